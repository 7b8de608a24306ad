"""What Insights counts, as pure functions of values and over a workspace."""

from datetime import UTC, date, datetime

import pytest

from rm_desktop.models.kinds import Evidence, GoalState, Role, SessionState
from rm_desktop.services.insights import (
    Aim,
    InsightsService,
    Rated,
    Spent,
    Took,
    by_area,
    by_owner,
    by_session,
    learns_less,
    lines,
    quiet,
    total,
)
from rm_desktop.services.insights_view import AreaMinutes, Learned, LevelDay, Meeting
from rm_desktop.services.today_view import ActionLine

MENTOR, LEADER = Role.MENTOR, Role.LEADER
START = date(2026, 9, 1)


def meeting(number, state=SessionState.HELD):
    return Meeting(number, "A talk", None, state, 45, None)


def action(owner, *, done=False, due=None):
    return ActionLine("id", "Call", owner, due, done, "", None)


def test_minutes_are_those_used_and_else_those_planned():
    spent = [
        Spent("technology", 10, None),
        Spent("technology", 10, 25),
        Spent("", 5, None),
        Spent("society", None, None),
    ]
    assert by_area(spent) == (AreaMinutes("technology", 35), AreaMinutes("", 5))


def test_takeaways_are_counted_by_session_and_those_of_none_come_last():
    took = [Took(None, LEADER), Took(2, MENTOR), Took(1, LEADER), Took(2, MENTOR)]
    assert by_session(took) == (Learned(1, 0, 1), Learned(2, 2, 0), Learned(None, 0, 1))
    assert total(by_session(took)) == Learned(None, 2, 2)


@pytest.mark.parametrize(
    ("mentor", "leader", "less"),
    [(0, 3, None), (0, 4, MENTOR), (4, 0, LEADER), (1, 3, MENTOR), (2, 4, None), (2, 5, MENTOR), (5, 5, None)],
)
def test_learning_tips_where_one_has_less_than_a_third_of_four_or_more(mentor, leader, less):
    assert learns_less([Learned(1, mentor, leader)]) is less


def test_who_took_nothing_from_the_last_two_sessions_held_is_quiet():
    learned = [Learned(1, 1, 1), Learned(2, 1, 0), Learned(3, 1, 0)]
    assert quiet(learned, [meeting(1), meeting(2), meeting(3), meeting(4, SessionState.PLANNED)]) == (LEADER,)
    assert quiet(learned, [meeting(1)]) == ()


def test_promises_are_counted_for_each_person():
    late = action(LEADER, due=date(2026, 11, 1))
    mentor, leader = by_owner([late, action(LEADER, done=True), action(MENTOR)], date(2026, 11, 24))
    assert (mentor.done, mentor.open, mentor.overdue) == (0, 1, 0)
    assert (leader.done, leader.open, leader.overdue, leader.all) == (1, 1, 1, 2)


def test_levels_are_the_mean_of_all_goals_from_their_baselines_on():
    aims = [Aim("a", LEADER, 1), Aim("b", LEADER, 2)]
    rated = [Rated("a", date(2026, 10, 1), 2), Rated("b", date(2026, 10, 1), 3), Rated("a", date(2026, 11, 1), 4)]
    mentor, leader = lines(aims, rated, START)
    assert mentor.days == ()
    assert leader.days == (
        LevelDay(START, 1.5),
        LevelDay(date(2026, 10, 1), 2.5),
        LevelDay(date(2026, 11, 1), 3.5),
    )


def test_a_check_in_before_the_start_begins_the_line_itself():
    (_, leader) = lines([Aim("a", LEADER, 1)], [Rated("a", date(2026, 8, 1), 2)], START)
    assert leader.days == (LevelDay(date(2026, 8, 1), 2),)


def test_a_pair_on_its_first_day_has_nothing_to_show(workspace):
    assert InsightsService(workspace).view().empty


def test_the_sample_has_something_of_everything(sample):
    view = InsightsService(sample).view()
    assert not view.empty
    assert view.held == sum(line.held for line in view.meetings) > 0
    assert view.minutes > 0 and view.areas and view.takeaways.mentor and view.takeaways.leader
    assert all(line.days for line in view.levels)


def test_what_is_in_the_trash_is_not_counted(desk, session_id):
    service = InsightsService(desk.workspace)
    (taken, *_) = desk.takeaways.add("Listen first", LEADER, session_id=session_id).ids
    assert service.view().takeaways == Learned(None, 0, 1)
    desk.takeaways.remove(taken)
    assert service.view().takeaways == Learned(None, 0, 0)


def test_a_session_counts_the_minutes_it_ran(desk, session_id, clock):
    desk.sessions.start(session_id)
    clock.instant = datetime(2026, 11, 24, 9, 50, tzinfo=UTC)
    desk.sessions.end(session_id)
    view = InsightsService(desk.workspace).view()
    assert (view.held, view.minutes) == (1, 50)


def test_a_goal_that_was_dropped_has_no_level(desk):
    (goal, *_) = desk.goals.add(LEADER, "Use AI", baseline=1).ids
    desk.goals.check_in(goal, 3, 3, Evidence.SHOWN, "In the session")
    assert InsightsService(desk.workspace).view().levels[1].days[-1].level == 3
    desk.goals.edit(goal, state=GoalState.DROPPED)
    assert InsightsService(desk.workspace).view().levels[1].days == ()
