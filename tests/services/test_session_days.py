from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.fallen_out import Fallen, two_in_a_row
from rm_desktop.services.sessions import SessionService
from rm_desktop.store.changes import NOTHING, Deed

THURSDAY, NEXT = date(2026, 11, 26), date(2026, 12, 3)
PLANNED, HELD, OFF = SessionState.PLANNED, SessionState.HELD, SessionState.CANCELLED


@pytest.fixture
def sessions(workspace):
    return SessionService(workspace)


def test_a_session_that_is_postponed_says_by_whom_why_and_from_when(sessions, session_id, workspace):
    changes = sessions.postpone(session_id, Role.LEADER, " Board week ", NEXT, time(15))
    view = sessions.get(session_id)
    assert (view.line.day, view.line.at, view.line.state) == (NEXT, time(15), PLANNED)
    assert (view.postponed_by, view.reason, view.moved_from) == (Role.LEADER, "Board week", THURSDAY)
    assert (changes.deed, changes.subject) == (Deed.POSTPONE, "Kick-off")
    workspace.units.undo()
    assert sessions.get(session_id).moved_from is None


def test_postponed_twice_it_still_knows_the_first_day(sessions, session_id):
    sessions.postpone(session_id, Role.LEADER, "", NEXT)
    sessions.postpone(session_id, Role.MENTOR, "Ill", date(2026, 12, 10))
    assert sessions.get(session_id).moved_from == THURSDAY
    assert sessions.get(session_id).postponed_by is Role.MENTOR


def test_put_off_without_a_day_it_waits_until_it_is_given_one(sessions, session_id):
    sessions.postpone(session_id, None, "Summer", None, time(9))
    line = sessions.get(session_id).line
    assert (line.day, line.at, line.state) == (None, None, SessionState.POSTPONED)
    sessions.edit(session_id, day=NEXT)
    assert sessions.get(session_id).line.state is PLANNED


def test_one_called_off_can_be_planned_again(sessions, session_id):
    assert sessions.cancel(session_id, Role.MENTOR, "Exams").deed is Deed.CANCEL
    assert sessions.get(session_id).line.state is OFF
    sessions.move(session_id, NEXT, time(15))
    view = sessions.get(session_id)
    assert (view.line.state, view.line.day, view.postponed_by) == (PLANNED, NEXT, Role.MENTOR)


def test_what_is_held_or_live_is_not_moved(sessions, session_id):
    sessions.start(session_id)
    assert sessions.postpone(session_id, Role.LEADER, "", NEXT) == sessions.move(session_id, NEXT) == NOTHING
    sessions.end(session_id)
    assert sessions.move(session_id, NEXT) == NOTHING
    assert sessions.get(session_id).line.day == date(2026, 11, 24)


def test_a_move_is_meant_in_the_zone_of_now(workspace, sessions, session_id, clock):
    workspace.clock = FixedClock(clock.now(), ZoneInfo("Asia/Tokyo"))
    sessions.move(session_id, NEXT, time(15))
    assert sessions.get(session_id).zone == "Asia/Tokyo"


def test_a_reason_that_no_text_can_be_is_refused_and_nothing_moves(sessions, session_id):
    with pytest.raises(UserError) as raised:
        sessions.postpone(session_id, Role.LEADER, "bad \x00", NEXT)
    assert raised.value.problem is Problem.BAD_CHARACTERS
    assert sessions.get(session_id).line.day == THURSDAY


def test_a_session_that_just_happened_is_held_and_those_to_come_count_on_from_it(sessions, session_id):
    (later,) = sessions.add("Two", NEXT).ids
    sessions.end(session_id)
    happened = sessions.log("Corridor", date(2026, 11, 23), 20, time(9)).ids[0]
    view = sessions.get(happened)
    assert (view.line.number, view.line.state, view.line.ran_minutes, view.planned) == (2, HELD, 20, False)
    assert (sessions.get(session_id).line.number, sessions.get(later).line.number) == (1, 3)


def test_logging_is_one_step_of_undo(sessions, session_id, workspace):
    (later,) = sessions.add("Two", NEXT).ids
    sessions.log("Corridor", date(2026, 11, 23), 20)
    workspace.units.undo()
    assert [sessions.get(each).line.number for each in (session_id, later)] == [1, 2]
    assert len(sessions.lines()) == 2


def test_what_happened_at_a_skipped_hour_began_at_the_next_one(workspace, sessions):
    workspace.clock = FixedClock(datetime(2027, 4, 1, tzinfo=UTC), ZoneInfo("Europe/Vienna"))
    (happened,) = sessions.log("Night shift", date(2027, 3, 28), 45, time(2, 30)).ids[:1]
    assert sessions.get(happened).line.ran_minutes == 45


@pytest.mark.parametrize("minutes", [0, 10_000])
def test_a_logged_length_beyond_a_day_is_refused(sessions, minutes):
    with pytest.raises(UserError) as raised:
        sessions.log("Long", THURSDAY, minutes)
    assert raised.value.problem is Problem.BAD_NUMBER


@pytest.mark.parametrize(
    ("sessions", "expected"),
    [
        ((), False),
        ((Fallen(OFF), Fallen(OFF)), True),
        ((Fallen(OFF), Fallen(PLANNED, Role.LEADER)), True),
        ((Fallen(OFF), Fallen(PLANNED), Fallen(OFF)), False),
        ((Fallen(OFF), Fallen(OFF), Fallen(HELD)), False),
        ((Fallen(OFF), Fallen(HELD), Fallen(OFF)), False),
        ((Fallen(HELD), Fallen(PLANNED), Fallen(SessionState.POSTPONED), Fallen(OFF)), True),
    ],
)
def test_two_that_fall_out_one_after_the_other_since_the_last_one_held_are_seen(sessions, expected):
    assert two_in_a_row(sessions) is expected
