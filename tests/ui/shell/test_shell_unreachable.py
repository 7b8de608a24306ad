"""Places that the computer does not even let us ask about are no fault of the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.cards import DamageCard
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.widgets.message_bar import MessageBar

# A name that no disk takes: like a folder without permission, but also for root.
UNREACHABLE = "n" * 300
SLOW = 20_000


@pytest.fixture
def desktop(qtbot, qapp, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / UNREACHABLE), clock, Marks(None))
    desktop.furnish(Settings(theme="light", recent=(str(tmp_path / UNREACHABLE / "pair.rmpair"),)))
    frame.show()
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


def test_a_recent_workspace_that_cannot_be_asked_about_does_not_look_like_a_new_one(desktop, qtbot):
    desktop.begin(None, None, None)
    qtbot.waitUntil(lambda: desktop.window.findChild(DamageCard) is not None, timeout=SLOW)
    card = desktop.window.findChild(DamageCard)
    assert "could not read" in card.accessibleName()
    card.forget.click()
    assert desktop.window.findChild(Welcome).isVisible()
    assert desktop.habits.last is None


def test_a_sample_that_cannot_be_looked_for_is_told(desktop, qtbot):
    desktop.begin(None, None, None)
    desktop.tools.beginner.open_sample()

    def told():
        return any("too long" in bar.accessibleName() for bar in desktop.window.findChildren(MessageBar))

    qtbot.waitUntil(told, timeout=SLOW)


def test_a_workspace_is_chosen_at_home_where_its_folder_cannot_be_asked_about(desktop):
    desktop.begin(None, None, None)
    desktop.tools.opener.ask_open()
    chooser = desktop.window.findChild(QFileDialog)
    assert Path(chooser.directory().absolutePath()) == Path.home()
    chooser.close()
