"""The top-level window, on the screen before there is anything to show in it.

Kept so small on purpose: `Qt` alone, with its hundred enums, costs a tenth of the start.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

DEFAULT_SIZE = QSize(1360, 860)
SMALLEST_SIZE = QSize(640, 480)
GRIP = QSize(160, 24)


class Frame(QWidget):
    """An empty window that says when it has been painted, and later holds the one widget with everything in it."""

    painted = Signal()  # once, when the first paint is over
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False
        self._may_close: Callable[[], bool] | None = None
        self._before_filling = ""
        self._was_maximised = False
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
        """Take the place and size it had last time; the middle of the screen where that makes no sense or is gone."""
        if not self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore"))) or not self._is_in_reach():
            self.resize(DEFAULT_SIZE)
            self.fit_screen()
            middle = QRect(0, 0, self.width(), self.height())
            middle.moveCenter(self.screen().availableGeometry().center())
            self.move(middle.topLeft())

    def geometry_text(self) -> str:
        """Return place and size for the settings; of a window that fills the screen, those from before."""
        if self.isFullScreen() and self._before_filling:
            return self._before_filling
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def fill_screen(self, fill: bool) -> None:
        """Take the whole screen, or go back to how the window was before."""
        if fill and not self.isFullScreen():
            self._before_filling = self.geometry_text()
            self._was_maximised = self.isMaximized()
            self.showFullScreen()
        elif not fill and self.isFullScreen():
            (self.showMaximized if self._was_maximised else self.showNormal)()

    def _is_in_reach(self) -> bool:
        """Return whether a hand can get at the window: a good part of its upper edge is on a screen there is."""
        edge = QRect(self.x(), self.y(), self.width(), GRIP.height())
        screens = (self.screen(), *self.screen().virtualSiblings())
        shown = (screen.availableGeometry().intersected(edge) for screen in screens)
        return any(part.width() >= GRIP.width() and part.height() == GRIP.height() for part in shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Have somebody decide each time the window is about to close."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
