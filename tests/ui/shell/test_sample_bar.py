"""The sample pair says that it is one, and goes in one click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.sample_bar import SampleBar
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.undo_toast import UndoToast

SLOW = 20_000


@pytest.fixture
def desktop(qtbot, qapp, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


def test_one_click_throws_the_sample_away_and_leads_to_the_welcome(desktop, qtbot, tmp_path):
    desktop.begin(None, None, None)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(Welcome).sample_requested.emit()
    workspaces = tmp_path / "home" / "workspaces"
    assert [file for file in workspaces.iterdir() if file.suffix == ".rmpair"]
    desktop.dispatcher.do(lambda desk: desk.actions.remove(desk.today.view().actions[0].id))
    toast = desktop.window.findChild(UndoToast)
    assert not toast.isHidden()
    qtbot.mouseClick(desktop.window.findChild(SampleBar).throw, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(desktop.window.instead, Welcome), timeout=SLOW)
    assert toast.isHidden()
    said = [label.text() for label in desktop.window.instead.findChildren(QLabel)]
    assert any(text.startswith("The sample pair is gone") for text in said)
    assert list(workspaces.iterdir()) == []
    assert desktop.habits.last is None


@pytest.mark.parametrize(("name", "signal"), [("begin", "own_requested"), ("throw", "unwanted")])
def test_each_button_asks_for_its_own(qtbot, theme, name, signal):
    bar = SampleBar(theme)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(getattr(bar, signal)):
        qtbot.mouseClick(getattr(bar, name), Qt.MouseButton.LeftButton)
    assert bar.accessibleName().startswith("This is a sample pair.")


def test_where_it_is_narrow_it_leaves_the_room_to_the_page_and_can_still_do_both(qtbot, theme):
    bar = SampleBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1000, 60)
    bar.show()
    assert bar.throw.isVisible()
    theme.set_zoom(2.0)
    bar.resize(528, 200)
    assert bar.throw_small.accessibleName() == "Throw it away"
    assert not bar.throw.isVisible()
    assert not bar.begin.isVisible()
    qtbot.waitUntil(lambda: bar.layout().heightForWidth(528) <= bar.begin_small.height() + theme.px(40))
    with qtbot.waitSignal(bar.own_requested):
        qtbot.mouseClick(bar.begin_small, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.unwanted):
        qtbot.mouseClick(bar.throw_small, Qt.MouseButton.LeftButton)


def test_in_a_low_window_it_is_one_line(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar = SampleBar(theme)
    column.addWidget(bar)
    column.addStretch(1)
    window.resize(800, 860)
    window.show()
    assert bar.throw.isVisible()
    window.resize(800, 560)
    assert not bar.throw.isVisible()
    assert bar.begin.isVisible()
    qtbot.waitUntil(lambda: bar.height() <= bar.begin.height() + theme.px(22))


def test_an_empty_page_has_its_title_and_two_ways(qtbot, theme):
    empty = EmptyState(theme, "", "Nothing yet.", "Write one", title="Notes", second="Import…")
    qtbot.addWidget(empty)
    empty.resize(800, 500)
    empty.show()
    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.second_asked):
        qtbot.mouseClick(empty.second, Qt.MouseButton.LeftButton)
