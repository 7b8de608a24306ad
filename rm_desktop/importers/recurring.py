"""The days on which an entry of a calendar repeats: as many as a programme can use, and none from long ago."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice

MOST_TIMES = 60
_AHEAD = timedelta(days=3 * 366)
_BACK = timedelta(days=31)
_OLDEST = 1990  # a series is counted from its first day; nobody's meeting is older
# dateutil looks for a day that never comes until the year 9999, for seconds. The calendar repeats every 400 years to
# the weekday, so a series is counted as late as can be, where it has only some centuries left to look through.
_LATER = 400 * 19


def times(start: datetime, rule: str, today: date) -> tuple[datetime, ...] | None:
    """Return when a series takes place, from a month ago to three years ahead; None where it never does.

    The days are those of the wall in the zone of `start`, which stands alone for a rule that makes no sense. `rule` is
    one that the sieve let through.
    """
    from dateutil.rrule import rrulestr

    if not _OLDEST <= start.year <= today.year + 3:
        return (start,)
    parts = dict(part.partition("=")[::2] for part in rule.upper().split(";") if "=" in part)
    most, until = int(parts.pop("COUNT", "9999")), parts.pop("UNTIL", "")
    first = start.replace(tzinfo=None, year=start.year + _LATER)
    last = datetime.combine(today, first.time()) + _AHEAD
    try:
        stop = _until(until)
        series = rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=first)
        series = series.replace(until=last.replace(year=last.year + _LATER, day=min(last.day, 28)))
    except (ValueError, KeyError, TypeError):  # what dateutil and datetime say to a rule that makes no sense
        return (start,)
    every = [wall.replace(year=wall.year - _LATER, tzinfo=start.tzinfo) for wall in islice(series, most)]
    wanted = [time for time in every if time.date() >= today - _BACK and (stop is None or _comparable(time) <= stop)]
    return tuple(wanted[:MOST_TIMES]) if every else None


def _until(text: str) -> datetime | None:
    """Return the last instant of a rule: that of a day is its end."""
    if not text:
        return None
    digits = text.rstrip("Z")
    if "T" in digits:
        return datetime.strptime(digits, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return datetime.strptime(digits, "%Y%m%d").replace(tzinfo=UTC) + timedelta(days=1)


def _comparable(time: datetime) -> datetime:
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
