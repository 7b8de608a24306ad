"""The quiet words of Today: when there are any, how many, and that one is not shown again the same day."""

from datetime import timedelta

import pytest

from rm_desktop.models.kinds import Role
from rm_desktop.services.desk import Desk
from rm_desktop.services.today_view import Nudge, NudgeKind, TodayView

ALL_ITEMS = {"said": 4, "learned": 4, "worth": 4}


@pytest.fixture
def desk(workspace):
    return Desk.over(workspace)


def kinds(desk):
    return [each.kind for each in desk.today.view().nudges]


def test_a_new_pair_is_asked_for_its_charter_and_for_nothing_else(desk):
    assert kinds(desk) == [NudgeKind.CHARTER]


def test_my_own_overdue_actions_are_counted_and_not_my_partners(desk, clock):
    late = clock.today() - timedelta(1)
    desk.actions.add("mine", Role.LEADER, late)
    desk.actions.add("hers", Role.MENTOR, late)
    assert Nudge(NudgeKind.OVERDUE, number=1) in desk.today.view().nudges


def test_the_pulse_of_a_session_is_asked_for_until_it_is_given_and_for_a_week_at_most(desk, clock):
    session = desk.sessions.lines()[0]
    desk.sessions.start(session.id)
    desk.sessions.end(session.id)
    assert desk.today.view().nudges[0] == Nudge(NudgeKind.PULSE, session.id, session.number)
    clock.instant += timedelta(days=7)
    assert NudgeKind.PULSE not in kinds(desk)
    clock.instant -= timedelta(days=7)
    desk.ratings.give("pulse", session.id, ALL_ITEMS)
    assert NudgeKind.PULSE not in kinds(desk)


def test_there_are_three_at_most_and_none_while_a_session_is_live(desk, clock):
    held, following = desk.sessions.lines()[0], desk.sessions.add("Next").ids[0]
    desk.sessions.start(held.id)
    desk.sessions.end(held.id)
    for line in desk.sessions.lines():
        if line.id != held.id:
            desk.sessions.edit(line.id, day=None, at=None)
    desk.actions.add("late", Role.LEADER, clock.today() - timedelta(1))
    assert kinds(desk) == [NudgeKind.PULSE, NudgeKind.CHARTER, NudgeKind.UNDATED]
    desk.sessions.start(following)
    assert kinds(desk) == []


def test_one_that_is_put_off_comes_back_tomorrow(desk, clock):
    desk.actions.add("late", Role.LEADER, clock.today() - timedelta(1))
    desk.today.put_off(NudgeKind.CHARTER)
    desk.today.put_off(NudgeKind.OVERDUE)
    assert kinds(desk) == []
    clock.instant += timedelta(days=1)
    assert NudgeKind.CHARTER in kinds(desk)


@pytest.mark.parametrize("kept", ["", "[]", '{"day": 3}', '{"day": "2026-11-24", "gone": 1}'])
def test_what_was_kept_and_cannot_be_read_puts_nothing_off(desk, workspace, kept):
    workspace.set_state("today.nudges", kept)
    assert kinds(desk) == [NudgeKind.CHARTER]


def test_nudges_are_part_of_the_picture_that_is_painted_first(desk):
    view = desk.today.view()
    assert view.nudges and TodayView.from_json(view.to_json()) == view
