from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.insights import InsightsService
from rm_desktop.services.sessions import SessionService

TODAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)


@pytest.fixture
def sessions(workspace):
    return SessionService(workspace)


def when(sessions, session_id):
    view = sessions.get(session_id)
    return view.line.day, view.line.at, view.moved_from


def test_a_session_begun_on_another_day_has_the_real_one_and_nobody_is_named_for_it(sessions, session_id, workspace):
    sessions.start(session_id)
    view = sessions.get(session_id)
    assert when(sessions, session_id) == (TODAY, time(9), THURSDAY)
    assert (view.postponed_by, view.reason, view.zone) == (None, "", "")
    workspace.units.undo()
    assert when(sessions, session_id) == (THURSDAY, None, None)


def test_begun_near_its_time_it_keeps_it_also_past_midnight(sessions, session_id, clock):
    sessions.move(session_id, THURSDAY, time(23, 50))
    clock.instant = datetime(2026, 11, 27, 0, 10, tzinfo=UTC)
    sessions.start(session_id)
    assert when(sessions, session_id) == (THURSDAY, time(23, 50), None)


def test_begun_hours_away_on_its_day_it_has_the_real_time(sessions, session_id, clock):
    sessions.move(session_id, TODAY, time(15))
    clock.instant += timedelta(minutes=7, seconds=40)
    sessions.start(session_id)
    assert when(sessions, session_id) == (TODAY, time(9, 7), None)


def test_the_real_time_is_that_on_the_wall_here(workspace, sessions, session_id, clock):
    workspace.clock = FixedClock(clock.now(), ZoneInfo("Asia/Tokyo"))
    sessions.start(session_id)
    assert when(sessions, session_id) == (TODAY, time(18), THURSDAY)
    assert sessions.get(session_id).zone == "Asia/Tokyo"


def test_whoever_postponed_it_is_still_known_once_it_is_held(sessions, session_id):
    sessions.postpone(session_id, Role.LEADER, "Board week", date(2026, 12, 3))
    sessions.start(session_id)
    view = sessions.get(session_id)
    assert (view.postponed_by, view.reason, view.moved_from) == (Role.LEADER, "Board week", THURSDAY)


@pytest.mark.parametrize("held", ["start", "end"])
def test_one_that_was_called_off_and_is_held_after_all_names_nobody(sessions, session_id, held):
    sessions.cancel(session_id, Role.MENTOR, "Exams")
    getattr(sessions, held)(session_id)
    view = sessions.get(session_id)
    assert (view.postponed_by, view.reason, view.line.day) == (None, "", TODAY)


def test_what_is_marked_as_held_is_not_in_days_to_come(sessions, session_id):
    sessions.end(session_id)
    assert when(sessions, session_id) == (TODAY, None, THURSDAY)


def test_what_was_held_in_the_past_keeps_its_day(sessions):
    (past,) = sessions.add("Past", date(2026, 11, 17), time(15)).ids
    sessions.end(past)
    assert when(sessions, past) == (date(2026, 11, 17), time(15), None)


def test_one_called_off_while_it_was_live_begins_anew(sessions, session_id, clock):
    sessions.start(session_id)
    sessions.cancel(session_id)
    clock.instant += timedelta(days=1)
    sessions.start(session_id)
    clock.instant += timedelta(minutes=30)
    sessions.end(session_id)
    assert sessions.get(session_id).line.ran_minutes == 30


def test_a_second_session_is_not_begun_while_one_is_live(sessions, session_id):
    (other,) = sessions.add("Other").ids
    sessions.start(session_id)
    with pytest.raises(UserError) as raised:
        sessions.start(other)
    assert (raised.value.problem, raised.value.details) == (Problem.ALREADY_LIVE, {"number": 1})
    sessions.end(session_id)
    sessions.start(other)
    assert sessions.get(other).line.state is SessionState.LIVE


def test_what_was_held_is_not_called_off(sessions, session_id):
    sessions.end(session_id)
    with pytest.raises(UserError) as raised:
        sessions.cancel(session_id, Role.LEADER)
    assert raised.value.problem is Problem.ALREADY_HELD
    assert sessions.get(session_id).line.state is SessionState.HELD


def test_minutes_and_insights_go_by_the_day_it_was_really_held(desk, session_id, clock):
    desk.sessions.start(session_id)
    clock.instant += timedelta(minutes=40)
    desk.sessions.end(session_id)
    told = desk.sharing.text("session:1", "markdown")
    assert "Tuesday 24 November 2026, 09:00" in told
    assert "held, planned for 26 November 2026" in told
    (meeting,) = InsightsService(desk.workspace).view().meetings
    assert (meeting.day, meeting.minutes, meeting.postponed_by) == (TODAY, 40, None)
