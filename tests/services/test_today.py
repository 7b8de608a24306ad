from datetime import date, time, timedelta

import pytest

from rm_desktop.models.goals import CheckIn, Goal
from rm_desktop.models.kinds import Evidence, Role, SessionState
from rm_desktop.services.actions import ActionService
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.prompts import prompts
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.today import TodayService, next_session
from rm_desktop.services.today_view import PICTURE, SessionLine, TodayView
from rm_desktop.store.changes import Deed

TODAY = date(2026, 11, 24)
PLANNED, HELD, LIVE = SessionState.PLANNED, SessionState.HELD, SessionState.LIVE


@pytest.fixture
def today(workspace):
    return TodayService(workspace)


def line(number, days=None, state=PLANNED, at=None):
    day = None if days is None else TODAY + timedelta(days)
    return SessionLine(str(number), number, "Any", day, at, 45, "", state, None)


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        ([line(1, 5), line(2, 1), line(3, 9)], 2),
        ([line(1, -5), line(2, 7)], 2),
        ([line(1, 0, at=time(8)), line(2, 0, at=time(7))], 2),
        ([line(1, -9), line(2, -2), line(3)], 2),
        ([line(2), line(1)], 1),
        ([line(1, 1), line(2, 9, LIVE)], 2),
        ([line(1, -1, HELD), line(2, 1, SessionState.CANCELLED)], None),
        ([], None),
    ],
    ids=["soonest", "over-overdue", "by-time", "newest-overdue", "undated", "live", "none-left", "none"],
)
def test_the_next_session_is_the_live_one_or_the_soonest_planned(lines, number):
    chosen = next_session(lines, TODAY)
    assert (chosen.number if chosen else None) == number


def test_only_open_topics_of_the_next_session_are_shown(today, workspace, session_id):
    agenda = AgendaService(workspace)
    first, second, *others = agenda.topics(session_id)
    agenda.tick(first.id)
    agenda.park(second.id)
    assert today.view().topics == tuple(others)


def test_open_actions_of_both_are_shown_without_done_ones(today, workspace):
    actions = ActionService(workspace)
    actions.add("Mine", Role.LEADER, TODAY)
    actions.add("Hers, late", Role.MENTOR, TODAY - timedelta(1))
    actions.tick(actions.add("Done", Role.LEADER).ids[0])
    assert [action.text for action in today.view().actions] == ["Hers, late", "Mine"]


def test_goals_come_mine_first_with_their_newest_level(today, workspace):
    with workspace.units.begin(Deed.ADD) as unit:
        hers = unit.add(Goal(owner=Role.MENTOR, statement="Present", baseline=2, target=5))
        mine = unit.add(Goal(owner=Role.LEADER, statement="AI", baseline=1, target=4))
        for by, level, days in ((Role.LEADER, 3, -1), (Role.MENTOR, 2, -2)):
            rating = CheckIn(
                goal_id=mine.id, by=by, level=level, confidence=3, evidence="x", evidence_kind=Evidence.USED
            )
            rating.day = TODAY + timedelta(days)
            unit.add(rating)
    assert [(goal.id, goal.level) for goal in today.view().goals] == [(mine.id, 3), (hers.id, 2)]


def test_two_days_before_a_session_the_question_is_one_for_before(today):
    view = today.view()
    assert view.prompt_id.startswith("leader-before-")
    assert view.prompt in {prompt.text for prompt in prompts(Role.LEADER, "before")}


def test_another_question_fits_the_moment_too_and_is_another(today):
    first = today.view().prompt_id
    second, text = today.another_prompt(first)
    assert second != first
    assert second.startswith("leader-before-")
    assert text


def test_the_view_is_kept_as_the_next_starts_picture(today, workspace):
    ActionService(workspace).add("New", Role.LEADER)
    view = today.view()
    assert TodayView.from_json(workspace.state(PICTURE) or "") == view


def test_the_picture_is_written_only_when_it_changed(today, workspace):
    today.view()
    before = workspace.writer.total_changes
    today.view()
    assert workspace.writer.total_changes == before


def test_without_any_session_left_there_is_still_a_today(today, workspace, session_id):
    SessionService(workspace).remove(session_id)
    view = today.view()
    assert (view.session, view.topics) == (None, ())
    assert view.prompt
