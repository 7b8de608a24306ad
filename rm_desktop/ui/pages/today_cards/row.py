"""One row of a card on Today: a person, what it is about, and small words at the end."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rm_desktop.services.today_view import PersonView
from rm_desktop.ui.looks.painted_parts import (
    caption_width,
    chip_width,
    draw_badge,
    draw_chip,
    draw_line,
    in_two,
)
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, mirrored, smooth
from rm_desktop.ui.widgets.second_press import SecondPress
from rm_desktop.ui.widgets.tip import set_tip

_HEIGHT = 37
_BAR_ROOM = 10
_BAR = 6
_BADGE = 22
_GAP = 10
_RADIUS = 6
BADGE_ROOM = _BADGE + _GAP
"""The `lead_in` of a row without a badge among rows that have one."""
WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
"""Keys that a row leaves to the column it stands in."""


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


class RowPainter:
    """Draws a row's words; `lead_in` leaves room, before zoom, for a box to tick. A hairline parts it from the next."""

    def __init__(self, theme: Theme, words: RowWords, lead_in: int = 0, inset: int = 6) -> None:
        self._theme = theme
        self._words = words
        self._lead_in = lead_in
        self._inset = inset
        self._heights: dict[tuple[int, float], int] = {}

    def size_hint(self) -> QSize:
        """Return the room a row takes at least."""
        text = QFontMetrics(self._theme.font()).height()
        if self._words.bar is None:
            return QSize(self._theme.px(160), max(self._theme.px(_HEIGHT), text + self._theme.px(14)))
        line = max(self._theme.px(_BADGE), text) + self._theme.px(6)
        return QSize(self._theme.px(160), line + self._theme.px(_BAR_ROOM))

    def height_for(self, width: int) -> int:
        """Return the room a row of this width takes whose title may have two lines.

        Layouts ask thirty times for each time the rows are shown; breaking lines is done once for a width and zoom.
        """
        asked = (width, self._theme.zoom)
        if asked not in self._heights:
            more = len(in_two(self._theme, self._words.title, self._title_room(width))) - 1
            line = QFontMetrics(self._theme.font()).lineSpacing()
            self._heights[asked] = self.size_hint().height() + more * line
        return self._heights[asked]

    def forget_heights(self) -> None:
        """Measure anew: the type is another one."""
        self._heights.clear()

    def _title_room(self, width: int) -> float:
        theme, words, gap = self._theme, self._words, self._theme.px(_GAP)
        room: float = width - 2 * theme.px(self._inset) - theme.px(self._lead_in)
        room -= 0 if words.badge is None else theme.px(_BADGE) + gap
        room -= caption_width(theme, words.end) + 1 + gap if words.end else 0
        return room - (chip_width(theme, words.chip) + gap if words.chip else 0)

    def paint(self, widget: QWidget, *, lit: bool = False) -> None:
        """Paint the row over the whole of a widget, which shows its words in full where they had to be cut."""
        painter = smooth(widget)
        painter.setLayoutDirection(widget.layoutDirection())
        whole, inset = QRectF(widget.rect()), self._theme.px(self._inset)
        if lit:
            fill_round(painter, whole, self._theme.px(_RADIUS), self._theme.colour("sunken"))
        room = 0 if self._words.bar is None else self._theme.px(_BAR_ROOM)
        line = whole.adjusted(inset, 0, -inset, -room)
        rest = self._paint_end(painter, line.adjusted(self._theme.px(self._lead_in), 0, 0, 0), whole)
        cut = self._paint_title(painter, rest, whole, in_two_lines=widget.hasHeightForWidth())
        set_tip(widget, self._words.title if cut else "")
        self._paint_foot(painter, whole)
        if widget.hasFocus():
            focus_ring(painter, self._theme, whole, self._theme.px(_RADIUS))
        painter.end()

    def _paint_end(self, painter: QPainter, line: QRectF, whole: QRectF) -> QRectF:
        """Paint what stands around the title and return the room that is left for it."""
        theme, words, gap = self._theme, self._words, self._theme.px(_GAP)
        left, right = line.left(), line.right()
        if words.badge is not None:
            side = theme.px(_BADGE)
            box = QRectF(left, line.center().y() - side / 2, side, side)
            draw_badge(painter, theme, self._placed(painter, box, whole), words.badge)
            left += side + gap
        if words.end:
            width = caption_width(theme, words.end) + 1
            box = QRectF(right - width, line.top(), width, line.height())
            placed = self._placed(painter, box, whole)
            draw_line(painter, theme, placed, words.end, TextSize.CAPTION, words.end_colour)
            right -= width + gap
        if words.chip:
            width = chip_width(theme, words.chip)
            box = QRectF(right - width, line.top(), width, line.height())
            draw_chip(painter, theme, self._placed(painter, box, whole), words.chip, words.chip_colour)
            right -= width + gap
        return QRectF(left, line.top(), right - left, line.height())

    def _paint_title(self, painter: QPainter, room: QRectF, whole: QRectF, *, in_two_lines: bool) -> bool:
        """Paint the title and return whether it had to be cut."""
        ink: TokenName = "ink3" if self._words.faded else "ink"
        title = self._words.title
        lines = in_two(self._theme, title, room.width()) if in_two_lines else (title,)
        high = QFontMetrics(self._theme.font()).lineSpacing()
        top = room.center().y() - len(lines) * high / 2
        cut = False
        for index, line in enumerate(lines):
            box = QRectF(room.left(), top + index * high, room.width(), high)
            cut |= draw_line(painter, self._theme, self._placed(painter, box, whole), line, colour=ink)
        return cut

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
            fill_round(painter, self._placed(painter, filled, whole), height / 2, colour)

    def _placed(self, painter: QPainter, box: QRectF, whole: QRectF) -> QRectF:
        return mirrored(box, whole, painter.layoutDirection())


class Row(QWidget):
    """Shows its words, in two lines if need be; what can be done with them is done by a box that stands in it."""

    def __init__(self, theme: Theme, words: RowWords, lead_in: int = 0, inset: int = 6) -> None:
        super().__init__()
        self._drawing = RowPainter(theme, words, lead_in, inset)
        self.setAccessibleName(words.spoken())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return self._drawing.size_hint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._drawing.height_for(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.paint(self)

    @Slot()
    def _restyle(self) -> None:
        self._drawing.forget_heights()
        self.updateGeometry()
        self.update()


class RowButton(QAbstractButton):
    """A row that leads to its record: a click, Enter or Space. Up, Down, Home and End are left to its column."""

    def __init__(self, theme: Theme, words: RowWords, lead_in: int = 0, inset: int = 6) -> None:
        super().__init__()
        self._drawing = RowPainter(theme, words, lead_in, inset)
        self.setAccessibleName(words.spoken())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return self._drawing.size_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.paint(self, lit=self.underMouse() or self.isDown())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        window, at, leads = self.window(), event.globalPosition().toPoint(), self.isDown()
        super().mouseReleaseEvent(event)
        if leads:
            SecondPress(window, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WALKING:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
