"""The calendar file: what calendars need to show a session, remind of it, and take it again when it has changed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from rm_desktop.documents.blocks import Document, Heading, Meeting, Meetings
from rm_desktop.documents.builders import build
from rm_desktop.documents.calendar_out import render_ics
from rm_desktop.documents.scope import Scope

BERLIN = ZoneInfo("Europe/Berlin")
MEETING = Meeting(
    uid="a@rm-desktop",
    title="Session 3: Show; me, the\\ thing",
    day=date(2026, 12, 3),
    at=time(15, 0),
    zone="Europe/Berlin",
    minutes=45,
    place="Room 2",
    about="See it\n• One",
    state="planned",
    off=False,
    over=False,
)


MADE = datetime(2026, 11, 22, 9, 0, 5, 123, tzinfo=UTC)


def written(*meetings: Meeting, made: datetime = MADE) -> str:
    blocks = (Heading(2, "not in it"), Meetings(meetings))
    return "".join(render_ics(Document("T", "S", blocks, pair="Priya & Robert", made=made)))


def event_of(meeting: Meeting, made: datetime = MADE):
    (event,) = Calendar.from_ical(written(meeting, made=made)).events
    return event


def test_a_session_is_an_event_with_its_zone_and_a_reminder():
    calendar = Calendar.from_ical(written(MEETING))
    (event,) = calendar.events
    assert (event.start, event.end) == (
        datetime(2026, 12, 3, 15, 0, tzinfo=BERLIN),
        datetime(2026, 12, 3, 15, 45, tzinfo=BERLIN),
    )
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Europe/Berlin"]
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (MEETING.title, "Room 2")
    assert str(event["DESCRIPTION"]) == "See it\n• One"
    (alarm,) = event.walk("VALARM")
    assert (str(alarm["ACTION"]), alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(minutes=-15))
    assert (str(event["STATUS"]), str(event["UID"])) == ("CONFIRMED", "a@rm-desktop")


def test_what_is_written_later_has_a_higher_number_below_the_limit_of_whole_numbers():
    moments = [datetime(year, 1, 1, tzinfo=UTC) for year in (1999, 2026, 2087)]
    numbers = [int(event_of(MEETING, moment)["SEQUENCE"]) for moment in moments]
    assert all(one < next_ for one, next_ in pairwise(numbers))
    assert numbers[0] == 0
    assert numbers[-1] < 2**31


def test_a_zone_begins_each_of_its_times_on_the_wall_as_it_was_until_then():
    calendar = Calendar.from_ical(written(MEETING))
    (zone,) = calendar.timezones
    onsets = {(part.name, part["DTSTART"].dt, part["TZOFFSETFROM"].td) for part in zone.subcomponents}
    assert ("DAYLIGHT", datetime.fromisoformat("2027-03-28T02:00"), timedelta(hours=1)) in onsets
    assert ("STANDARD", datetime.fromisoformat("2026-10-25T03:00"), timedelta(hours=2)) in onsets
    assert "COMMENT" not in written(MEETING)
    read = zone.to_tz()
    for hour in (0, 1, 2):
        instant = datetime(2027, 3, 28, hour, 30, tzinfo=UTC)
        assert instant.astimezone(read).utcoffset() == instant.astimezone(BERLIN).utcoffset()


def test_every_line_is_short_and_ends_as_calendars_want_it():
    lines = written(MEETING._replace(title="ü" * 300, about="x\n" * 300)).encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)


def test_a_session_that_will_not_be_is_cancelled_and_one_that_was_rings_nobody():
    off, over = event_of(MEETING._replace(off=True)), event_of(MEETING._replace(over=True))
    assert (str(off["STATUS"]), str(off["TRANSP"]), off.walk("VALARM")) == ("CANCELLED", "TRANSPARENT", [])
    assert (str(over["STATUS"]), over.walk("VALARM")) == ("CONFIRMED", [])


def test_a_session_without_a_time_is_a_whole_day():
    event = event_of(MEETING._replace(at=None))
    assert (event.start, event.end) == (date(2026, 12, 3), date(2026, 12, 4))
    assert event.walk("VALARM") == []


@pytest.mark.parametrize(
    ("day", "at", "start", "offset"),
    [
        (date(2027, 3, 28), time(2, 30), time(3, 0), 2),  # the clocks skip it
        (date(2027, 10, 31), time(2, 30), time(2, 30), 2),  # it comes twice: the first of them
        (date(2027, 3, 28), time(1, 45), time(1, 45), 1),
    ],
)
def test_an_hour_that_the_clocks_skip_or_repeat_is_one_that_there_is(day, at, start, offset):
    event = event_of(MEETING._replace(day=day, at=at))
    assert (event.start.time(), event.start.utcoffset()) == (start, timedelta(hours=offset))
    length = event["DURATION"].dt if "DURATION" in event else event.end.astimezone(UTC) - event.start.astimezone(UTC)
    assert length == timedelta(minutes=45)  # between two times of that night only a length is clear


@pytest.mark.parametrize("zone", ["", "Atlantis/Nowhere", "../../etc/passwd"])
def test_a_zone_that_is_not_known_leaves_a_time_of_wherever_it_is_read(zone):
    assert event_of(MEETING._replace(zone=zone)).start == datetime.fromisoformat("2026-12-03T15:00")


@pytest.mark.parametrize("day", [date.min, date.max, date(1900, 1, 1)])
@pytest.mark.parametrize("minutes", [0, 10_000])
def test_the_ends_of_the_calendar_and_strange_lengths_still_make_a_file(day, minutes):
    assert event_of(MEETING._replace(day=day, minutes=minutes)).start.year == day.year
    assert "BEGIN:VEVENT" in written(MEETING._replace(day=day, at=None))


@pytest.fixture
def calendar(reader):
    def make(scope: str, only: frozenset[str] | None = None) -> Calendar:
        document = build(reader, Scope.parse(scope).as_calendar(), only, date(2026, 11, 22))
        return Calendar.from_ical("".join(render_ics(document)))

    return make


def test_the_pairs_calendar_has_the_sessions_with_a_day_and_nothing_private(calendar, canary):
    (event,) = calendar("programme").events
    assert (str(event["UID"]), str(event["SUMMARY"])) == ("s3@rm-desktop", "Session 3: Show *me*")
    assert canary not in calendar("calendar").to_ical().decode()
    assert str(calendar("calendar")["X-WR-CALNAME"]) == "Priya & Robert"


def test_what_is_unticked_stays_out_of_the_file(calendar):
    assert calendar("calendar", frozenset({"t1"})).events == []
    assert len(calendar("session:3", frozenset({"s3"})).events) == 1
    assert calendar("agenda:4").events == []


def test_as_a_document_the_calendar_is_a_table(markdown, page):
    assert "| 2026-11-05 | 09:30 Europe/Berlin | 45 | Session 3: Show \\*me\\* |" in markdown("calendar")
    assert "<td" in page("calendar")
    assert replace(Document("", "", ()), pair="x").pair == "x"
