"""The meetings of a document as an iCalendar file: what a calendar shows, and a reminder before each."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rm_desktop.documents.blocks import FIRST, Document, Meeting, Meetings
from rm_desktop.documents.calendar_zones import onsets

if TYPE_CHECKING:
    from icalendar import Event, Timezone

_PRODUCT = "-//RM Desktop//RM Desktop//EN"
_BEFORE = timedelta(minutes=15)
_A_MINUTE = timedelta(minutes=1)
_ZONED = range(1900, 2200)
# A sequence number is a whole number below 2^31: seconds since then, so that what is written later counts as newer.


def render_ics(document: Document) -> Iterator[str]:
    """Yield the meetings of a document as one calendar; of whatever else is in it, nothing."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", document.pair)
    meetings = [meeting for block in document.blocks if isinstance(block, Meetings) for meeting in block.items]
    for part in _zones(meetings):
        calendar.add_component(part)
    for meeting in meetings:
        calendar.add_component(_event(meeting, document.made))
    yield calendar.to_ical().decode("utf-8")


def _zones(meetings: Iterable[Meeting]) -> "Iterator[Timezone]":
    """Yield each zone that is used, for the years around its days."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    days: dict[ZoneInfo, list[date]] = {}
    for meeting in meetings:
        zone = _zone(meeting)
        if zone is not None:
            days.setdefault(zone, []).append(meeting.day)
    for zone, found in days.items():
        component = Timezone()
        component.add("tzid", zone.key)
        for onset in onsets(zone, min(found), max(found)):
            part = TimezoneDaylight() if onset.summer else TimezoneStandard()
            part.add("dtstart", onset.wall)
            part.add("tzoffsetfrom", onset.before)
            part.add("tzoffsetto", onset.after)
            part.add("tzname", onset.name or zone.key)
            component.add_component(part)
        yield component


def _event(meeting: Meeting, made: datetime) -> "Event":
    """Return a meeting as of an instant: one that is written later counts as newer, also after an undo."""
    from icalendar import Event

    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", max(0, int((made - FIRST).total_seconds())))
    for name in ("dtstamp", "last-modified"):
        event.add(name, made.astimezone(UTC).replace(microsecond=0))
    start = _start(meeting)
    event.add("dtstart", start)
    end = _end(start, meeting.minutes)
    if isinstance(start, datetime) and isinstance(end, datetime) and start.utcoffset() != end.utcoffset():
        event.add("duration", timedelta(minutes=meeting.minutes))  # on the wall it may end before it begins
    else:
        event.add("dtend", end)
    event.add("summary", meeting.title)
    event.add("status", "CANCELLED" if meeting.off else "CONFIRMED")
    event.add("transp", "OPAQUE" if meeting.at and not meeting.off else "TRANSPARENT")
    if meeting.place:
        event.add("location", meeting.place)
    if meeting.about:
        event.add("description", meeting.about)
    if meeting.at and not meeting.off and not meeting.over:
        _add_alarm(event, meeting.title)
    return event


def _add_alarm(event: "Event", title: str) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -_BEFORE)
    alarm.add("description", title)
    event.add_component(alarm)


def _start(meeting: Meeting) -> date | datetime:
    """Return when it begins: a day, a time in its zone, or one of wherever it is read.

    A time that the clocks skip is the next one that there is, as everywhere in the program.
    """
    if meeting.at is None:
        return meeting.day
    wall = datetime.combine(meeting.day, meeting.at.replace(tzinfo=None))
    zone = _zone(meeting)
    if zone is None:
        return wall
    while not _is_on_the_wall(wall, zone):
        wall += _A_MINUTE
    return wall.replace(tzinfo=zone)


def _is_on_the_wall(wall: datetime, zone: ZoneInfo) -> bool:
    there = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return there.replace(tzinfo=None) == wall


def _end(start: date | datetime, minutes: int) -> date | datetime:
    """Return when it ends; at the end of the calendar itself that is when it begins."""
    try:
        if not isinstance(start, datetime):
            return start + timedelta(days=1)
        if start.tzinfo is None:
            return start + timedelta(minutes=minutes)
        return (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)
    except OverflowError:
        return start


def _zone(meeting: Meeting) -> ZoneInfo | None:
    """Return the zone of a meeting, or None where it is not known here or the day is beyond what zones are for."""
    if not meeting.zone or meeting.day.year not in _ZONED:
        return None
    try:
        return ZoneInfo(meeting.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
