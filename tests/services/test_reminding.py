"""Reminders are due once, at the right time, and looked for in time."""

from datetime import UTC, datetime, timedelta

import pytest

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.reminding import LATE, Meeting, Moment, Wish, due, next_time

START = datetime(2026, 11, 26, 15, 0, tzinfo=UTC)
MEETING = Meeting("m", 5, "Show me your IDE", SessionState.PLANNED, START, START + timedelta(minutes=45))
BOTH = Wish(10, 15)
NOTHING = frozenset()


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def moments(now: datetime, meeting: Meeting = MEETING, wish: Wish = BOTH) -> list[Moment]:
    return [each.moment for each in due([meeting], now, wish, NOTHING)]


@pytest.mark.parametrize(
    ("after_start", "said"),
    [
        (-10.5, []),
        (-10, [Moment.BEFORE]),
        (-0.1, [Moment.BEFORE]),
        (0, []),
        (59, []),
        (60, [Moment.AFTER]),
    ],
)
def test_each_is_due_from_its_minute_on_and_not_when_it_has_begun(after_start, said):
    assert moments(START + minutes(after_start)) == said


def test_what_is_not_wanted_is_never_due():
    assert moments(START - minutes(5), wish=Wish(0, 15)) == []
    assert moments(START + minutes(120), wish=Wish(10, 0)) == []


def test_a_follow_up_is_still_said_after_a_weekend_but_not_for_ever():
    due_at = MEETING.ends + minutes(15)
    assert moments(due_at + LATE - minutes(1)) == [Moment.AFTER]
    assert moments(due_at + LATE) == []


@pytest.mark.parametrize("state", [SessionState.POSTPONED, SessionState.CANCELLED])
def test_nothing_is_said_of_a_session_that_does_not_take_place(state):
    meeting = MEETING._replace(state=state)
    assert moments(START - minutes(5), meeting) == moments(START + minutes(90), meeting) == []


def test_a_session_that_runs_is_left_in_peace_and_followed_up_from_its_real_end():
    live = MEETING._replace(state=SessionState.LIVE, ends=None)
    assert moments(START + minutes(90), live) == []
    held = MEETING._replace(state=SessionState.HELD, ends=START + minutes(80))
    assert moments(START + minutes(90), held) == []
    assert moments(START + minutes(95), held) == [Moment.AFTER]


def test_a_session_without_a_time_is_no_reason_to_remind():
    assert moments(START, MEETING._replace(starts=None, ends=None)) == []


def test_what_was_said_is_not_said_again_unless_the_session_is_moved():
    (first,) = due([MEETING], START - minutes(5), BOTH, NOTHING)
    said = frozenset({first.key})
    assert due([MEETING], START - minutes(4), BOTH, said) == ()
    later = START + timedelta(days=1)
    assert len(due([MEETING._replace(starts=later, ends=later + minutes(45))], later - minutes(4), BOTH, said)) == 1


def test_a_follow_up_is_said_once_whatever_becomes_of_the_time():
    (first,) = due([MEETING], START + minutes(70), BOTH, NOTHING)
    moved = MEETING._replace(ends=MEETING.ends + minutes(5))
    assert due([moved], START + minutes(75), BOTH, frozenset({first.key})) == ()


@pytest.mark.parametrize(("seconds", "left"), [(600, 10), (599, 10), (541, 10), (540, 9), (1, 1)])
def test_a_begun_minute_counts_whole(seconds, left):
    now = START - timedelta(seconds=seconds)
    (reminder,) = due([MEETING], now, BOTH, NOTHING)
    assert reminder.minutes_left(now) == left


def test_what_begins_first_is_said_first():
    other = MEETING._replace(id="o", starts=START - minutes(4))
    assert [each.meeting.id for each in due([MEETING, other], START - minutes(6), BOTH, NOTHING)] == ["o", "m"]


def test_the_next_look_is_at_the_next_thing_to_say():
    assert next_time([MEETING], START - minutes(30), BOTH) == START - minutes(10)
    assert next_time([MEETING], START, BOTH) == MEETING.ends + minutes(15)
    assert next_time([MEETING], START + minutes(70), BOTH) is None
    assert next_time([MEETING], START - minutes(30), Wish()) is None
