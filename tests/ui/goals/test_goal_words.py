"""What is said of goals."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import GoalState, Role
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView, PersonView
from rm_desktop.ui.wording import goal_words

TODAY = date(2026, 11, 24)
BRITISH = QLocale("en_GB")
PRIYA, ROBERT = PersonView(Role.MENTOR, "Priya Nair", "PN"), PersonView(Role.LEADER, "Robert Weiss", "RW")
PAIR = PairView("", Role.MENTOR, PRIYA, ROBERT, TODAY, 6, 4)


def a_card(owner=Role.LEADER, due=None, state=GoalState.ACTIVE, evidence=""):
    series = ()
    return GoalCard("g", owner, "Say no", "", "", 1, 1, 4, due, state, series, evidence, None)


@pytest.mark.parametrize(
    ("owners", "said"),
    [
        ("lm", "Both of you learn: one goal is Priya’s, one is Robert’s"),
        ("llmmm", "Both of you learn: three goals are Priya’s, two are Robert’s"),
        ("ll", "So far only Robert learns: two goals are Robert’s, and Priya has none yet"),
        ("m", "So far only Priya learns: one goal is Priya’s, and Robert has none yet"),
        ("l" * 12 + "m", "Both of you learn: one goal is Priya’s, 12 are Robert’s"),
    ],
)
def test_the_balance_is_told_mine_first(qapp, owners, said):
    roles = {"l": Role.LEADER, "m": Role.MENTOR}
    assert goal_words.balance([a_card(roles[letter]) for letter in owners], PAIR) == said


def test_goals_that_rest_do_not_count(qapp):
    resting = a_card(state=GoalState.REACHED)
    assert goal_words.balance([resting], PAIR) == "None of these goals is being worked on now"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2027, 3, 31), "by end of March"),
        (date(2027, 2, 28), "by end of February"),
        (date(2028, 2, 28), "by 28 February 2028"),
        (date(2028, 2, 29), "by end of February 2028"),
        (date(2027, 2, 22), "by 22 February"),
        (TODAY, "by 24 November"),
        (date(2026, 10, 31), "was due end of October"),
        (None, ""),
    ],
)
def test_a_due_day_is_said_as_people_say_it(qapp, day, said):
    assert goal_words.due(a_card(due=day), TODAY, BRITISH) == said


def test_days_follow_the_locale(qapp):
    german = QLocale("de_DE")
    assert goal_words.day_words(date(2027, 2, 22), TODAY, german) == "22. Februar"
    assert goal_words.day_words(date(2027, 3, 31), TODAY, german) == "end of März"
    assert goal_words.day_and_month(date(2026, 11, 18), TODAY, BRITISH) == "18 Nov"


@pytest.mark.parametrize(("key", "said"), [("social-trends", "Social trends"), ("board-work", "Board work"), ("", "")])
def test_an_area_is_written_as_words(key, said):
    assert goal_words.area_words(key) == said
