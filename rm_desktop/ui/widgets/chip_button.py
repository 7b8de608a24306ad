"""A chip that does something when it is pressed: a tag, a session, a record that mentions this one."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.chip import SOFT
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, mirrored, outline_round, smooth
from rm_desktop.ui.widgets.return_key import leave_arrows, press_by_return
from rm_desktop.ui.widgets.tip import set_tip

_HEIGHT, _PADDING, _ICON, _GAP = 24, 11, 13, 4
_LONGEST = 36


class ChipButton(QAbstractButton):
    """Looks like a `Chip`, but outlined when the pointer is on it; long words are cut and told in the tooltip."""

    def __init__(
        self, theme: Theme, text: str, colour: TokenName = "ink2", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self._icon_name = icon
        line = " ".join(text.split())
        cut = len(line) > _LONGEST
        self._shown = f"{line[: _LONGEST - 1].rstrip()}…" if cut else line
        self.setText(line.replace("&", "&&"))  # else `&` makes a shortcut
        self.setAccessibleName(line)
        set_tip(self, line if cut else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._shown) + 2 * self._theme.px(_PADDING) + self._icon_space()
        return QSize(width, max(self._theme.px(_HEIGHT), self.fontMetrics().height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event) and not leave_arrows(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setFont(self.font())
        theme, box = self._theme, QRectF(self.rect())
        ink: TokenName = self._colour if self.isEnabled() else "ink3"
        radius = box.height() / 2
        fill_round(painter, box, radius, theme.colour(SOFT.get(self._colour, "sunken")))
        if self.hasFocus():
            focus_ring(painter, theme, box, radius)
        elif self.underMouse() or theme.border > 1:
            outline_round(painter, box, radius, theme.colour("control"), theme.border)
        padding = theme.px(_PADDING)
        words = box.adjusted(padding, 0, -padding, 0)
        if self._icon_name:
            side = theme.px(_ICON)
            square = QRectF(words.left(), round(box.center().y() - side / 2), side, side)
            square = mirrored(square, words, self.layoutDirection())
            draw_icon(painter, theme, self._icon_name, square, ink)
            rest = words.adjusted(self._icon_space(), 0, 0, 0)
            words = mirrored(rest, words, self.layoutDirection())
        painter.setPen(theme.colour(ink))
        shown = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, round(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()

    def _icon_space(self) -> int:
        return self._theme.px(_ICON) + self._theme.px(_GAP) if self._icon_name else 0

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
        self.updateGeometry()
        self.update()
