"""The days of a month as a calendar shows them; arithmetic without Qt."""

from calendar import monthrange
from datetime import date, timedelta

WEEKS = 6


def first_shown(month: date, first_weekday: int) -> date:
    """The first of the 42 days shown for a month; `first_weekday` is 1 for Monday to 7 for Sunday."""
    first = month.replace(day=1)
    back = (first.isoweekday() - first_weekday) % 7
    return date.min if first.toordinal() - back < 1 else first - timedelta(days=back)


def days_shown(month: date, first_weekday: int) -> list[date]:
    """The 42 days of six weeks that hold the month."""
    start = first_shown(month, first_weekday).toordinal()
    last = date.max.toordinal()
    return [date.fromordinal(min(start + step, last)) for step in range(WEEKS * 7)]


def months_later(day: date, months: int) -> date:
    """The same day some months on or back; the last of the month where it has no such day.

    Stays within the years that dates can hold.
    """
    index = day.year * 12 + day.month - 1 + months
    index = min(max(index, 12), 9999 * 12 + 11)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def days_later(day: date, days: int) -> date:
    """Some days on or back, within the years that dates can hold."""
    ordinal = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(ordinal)
