"""Work that takes long shows how far it is and can be stopped; what is quick shows nothing."""

import threading

import pytest
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui import busy as busy_module
from rm_desktop.ui.busy import Busy, room_for
from rm_desktop.ui.widgets.busy_bar import BusyBar


class Window(QWidget):
    """Has room for one bar."""

    def __init__(self):
        super().__init__()
        self.bar = None
        self.ever = []

    def put_busy(self, bar):
        self.bar = bar
        self.ever.append(bar)
        bar.show()

    def take_busy(self, bar):
        if self.bar is bar:
            self.bar = None


class Work:
    """Runs until it is let go or stopped."""

    def __init__(self):
        self.gate = threading.Event()
        self.outcomes = []

    def run(self, progress):
        progress.report(3, 10)
        while not self.gate.wait(0.005):
            if progress.cancelled():
                raise UserError(Problem.CANCELLED)
        return "done"

    def over(self, outcome):
        self.outcomes.append(outcome)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def work():
    work = Work()
    yield work
    work.gate.set()


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(busy_module, "SHOWN_AFTER_MS", 0)


def run(lane, work):
    return lane.run(work.run, work.over, work.over)


def test_what_takes_long_has_a_bar_that_fills_and_goes(qtbot, window, theme, lane, work, at_once):
    Busy(window, theme).watch(run(lane, work), "Exporting…")
    qtbot.waitUntil(lambda: window.bar is not None and window.bar.line.maximum() == 10)
    assert window.bar.line.value() == 3
    assert window.bar.accessibleName() == "Exporting…"
    work.gate.set()
    qtbot.waitUntil(lambda: window.bar is None)
    assert work.outcomes == ["done"]


def test_cancel_stops_the_work_and_says_that_it_is_stopping(qtbot, window, theme, lane, work, at_once):
    Busy(window, theme).watch(run(lane, work), "Exporting…")
    qtbot.waitUntil(lambda: window.bar is not None)
    bar = window.bar
    bar.cancel.click()
    assert not bar.cancel.isEnabled()
    assert "Stopping…" in [label.text() for label in bar.findChildren(QWidget) if hasattr(label, "text")]
    qtbot.waitUntil(lambda: bool(work.outcomes))
    assert work.outcomes[0].problem is Problem.CANCELLED
    assert window.bar is None


def test_what_is_quick_shows_nothing(qtbot, window, theme, lane, work):
    work.gate.set()
    Busy(window, theme).watch(run(lane, work), "Exporting…")
    qtbot.waitUntil(lambda: bool(work.outcomes))
    assert window.ever == []
    qtbot.waitUntil(lambda: not window.findChildren(BusyBar))


def test_what_cannot_be_stopped_offers_no_button(qtbot, window, theme, lane, work, at_once):
    Busy(window, theme).watch(run(lane, work), "Asking…", cancellable=False)
    qtbot.waitUntil(lambda: window.bar is not None)
    assert window.bar.cancel.isHidden()


def test_a_lane_that_is_abandoned_takes_its_bar_away(qtbot, window, theme, lane, work, at_once):
    Busy(window, theme).watch(run(lane, work), "Exporting…")
    qtbot.waitUntil(lambda: window.bar is not None)
    lane.abandon()
    assert window.bar is None
    assert work.outcomes == []


@pytest.mark.parametrize("fixed", [True, False])
def test_in_a_dialog_the_bar_stands_above_the_buttons_and_gives_its_room_back(
    qtbot, window, theme, lane, work, at_once, fixed
):
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    column.addWidget(QWidget(), 1)
    column.addLayout(QHBoxLayout())
    dialog.setFixedSize(400, 200) if fixed else dialog.resize(400, 200)
    dialog.open()
    Busy(window, theme).watch(run(lane, work), "Making…", dialog=dialog)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(BusyBar)) and dialog.findChild(BusyBar).isVisible())
    assert column.itemAt(1).widget() is dialog.findChild(BusyBar)
    assert dialog.height() > 200
    work.gate.set()
    qtbot.waitUntil(lambda: bool(work.outcomes))
    assert dialog.height() == 200


def test_a_dialog_that_closes_meanwhile_takes_the_bar_with_it(qtbot, window, theme, lane, work, at_once):
    dialog = QDialog(window)
    QVBoxLayout(dialog).addLayout(QHBoxLayout())
    dialog.open()
    Busy(window, theme).watch(run(lane, work), "Making…", dialog=dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    work.gate.set()
    qtbot.waitUntil(lambda: bool(work.outcomes))
    assert work.outcomes == ["done"]


def test_the_room_is_found_from_within_and_from_around(qtbot, window):
    inside, around = QWidget(window), QWidget()
    qtbot.addWidget(around)
    assert room_for(inside) is window
    assert room_for(around) is None
    window.setParent(around)
    assert room_for(around) is window
    window.setParent(None)  # each is closed by itself
