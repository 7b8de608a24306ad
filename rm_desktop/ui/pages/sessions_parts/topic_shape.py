"""Where the parts of one topic go in a row of a width; measured once, as a list asks for it with every layout."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from rm_desktop.services.today_view import TopicLine
from rm_desktop.services.two_sides import own_side
from rm_desktop.ui.item_models.topics import TopicModel
from rm_desktop.ui.looks.painted_parts import caption_width, chip_width
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.data_words import area_name

_NARROW = 460
_HANDLE = 24
_BOX = 30
_GAP = 4
_END = 8
_TOP = 10
_BADGE = 22
_FACTS = 8
_USUAL = 88  # minutes: two wide digits
_TITLE = 200
_NOWHERE = QRectF()
_LOT_HEAD = 40
_FACTS_SHOWN = ("area", "origin", "bringer", "lead", "minutes")
_MOST = 2_000
_FOLDED = 2  # lines of a detail
_ENDS = " .\n\N{LINE SEPARATOR}"
_Widths = dict[str, float]
_Key = tuple[str, str, bool, int | None, tuple[str, ...], int, bool]


def wrapped() -> QTextOption:
    """Return how the words of a topic break: between words, and within one only where it is longer than the line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


@dataclass(frozen=True)
class Shape:
    """The places of a row's parts as read from the left, from the row's own corner; empty where there is no part.

    `said` is as much of the detail as is shown.
    """

    height: int
    handle: QRectF
    box: QRectF
    title: QRectF
    detail: QRectF
    area: QRectF
    origin: QRectF
    bringer: QRectF
    lead: QRectF
    minutes: QRectF
    said: str


class TopicShapes:
    """Measures topics for a theme; forget what is known when the theme changes.

    A detail of many lines is folded until somebody has been on its topic, whose id is in `opened` then; until then it
    tells each of the two their own side.
    """

    def __init__(self, theme: Theme, model: TopicModel) -> None:
        self._theme = theme
        self._model = model
        self.opened: set[str] = set()
        self._known: dict[_Key, Shape] = {}
        self.forget()

    def forget(self) -> None:
        """Measure anew: the type is another one."""
        self._known.clear()
        self._font = QFontMetricsF(self._theme.font(TextSize.BODY))
        self._usual = caption_width(self._theme, words.minutes(_USUAL)) + 1

    def shape(self, topic: TopicLine, width: int) -> Shape:
        """Return the places of a topic's parts in a row of this width."""
        facts = (*self.chips(topic).values(), self._model.minutes_words(topic))
        whole = topic.id in self.opened
        key = (topic.title, topic.detail, topic.lead is None, topic.minutes, facts, width, whole)
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _MOST:
                self._known.clear()
            known = self._known[key] = self._measured(topic, width)
        return known

    def head(self, topic: TopicLine) -> int:
        """Return how high the words over a topic are: those over the first one that waits for another time."""
        return self._theme.px(_LOT_HEAD) if topic.id == self._model.first_parked else 0

    def chips(self, topic: TopicLine) -> dict[str, str]:
        """Return what is said of a topic in chips, from the end; who brought it only where that one does not lead."""
        brought = "" if topic.by is topic.lead else self._model.bringer_words(topic)
        return {"bringer": brought, "origin": self._model.origin_words(topic), "area": area_name(topic.area)}

    def is_narrow(self, width: int) -> bool:
        """Return whether the facts stand below the words."""
        return width < self._theme.px(_NARROW)

    def _measured(self, topic: TopicLine, width: int) -> Shape:
        px, line = self._theme.px, self._line
        left, right = px(_HANDLE) + px(_BOX) + 2 * px(_GAP), width - px(_END)
        beside, below = self._sides(topic, right - left, narrow=self.is_narrow(width))
        facts = self._standing(beside, right, px(_TOP))
        end = min((place.left() - px(12) for place in facts.values()), default=right)
        title = self._written(topic.title, left, px(_TOP) + (line - self._font.height()) / 2, end)
        bottom = max(title.bottom(), px(_TOP) + line)
        said = topic.detail if topic.id in self.opened else self._short(topic.detail, right - left)
        detail = self._written(said, left, bottom + px(2), right) if said else _NOWHERE
        bottom = max(bottom, detail.bottom())
        facts |= self._flowing(below, left, bottom + px(_GAP), right)
        bottom = max([bottom, *(place.bottom() for place in facts.values())])
        top = px(_TOP) + line / 2 - px(_BOX) / 2
        return Shape(
            round(max(bottom, top + px(_BOX)) + px(_TOP)),
            QRectF(0, top, px(_HANDLE), px(_BOX)),
            QRectF(px(_HANDLE) + px(_GAP), top, px(_BOX), px(_BOX)),
            title,
            detail,
            **{name: facts.get(name, _NOWHERE) for name in _FACTS_SHOWN},
            said=said,
        )

    @property
    def _line(self) -> float:
        """How high a line is in which words and a badge stand."""
        return max(self._font.height(), float(self._theme.px(_BADGE)))

    def _sides(self, topic: TopicLine, room: float, *, narrow: bool) -> tuple[_Widths, _Widths]:
        """Return how wide the facts are beside the title, from the end, and below it.

        People and minutes stand below each other in all rows, however long; chips make way for a title that needs
        their room.
        """
        chips = {name: self._chip(text) for name, text in self.chips(topic).items()}
        lead, minutes = float(self._theme.px(_BADGE)), self._minutes(topic)
        if narrow:
            return {}, {"lead": lead if topic.lead is not None else 0.0, "minutes": minutes, **_turned(chips)}
        always = {"minutes": max(self._usual, minutes), "lead": lead}
        gap = self._theme.px(_FACTS)
        taken = sum(width + gap for width in (*always.values(), *chips.values()) if width) + self._theme.px(12)
        cramped = room - taken < self._theme.px(_TITLE)
        if cramped and self._font.horizontalAdvance(topic.title) > room - taken:
            return always, _turned(chips)
        return {**always, **chips}, {}

    def _written(self, text: str, left: float, top: float, right: float) -> QRectF:
        """Return the place of words that go on over as many lines as they need."""
        width = max(right - left, self._theme.px(40))
        if "\n" not in text and self._font.horizontalAdvance(text) <= width:
            return QRectF(left, top, width, self._font.height())
        return QRectF(left, top, width, self._wrapped(text, width))

    def _short(self, detail: str, width: float) -> str:
        """Return a detail where it is short enough, else the beginning of what it says to who sits here."""
        folded, pair = self._folded(detail, width), self._model.pair
        return folded if folded == detail or pair is None else self._folded(own_side(detail, pair), width)

    def _folded(self, text: str, width: float) -> str:
        """Return words cut where they would take more lines than a folded detail has."""
        layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), self._theme.font(TextSize.BODY))
        layout.setTextOption(wrapped())
        layout.beginLayout()
        lines: list[tuple[int, int]] = []
        while len(lines) <= _FOLDED and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, self._theme.px(40)))
            lines.append((line.textStart(), line.textLength()))
        layout.endLayout()
        if len(lines) <= _FOLDED:
            return text
        units = text.encode("utf-16-le", "surrogatepass")
        shown = [units[2 * at : 2 * (at + length)].decode("utf-16-le", "surrogatepass") for at, length in lines[:-1]]
        while len(shown) > 1 and not shown[-1].strip():
            shown.pop()
        room = max(width, self._theme.px(40)) - 1
        last = f"{shown.pop().rstrip(_ENDS)}…"
        return "".join((*shown, self._font.elidedText(last, Qt.TextElideMode.ElideRight, room)))

    def _wrapped(self, text: str, width: float) -> float:
        """Return how high words are that break where the width ends."""
        layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), self._theme.font(TextSize.BODY))
        layout.setTextOption(wrapped())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height += line.height()
        layout.endLayout()
        return height

    def _standing(self, widths: _Widths, right: float, top: float) -> dict[str, QRectF]:
        """Stand facts in the line of the title, from its end."""
        places = {}
        for name, width in widths.items():
            if width:
                places[name] = self._centred(right - width, top, width, name)
                right -= width + self._theme.px(_FACTS)
        return places

    def _flowing(self, widths: _Widths, left: float, top: float, right: float) -> dict[str, QRectF]:
        """Let facts run on like words below the title."""
        px, places, x = self._theme.px, {}, left
        for name, width in widths.items():
            if not width:
                continue
            if x > left and x + width > right:
                x, top = left, top + self._line + px(_GAP)
            places[name] = self._centred(x, top, min(width, right - left), name)
            x += width + px(_FACTS)
        return places

    def _centred(self, left: float, top: float, width: float, name: str) -> QRectF:
        height = self._theme.px(_BADGE) if name == "lead" else self._line
        return QRectF(left, top + (self._line - height) / 2, width, height)

    def _chip(self, text: str) -> float:
        return chip_width(self._theme, text) if text else 0.0

    def _minutes(self, topic: TopicLine) -> float:
        said = self._model.minutes_words(topic)
        return caption_width(self._theme, said) + 1 if said else 0.0


def _turned(widths: _Widths) -> _Widths:
    """Return widths from the start, where they were from the end."""
    return dict(reversed(widths.items()))
