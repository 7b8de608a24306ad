"""Sessions are reminded of at the instant their wall says, in whatever zone that hangs."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import SessionState
from rm_desktop.services.meetings import instant, meetings_near, remember_said, said_in
from rm_desktop.services.sessions import SessionService

VIENNA = ZoneInfo("Europe/Vienna")


@pytest.fixture
def sessions(workspace):
    return SessionService(workspace)


def near(workspace):
    """The sessions near, but the first one, which every pair has."""
    return [meeting for meeting in meetings_near(workspace) if meeting.number > 1]


def here(zone: ZoneInfo) -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), zone)


def test_a_wall_in_another_zone_is_asked_there():
    at = instant(date(2026, 11, 26), time(15, 0), "Asia/Kolkata", here(VIENNA))
    assert at == datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["", "Europe/Vienna", "Mars/Olympus", "../etc"])
def test_a_wall_that_is_not_known_is_the_person_s_own(zone):
    at = instant(date(2026, 11, 26), time(15, 0), zone, here(VIENNA))
    assert at == datetime(2026, 11, 26, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 24), date(2026, 10, 25)])
@pytest.mark.parametrize("hour", [0, 1, 4, 12, 23])
def test_the_nights_the_clocks_change_are_no_hour_out(day, hour):
    expected = datetime.combine(day, time(hour), VIENNA).astimezone(UTC)
    assert instant(day, time(hour), "", here(VIENNA)) == expected


def test_sessions_of_these_days_are_read_and_others_not(workspace, sessions):
    today = workspace.clock.today()
    for title, days in (("near", 1), ("far", 30), ("long ago", -30), ("lately", -2)):
        sessions.add(title, today + timedelta(days=days), time(15, 0), 45)
    sessions.add("some day")
    found = {each.title: each for each in near(workspace)}
    assert found.keys() == {"near", "lately"}
    assert found["near"].ends - found["near"].starts == timedelta(minutes=45)


def test_a_session_that_was_held_ends_when_it_did_and_one_in_the_trash_is_gone(workspace, sessions):
    clock = workspace.clock
    (held,) = sessions.add("held", clock.today(), time(8, 0), 45).ids
    sessions.start(held)
    assert near(workspace)[0].ends is None
    clock.instant += timedelta(minutes=12)
    sessions.end(held)
    (meeting,) = near(workspace)
    assert (meeting.state, meeting.ends) == (SessionState.HELD, clock.now())
    sessions.remove(held)
    assert near(workspace) == []


def test_a_session_without_a_time_has_a_day_but_no_instant(workspace, sessions):
    sessions.add("some time", workspace.clock.today())
    (meeting,) = near(workspace)
    assert meeting.starts is meeting.ends is None


def test_what_was_said_is_remembered_by_the_workspace(workspace):
    assert said_in(workspace) == frozenset()
    remember_said(workspace, {"after:a", "before:b"})
    assert said_in(workspace) == {"after:a", "before:b"}


@pytest.mark.parametrize("text", ["", "nonsense", "{}", '[1, "after:a", null]'])
def test_what_makes_no_sense_there_is_passed_over(workspace, text):
    workspace.set_state("reminded", text)
    assert said_in(workspace) <= {"after:a"}
