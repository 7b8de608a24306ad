"""Which entry of a calendar is which session: by name, by number, by title, else by the order of both."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from rm_desktop.models.kinds import SessionState

_LEAST_TITLE = 4  # letters, for a title to be looked for inside another
# `Session 3`, `Sitzung 3`, `#3`, `Reverse mentoring 3/6`
_NUMBER = re.compile(
    r"(?:\b(?:session|sitzung|treffen|meeting|termin)\s*(?:no\.?|nr\.?|#)?\s*|#\s?)([0-9]{1,4})\b", re.IGNORECASE
)
_OF = re.compile(r"\b([0-9]{1,3})\s?(?:/|of|von)\s?[0-9]{1,3}\b", re.IGNORECASE)
_SESSION = re.compile(r"\b(?:session|sitzung)\s*(?:no\.?|nr\.?|#)?\s*[0-9]", re.IGNORECASE)
_YEARS = 10  # ahead; nobody plans further, and calendars have such days for what never comes
_OPEN = frozenset({SessionState.PLANNED, SessionState.POSTPONED})


class How(StrEnum):
    """By what an entry and a session were brought together; OFF: by name, and the entry is called off."""

    NAME = "name"
    NUMBER = "number"
    TITLE = "title"
    ORDER = "order"
    OFF = "off"


@dataclass(frozen=True)
class When:
    """When and where a session is: no day, no time and no place are as good."""

    day: date | None
    at: time | None
    minutes: int
    place: str


@dataclass(frozen=True)
class Slot:
    """A session that a calendar may give a day; `name` is how the calendar it was last read from knows it."""

    id: str
    number: int
    title: str
    state: SessionState
    when: When
    zone: str = ""
    name: str = ""


@dataclass(frozen=True)
class Dated:
    """An entry on the wall of this computer; `own` is the session that it is ours for, if it is one of ours."""

    key: str
    title: str
    day: date
    at: time | None
    minutes: int | None
    place: str
    own: str = ""
    unknown_zone: str = ""


@dataclass(frozen=True)
class Pairing:
    """One session and the entry it is; not `sure` where the entry may be anybody's."""

    slot: Slot
    entry: Dated
    how: How
    sure: bool = True


def pair_up(entries: Sequence[Dated], slots: Sequence[Slot], today: date, words: Iterable[str]) -> tuple[Pairing, ...]:
    """Return which entry is which session, by the numbers of the sessions; only those to come get a day.

    `words` are what an entry of this pair may be called by where nothing else says so: names, the pair's title.
    """
    board = _Board(entries, [slot for slot in slots if slot.state in _OPEN])
    board.join(How.NAME, _has_name)
    board.leave_out(lambda entry: bool(entry.own) or entry.day < today or entry.day.year > today.year + _YEARS)
    ours = frozenset(word.casefold() for word in words if len(word) >= _LEAST_TITLE)
    board.join(How.NUMBER, _has_number, lambda entry: _is_ours(entry, ours))
    board.join(How.TITLE, lambda entry, slot: is_called(entry.title, slot.title))
    board.join_in_order(ours)
    return tuple(sorted(board.pairings, key=lambda pairing: pairing.slot.number))


def pair_off(entries: Sequence[Dated], slots: Sequence[Slot]) -> tuple[Pairing, ...]:
    """Return which planned session is called off by an entry; only a name says so."""
    board = _Board(entries, [slot for slot in slots if slot.state is SessionState.PLANNED])
    board.join(How.OFF, _has_name, lambda _entry: False)
    return tuple(board.pairings)


def _has_name(entry: Dated, slot: Slot) -> bool:
    return slot.id == entry.own or (bool(slot.name) and slot.name == entry.key)


def _has_number(entry: Dated, slot: Slot) -> bool:
    return numbered(entry.title) == slot.number


def _is_ours(entry: Dated, words: frozenset[str]) -> bool:
    """Tell whether a title that names a number is one of this pair's sessions; a board meeting is numbered too."""
    title = entry.title.casefold()
    return any(word in title for word in words) or _SESSION.search(title) is not None


def _always(_entry: Dated) -> bool:
    return True


def numbered(title: str) -> int | None:
    """Return the session's number that a title names."""
    found = _NUMBER.search(title) or _OF.search(title)
    return int(found[1]) if found else None


def is_called(title: str, session: str) -> bool:
    """Tell whether an entry's title is a session's, or has it in it."""
    theirs, ours = title.casefold(), session.casefold().strip()
    return bool(ours) and (theirs == ours or (len(ours) >= _LEAST_TITLE and ours in theirs))


class _Board:
    """What is still unpaired on both sides; each entry and each session is paired once."""

    def __init__(self, entries: Sequence[Dated], slots: Sequence[Slot]) -> None:
        self.pairings: list[Pairing] = []
        self._entries = list(entries)
        self._slots = list(slots)

    def join(self, how: How, fits: Callable[[Dated, Slot], bool], is_sure: Callable[[Dated], bool] = _always) -> None:
        """Pair what fits, the earliest entry of each session first."""
        for slot in tuple(self._slots):
            entry = next((entry for entry in self._entries if fits(entry, slot)), None)
            if entry is not None:
                self._pair(slot, entry, how, sure=is_sure(entry))

    def leave_out(self, unwanted: Callable[[Dated], bool]) -> None:
        """Take entries off the board."""
        self._entries = [entry for entry in self._entries if not unwanted(entry)]

    def join_in_order(self, words: frozenset[str]) -> None:
        """Pair the rest by time and number: the entries that look like this pair's.

        Where none does, and nothing was known by other signs, it is a file of strangers: all, if they are few enough.
        """
        likely = [entry for entry in self._entries if any(word in entry.title.casefold() for word in words)]
        strange = not self.pairings and len(self._entries) <= len(self._slots)
        few = self._entries if strange else []
        for slot, entry in zip(tuple(self._slots), tuple(likely or few), strict=False):
            self._pair(slot, entry, How.ORDER, sure=bool(likely))

    def _pair(self, slot: Slot, entry: Dated, how: How, *, sure: bool) -> None:
        self.pairings.append(Pairing(slot, entry, how, sure))
        self._slots.remove(slot)
        self._entries.remove(entry)
