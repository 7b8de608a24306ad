"""A place in the sidebar: an icon and a word, or the icon alone where there is little room."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, mirrored, selected_paper, smooth
from rm_desktop.ui.widgets.return_key import press_by_return

_HEIGHT = 34
_LOW = 26
_RADIUS = 8
_INSET = 13
_ICON = 18
_GAP = 11


class NavButton(QPushButton):
    """Checked for the page on view. Put them into an exclusive QButtonGroup."""

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)  # with the words at once, PySide would load QIcon: 1 ms of the start
        self.setText(text)
        self._theme = theme
        self._icon_name = icon
        self._icon_only = self._low = False
        self._hint: QSize | None = None
        self.setCheckable(True)
        self.setAutoExclusive(True)  # told as one of several, not as a box to tick
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._restyle)
        self._restyle()
        theme.changed.connect(self._restyle)

    def rename(self, text: str) -> None:
        """Show another word."""
        self.setText(text)
        self.setAccessibleName(text)
        self.set_icon_only(self._icon_only)

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the word to the tooltip, or write it again."""
        self._icon_only = icon_only
        self.setToolTip(self.text() if icon_only else "")
        self._hint = None
        self.updateGeometry()
        self.update()

    def set_low(self, low: bool) -> None:
        """Take less height, where there is little for all places together."""
        if low != self._low:
            self._low = low
            self._hint = None
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._hint is None:  # the layout asks six times before the first paint
            self._hint = self._measured()
        return self._hint

    def _measured(self) -> QSize:
        px = self._theme.px
        height = max(px(_LOW if self._low else _HEIGHT), self.fontMetrics().height() + px(4 if self._low else 8))
        if self._icon_only:
            return QSize(px(2 * _INSET + _ICON), height)
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(px(2 * _INSET + _ICON + _GAP) + words, height)

    def minimumSizeHint(self) -> QSize:
        """An icon alone stands in the middle of however little there is."""
        hint = self.sizeHint()
        return QSize(self._theme.px(_ICON), hint.height()) if self._icon_only else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        whole = QRectF(self.rect())
        radius, side, inset = self._theme.px(_RADIUS), self._theme.px(_ICON), self._theme.px(_INSET)
        ring = whole
        if self.isChecked():
            ring = selected_paper(painter, self._theme, whole, radius, "surface")
        elif self.underMouse():
            fill_round(painter, whole, radius, self._theme.colour("selected"))
        ink: TokenName = "ink" if self.isChecked() else "ink2"
        left = (whole.width() - side) / 2 if self._icon_only else inset
        square = QRectF(round(left), round(whole.center().y() - side / 2), side, side)
        draw_icon(painter, self._theme, self._icon_name, mirrored(square, whole, self.layoutDirection()), ink)
        if not self._icon_only:
            words = whole.adjusted(inset + side + self._theme.px(_GAP), 0, -self._theme.px(4), 0)
            painter.setFont(self.font())
            painter.setPen(self._theme.colour(ink))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextShowMnemonic
            painter.drawText(mirrored(words, whole, self.layoutDirection()), flags, self.text())
        if self.hasFocus():
            focus_ring(painter, self._theme, ring, radius)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        self.setFont(self._theme.font(TextSize.BODY, weight))
        self._hint = None
        self.updateGeometry()
        self.update()
