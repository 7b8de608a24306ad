"""The window reminds of sessions: once each, at the right time, without a word of their own outside the window."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui import reminders as module
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.reminders import Reminders
from rm_desktop.ui.shell.bars import BarPlace
from rm_desktop.ui.tray import Tray
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind

# what Qt says where there is a tray icon and no tray, which only tests have
no_tray_here = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


@pytest.fixture
def window(qtbot, dispatcher, theme, lane, clock):
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def reminded(window, dispatcher, theme, clock):
    return Reminders(window, dispatcher, theme, clock)


@pytest.fixture
def session_id(desk, clock):
    """A session at three, six hours from now."""
    (session_id,) = desk.sessions.add("Ask about the reorganisation", clock.today(), time(15, 0), 45).ids
    return session_id


@pytest.fixture
def said(monkeypatch):
    """What went beside the clock, on a desktop that has a place for it."""
    monkeypatch.setattr(module, "has_tray", lambda: True)
    heard = []
    monkeypatch.setattr(Tray, "say", lambda _tray, sentence: heard.append(sentence))
    return heard


def reminder(window):
    return window.bars.at(BarPlace.REMINDER)


def words_of(window):
    bar = reminder(window)
    assert isinstance(bar, MessageBar)
    return [label.text() for label in bar.findChildren(Label)]


def press(window):
    reminder(window).findChild(PlainButton).click()


def at(clock, reminded, hour, minute=0):
    clock.instant = clock.instant.replace(hour=hour, minute=minute)
    reminded.look()


def test_ten_minutes_before_the_window_says_so_and_leads_to_the_session(window, reminded, desk, clock, session_id):
    reminded.set(10, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 49)
    assert reminder(window) is None
    at(clock, reminded, 14, 50)
    number = desk.sessions.get(session_id).line.number
    assert words_of(window) == [f"Session {number} begins in 10 minutes.", "‘Ask about the reorganisation’"]
    press(window)
    assert reminder(window) is None
    assert window.pages.current_id == "sessions"
    assert window.pages.current.selected == session_id


def test_a_message_that_is_on_view_stays_beside_it(window, theme, reminded, desk, clock, session_id):
    message = MessageBar(theme, MessageKind.TROUBLE, "The disk is full.")
    window.put_message(message)
    reminded.set(10, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 50)
    assert message.isVisible()
    assert reminder(window).isVisible()
    press(window)
    assert message.isVisible()


def test_after_a_session_the_button_begins_an_entry_in_the_journal(window, reminded, desk, clock, session_id):
    reminded.set(0, 15)
    reminded.begin(desk)
    before = len(desk.journal.entries((2026, 11)))
    at(clock, reminded, 16, 0)
    assert words_of(window)[0].startswith("How was session")
    press(window)
    assert window.pages.current_id == "journal"
    window.pages.save_pending()
    assert len(desk.journal.entries((2026, 11))) >= before


def test_it_is_said_once_also_after_a_restart(window, dispatcher, theme, reminded, desk, clock, session_id):
    reminded.set(10, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 55)
    assert reminder(window) is not None
    reminded.stop()
    assert reminder(window) is None
    again = Reminders(window, dispatcher, theme, clock)
    again.set(10, 0)
    again.begin(desk)
    again.look()
    assert reminder(window) is None


def test_nothing_is_said_unless_somebody_wants_it(window, reminded, desk, clock, session_id):
    reminded.begin(desk)
    at(clock, reminded, 14, 55)
    assert reminder(window) is None
    assert not reminded.findChild(QTimer).isActive()


def test_what_is_wanted_meanwhile_takes_hold_at_once(window, reminded, desk, clock, session_id):
    reminded.begin(desk)
    at(clock, reminded, 14, 45)
    reminded.set(30, 0)
    assert "begins in 15 minutes" in words_of(window)[0]


def test_wanting_follow_ups_does_not_bring_up_what_is_over(window, reminded, desk, clock, session_id):
    reminded.begin(desk)
    at(clock, reminded, 17)
    reminded.set(0, 15)
    reminded.look()
    assert reminder(window) is None


def test_a_session_that_is_moved_is_reminded_of_at_its_new_time(window, reminded, dispatcher, desk, clock, session_id):
    reminded.set(10, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 52)
    window.put_reminder(None)
    dispatcher.do(lambda desk: desk.sessions.edit(session_id, at=time(16, 0)))
    assert reminder(window) is None
    at(clock, reminded, 15, 58)
    assert "begins in 2 minutes" in words_of(window)[0]


def test_a_session_that_has_begun_is_not_said_to_begin(window, reminded, desk, clock, session_id):
    desk.sessions.start(session_id)
    reminded.set(60, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 55)
    assert desk.sessions.get(session_id).line.state is SessionState.LIVE
    assert reminder(window) is None


def test_it_looks_again_in_a_minute_at_the_latest_and_in_time(reminded, desk, clock, session_id):
    reminded.set(10, 0)
    reminded.begin(desk)
    timer = reminded.findChild(QTimer)
    assert timer.isActive()
    assert timer.interval() == 60_000
    clock.instant = clock.instant.replace(hour=14, minute=49, second=40)
    reminded.look()
    assert 20_000 <= timer.interval() <= 20_001


def test_a_clock_that_was_set_back_does_no_harm(window, reminded, desk, clock, session_id):
    reminded.set(10, 0)
    reminded.begin(desk)
    clock.instant += timedelta(days=3)
    reminded.look()
    clock.instant -= timedelta(days=3)
    at(clock, reminded, 14, 55)
    assert "begins in 5 minutes" in words_of(window)[0]


@no_tray_here
def test_beside_the_clock_there_is_a_number_and_no_word_of_the_session(window, reminded, desk, clock, session_id, said):
    reminded.set(10, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 50)
    (sentence,) = said
    assert sentence == words_of(window)[0]
    assert "reorganisation" not in sentence


@no_tray_here
def test_the_icon_is_there_only_while_it_may_have_to_say_something(reminded, desk, said):
    def icons():
        return [tray for tray in reminded.findChildren(Tray) if tray.findChild(QSystemTrayIcon).isVisible()]

    reminded.begin(desk)
    assert icons() == []
    reminded.set(10, 0)
    assert len(icons()) == 1
    reminded.set(0, 0)
    assert icons() == []
    reminded.set(0, 15)
    reminded.stop()
    assert icons() == []


def test_where_there_is_no_place_for_an_icon_there_is_none(reminded, desk, monkeypatch):
    monkeypatch.setattr(module, "has_tray", lambda: False)
    reminded.set(10, 0)
    reminded.begin(desk)
    assert reminded.findChildren(Tray) == []


@no_tray_here
def test_the_icon_asks_for_the_window_and_its_menu_also_for_the_end(qtbot, theme, window):
    tray = Tray(window)
    icon = tray.findChild(QSystemTrayIcon)
    with qtbot.waitSignal(tray.window_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.waitSignal(tray.window_requested):
        icon.messageClicked.emit()
    menu = icon.contextMenu()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(tray.quit_requested):
        menu.actions()[-1].trigger()
    tray.remove()


def test_what_is_said_counts_down_and_goes_when_the_session_begins(window, reminded, desk, clock, session_id):
    reminded.set(30, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 31)
    assert "begins in 29 minutes" in words_of(window)[0]
    bar = reminder(window)
    at(clock, reminded, 14, 40)
    assert reminder(window) is bar
    assert "begins in 20 minutes" in words_of(window)[0]
    assert "begins in 20 minutes" in bar.accessibleName()
    at(clock, reminded, 15, 0)
    assert reminder(window) is None


def test_a_session_that_is_started_early_is_no_longer_said_to_begin(
    window, reminded, dispatcher, desk, clock, session_id
):
    reminded.set(30, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 31)
    assert reminder(window) is not None
    dispatcher.do(lambda desk: desk.sessions.start(session_id))
    assert reminder(window) is None


def test_it_looks_again_when_one_minute_less_is_left(reminded, desk, clock, session_id):
    reminded.set(30, 0)
    reminded.begin(desk)
    clock.instant = clock.instant.replace(hour=14, minute=40, second=50)
    reminded.look()
    assert 10_000 <= reminded.findChild(QTimer).interval() <= 10_001


@no_tray_here
def test_behind_the_lock_a_number_is_said_and_the_window_says_it_again(window, reminded, desk, clock, session_id, said):
    locked = []
    reminded.said_locked.connect(locked.append)
    reminded.set(10, 0)
    reminded.begin(desk)
    reminded.stop()
    reminded.go_on_locked()
    assert (locked, said) == ([], [])
    number = desk.sessions.get(session_id).line.number
    at(clock, reminded, 14, 50)
    at(clock, reminded, 14, 55)
    sentences = [f"Session {number} begins in {left} minutes." for left in (10, 5)]
    assert [*dict.fromkeys(locked)] == sentences
    assert said == sentences[:1]
    assert reminder(window) is None
    reminded.begin(desk)
    assert words_of(window) == [sentences[1], "‘Ask about the reorganisation’"]
    assert said == sentences[:1]


def test_a_reminder_that_the_lock_took_away_comes_back(window, reminded, desk, clock, session_id):
    reminded.set(10, 0)
    reminded.begin(desk)
    at(clock, reminded, 14, 50)
    reminded.stop()
    assert reminder(window) is None
    reminded.go_on_locked()
    reminded.begin(desk)
    assert reminder(window) is not None


def test_behind_the_lock_a_session_that_has_begun_is_no_longer_said_to_begin(reminded, desk, clock, session_id):
    locked = []
    reminded.said_locked.connect(locked.append)
    reminded.set(10, 0)
    reminded.begin(desk)
    reminded.stop()
    reminded.go_on_locked()
    at(clock, reminded, 14, 50)
    at(clock, reminded, 15, 0)
    assert locked[-1] == ""
