"""A person as two letters on the colour of the role."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import smooth
from rm_desktop.ui.widgets.spoken import PaintedPicture


class Avatar(PaintedPicture):
    """A round badge, `size` pixels before zoom; its accessible name is the person's name."""

    def __init__(
        self, theme: Theme, initials: str, name: str, colour: TokenName, size: int = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._size = size
        self.set_person(initials, name, colour)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_person(self, initials: str, name: str, colour: TokenName) -> None:
        """Show somebody else; `colour` is `mentor` or `leader`."""
        self._initials = initials[:2]
        self._colour = colour
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._colour))
        painter.drawEllipse(box)
        font = QFont(self._theme.font(TextSize.CAPTION, QFont.Weight.Bold))
        font.setPixelSize(max(8, round(box.height() * 0.38)))
        painter.setFont(font)
        painter.setPen(self._theme.colour("on_primary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
