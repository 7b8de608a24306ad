"""A line and buttons beside it that go below where the line would have hardly any room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_GAP = 8
LEAST = 200


class FoldingRow(QWidget):
    """Gives `main` all the room there is beside the other widgets, and a line of its own where that is little."""

    def __init__(self, theme: Theme, main: QWidget, *others: QWidget, least: int = LEAST) -> None:
        """`least` is the room for `main` below which it folds, in pixels before zoom; what that needs it has anyhow."""
        super().__init__()
        self._least = least
        self._theme = theme
        self._main = main
        self._others = others
        self._folds: bool | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        ScaledSpacing(theme, self._row, _GAP)
        self._row.addWidget(main, 1)
        for other in others:
            self._row.addWidget(other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again where a button has become wider or is shown, e.g. by the zoom."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        gap = self._theme.px(_GAP)
        taken = sum(other.sizeHint().width() + gap for other in self._others if not other.isHidden())
        least = max(self._theme.px(self._least), self._main.minimumSizeHint().width() + gap)
        folds = bool(taken) and self.width() - taken < least
        if folds is self._folds:  # else each layout would ask for the next one, and the window would never rest
            return
        self._folds = folds
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if folds else directions.LeftToRight)
        self._row.setStretch(0, 0 if folds else 1)
        for other in self._others:
            self._row.setAlignment(other, Qt.AlignmentFlag.AlignLeading if folds else Qt.AlignmentFlag.AlignVCenter)
