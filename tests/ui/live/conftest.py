"""The Live page over Robert's copy of the sample pair, with time in the test's own hand."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.page_commands.live import COMMANDS
from rm_desktop.ui.pages.live import LivePage


class Hand:
    """Seconds that a test passes."""

    def __init__(self):
        self.at = 1_000.0

    def __call__(self):
        return self.at


def attach_keys(page):
    """Have the keys of the page's commands work as in the window."""
    actions = {}
    for command in COMMANDS:
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


@pytest.fixture
def hand(desk):
    hand = Hand()
    desk.live.seconds = hand
    return hand


@pytest.fixture
def effects(qapp):
    """A platform that has its effects on."""
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    yield
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, before)


@pytest.fixture
def held(desk, hand):
    """The id of the next session, live."""
    line = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    desk.sessions.start(line.id)
    return line.id


@pytest.fixture
def made(qtbot, desk, dispatcher, theme, lane, hand, effects):
    """A page that is not on view yet; its own timer never fires."""
    page = LivePage(desk, dispatcher, theme, lane)
    page.session.timer.blockSignals(True)
    qtbot.addWidget(page)
    attach_keys(page)
    page.resize(1150, 900)
    return page


@pytest.fixture
def page(qtbot, made, held):
    made.show()
    qtbot.waitActive(made)
    made.focus_first()
    return made


@pytest.fixture
def run(page, hand):
    """Let time pass as the window does, with a look every second or so."""

    def pass_time(seconds):
        while seconds > 0:
            hand.at += min(seconds, 30)
            seconds -= 30
            page.session.look()

    return pass_time


@pytest.fixture
def press(page):
    """Press keys where the keyboard is."""

    def on(key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    return on
