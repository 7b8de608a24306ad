"""The topic of now and its time: what is seen, what the keys do, and what a screen reader is told."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from rm_desktop.services.live_clock import LiveClock
from rm_desktop.services.live_hint import KEY
from rm_desktop.ui.pages.live_parts import time_words
from rm_desktop.ui.widgets.countdown import TimeTone, figures

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def topics(desk, held):
    return desk.agenda.topics(held)


def told(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_it_counts_down_closes_in_at_a_fifth_and_then_counts_what_is_over(page, run, desk, held):
    now = page.sheet.now
    assert topics(desk, held)[0].minutes == 15
    run(78)
    assert (now.figures.text(), now.figures.tone, now.alert.isHidden()) == ("13:42", TimeTone.CALM, True)
    run(643)
    assert (now.figures.text(), now.figures.tone, now.alert.text()) == ("02:59", TimeTone.CLOSING, "3 minutes left")
    run(242)
    assert (now.figures.text(), now.figures.tone, now.alert.text()) == ("+01:03", TimeTone.OVER, "1 minute over")
    assert now.bar.value() == now.bar.maximum()


def test_it_says_what_it_is_and_changes_its_words_once_a_minute(page, run):
    run(61)
    assert told(page.sheet.now.figures) == (QAccessible.Role.StaticText, "14 minutes left")
    assert told(page.sheet.now.bar) == (QAccessible.Role.ProgressBar, "Time of this topic")
    run(58)
    assert told(page.sheet.now.figures)[1] == "14 minutes left"


def test_a_second_that_has_begun_is_left_and_one_that_is_over_is_counted_when_it_is():
    assert [figures(left) for left in (60, 59.2, 0.1, 0)] == ["01:00", "01:00", "00:01", "00:00"]
    assert (figures(59.9, over=True), figures(6_000)) == ("+00:59", "100:00")


def test_where_nothing_is_to_move_the_bar_moves_once_a_minute(page, run):
    bar = page.sheet.now.bar
    run(90)
    assert bar.value() == 50
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
    run(25)
    assert (bar.value(), page.sheet.now.figures.text()) == (33, "13:05")
    run(10)
    assert bar.value() == 67


def test_done_goes_on_with_the_next_and_undo_comes_back(page, run, press, desk, dispatcher, held):
    first, second = topics(desk, held)[:2]
    run(272)
    press(Qt.Key.Key_Return, CTRL)
    assert (topics(desk, held)[0].done, topics(desk, held)[0].minutes_used) == (True, 5)
    assert page.session.topic.id == second.id
    run(60)
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert page.session.topic.id == first.id
    assert page.sheet.now.figures.text() == "10:28"


def test_undo_of_something_else_leaves_the_topic_of_now_alone(page, press, dispatcher, desk, held):
    page.sheet.capture.begin_question()
    page.sheet.capture.line.line.setText("Later?")
    press(Qt.Key.Key_Return)
    page.session.done()
    now = page.session.topic.id
    dispatcher.do(lambda desk: desk.agenda.remove(topics(desk, held)[-1].id))
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert page.session.topic.id == now


def test_park_five_more_and_pause_go_by_keys(page, run, press, hand, desk, held):
    press(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert topics(desk, held)[0].parked
    assert page.sheet.now.figures.text() == "10:00"
    press(Qt.Key.Key_5, CTRL)
    assert page.sheet.now.figures.text() == "15:00"
    press(Qt.Key.Key_F5)
    hand.at += 3_000
    page.session.look()
    assert (page.sheet.now.figures.text(), page.sheet.now.alert.text()) == ("15:00", "Paused")
    assert page.sheet.now.ways.pause.text() == "Go on"
    press(Qt.Key.Key_F5)
    run(30)
    assert page.sheet.now.figures.text() == "14:30"


def test_after_the_last_topic_the_end_is_the_main_way(page, qtbot):
    page.sheet.now.ways.done.setFocus()
    while page.session.topic is not None:
        page.session.done()
    ways = page.sheet.now.ways
    assert (ways.end_now.isVisible(), ways.done.isVisible(), page.sheet.now.figures.isVisible()) == (True, False, False)
    assert ways.end_now.hasFocus()


def test_the_agenda_is_put_in_another_order_and_a_topic_taken_out_of_turn(page, press, desk, held):
    first, second, third = (topic.id for topic in topics(desk, held)[:3])
    page.sheet.agenda.view.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up, ALT)
    assert [topic.id for topic in topics(desk, held)[:3]] == [first, third, second]
    assert page.sheet.agenda.current.id == third
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Return)
    assert page.session.topic.id == third
    page.session.done()
    assert page.session.topic.id == first


def test_what_is_done_elsewhere_moves_the_clock_on(page, dispatcher, desk, held):
    """The partner's copy is live too: what a merge brings is another change of the same rows."""
    first, second = (topic.id for topic in topics(desk, held)[:2])
    dispatcher.do(lambda desk: desk.agenda.tick(first))
    assert page.session.topic.id == second


def test_sleep_asks_and_the_answer_counts(page, run, hand):
    run(60)
    hand.at += 720
    page.session.look()
    away = page.sheet.away
    assert away.isVisible()
    assert away.accessibleName().startswith("12 minutes passed while the computer slept.")
    assert page.sheet.now.figures.text() == "14:00"
    away.count.click()
    assert (away.isVisible(), page.sheet.now.figures.text()) == (False, "02:00")


def test_a_page_that_comes_back_takes_the_clock_up_and_asks(qtbot, made, desk, held, hand, clock):
    desk.live.start(held)
    hand.at += 30
    desk.live.look(held)
    desk.live.keep()
    desk.live._clocks = None  # as in a program that was started anew
    hand.at += 720
    clock.instant += timedelta(minutes=12)
    made.come_back_to(held)
    made.show()
    away = made.sheet.away
    assert away.accessibleName().startswith("12 minutes passed while the app was closed. The session goes on as it was")
    away.leave_out.click()
    assert made.sheet.now.figures.text() == "14:30"


def test_leaving_the_page_writes_the_clock_down_and_it_goes_on(page, run, hand, desk):
    run(10)
    before = desk.workspace.state(KEY)
    page.save_pending()
    assert desk.workspace.state(KEY) != before
    page.hide()
    run(30)
    page.show()
    assert page.sheet.now.figures.text() == "14:20"


def test_it_looks_at_the_clock_every_second_while_a_session_is_live(page, desk, dispatcher, held):
    assert (page.session.timer.isActive(), page.session.timer.interval()) == (True, 1_000)
    dispatcher.do(lambda desk: desk.sessions.end(held))
    assert not page.session.timer.isActive()
    assert page.sheet.isHidden()
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert page.session.timer.isActive()


@pytest.mark.parametrize("seconds", [0, 5_999, 6_000])
def test_figures_keep_their_width_whatever_they_show(page, seconds):
    shown = page.sheet.now.figures
    shown.show_time(seconds, TimeTone.CALM, "")
    assert shown.sizeHint().width() >= shown.fontMetrics().horizontalAdvance("00")


def test_the_time_is_told_with_what_was_given_and_when_the_session_ends():
    ends = datetime(2026, 11, 24, 15, 45, tzinfo=UTC)
    given = LiveClock("one", {"one": 60.0}, {"one": 300.0}).reading(600)
    assert time_words.length_words(given, 600) == "of 10 min and 5 more"
    assert time_words.length_words(LiveClock("one").reading(600), 600) == "of 10 min"
    assert time_words.length_words(LiveClock("one").reading(None), None) == "so far"
    british = QLocale("en_GB")
    assert time_words.end_words(ends, ends, british) == "session ends 15:45"
    assert time_words.end_words(ends, ends + timedelta(minutes=1), british) == "was to end 15:45"
    assert time_words.end_words(None, ends, british) == ""
