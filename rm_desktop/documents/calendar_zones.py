"""When the clocks of a time zone change: what a calendar file has to say of it, by RFC 5545."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

_YEAR = timedelta(days=366)
_A_DAY = timedelta(days=1)
_A_MINUTE = timedelta(minutes=1)


class Onset(NamedTuple):
    """From `wall` on, as the clocks showed it until then, they are `after` instead of `before` ahead of UTC."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool


def onsets(zone: ZoneInfo, first: date, last: date) -> Iterator[Onset]:
    """Yield what a zone is a year before some days, and each change until two years after them."""
    begin, end = (datetime.combine(day, time(), tzinfo=UTC) for day in (first - _YEAR, last + 2 * _YEAR))
    yield _onset(zone, begin, _offset(zone, begin))
    for instant in _changes(zone, begin, end):
        yield _onset(zone, instant, _offset(zone, instant - _A_MINUTE))


def _onset(zone: ZoneInfo, instant: datetime, before: timedelta) -> Onset:
    there = instant.astimezone(zone)
    wall = (instant + before).replace(tzinfo=None)
    return Onset(wall, before, _offset(zone, instant), there.tzname() or "", bool(there.dst()))


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the minutes from which the clocks of a zone show something else."""
    while begin < end:
        following = begin + _A_DAY
        if _offset(zone, begin) != _offset(zone, following):
            yield _between(zone, begin, following)
        begin = following


def _between(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    new = _offset(zone, after)
    while after - before > _A_MINUTE:
        middle = before + (after - before) // _A_MINUTE // 2 * _A_MINUTE
        before, after = (before, middle) if _offset(zone, middle) == new else (middle, after)
    return after


def _offset(zone: ZoneInfo, instant: datetime) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()
