from datetime import date, timedelta

import pytest

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.prompts import fitting, following, pick, prompts
from rm_desktop.services.today_view import SessionLine

TODAY = date(2026, 11, 24)


def session(days: int | None, state: SessionState) -> SessionLine:
    day = None if days is None else TODAY + timedelta(days)
    return SessionLine("s", 1, "Any", day, None, 45, "", state, None)


def moments(*sessions: SessionLine, planned: int = 6) -> set[str]:
    return {prompt.moment for prompt in fitting(Role.LEADER, sessions, planned, TODAY)}


@pytest.mark.parametrize(
    ("days", "state", "expected"),
    [
        (0, SessionState.HELD, {"after"}),
        (-3, SessionState.HELD, {"after"}),
        (-4, SessionState.HELD, {"after", "monthly"}),
    ],
)
def test_the_moment_follows_the_last_session(days, state, expected):
    assert moments(session(days, state)) == expected


@pytest.mark.parametrize(
    ("days", "state", "expected"),
    [
        (0, SessionState.PLANNED, {"before"}),
        (2, SessionState.PLANNED, {"before"}),
        (3, SessionState.PLANNED, {"after", "monthly"}),
        (-1, SessionState.PLANNED, {"after", "monthly"}),
        (1, SessionState.CANCELLED, {"after", "monthly"}),
        (0, SessionState.LIVE, {"before"}),
        (None, SessionState.PLANNED, {"after", "monthly"}),
    ],
)
def test_the_moment_follows_the_sessions_to_come(days, state, expected):
    assert moments(session(-30, SessionState.HELD), session(days, state)) == expected


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("sessions", [(), (session(1, SessionState.PLANNED),), (session(-9, SessionState.CANCELLED),)])
def test_before_the_first_session_no_question_looks_back_to_one(role, sessions):
    asked = fitting(role, sessions, 6, TODAY)
    assert {prompt.moment for prompt in asked} == {"before"}
    assert not any("last time" in prompt.text for prompt in asked)


def test_before_a_later_session_what_was_promised_last_time_is_asked():
    sessions = (session(-30, SessionState.HELD), session(1, SessionState.PLANNED))
    assert any("last time" in prompt.text for prompt in fitting(Role.LEADER, sessions, 6, TODAY))


def test_what_was_just_held_comes_before_what_is_soon():
    assert moments(session(-1, SessionState.HELD), session(1, SessionState.PLANNED)) == {"after"}


def test_after_the_last_planned_session_questions_are_for_closing():
    assert moments(session(-1, SessionState.HELD), planned=1) == {"closing"}


def test_a_day_keeps_its_question_and_the_next_day_has_another():
    choice = prompts(Role.LEADER, "after")
    assert pick(choice, TODAY) == pick(choice, TODAY)
    assert pick(choice, TODAY) != pick(choice, TODAY + timedelta(1))


@pytest.mark.parametrize("role", Role)
def test_asking_for_another_question_goes_through_all_and_round(role):
    choice = prompts(role, "before")
    seen = [choice[0].id]
    while (another := following(choice, seen[-1]).id) not in seen:
        seen.append(another)
    assert sorted(seen) == sorted(prompt.id for prompt in choice)


def test_a_question_that_no_longer_fits_is_followed_by_the_first_that_does():
    choice = prompts(Role.MENTOR, "after")
    assert following(choice, "gone") == choice[0]
