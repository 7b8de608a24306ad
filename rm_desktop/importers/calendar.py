"""The entries of a calendar file, as Outlook, Google and Apple write them."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.importers.calendar_lines import Sieved, sieve
from rm_desktop.importers.recurring import times

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_MOST_SERIES = 150
_MOST_NEVER = 4  # of those that never take place, which take longest to see through
_LONGEST = 300  # of a title, a place or a name
# What no text has, and what turns the writing of all that follows it.
_UNWANTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]+")
_HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
_FOOT = "END:VCALENDAR\r\n"


@dataclass(frozen=True)
class Entry:
    """One entry: `start` is a day, an aware instant, or a time of wherever it is read.

    `key` tells the times of a series apart; a single entry's is its `uid`. `minutes` is None where no end is given.
    One that is `off` will not take place. `unknown_zone` is the zone its time is in where nobody knows it.
    """

    key: str
    uid: str
    title: str
    start: date | datetime
    minutes: int | None
    place: str
    off: bool = False
    unknown_zone: str = ""


@dataclass(frozen=True)
class CalendarFile:
    """What a calendar file holds, in the order of time. `broken` entries have no day that can be read."""

    entries: tuple[Entry, ...]
    called_off: tuple[Entry, ...]
    broken: int


def read_calendar(data: bytes, file: str, today: date) -> CalendarFile:
    """Return the entries of a calendar file; a series gives its times around `today`.

    Raises TOO_LARGE, NOT_UTF8, NOT_A_CALENDAR and TOO_MANY_ENTRIES.
    """
    events = _newest(_parsed(sieve(data, file), file).events)
    reader = _Reader(today, {(_uid(event), _moment(event, "RECURRENCE-ID")) for event in events})
    found = sorted((entry for event in events for entry in reader.entries(event)), key=_order)
    on, off = (tuple(entry for entry in found if entry.off is wanted) for wanted in (False, True))
    return CalendarFile(on, off, reader.broken)


def _newest(events: "list[Event]") -> "list[Event]":
    """Return of several versions of one entry the last; those without a name are no versions of each other."""
    found: dict[object, Event] = {}
    for place, event in enumerate(events):
        name: object = (_uid(event), _moment(event, "RECURRENCE-ID")) if _uid(event) else place
        known = found.get(name)
        if known is None or _version(event) >= _version(known):
            found[name] = event
    return list(found.values())


def _version(event: "Event") -> tuple[int, str]:
    sequence = event.get("SEQUENCE", 0)
    return (sequence if isinstance(sequence, int) else 0, _moment(event, "LAST-MODIFIED"))


class _Reader:
    """Makes entries of events; of a series as many as there is patience for."""

    def __init__(self, today: date, moved: set[tuple[str, str]]) -> None:
        self.broken = 0
        self._today = today
        self._moved = moved
        self._series = self._never = 0

    def entries(self, event: "Event") -> list[Entry]:
        """Return an event's entries; none where it has no day that can be read, which is counted."""
        try:
            return [
                Entry(
                    key,
                    _uid(event),
                    _text(event, "SUMMARY"),
                    _checked(start),
                    _minutes(event),
                    _text(event, "LOCATION"),
                    off=str(event.get("STATUS", "")).upper() == "CANCELLED",
                    unknown_zone=_unknown_zone(event),
                )
                for key, start in self._moments(event)
            ]
        except (ValueError, OverflowError, TypeError, AttributeError):  # icalendar's words for what is no date
            self.broken += 1
            return []

    def _moments(self, event: "Event") -> list[tuple[str, date | datetime]]:
        uid, start, rule = _uid(event), _start(event), event.get("RRULE")
        own = _moment(event, "RECURRENCE-ID")
        if own or rule is None or not isinstance(start, datetime) or self._is_tired():
            return [(f"{uid}#{own}" if own else uid, start)]
        self._series += 1
        found = times(start, rule.to_ical().decode(), self._today)
        self._never += found is None
        left_out = _left_out(event) | {moment for known, moment in self._moved if known == uid}
        named = [(_said(time), time) for time in found or ()]
        return [(f"{uid}#{said}", time) for said, time in named if said not in left_out]

    def _is_tired(self) -> bool:
        return self._series >= _MOST_SERIES or self._never >= _MOST_NEVER


def _parsed(sieved: Sieved, file: str) -> "Calendar":
    """Return a file's entries; where its own time zones make no sense, with those that are known by name alone."""
    from icalendar import Calendar
    from icalendar.timezone import tzp

    for zones in (sieved.zones, ""):
        tzp.use_default()  # it remembers the zones of the file before
        try:
            return Calendar.from_ical(f"{_HEAD}{zones}{sieved.entries}{_FOOT}")
        except (ValueError, KeyError, OverflowError):
            continue
    raise UserError(Problem.NOT_A_CALENDAR, file=file)


def _checked(start: date | datetime) -> date | datetime:
    """Return an instant as UTC: a zone of a file's own may not stand for anything, which only then shows."""
    return start.astimezone(UTC) if isinstance(start, datetime) and start.tzinfo is not None else start


def _start(event: "Event") -> date | datetime:
    """Return when an entry begins, whatever is wrong with its end; raises ValueError."""
    start: object = getattr(event.get("DTSTART"), "dt", None)
    if not isinstance(start, date):
        raise ValueError("no day")
    return start


def _minutes(event: "Event") -> int | None:
    """Return how long an entry is; None where it does not say, or ends as a day what begins at a time."""
    start = _start(event)
    end = event.get("DTEND")
    known = isinstance(end.dt, datetime) if end is not None else "DURATION" in event
    if not isinstance(start, datetime) or not known:
        return None
    length: timedelta = event.end - start
    return round(length / timedelta(minutes=1)) if timedelta() < length <= timedelta(days=1) else None


def _unknown_zone(event: "Event") -> str:
    """Return the zone that a time is in, where it could not be read in it."""
    start = event.get("DTSTART")
    named = "" if start is None else str(start.params.get("TZID", ""))
    moment = getattr(start, "dt", None)
    return clean(named) if isinstance(moment, datetime) and moment.tzinfo is None else ""


def _left_out(event: "Event") -> set[str]:
    found = event.get("EXDATE", [])
    lists = found if isinstance(found, list) else [found]
    return {_said(each.dt) for one in lists for each in getattr(one, "dts", ())}


def _moment(event: "Event", name: str) -> str:
    found = event.get(name)
    return "" if found is None else _said(getattr(found, "dt", ""))


def _said(moment: object) -> str:
    """Return one name for a moment, whatever zone it was written in."""
    if isinstance(moment, datetime):
        if moment.tzinfo is not None:
            return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        return f"{moment:%Y%m%dT%H%M%S}"
    return f"{moment:%Y%m%d}" if isinstance(moment, date) else ""


def _uid(event: "Event") -> str:
    return _text(event, "UID")


def _text(event: "Event", name: str) -> str:
    return clean(str(event.get(name, "")))


def clean(text: str) -> str:
    """Return a text on one line, without what does not belong into one, cut where nobody would have written on."""
    return " ".join(_UNWANTED.sub(" ", text).split())[:_LONGEST]


def _order(entry: Entry) -> tuple[str, str]:
    return _said(entry.start), entry.key
