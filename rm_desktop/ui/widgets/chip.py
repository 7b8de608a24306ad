"""Small rounded words beside a title: a role, a tag, a state, Private."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, outline_round, smooth
from rm_desktop.ui.widgets.spoken import PaintedWords

SOFT: dict[TokenName, TokenName] = {"mentor": "mentor_soft", "leader": "leader_soft", "private": "private_soft"}
"""The paper under a chip written in a role's colour; any other chip stands on `sunken`."""

RADIUS = 9
_HEIGHT = 20
_PADDING = 11
_ICON = 13
_GAP = 4


class Chip(PaintedWords):
    """One short word or phrase; drawn in `mentor`, `leader` or `private`, or in quiet ink."""

    def __init__(
        self, theme: Theme, text: str = "", colour: TokenName = "ink2", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._colour = colour
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        theme.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Say something else; the accessible name follows."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def set_colour(self, colour: TokenName) -> None:
        """Show another role."""
        self._colour = colour
        self.update()

    def text(self) -> str:
        """What the chip says."""
        return self._text

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * self._theme.px(_PADDING) + self._text_offset()
        return QSize(width, max(self._theme.px(_HEIGHT), self.fontMetrics().height() + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box = QRectF(self.rect())
        radius = min(self._theme.px(RADIUS), box.height() / 2)
        fill_round(painter, box, radius, self._theme.colour(SOFT.get(self._colour, "sunken")))
        if self._theme.border > 1:
            outline_round(painter, box, radius, self._theme.colour("line"), self._theme.border)
        padding, offset = self._theme.px(_PADDING), self._text_offset()
        words = box.adjusted(padding, 0, -padding, 0)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if self._icon:
            side = self._theme.px(_ICON)
            left = words.left() if rightward else words.right() - side
            icon_box = QRectF(left, box.center().y() - side / 2, side, side)
            draw_icon(painter, self._theme, self._icon, icon_box, self._colour)
            words = words.adjusted(offset, 0, 0, 0) if rightward else words.adjusted(0, 0, -offset, 0)
        painter.setPen(self._theme.colour(self._colour))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _text_offset(self) -> int:
        return self._theme.px(_ICON) + self._theme.px(_GAP) if self._icon else 0

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
        self.updateGeometry()
        self.update()


class PrivateChip(Chip):
    """A lock and the word *Private*: beside everything that never leaves this computer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "private", "lock", parent)
        self.set_text(self.tr("Private"))
