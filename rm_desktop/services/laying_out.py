"""What laying out a programme would do to the sessions there are; values in, values out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from rm_desktop.models.kinds import Cadence, SessionState
from rm_desktop.services.dates_ahead import days_ahead
from rm_desktop.services.presets import ArcSession, Preset, preset

_DONE = (SessionState.HELD, SessionState.LIVE)


@dataclass(frozen=True)
class Wish:
    """What somebody wants laid out; what is left out is as the preset has it, `at` and `place` as they are."""

    preset_id: str
    first: date
    at: time | None = None
    cadence: Cadence | None = None
    weeks: int | None = None
    minutes: int | None = None
    place: str = ""

    @property
    def shape(self) -> Preset:
        """Return the preset; raises NOT_FOUND."""
        return preset(self.preset_id)

    @property
    def rhythm(self) -> tuple[Cadence, int]:
        """Return the cadence, and the weeks between two sessions."""
        shape = self.shape
        return self.cadence or shape.cadence, self.weeks or shape.weeks


@dataclass(frozen=True)
class Known:
    """A session as it is before; `bare` is one without an agenda."""

    id: str
    number: int
    title: str
    day: date | None
    at: time | None
    state: SessionState
    planned: bool = True
    bare: bool = False


class Fate(StrEnum):
    """What becomes of a session: it is new, gets another day, has that day already, or is left as it is."""

    NEW = "new"
    MOVED = "moved"
    SAME = "same"
    KEPT = "kept"


@dataclass(frozen=True)
class LaidOut:
    """One session as it would be; `was` is the day it has now, `arc` what the preset has for its place."""

    number: int
    title: str
    day: date | None
    at: time | None
    fate: Fate
    known: Known | None = None
    arc: ArcSession | None = None

    @property
    def was(self) -> date | None:
        """The day before."""
        return None if self.known is None else self.known.day


def lay_out(wish: Wish, known: Sequence[Known]) -> tuple[LaidOut, ...]:
    """Return every session of the programme in order; raises NOT_FOUND and BAD_DATE.

    Cancelled sessions, and those that just happened, take no place in the arc. What is held or live stays as it is;
    what is planned keeps its title and its agenda and gets a day; what is missing is new. More sessions than the arc
    has are left alone.
    """
    arc = wish.shape.sessions
    placed = sorted((one for one in known if _has_place(one)), key=_number)
    to_date = len(arc) - sum(one.state in _DONE for one in placed[: len(arc)])
    days = iter(days_ahead(wish.first, *wish.rhythm, to_date) if to_date > 0 else ())
    last = max((one.number for one in known), default=0)
    return (*_of_arc(wish, arc, placed, days, last), *map(_kept, placed[len(arc) :]))


def _of_arc(
    wish: Wish, arc: Sequence[ArcSession], placed: Sequence[Known], days: Iterator[date], last: int
) -> Iterator[LaidOut]:
    for place, slot in enumerate(arc):
        one = placed[place] if place < len(placed) else None
        if one is None:
            last += 1
            yield LaidOut(last, slot.title, next(days), wish.at, Fate.NEW, arc=slot)
        elif one.state in _DONE:
            yield _kept(one)
        else:
            yield _dated(one, next(days), wish.at or one.at, slot)


def _dated(one: Known, day: date, at: time | None, slot: ArcSession) -> LaidOut:
    same = (one.day, one.at, one.state) == (day, at, SessionState.PLANNED)
    return LaidOut(one.number, one.title, day, at, Fate.SAME if same else Fate.MOVED, one, slot)


def _kept(one: Known) -> LaidOut:
    return LaidOut(one.number, one.title, one.day, one.at, Fate.KEPT, one)


def _has_place(one: Known) -> bool:
    return one.planned and one.state is not SessionState.CANCELLED


def _number(one: Known) -> int:
    return one.number
