"""When nothing private is to be on view."""

from datetime import timedelta

import pytest

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.today import TodayPage


@pytest.fixture
def planned(desk):
    return next(line.id for line in desk.sessions.lines() if line.state is SessionState.PLANNED)


@pytest.fixture
def told(dispatcher):
    told = []
    dispatcher.together.changed.connect(lambda: told.append(dispatcher.together.on))
    assert not dispatcher.together.on
    return told


def test_they_sit_together_from_the_start_of_a_session_to_the_end_of_its_wrap(dispatcher, told, planned):
    together = dispatcher.together
    dispatcher.do(lambda desk: desk.sessions.start(planned))
    together.wrap(True)
    dispatcher.do(lambda desk: desk.sessions.end(planned))
    assert (together.on, together.held_id) == (True, "")
    together.wrap(False)
    assert told[0] is True
    assert told[-1] is False


def test_a_session_that_was_held_already_is_known_once_the_workspace_is_there(qapp, desk, planned, clock):
    desk.sessions.start(planned)
    dispatcher = Dispatcher()
    told = []
    dispatcher.together.changed.connect(lambda: told.append(dispatcher.together.on))
    assert not dispatcher.together.on
    dispatcher.set_desk(desk)
    assert (told, dispatcher.together.held_id, dispatcher.together.minutes) == ([True], planned, 0)
    dispatcher.set_desk(None)
    assert not dispatcher.together.on


def test_a_session_nobody_ended_hides_nothing_for_ever(dispatcher, desk, told, planned, clock):
    dispatcher.do(lambda desk: desk.sessions.start(planned))
    clock.instant += timedelta(hours=2)
    assert (dispatcher.together.on, dispatcher.together.minutes) == (True, 120)
    clock.instant += timedelta(days=1)
    assert (dispatcher.together.on, dispatcher.together.held_id) == (False, planned)


def test_the_private_card_of_today_is_out_of_sight_meanwhile(dispatcher, desk, theme, clock, qtbot, planned):
    page = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(page)
    page.equip()
    page.show_view(desk.today.view())
    page.show()
    assert page.sheet.reflect.isVisible()
    dispatcher.do(lambda desk: desk.sessions.start(planned))
    assert not page.sheet.reflect.isVisible()
    dispatcher.do(lambda desk: desk.sessions.end(planned))
    assert page.sheet.reflect.isVisible()
