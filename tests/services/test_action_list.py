"""The list of actions: its sections, what a filter leaves, and what is done to several."""

from datetime import date, timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.action_list import ActionFilter, ActionOrder, ActionState, DueSection
from rm_desktop.services.actions import ActionService
from rm_desktop.services.actions_listed import ActionCounts
from rm_desktop.services.goals import GoalService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import NOTHING, Deed

TODAY = date(2026, 11, 24)


@pytest.fixture
def actions(workspace):
    return ActionService(workspace)


def add(actions, text, days=None, owner=Role.LEADER, **more):
    return actions.add(text, owner, None if days is None else TODAY + timedelta(days), **more).ids[0]


def listed(actions, **wanted):
    found = actions.listing(ActionFilter(**wanted))
    lines = {line.id: line.text for line in actions.rows(found.ids)}
    return [lines[each] for each in found.ids], [(each.key, each.length) for each in found.sections]


def test_actions_go_by_the_day_they_are_due_with_overdue_ones_first_and_done_ones_last(actions):
    for text, days in (("later", 7), ("undated", None), ("week", 6), ("late", -1), ("today", 0)):
        add(actions, text, days)
    actions.tick(add(actions, "done", -9))
    assert listed(actions) == (
        ["late", "today", "week", "later", "undated", "done"],
        [
            (DueSection.OVERDUE, 1),
            (DueSection.WEEK, 2),
            (DueSection.LATER, 1),
            (DueSection.UNDATED, 1),
            (DueSection.DONE, 1),
        ],
    )


def test_they_are_counted_without_those_that_are_done_or_in_the_trash(actions):
    assert actions.counts() == ActionCounts(0, 0)
    add(actions, "open", 3)
    actions.remove(add(actions, "gone", -3))
    actions.tick(add(actions, "kept", -3))
    add(actions, "late", -1)
    assert actions.counts() == ActionCounts(open=2, overdue=1)


def test_a_filter_leaves_what_fits_all_of_it(actions, session_id):
    add(actions, "Résumé of the deck", -2, session_id=session_id)
    add(actions, "Deck for Priya", 2, Role.MENTOR)
    actions.tick(add(actions, "Old", -1), "nobody opened the deck")
    assert sorted(listed(actions, words="deck")[0]) == ["Deck for Priya", "Old", "Résumé of the deck"]
    assert listed(actions, words="DECK resume")[0] == ["Résumé of the deck"]
    assert listed(actions, owner=Role.MENTOR)[0] == ["Deck for Priya"]
    assert listed(actions, state=ActionState.OVERDUE)[0] == ["Résumé of the deck"]
    assert listed(actions, state=ActionState.DONE)[0] == ["Old"]
    assert listed(actions, session_id=session_id, words="priya")[0] == []


def test_they_can_be_put_together_by_person_session_and_goal(actions, workspace, session_id):
    (goal_id,) = GoalService(workspace).add(Role.LEADER, "Dictate daily").ids
    add(actions, "hers", 1, Role.MENTOR, session_id=session_id)
    add(actions, "his", 2, goal_id=goal_id)
    assert listed(actions, order=ActionOrder.OWNER) == (["his", "hers"], [("leader", 1), ("mentor", 1)])
    assert listed(actions, order=ActionOrder.SESSION) == (["hers", "his"], [(session_id, 1), ("", 1)])
    assert listed(actions, order=ActionOrder.GOAL) == (["his", "hers"], [(goal_id, 1), ("", 1)])
    (section, _) = actions.listing(ActionFilter(order=ActionOrder.GOAL)).sections
    assert section.title == "Dictate daily"
    (line,) = actions.rows(actions.listing(ActionFilter(goal_id=goal_id)).ids)
    assert (line.goal_id, line.goal) == (goal_id, "Dictate daily")
    assert actions.counts_by_goal() == {goal_id: ActionCounts(1, 0)}


def test_a_goal_in_the_trash_is_no_heading_and_is_not_offered(actions, workspace):
    goals = GoalService(workspace)
    (goal_id,) = goals.add(Role.LEADER, "Dictate daily").ids
    add(actions, "his", 2, goal_id=goal_id)
    assert actions.places().goals == ((goal_id, "Dictate daily"),)
    goals.remove(goal_id)
    assert actions.places().goals == ()
    assert listed(actions, order=ActionOrder.GOAL) == (["his"], [("", 1)])


def test_several_are_one_unit_and_one_undo(actions, workspace):
    ids = tuple(add(actions, f"Action {n}", n) for n in range(3))
    before = actions.all()
    for deed in (
        lambda: actions.tick_many(ids),
        lambda: actions.due_many(ids, TODAY + timedelta(30)),
        lambda: actions.give_many(ids, Role.MENTOR),
        lambda: actions.remove_many(ids),
    ):
        changes = deed()
        assert (changes.kind, changes.count, changes.subject) == (Kind.ACTION, 3, "")
        assert actions.all() != before
        UndoService(workspace).undo()
        assert actions.all() == before


def test_one_of_several_is_named_and_what_is_so_already_is_no_change(actions):
    one = add(actions, "Show the board", 1)
    changes = actions.tick_many((one, one))
    assert (changes.deed, changes.subject) == (Deed.TICK, "Show the board")
    assert actions.tick_many((one,)) is NOTHING
    assert actions.untick_many((one,)).deed is Deed.UNTICK
    assert actions.due_many((one,), None).deed is Deed.MOVE


def test_where_one_is_gone_nothing_is_done_to_the_others(actions):
    one = add(actions, "Show the board")
    with pytest.raises(UserError) as raised:
        actions.tick_many((one, "nobody"))
    assert raised.value.problem is Problem.NOT_FOUND
    assert not actions.open()[0].done
