from datetime import date, timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.actions import ActionService
from rm_desktop.services.sessions import SessionService
from rm_desktop.store.changes import NOTHING, Deed

TODAY = date(2026, 11, 24)


@pytest.fixture
def actions(workspace):
    return ActionService(workspace)


def add(actions, text, days=None):
    return actions.add(text, Role.LEADER, None if days is None else TODAY + timedelta(days)).ids[0]


def test_a_promise_is_kept_with_its_session_and_owner(actions, session_id):
    changes = actions.add(" Try  dictating ", Role.MENTOR, TODAY, session_id)
    (line,) = actions.open()
    assert (line.text, line.owner, line.due, line.session_number) == ("Try dictating", Role.MENTOR, TODAY, 1)
    assert (changes.kinds, changes.ids, changes.subject) == ({Kind.ACTION}, (line.id,), "Try dictating")
    assert actions.of_session(session_id) == (line,)


@pytest.mark.parametrize(("text", "problem"), [(" ", Problem.EMPTY_TEXT), ("x" * 301, Problem.TITLE_TOO_LONG)])
def test_a_promise_needs_a_text_of_one_line(actions, text, problem):
    with pytest.raises(UserError) as raised:
        actions.add(text, Role.LEADER)
    assert raised.value.problem is problem
    assert actions.all() == ()


def test_a_session_that_is_gone_cannot_be_promised_in(actions):
    with pytest.raises(UserError) as raised:
        actions.add("x", Role.LEADER, None, "gone")
    assert raised.value.problem is Problem.NOT_FOUND


def test_open_ones_come_by_day_with_undated_last_and_done_ones_after(actions, clock):
    undated, soon, late, older, newer = (
        add(actions, text, days) for text, days in [("U", None), ("S", 3), ("L", -2), ("O", 1), ("N", None)]
    )
    actions.tick(older)
    clock.instant += timedelta(hours=1)
    actions.tick(newer)
    assert [line.id for line in actions.open()] == [late, soon, undated]
    assert [line.id for line in actions.all()] == [late, soon, undated, newer, older]


def test_ticking_keeps_the_evidence_and_ticking_again_changes_nothing(actions):
    action_id = add(actions, "Try")
    assert actions.tick(action_id, "You said try → I did").deed is Deed.TICK
    assert actions.tick(action_id) == NOTHING
    (line,) = actions.all()
    assert (line.done, line.evidence) == (True, "You said try → I did")


def test_an_unticked_action_is_open_again_with_its_evidence(actions):
    action_id = add(actions, "Try")
    actions.tick(action_id, "I did")
    assert actions.untick(action_id).deed is Deed.UNTICK
    assert actions.untick(action_id) == NOTHING
    assert (actions.open()[0].done, actions.open()[0].evidence) == (False, "I did")


def test_editing_changes_what_is_given(actions, session_id):
    action_id = add(actions, "Try", 1)
    actions.edit(action_id, text="Do", owner=Role.MENTOR, due=None, session_id=session_id)
    (line,) = actions.open()
    assert (line.text, line.owner, line.due, line.session_number) == ("Do", Role.MENTOR, None, 1)


def test_the_number_of_a_removed_session_is_not_shown(actions, workspace, session_id):
    actions.add("x", Role.LEADER, None, session_id)
    SessionService(workspace).remove(session_id)
    assert actions.open()[0].session_number is None


def test_a_removed_action_is_gone_until_undone(actions, workspace):
    action_id = add(actions, "Try")
    actions.remove(action_id)
    assert actions.all() == ()
    workspace.units.undo()
    assert [line.id for line in actions.all()] == [action_id]
