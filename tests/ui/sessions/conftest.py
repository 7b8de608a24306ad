"""The Sessions page over Priya's copy of the sample pair."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from rm_desktop.models.kinds import Role
from rm_desktop.services.sample import make_sample
from rm_desktop.ui.page_commands.sessions import COMMANDS
from rm_desktop.ui.page_commands.topics import COMMANDS as TOPIC_COMMANDS
from rm_desktop.ui.pages.sessions import SessionsPage


def attach_keys(page):
    """Have the keys of the page's commands work as in the window."""
    actions = {}
    for command in (*COMMANDS, *TOPIC_COMMANDS):
        action = actions[command.id] = QAction(command.id, page)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(page.slots()[command.id])
        page.home(command.id).addAction(action)
    page.possible_changed.connect(partial(allow, page, actions))
    allow(page, actions)


def allow(page, actions):
    possible = page.possible()
    for command_id, action in actions.items():
        action.setEnabled(command_id in possible)


@pytest.fixture(scope="module")
def sampled(tmp_path_factory):
    path = tmp_path_factory.mktemp("sampled") / "sample.rmpair"
    make_sample(path, None, Role.MENTOR, date(2026, 11, 24))
    return path


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    page = SessionsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    attach_keys(page)
    page.resize(1150, 900)
    page.show()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: page.detail.is_complete)
    return page


@pytest.fixture
def shown(page):
    """The id of the session that is shown first: the next one."""
    return page.list.current_id


@pytest.fixture
def topics(page):
    """The list of topics on the agenda."""
    return page.detail.agenda.topics
