"""Goals: their cards, their levels, and how somebody knows."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Evidence, GoalState, Kind, Role
from rm_desktop.services.goals import GoalService, LevelPoint, progress
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import NOTHING, Deed

LEVELS = st.integers(0, 5)
TODAY = date(2026, 11, 24)


@pytest.fixture
def goals(workspace):
    return GoalService(workspace)


def test_a_new_goal_stands_at_its_baseline(goals):
    changes = goals.add(Role.LEADER, "  Use AI daily ", "Drafts two memos", "Social Trends", 1, 4, TODAY)
    (card,) = goals.cards()
    assert (changes.deed, changes.subject, changes.ids) == (Deed.ADD, "Use AI daily", (card.id,))
    assert (card.owner, card.statement, card.success) == (Role.LEADER, "Use AI daily", "Drafts two memos")
    assert (card.area, card.level, card.baseline, card.target, card.due) == ("social-trends", 1, 1, 4, TODAY)
    assert (card.state, card.series, card.latest_evidence, card.latest_by) == (GoalState.ACTIVE, (), "", None)


def test_the_newest_check_in_by_anyone_is_the_level(workspace, goals):
    (goal_id,) = goals.add(Role.LEADER, "Use AI daily").ids
    goals.check_in(goal_id, 3, 4, Evidence.USED, "Two memos", TODAY)
    goals.check_in(goal_id, 1, 2, Evidence.SEEN, "A first try", TODAY - timedelta(days=7))
    workspace.set_state("me", "mentor")
    goals.check_in(goal_id, 2, 5, Evidence.SHOWN, "She did it aloud", TODAY)
    (card,) = goals.cards()
    assert card.series == (
        LevelPoint(date(2026, 11, 17), 1, Role.LEADER),
        LevelPoint(TODAY, 3, Role.LEADER),
        LevelPoint(TODAY, 2, Role.MENTOR),
    )
    assert (card.level, card.progress) == (2, 0.5)
    assert (card.latest_evidence, card.latest_by) == ("She did it aloud", Role.MENTOR)


def test_a_check_in_is_mine_and_of_today_unless_told_otherwise(goals):
    (goal_id,) = goals.add(Role.MENTOR, "Read a board paper").ids
    changes = goals.check_in(goal_id, 2, 3, Evidence.ARTEFACT, " notes on it \n")
    assert (changes.kinds, changes.deed, changes.subject) == ({Kind.CHECK_IN}, Deed.CHECK_IN, "Read a board paper")
    (line,) = goals.history(goal_id)
    assert (line.id, line.day, line.by) == (changes.ids[0], TODAY, Role.LEADER)
    assert (line.level, line.confidence, line.evidence_kind, line.evidence) == (2, 3, Evidence.ARTEFACT, "notes on it")


def test_history_has_the_newest_first(goals):
    (goal_id,) = goals.add(Role.MENTOR, "Read a board paper").ids
    for number, day in enumerate((2, 3, 1)):
        goals.check_in(goal_id, number, 3, Evidence.SEEN, "seen", date(2026, 11, day))
    assert [line.day.day for line in goals.history(goal_id)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("level", "confidence", "evidence", "problem"),
    [
        (6, 3, "seen", Problem.BAD_NUMBER),
        (-1, 3, "seen", Problem.BAD_NUMBER),
        (2, 0, "seen", Problem.BAD_NUMBER),
        (2, 6, "seen", Problem.BAD_NUMBER),
        (2, 3, " \n", Problem.EMPTY_TEXT),
        (2, 3, "a\x00b", Problem.BAD_CHARACTERS),
    ],
)
def test_a_check_in_that_says_nothing_is_refused(goals, level, confidence, evidence, problem):
    (goal_id,) = goals.add(Role.LEADER, "Use AI daily").ids
    with pytest.raises(UserError) as caught:
        goals.check_in(goal_id, level, confidence, Evidence.USED, evidence)
    assert caught.value.problem is problem
    assert goals.history(goal_id) == ()


def test_cards_come_active_first_then_mine_then_by_due_date(goals):
    order = [
        (Role.LEADER, "mine, soon", TODAY),
        (Role.LEADER, "mine, later", TODAY + timedelta(days=30)),
        (Role.LEADER, "mine, open", None),
        (Role.MENTOR, "partner's, soon", TODAY),
        (Role.MENTOR, "partner's, open", None),
    ]
    for owner, statement, due in reversed(order):
        goals.add(owner, statement, due=due)
    goals.edit(goals.add(Role.LEADER, "reached").ids[0], state=GoalState.REACHED, due=TODAY)
    goals.edit(goals.add(Role.LEADER, "paused").ids[0], state=GoalState.PAUSED)
    expected = [*(statement for _, statement, _ in order), "paused", "reached"]
    assert [card.statement for card in goals.cards()] == expected


def test_all_cards_take_two_queries(workspace, goals):
    for number in range(3):
        (goal_id,) = goals.add(Role.LEADER, f"goal {number}").ids
        goals.check_in(goal_id, 1, 1, Evidence.SEEN, "seen")
    asked: list[str] = []
    workspace.writer.set_trace_callback(asked.append)
    goals.cards()
    workspace.writer.set_trace_callback(None)
    assert len([sql for sql in asked if "FROM goal" in sql or "FROM check_in" in sql]) == 2


def test_an_edit_changes_the_named_fields_alone(goals):
    (goal_id,) = goals.add(Role.LEADER, "Use AI daily", "memos", "technology", 1, 4, TODAY).ids
    assert goals.edit(goal_id, statement="Use AI weekly", due=None).deed is Deed.EDIT
    (card,) = goals.cards()
    assert (card.statement, card.due) == ("Use AI weekly", None)
    assert (card.owner, card.success, card.area, card.baseline, card.target) == (
        Role.LEADER,
        "memos",
        "technology",
        1,
        4,
    )
    assert goals.edit(goal_id, target=4) is NOTHING
    with pytest.raises(UserError) as caught:
        goals.edit(goal_id, target=6, success="other")
    assert caught.value.problem is Problem.BAD_NUMBER
    assert goals.cards() == (card,)


def test_a_removed_goal_takes_its_check_ins_along_and_brings_them_back(workspace, goals):
    (goal_id,) = goals.add(Role.LEADER, "Use AI daily").ids
    goals.check_in(goal_id, 3, 4, Evidence.USED, "Two memos")
    before = goals.cards()
    assert goals.remove(goal_id).kinds == {Kind.GOAL, Kind.CHECK_IN}
    assert (goals.cards(), goals.history(goal_id)) == ((), ())
    with pytest.raises(UserError) as caught:
        goals.check_in(goal_id, 3, 4, Evidence.USED, "Two memos")
    assert caught.value.problem is Problem.NOT_FOUND
    UndoService(workspace).undo()
    assert goals.cards() == before


@given(LEVELS, LEVELS, LEVELS)
def test_progress_stays_between_nothing_and_all(level, baseline, target):
    assert 0.0 <= progress(level, baseline, target) <= 1.0
    if baseline != target:
        assert progress(baseline, baseline, target) == 0.0
    assert progress(target, baseline, target) == 1.0


@given(LEVELS, LEVELS, LEVELS)
def test_progress_never_falls_when_the_level_comes_nearer(level, baseline, target):
    step = (target > level) - (target < level)
    assert progress(level + step, baseline, target) >= progress(level, baseline, target)
