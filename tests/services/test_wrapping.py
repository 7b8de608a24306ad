"""The wrap: what is left goes on or waits, the next day is proposed in the pair's rhythm, and it can be taken up."""

from datetime import date, time

import pytest

from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.actions import ActionService
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.undoing import UndoService
from rm_desktop.services.wrap_steps import WrapStep, keep_step, step_of
from rm_desktop.services.wrapping import WrapService
from rm_desktop.store.changes import Deed

WRAPPED = "Session 2"


@pytest.fixture
def wraps(workspace):
    return WrapService(workspace)


@pytest.fixture
def agenda(workspace):
    return AgendaService(workspace)


@pytest.fixture
def sessions(workspace):
    return SessionService(workspace)


@pytest.fixture
def held(sessions, agenda, session_id):
    """The kick-off, over: its first topic done, its second parked, three open."""
    agenda.tick(agenda.topics(session_id)[0].id)
    agenda.park(agenda.topics(session_id)[1].id)
    sessions.end(session_id)
    return session_id


def test_chosen_topics_go_on_and_the_others_are_parked_in_one_step(workspace, wraps, agenda, sessions, held):
    (next_id,) = sessions.add("Focus").ids
    left = wraps.view(held).left
    assert [line.parked for line in left] == [True, False, False, False]
    wraps.carry(held, [left[1].id, left[0].id], WRAPPED)
    assert [(line.title, line.carried_from) for line in agenda.topics(next_id)] == [
        (left[0].title, 1),
        (left[1].title, 1),
    ]
    assert all(line.parked for line in agenda.topics(held)[1:])
    assert [line.id for line in wraps.view(held).left] == [left[2].id, left[3].id]
    label = UndoService(workspace).next_undo()
    assert (label.deed, label.subject) == (Deed.CARRY, "Kick-off")
    UndoService(workspace).undo()
    assert wraps.view(held).left == left


def test_where_no_session_is_to_come_one_is_planned_with_what_is_carried(wraps, agenda, sessions, held):
    assert (wraps.view(held).following.line, wraps.view(held).following.number) == (None, 2)
    wraps.carry(held, [wraps.view(held).left[1].id], WRAPPED)
    following = wraps.view(held).following
    assert (following.line.title, following.line.number, following.dated) == (WRAPPED, 2, False)
    assert len(agenda.topics(following.line.id)) == 1


def test_nothing_chosen_parks_everything_and_plans_nothing(wraps, sessions, held):
    wraps.carry(held, [], WRAPPED)
    assert [line.parked for line in wraps.view(held).left] == [True] * 4
    assert len(sessions.lines()) == 1


def test_the_next_day_is_proposed_in_the_rhythm_and_at_the_same_time(wraps, sessions, held):
    sessions.edit(held, day=date(2026, 11, 26), at=time(15))
    following = wraps.view(held).following
    assert (following.day, following.at) == (date(2026, 12, 24), time(15))
    wraps.date_next(held, WRAPPED, date(2026, 12, 22), time(9))
    following = wraps.view(held).following
    assert (following.line.title, following.day, following.at) == (WRAPPED, date(2026, 12, 22), time(9))


def test_a_rhythm_that_was_left_long_ago_is_followed_to_the_first_day_to_come(wraps, sessions, held, clock):
    sessions.edit(held, day=date(2026, 1, 1))
    proposed = wraps.view(held).following.day
    assert 0 < (proposed - clock.today()).days <= 28
    assert (proposed - date(2026, 1, 1)).days % 28 == 0


def test_the_next_session_is_the_one_with_the_next_number_and_a_new_day_plans_it_again(wraps, sessions, held):
    (second,) = sessions.add("Second").ids
    sessions.add("Third", date(2026, 11, 30))
    assert wraps.view(held).following.line.id == second
    wraps.date_next(held, "unused", date(2026, 12, 1), None)
    line = sessions.get(second).line
    assert (line.title, line.day, line.state) == ("Second", date(2026, 12, 1), SessionState.PLANNED)
    assert not wraps.date_next(held, "unused", date(2026, 12, 1), None)


def test_actions_are_read_back_in_one_step(workspace, wraps, held):
    actions = ActionService(workspace)
    (one,) = actions.add("Ask", Role.LEADER, None, held).ids
    (two,) = actions.add("Show", Role.MENTOR, date(2026, 12, 1), held).ids
    (done,) = actions.add("Done", Role.MENTOR, None, held).ids
    actions.tick(done)
    assert [line.id for line in wraps.view(held).actions] == [two, one]
    wraps.read_back({one: (Role.MENTOR, date(2026, 12, 3)), two: (Role.LEADER, None)})
    found = {line.id: (line.owner, line.due) for line in wraps.view(held).actions}
    assert found == {one: (Role.MENTOR, date(2026, 12, 3)), two: (Role.LEADER, None)}
    UndoService(workspace).undo()
    assert {line.id: line.owner for line in wraps.view(held).actions}[one] is Role.LEADER


def test_a_wrap_of_nothing_is_said(wraps):
    with pytest.raises(UserError):
        wraps.view("nothing")


def test_where_a_wrap_goes_on_is_kept_for_this_copy_and_only_of_the_newest(workspace):
    assert step_of(workspace, "s") is None
    for number in range(30):
        keep_step(workspace, f"s{number}", WrapStep.PULSE)
    keep_step(workspace, "s20", WrapStep.DONE)
    assert step_of(workspace, "s20") is WrapStep.DONE
    assert (step_of(workspace, "s29"), step_of(workspace, "s3")) == (WrapStep.PULSE, None)


@pytest.mark.parametrize("kept", ["", "no json", "[1]", '{"s": 3}', '{"s": "later"}', "[" * 5000])
def test_what_makes_no_sense_is_no_wrap_that_was_begun(workspace, kept):
    workspace.set_state("wrap", kept)
    assert step_of(workspace, "s") is None
