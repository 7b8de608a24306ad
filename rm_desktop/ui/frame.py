"""The top-level window, on the screen before there is anything to show in it.

Kept so small on purpose: `Qt` alone, with its hundred enums, costs a tenth of the start.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

DEFAULT_SIZE = QSize(1360, 860)
SMALLEST_SIZE = QSize(640, 480)


class Frame(QWidget):
    """An empty window that says when it has been painted, and later holds the one widget with everything in it."""

    painted = Signal()  # once, when the first paint is over
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False
        self._may_close: Callable[[], bool] | None = None
        self.setWindowTitle("RM Desktop")
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(DEFAULT_SIZE)

    def fit_screen(self) -> None:
        """Be no larger than the screen has room for."""
        self.resize(self.size().boundedTo(self.screen().availableSize()))

    def hold(self, widget: QWidget) -> None:
        """Fill the window with a widget."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)

    def take_geometry(self, text: str) -> None:
        """Take the place and size it had last time; text that makes no sense is passed over."""
        self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def geometry_text(self) -> str:
        """Return place and size for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Have somebody decide each time the window is about to close."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
