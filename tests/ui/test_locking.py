"""When the window asks to be locked: idle, waking up, or told by the system."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.ui.locking.live_hold import LiveHold
from rm_desktop.ui.locking.locker import Locker

FIVE = 5 * 60


class Ticks:
    """A monotonic clock moved by hand."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


class FakeBus(QObject):
    left = Signal()


@pytest.fixture
def ticks():
    return Ticks()


@pytest.fixture
def window(qtbot):
    """A window with a line that has the focus."""
    window = QWidget()
    window.line = QLineEdit()
    QVBoxLayout(window).addWidget(window.line)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusObject() is window.line)
    return window


@pytest.fixture
def asked():
    return []


@pytest.fixture
def locker(qapp, window, clock, ticks, asked):
    locker = Locker(qapp, clock, window, ticks)
    locker.lock_requested.connect(lambda: asked.append("lock"))
    locker.set_idle_minutes(5)
    locker.start()
    yield locker
    locker.stop()


def sleep_through(clock, seconds):
    """Let the wall clock run while the other one stands still, as it does while the computer sleeps."""
    clock.instant += timedelta(seconds=seconds)


def test_it_asks_after_the_idle_minutes_and_not_before(locker, ticks, asked):
    ticks.seconds += FIVE - 1
    locker.look()
    assert asked == []
    ticks.seconds += 1
    locker.look()
    assert asked == ["lock"]


def test_zero_minutes_never_ask(locker, ticks, asked):
    locker.set_idle_minutes(0)
    ticks.seconds += 100 * FIVE
    locker.look()
    assert asked == []


def test_another_setting_takes_hold_at_once(locker, ticks, asked):
    locker.set_idle_minutes(1)
    ticks.seconds += 61
    locker.look()
    assert asked == ["lock"]


@pytest.mark.parametrize("touch", ["key", "click", "move", "input method"])
def test_a_touch_begins_the_wait_anew(locker, window, ticks, asked, touch):
    ticks.seconds += FIVE - 1
    handle = window.windowHandle()
    if touch == "key":
        QTest.keyClick(handle, Qt.Key.Key_A)
    elif touch == "click":
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    elif touch == "move":
        QTest.mouseMove(handle, QPoint(4, 4))
    else:
        QApplication.sendEvent(window.line, QInputMethodEvent("か", []))
    ticks.seconds += FIVE - 1
    locker.look()
    assert asked == []
    ticks.seconds += 1
    locker.look()
    assert asked == ["lock"]


def test_what_the_window_does_by_itself_is_no_touch(locker, window, ticks, asked):
    ticks.seconds += FIVE
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    window.line.setText("by the program")
    locker.look()
    assert asked == ["lock"]


def test_a_dialog_that_is_used_counts_too(locker, window, ticks, asked, qtbot):
    dialog = QWidget()
    line = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusObject() is line)
    ticks.seconds += FIVE - 1
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    ticks.seconds += FIVE - 1
    locker.look()
    assert asked == []


def test_a_widget_that_is_gone_is_forgotten(locker, window, ticks, asked, qtbot):
    other = QLineEdit(window)
    window.layout().addWidget(other)
    window.line.deleteLater()
    other.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusObject() is other)
    ticks.seconds += FIVE - 1
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert other.text() == "a"


def test_after_sleeping_longer_than_the_limit_it_asks(locker, clock, asked):
    sleep_through(clock, FIVE)
    locker.look()
    assert asked == ["lock"]


def test_a_wall_clock_set_back_changes_nothing(locker, clock, ticks, asked):
    sleep_through(clock, -3600)
    locker.look()
    assert asked == []
    ticks.seconds += FIVE
    locker.look()
    assert asked == ["lock"]


def test_the_first_key_after_sleep_meets_the_lock_and_not_the_editor(locker, window, clock, asked):
    locker.timer.blockSignals(True)  # else it strikes between the halves of a key that QTest makes up
    sleep_through(clock, FIVE)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert asked == []  # not from within the event
    assert locker.timer.remainingTime() <= 0
    locker.look()
    assert asked == ["lock"]
    assert window.line.text() == ""


def test_no_shortcut_is_carried_out_after_sleep_before_the_lock(locker, window, clock, asked):
    done = []
    locker.timer.blockSignals(True)
    QShortcut(QKeySequence("Ctrl+E"), window).activated.connect(lambda: done.append("export"))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert done == ["export"]
    sleep_through(clock, FIVE)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert done == ["export"]


def test_once_it_has_asked_everything_works_again(locker, window, clock, asked):
    sleep_through(clock, FIVE)
    locker.look()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    locker.look()
    assert window.line.text() == "a"
    assert asked == ["lock"]


def test_stopped_it_asks_nothing_and_takes_no_key(locker, window, clock, ticks, asked):
    bus = FakeBus()
    locker.listen(bus)
    locker.stop()
    sleep_through(clock, FIVE)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    bus.left.emit()
    assert asked == []
    assert window.line.text() == "a"


def test_it_can_be_started_again_with_the_whole_time_before_it(locker, ticks, asked):
    locker.stop()
    ticks.seconds += FIVE
    locker.start()
    locker.look()
    assert asked == []


def test_told_by_the_system_it_asks_at_once(locker, asked):
    bus = FakeBus()
    locker.listen(bus)
    bus.left.emit()
    assert asked == ["lock"]


def test_told_by_the_system_it_asks_also_where_idleness_never_locks(locker, asked):
    locker.set_idle_minutes(0)
    bus = FakeBus()
    locker.listen(bus)
    bus.left.emit()
    assert asked == ["lock"]


def test_the_timer_looks_by_itself(locker, ticks, asked, qtbot):
    assert 0 < locker.timer.remainingTime() < 20_000  # so soon after waking up the window is blank
    ticks.seconds += FIVE
    locker.timer.start(0)
    qtbot.waitUntil(lambda: asked == ["lock"])


def test_silence_in_a_session_does_not_lock_but_once_it_is_long_over_it_does(
    locker, desk, dispatcher, clock, ticks, asked
):
    hold = LiveHold(dispatcher)
    hold.held_until.connect(locker.hold_until)
    hold.begin(desk)
    (session_id,) = desk.sessions.add("Now", minutes=45).ids
    dispatcher.do(lambda at: at.sessions.start(session_id))
    ticks.seconds += 2 * FIVE
    locker.look()
    assert asked == []
    assert locker.timer.interval() > 1000  # it looks again, and not all the time
    sleep_through(clock, (45 + 30) * 60 - 1)
    locker.look()
    assert asked == []
    sleep_through(clock, 1)
    locker.look()
    assert asked == ["lock"]


def test_when_the_session_ends_silence_counts_again(locker, desk, dispatcher, ticks, asked):
    hold = LiveHold(dispatcher)
    hold.held_until.connect(locker.hold_until)
    (session_id,) = desk.sessions.add("Now").ids
    desk.sessions.start(session_id)
    hold.begin(desk)
    ticks.seconds += FIVE
    locker.look()
    dispatcher.do(lambda at: at.sessions.end(session_id))
    assert asked == []
    locker.look()
    assert asked == ["lock"]


def test_leaving_the_computer_locks_in_the_midst_of_a_session(locker, clock, asked):
    bus = FakeBus()
    locker.listen(bus)
    locker.hold_until(clock.now() + timedelta(hours=1))
    bus.left.emit()
    assert asked == ["lock"]
