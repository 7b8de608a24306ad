"""What instant a day and time on a wall is, also in the two nights of a year in which the clocks change."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rm_desktop.clock import Clock, SystemClock

_A_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_HERE = SystemClock()
_Local = Callable[[datetime], datetime]


class Resolved(NamedTuple):
    """An instant, and the day and time that the wall shows then: later than asked for where that was skipped.

    `doubled` is a time that comes twice; the instant is the first of them.
    """

    instant: datetime
    day: date
    at: time
    skipped: bool = False
    doubled: bool = False


def resolve(day: date, at: time, zone: str = "", clock: Clock = _HERE) -> Resolved:
    """Return the instant of a wall time in an IANA zone; "", or one not known here, means the clock's own.

    What is skipped counts from the next minute that exists. Within a day of the calendar's ends the wall is UTC's.
    """
    wall = datetime.combine(day, at.replace(tzinfo=None))
    as_utc = wall.replace(tzinfo=UTC)
    if not date.min + 2 * _A_DAY <= day <= date.max - 2 * _A_DAY:
        return Resolved(as_utc, day, at)
    local = _local_in(zone, clock)
    offsets = {_offset(local, as_utc - _A_DAY), _offset(local, as_utc + _A_DAY)}
    found = sorted(as_utc - offset for offset in offsets if _offset(local, as_utc - offset) == offset)
    if found:
        return Resolved(found[0], day, at, doubled=len(found) > 1)
    instant = _change(local, as_utc - max(offsets), as_utc - min(offsets))
    shown = local(instant)
    return Resolved(instant, shown.date(), shown.time(), skipped=True)


def _local_in(zone: str, clock: Clock) -> _Local:
    with suppress(KeyError, ValueError, OSError):  # ZoneInfo's words for a zone this computer does not have
        if zone:
            known = ZoneInfo(zone)
            return lambda instant: instant.astimezone(known)
    return clock.local


def _offset(local: _Local, instant: datetime) -> timedelta:
    return local(instant).utcoffset() or timedelta()


def _change(local: _Local, before: datetime, after: datetime) -> datetime:
    """Return the first whole minute of the new offset between two instants that have different ones."""
    new = _offset(local, after)
    while after - before > _MINUTE:
        middle = before + (after - before) // _MINUTE // 2 * _MINUTE
        before, after = (before, middle) if _offset(local, middle) == new else (middle, after)
    return after
