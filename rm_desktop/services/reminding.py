"""Which session is to be reminded of now, and when to look again; values in, values out."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from rm_desktop.models.kinds import SessionState

LATE = timedelta(days=3)
"""How long after its time a follow-up is still worth a word; whoever was away for the weekend hears of it."""


class Moment(StrEnum):
    """What is reminded of."""

    BEFORE = "before"
    AFTER = "after"


class Meeting(NamedTuple):
    """One session with the instants that matter; None where they are not known, or while it is live."""

    id: str
    number: int
    title: str
    state: SessionState
    starts: datetime | None
    ends: datetime | None


class Reminder(NamedTuple):
    """One thing to say between two instants."""

    moment: Moment
    meeting: Meeting
    since: datetime
    until: datetime

    @property
    def key(self) -> str:
        """Return by what it is known that this was said; a session that is moved is reminded of again before."""
        if self.moment is Moment.AFTER:
            return f"{self.moment}:{self.meeting.id}"
        return f"{self.moment}:{self.meeting.id}:{self.until.isoformat()}"

    def minutes_left(self, now: datetime) -> int:
        """Return how many minutes there are until it begins, begun ones counted whole."""
        return max(0, -((now - self.until) // timedelta(minutes=1)))


class Wish(NamedTuple):
    """How many minutes before and after a session somebody wants to hear of it; 0 for not at all."""

    before: int = 0
    after: int = 0


def due(meetings: Iterable[Meeting], now: datetime, wish: Wish, said: frozenset[str]) -> tuple[Reminder, ...]:
    """Return what is to be said now and was not, what ends first at the beginning."""
    found = (each for each in reminders(meetings, wish) if each.since <= now < each.until and each.key not in said)
    return tuple(sorted(found, key=_until))


def next_time(meetings: Iterable[Meeting], now: datetime, wish: Wish) -> datetime | None:
    """Return when something becomes due next; None where nothing is known to."""
    return min((each.since for each in reminders(meetings, wish) if each.since > now), default=None)


def reminders(meetings: Iterable[Meeting], wish: Wish) -> Iterator[Reminder]:
    """Yield everything that is to be said of these sessions, some day or other."""
    for meeting in meetings:
        if wish.before and meeting.starts is not None and meeting.state is SessionState.PLANNED:
            since = meeting.starts - timedelta(minutes=wish.before)
            yield Reminder(Moment.BEFORE, meeting, since, meeting.starts)
        if wish.after and meeting.ends is not None and meeting.state in (SessionState.PLANNED, SessionState.HELD):
            since = meeting.ends + timedelta(minutes=wish.after)
            yield Reminder(Moment.AFTER, meeting, since, since + LATE)


def _until(reminder: Reminder) -> datetime:
    return reminder.until
