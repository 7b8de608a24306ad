"""An icon shown as a picture beside words."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import draw_icon, smooth


class IconPicture(QWidget):
    """An icon as a picture, without a name of its own: the words beside it say what it means."""

    def __init__(
        self, theme: Theme, icon: str, size: int = 18, colour: TokenName = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._size = size
        self._colour = colour
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_icon(painter, self._theme, self._icon, self.rect().toRectF(), self._colour)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
