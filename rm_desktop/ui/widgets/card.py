"""Paper on the desk: the card, its quiet sister, and the hairline."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.painting import fill, fill_round, outline_round, smooth

RADIUS = 12
_PADDING = 20
_SPACING = 8
_PRIVATE_EDGE = 4


class CardTone(Enum):
    """What a card is made of."""

    SURFACE = auto()
    """White paper with a hairline."""
    SUNKEN = auto()
    """A quiet panel, without an outline."""


class Card(QFrame):
    """A rounded frame with a column in it: add to `body`. A private one has a violet edge where reading starts."""

    def __init__(
        self,
        theme: Theme,
        tone: CardTone = CardTone.SURFACE,
        *,
        private: bool = False,
        padding: int = _PADDING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self._private = private
        self._padding = padding
        self.body = QVBoxLayout(self)
        self._restyle()
        theme.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box = QRectF(self.rect())
        radius = self._theme.px(RADIUS)
        quiet = self._tone is CardTone.SUNKEN
        fill_round(painter, box, radius, self._theme.colour("sunken" if quiet else "surface"))
        if not quiet or self._theme.border > 1:
            outline_round(painter, box, radius, self._theme.colour("line"), self._theme.border)
        if self._private:
            self._paint_edge(painter, box, radius)
        painter.end()

    def _paint_edge(self, painter: QPainter, box: QRectF, radius: float) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.setClipPath(shape)
        width = self._theme.px(_PRIVATE_EDGE)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = box.left() if rightward else box.right() - width
        fill(painter, QRectF(left, box.top(), width, box.height()), self._theme.colour("private"))

    @Slot()
    def _restyle(self) -> None:
        padding = self._theme.px(self._padding)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(self._theme.px(_SPACING))
        self.update()


class Hairline(QWidget):
    """A line between rows; decoration only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.border)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), self._theme.colour("line"))
        painter.end()
