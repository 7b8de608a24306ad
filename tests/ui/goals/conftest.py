"""A Goals page over the sample pair, and over a pair that has no goal yet."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rm_desktop.clock import FixedClock
from rm_desktop.models.kinds import Role
from rm_desktop.services.desk import Desk
from rm_desktop.services.pairing import Founding, found
from rm_desktop.store.workspace import create_workspace, open_workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.goals import GoalsPage
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme

FOUNDING = Founding(
    me=Role.LEADER, leader_name="Robert Weiss", mentor_name="Priya Nair", start=date(2026, 11, 26), purpose="To listen."
)


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
def bare_desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A pair on its first day."""
    path = tmp_path / "bare.rmpair"
    create_workspace(path, None, clock, partial(found, founding=FOUNDING))
    workspace = open_workspace(path, None, clock)
    desk = Desk.over(workspace)
    yield desk
    desk.close()
    workspace.close()


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
