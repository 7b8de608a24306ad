"""The head and the foot of the sidebar: who the pair is, and what is true of everything typed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.services.today_view import PairView
from rm_desktop.ui import words
from rm_desktop.ui.painted_parts import draw_badge, draw_line, plain_tip
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.painting import mirrored, smooth

_AVATAR = 34
_GAP = 6
_ICON = 13


class PairHead(QWidget):
    """The two people, their pair's title, and which week of it this is; narrow, the two people alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pair: PairView | None = None
        self._week = ""
        self._icon_only = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_pair(self, pair: PairView, week: int) -> None:
        """Show a pair in its `week`, counted from 1."""
        self._pair = pair
        self._week = words.week_of(week, pair.weeks)
        self.setAccessibleName(f"{pair.title}, {self._week}")
        self.setToolTip(plain_tip(f"{pair.mentor.name} · {pair.leader.name}"))
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the two people alone, one above the other."""
        self._icon_only = icon_only
        self._restyle()

    def sizeHint(self) -> QSize:
        side, gap = self._theme.px(_AVATAR), self._theme.px(_GAP)
        return QSize(side, 2 * side + gap if self._icon_only else side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pair is None:
            return
        painter = smooth(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole, side = QRectF(self.rect()), self._theme.px(_AVATAR)
        step = side + self._theme.px(_GAP)
        for index, person in enumerate((self._pair.mentor, self._pair.leader)):
            across, down = ((whole.width() - side) / 2, index * step) if self._icon_only else (index * step, 0)
            draw_badge(painter, self._theme, self._placed(QRectF(across, down, side, side)), person)
        if not self._icon_only:
            words_box = whole.adjusted(2 * step, 0, 0, 0)
            upper = words_box.adjusted(0, 0, 0, -side * 0.48)
            lower = words_box.adjusted(0, side * 0.54, 0, 0)
            size = TextSize.BODY if self._fits(self._pair.title, upper.width()) else TextSize.CAPTION
            draw_line(painter, self._theme, self._placed(upper), self._pair.title, size, weight=QFont.Weight.Bold)
            draw_line(painter, self._theme, self._placed(lower), self._week, TextSize.CAPTION, "ink2")
        painter.end()

    def _fits(self, title: str, width: float) -> bool:
        font = self._theme.font(TextSize.BODY, QFont.Weight.Bold)
        return QFontMetricsF(font).horizontalAdvance(title) <= width

    def _placed(self, box: QRectF) -> QRectF:
        return mirrored(box, QRectF(self.rect()), self.layoutDirection())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class FootLine(QWidget):
    """A small icon and a short sentence; narrow, the sentence becomes the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = ""
        self._colour: TokenName = "ink3"
        self._words = ""
        self._icon_only = False
        theme.changed.connect(self._restyle)

    def say(self, icon: str, colour: TokenName, sentence: str) -> None:
        """Show another sentence; a screen reader reads it as this line's name."""
        self._icon, self._colour, self._words = icon, colour, sentence
        self.setAccessibleName(sentence)
        self.setToolTip(sentence if self._icon_only else "")
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Show the icon alone."""
        self._icon_only = icon_only
        self.setToolTip(self._words if icon_only else "")
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_ICON + 10), self._theme.px(19))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        theme, size = self._theme, self._theme.px(_ICON)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        inset = (self.width() - size) / 2 if self._icon_only else 0
        left = inset if rightward else self.width() - size - inset
        pixmap = theme.pixmap(self._icon, _ICON, self._colour, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - size) / 2), pixmap)
        if not self._icon_only:
            gap = size + theme.px(8)
            rest = self.rect().adjusted(gap, 0, 0, 0) if rightward else self.rect().adjusted(0, 0, -gap, 0)
            painter.setFont(theme.font(TextSize.CAPTION))
            painter.setPen(theme.colour("danger" if self._colour == "danger" else "ink2"))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._words)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
