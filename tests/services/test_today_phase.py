from datetime import UTC, date, datetime, time, timedelta

import pytest

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.today_phase import (
    Phase,
    is_just_held,
    minutes_until,
    next_same_weekday,
    next_turn,
    phase_of,
)
from rm_desktop.services.today_view import LastSession, PairView, PersonView, SessionLine, TodayView

NOW = datetime(2026, 11, 24, 14, 40, tzinfo=UTC)
TODAY = NOW.date()
PEOPLE = (PersonView(Role.MENTOR, "Priya Nair", "PN"), PersonView(Role.LEADER, "Robert Weiss", "RW"))
PAIR = PairView("P & R", Role.LEADER, *PEOPLE, date(2026, 9, 1), 6, 4)


def line(days=0, at=time(15), state=SessionState.PLANNED):
    day = None if days is None else TODAY + timedelta(days)
    return SessionLine("s", 5, "Any", day, at, 45, "", state, None)


def view(session, held=3, **rest):
    return TodayView(PAIR, session, (), (), (), "?", "p", 0, held=held, **rest)


@pytest.mark.parametrize(
    ("session", "held", "phase"),
    [
        (line(2), 0, Phase.FIRST),
        (line(2), 3, Phase.BETWEEN),
        (line(None), 3, Phase.BETWEEN),
        (line(0), 0, Phase.DAY),
        (line(0, None), 3, Phase.DAY),
        (line(0, time(14, 0)), 3, Phase.DAY),
        (line(0, time(13, 55)), 3, Phase.OVERDUE),
        (line(-1), 3, Phase.OVERDUE),
        (line(-9, state=SessionState.LIVE), 3, Phase.LIVE),
        (None, 3, Phase.NONE),
        (None, 0, Phase.NONE),
        (None, 6, Phase.ENDED),
    ],
)
def test_the_phase_follows_the_next_session_and_the_clock(session, held, phase):
    assert phase_of(view(session, held), NOW) is phase


def test_a_missed_session_keeps_the_programme_from_its_end():
    assert phase_of(view(None, 6, overdue=line(-9)), NOW) is Phase.NONE


@pytest.mark.parametrize(
    ("now", "minutes"),
    [(time(14, 40), 20), (time(14, 40, 30), 20), (time(15, 0), 0), (time(15, 4, 59), -4), (time(9, 0), 360)],
)
def test_minutes_are_counted_to_the_start(now, minutes):
    assert minutes_until(line(0), datetime.combine(TODAY, now, tzinfo=UTC)) == minutes


def test_a_session_without_a_time_is_no_minutes_away():
    assert minutes_until(line(0, None), NOW) is None


@pytest.mark.parametrize(("days", "fresh"), [(0, True), (1, True), (2, False), (-1, False)])
def test_a_session_is_followed_up_the_same_day_and_the_next(days, fresh):
    last = LastSession("s", 4, "Any", TODAY - timedelta(days))
    assert is_just_held(view(None, last=last), TODAY) is fresh


@pytest.mark.parametrize(("days", "ahead"), [(0, 7), (-1, 6), (-6, 1), (-7, 7), (-20, 1)])
def test_a_missed_session_moves_to_its_own_weekday_after_today(days, ahead):
    day = next_same_weekday(line(days), TODAY)
    assert day == TODAY + timedelta(ahead)
    assert day.weekday() == (TODAY + timedelta(days)).weekday()


def test_today_turns_each_minute_on_the_day_and_else_each_hour():
    assert next_turn(view(line(0)), NOW) == NOW.replace(minute=41)
    assert next_turn(view(line(2)), NOW) == NOW.replace(hour=15, minute=0)
    assert next_turn(view(None), NOW.replace(hour=23)) == datetime(2026, 11, 25, tzinfo=UTC)
