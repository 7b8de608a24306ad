"""A Goals page over the sample pair, and over a pair that has no goal yet."""

import pytest
from pytestqt.qtbot import QtBot

from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.goals import GoalsPage
from rm_desktop.ui.tasks import Lane


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, dispatcher: Dispatcher, theme: Theme, lane: Lane) -> GoalsPage:
    """The page in a window of 1100 by 800, on view and active."""
    page = GoalsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def bare_page(qtbot: QtBot, bare_desk: Desk, theme: Theme, lane: Lane) -> GoalsPage:
    """The page of a pair without goals."""
    dispatcher = Dispatcher()
    dispatcher.set_desk(bare_desk)
    page = GoalsPage(bare_desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
