"""One row of a card on Today: a person, what it is about, and small words at the end."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.services.today_view import PersonView
from rm_desktop.ui.painted_parts import caption_width, chip_width, draw_badge, draw_chip, draw_line, plain_tip
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round, mirrored, smooth

_HEIGHT = 37
_BAR_ROOM = 10
_BAR = 6
_BADGE = 22
_GAP = 10
BADGE_ROOM = _BADGE + _GAP
"""The `lead_in` of a row without a badge among rows that have one."""


class RowWords(NamedTuple):
    """What a row shows; empty words are left out. `bar` runs from 0 to 1 and stands below, in the role's colour."""

    title: str
    badge: PersonView | None = None
    chip: str = ""
    chip_colour: TokenName = "ink2"
    end: str = ""
    end_colour: TokenName = "ink2"
    faded: bool = False
    bar: float | None = None

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        name = self.badge.name if self.badge is not None else ""
        return ", ".join(part for part in (self.title, name, self.chip, self.end) if part)


class Row(QWidget):
    """Paints its words; `lead_in` leaves room, before zoom, for a box to tick. A hairline parts it from the next."""

    def __init__(self, theme: Theme, words: RowWords, lead_in: int = 0, inset: int = 6) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._lead_in = lead_in
        self._inset = inset
        self.setAccessibleName(words.spoken())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._theme.font()).height()
        if self._words.bar is None:
            return QSize(self._theme.px(160), max(self._theme.px(_HEIGHT), text + self._theme.px(14)))
        line = max(self._theme.px(_BADGE), text) + self._theme.px(6)
        return QSize(self._theme.px(160), line + self._theme.px(_BAR_ROOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole, inset = QRectF(self.rect()), self._theme.px(self._inset)
        room = 0 if self._words.bar is None else self._theme.px(_BAR_ROOM)
        line = whole.adjusted(inset, 0, -inset, -room)
        rest = self._paint_end(painter, line.adjusted(self._theme.px(self._lead_in), 0, 0, 0), whole)
        cut = draw_line(painter, self._theme, self._placed(rest, whole), self._words.title, colour=self._ink())
        self.setToolTip(plain_tip(self._words.title) if cut else "")
        self._paint_foot(painter, whole)
        painter.end()

    def _ink(self) -> TokenName:
        return "ink3" if self._words.faded else "ink"

    def _paint_end(self, painter: QPainter, line: QRectF, whole: QRectF) -> QRectF:
        """Paint what stands around the title and return the room that is left for it."""
        theme, words, gap = self._theme, self._words, self._theme.px(_GAP)
        left, right = line.left(), line.right()
        if words.badge is not None:
            side = theme.px(_BADGE)
            box = QRectF(left, line.center().y() - side / 2, side, side)
            draw_badge(painter, theme, self._placed(box, whole), words.badge)
            left += side + gap
        if words.end:
            width = caption_width(theme, words.end) + 1
            box = QRectF(right - width, line.top(), width, line.height())
            draw_line(painter, theme, self._placed(box, whole), words.end, TextSize.CAPTION, words.end_colour)
            right -= width + gap
        if words.chip:
            width = chip_width(theme, words.chip)
            box = QRectF(right - width, line.top(), width, line.height())
            draw_chip(painter, theme, self._placed(box, whole), words.chip, words.chip_colour)
            right -= width + gap
        return QRectF(left, line.top(), right - left, line.height())

    def _paint_foot(self, painter: QPainter, whole: QRectF) -> None:
        """Paint the bar, or the hairline where there is none."""
        theme, words = self._theme, self._words
        if words.bar is None:
            line = QRectF(0, whole.bottom() - theme.border, whole.width(), theme.border)
            fill_round(painter, line, 0, theme.colour("line"))
            return
        height = theme.px(_BAR)
        bar = QRectF(0, whole.bottom() - height, whole.width(), height)
        fill_round(painter, bar, height / 2, theme.colour("sunken"))
        if words.bar > 0 and words.badge is not None:
            filled = QRectF(0, bar.top(), max(bar.width() * words.bar, height), height)
            colour = theme.colour(words.badge.role.value)
            fill_round(painter, self._placed(filled, whole), height / 2, colour)

    def _placed(self, box: QRectF, whole: QRectF) -> QRectF:
        return mirrored(box, whole, self.layoutDirection())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
