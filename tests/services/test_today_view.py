import json
import subprocess
import sys
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.today_view import ActionLine, GoalLine, PairView, PersonView, SessionLine, TodayView, TopicLine

PAIR = PairView(
    "Priya & Robert",
    Role.LEADER,
    PersonView(Role.MENTOR, "Priya Nair", "PN"),
    PersonView(Role.LEADER, "Robert Weiss", "RW"),
    date(2026, 9, 15),
    6,
    4,
)
VIEW = TodayView(
    PAIR,
    SessionLine("s", 5, "Letting AI draft", date(2026, 11, 26), time(15), 45, "Aalto", SessionState.PLANNED, None),
    (TopicLine("t", "Démo 💀", "", Role.MENTOR, 15, "technology", False, False, 4),),
    (ActionLine("a", "Try it", Role.LEADER, None, False, "", None),),
    (GoalLine("g", Role.MENTOR, "Say no", 3, 1, 4),),
    "What did you promise?",
    "leader-before-01",
    0,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def test_a_view_comes_back_from_its_picture_as_it_was():
    assert TodayView.from_json(VIEW.to_json()) == VIEW


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", "{", "[" * 100_000, '"today"', "1e999", "\x00"])
def test_a_text_that_is_no_picture_raises_a_value_error(text):
    with pytest.raises(ValueError):  # noqa: PT011 - any ValueError means: no picture
        TodayView.from_json(text)


@given(field=st.sampled_from(sorted(json.loads(VIEW.to_json()))), value=JSON)
def test_a_picture_with_one_field_of_another_shape_is_read_right_or_not_at_all(field, value):
    changed = json.dumps(json.loads(VIEW.to_json()) | {field: value})
    try:
        view = TodayView.from_json(changed)
    except ValueError:
        return
    assert json.loads(view.to_json())[field] == value


@pytest.mark.parametrize("missing", sorted(json.loads(VIEW.to_json())))
def test_a_picture_of_an_older_version_without_a_field_is_refused(missing):
    fields = json.loads(VIEW.to_json())
    del fields[missing]
    with pytest.raises(ValueError, match="missing"):
        TodayView.from_json(json.dumps(fields))


def test_a_picture_with_an_impossible_date_is_refused():
    with pytest.raises(ValueError, match="month"):
        TodayView.from_json(VIEW.to_json().replace("2026-11-26", "2026-13-26"))


def test_the_first_paint_loads_no_library():
    code = "import sys, rm_desktop.services.today_view; print('sqlalchemy' in sys.modules, 'PySide6' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "False"]


def test_a_pair_knows_mine_and_my_partner():
    assert (PAIR.mine.short, PAIR.partner.short) == ("Robert", "Priya")


@pytest.mark.parametrize(
    ("today", "week"),
    [(date(2026, 9, 1), 1), (date(2026, 9, 15), 1), (date(2026, 9, 22), 2), (date(2026, 11, 24), 11)],
)
def test_weeks_count_from_the_first_day(today, week):
    assert PAIR.week(today) == week
    assert PAIR.weeks == 24


@pytest.mark.parametrize(
    ("level", "baseline", "target", "progress"),
    [(1, 1, 4, 0), (4, 1, 4, 1), (5, 1, 4, 1), (0, 1, 4, 0), (3, 2, 4, 0.5), (3, 3, 3, 1), (2, 3, 3, 0)],
)
def test_progress_is_the_share_of_the_way_that_is_done(level, baseline, target, progress):
    assert GoalLine("g", Role.MENTOR, "x", level, baseline, target).progress == progress


def test_an_action_is_overdue_only_while_it_is_open_and_past_its_day():
    today = date(2026, 11, 24)
    late = ActionLine("a", "x", Role.LEADER, date(2026, 11, 23), False, "", None)
    done = ActionLine("a", "x", Role.LEADER, date(2026, 11, 23), True, "", None)
    now = ActionLine("a", "x", Role.LEADER, today, False, "", None)
    assert [line.overdue(today) for line in (late, done, now)] == [True, False, False]
