"""The days of sessions to come: the same weekday every so many weeks, or the same one of its kind in each month."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Cadence

if TYPE_CHECKING:
    from dateutil.rrule import rrule

_WEEK = 7
_FIFTH = 5
_SATURDAY = 5
_TO_PREPARE = timedelta(days=2)


def days_ahead(first: date, cadence: Cadence, weeks: int, count: int) -> tuple[date, ...]:
    """Return so many days from a first one on; monthly, a third Thursday is followed by third Thursdays.

    Not every month has a fifth one: from a fifth on it is the last. Raises BAD_DATE where the calendar ends before.
    """
    found = tuple(each.date() for each in _rule(first, cadence, weeks, count))
    if len(found) < count:
        raise UserError(Problem.BAD_DATE, date=first.isoformat())
    return found


def day_after(day: date, cadence: Cadence, weeks: int) -> date:
    """Return the day that follows another one in a rhythm; raises BAD_DATE at the calendar's end."""
    return days_ahead(day, cadence, weeks, 2)[1]


def first_day(today: date) -> date:
    """Return the day that suggests itself for session 1: the next working day that leaves two to get ready."""
    day = today + _TO_PREPARE
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return day


def _rule(first: date, cadence: Cadence, weeks: int, count: int) -> "rrule":
    from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday  # heavy, and nobody needs it at the start

    start = datetime.combine(first, time())
    if cadence is Cadence.WEEKS:
        return rrule(WEEKLY, dtstart=start, interval=weeks, count=count)
    nth = (first.day - 1) // _WEEK + 1
    which = weekday(first.weekday(), -1 if nth == _FIFTH else nth)
    return rrule(MONTHLY, dtstart=start, byweekday=which, count=count)
