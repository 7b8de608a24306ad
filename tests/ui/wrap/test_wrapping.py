"""The wrap by keyboard: from Enter to Enter, left and taken up again, and every step taken back."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.models.private import SealedRating
from rm_desktop.services.wrap_steps import WrapStep, step_of
from rm_desktop.ui.dialogs.wrap import WrapDialog
from rm_desktop.ui.wrapping import Wrapping


@pytest.fixture
def live(desk):
    """The next session of the sample pair, begun, with two actions of which one has no day."""
    line = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    desk.sessions.start(line.id)
    desk.actions.add("Ask three people", Role.LEADER, None, line.id)
    desk.actions.add("Show the dashboard", Role.MENTOR, date(2026, 12, 3), line.id)
    return line.id


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(800, 560)
    widget.show()
    return widget


@pytest.fixture
def wrapping(dispatcher, theme, clock, window):
    return Wrapping(dispatcher, theme, clock, window)


@pytest.fixture
def sheet(wrapping, window, qtbot):
    """Begin the wrap of a session and return its dialog."""

    def begin(session_id):
        wrapping.begin(session_id)
        dialog = [each for each in window.findChildren(WrapDialog) if each.isVisible()][-1]
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
        return dialog

    return begin


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.processEvents()


def enter(times=1):
    for _ in range(times):
        press(Qt.Key.Key_Return)


def type_keys(keys):
    for key in keys:
        press(key)


def values(desk):
    with desk.workspace.read() as reader:
        return [row.value for row in reader.query(SealedRating).order_by(SealedRating.seq)]


def go_to(dialog, step):
    """Pass over steps until one is shown."""
    while dialog.at is not step:
        dialog.passed.emit()


def test_thirteen_keys_wrap_a_session_up(desk, wrapping, sheet, live, qtbot):
    opened, finished = [], []
    wrapping.open_requested.connect(lambda kind, record_id: opened.append((kind, record_id)))
    wrapping.finished.connect(finished.append)
    dialog = sheet(live)
    left = [line.title for line in desk.agenda.topics(live) if not line.done]
    following = next(line for line in desk.sessions.lines() if line.number == desk.sessions.get(live).line.number + 1)
    enter()  # carry over
    enter()  # keep the day
    press(Qt.Key.Key_Space)  # all by the next session
    enter()
    type_keys("545")
    enter()
    assert dialog.at is WrapStep.REFLECT
    enter()
    assert desk.sessions.get(live).line.state is SessionState.HELD
    carried = [line.title for line in desk.agenda.topics(following.id) if line.carried_from is not None]
    assert [title for title in carried if title in left] == left
    assert all(line.due is not None for line in desk.actions.of_session(live))
    assert values(desk)[-3:] == [5, 4, 5]
    assert finished == [live]
    ((kind, entry_id),) = opened
    entry = desk.journal.get(entry_id)
    assert (kind, entry.session_id, bool(entry.prompt)) == (Kind.JOURNAL.value, live, True)
    assert step_of(desk.workspace, live) is WrapStep.DONE


def test_a_wrap_that_was_left_goes_on_where_it_was(desk, sheet, live):
    dialog = sheet(live)
    enter(2)
    assert dialog.at is WrapStep.ACTIONS
    press(Qt.Key.Key_Escape)
    assert desk.sessions.get(live).line.state is SessionState.HELD
    ended = desk.undoing.next_undo()
    assert sheet(live).at is WrapStep.ACTIONS
    assert desk.undoing.next_undo() == ended  # it was over already


def test_what_a_step_did_is_taken_back_and_asked_again(desk, sheet, live):
    dialog = sheet(live)
    before = [(line.id, line.parked) for line in desk.agenda.topics(live)]
    enter()
    assert dialog.at is WrapStep.NEXT
    assert "carry over" in dialog.undo.accessibleName()
    dialog.undo.click()
    assert dialog.at is WrapStep.CARRY
    assert [(line.id, line.parked) for line in desk.agenda.topics(live)] == before
    assert "end" in dialog.undo.accessibleName()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.sessions.get(live).line.state is SessionState.LIVE


def test_going_back_by_key_undoes_nothing(desk, sheet, live):
    dialog = sheet(live)
    enter()
    label = desk.undoing.next_undo()
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (dialog.at, desk.undoing.next_undo()) == (WrapStep.CARRY, label)
    assert "Nothing is left over" in dialog.step.about.text()


def test_an_unticked_topic_waits_in_the_parking_lot(desk, sheet, live):
    open_topics = [line for line in desk.agenda.topics(live) if not line.done]
    sheet(live)
    press(Qt.Key.Key_Space)
    enter()
    assert next(line for line in desk.agenda.topics(live) if line.id == open_topics[0].id).parked
    titles = [line.title for each in desk.sessions.lines() if each.id != live for line in desk.agenda.topics(each.id)]
    assert open_topics[0].title not in titles


def test_the_next_date_is_typed_and_what_cannot_be_one_is_said(desk, sheet, live, clock):
    dialog = sheet(live)
    enter()
    type_keys("yesterday")
    enter()
    assert "still to come" in dialog.sentence
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_keys("next thu 10:30")
    assert dialog.sentence == ""
    enter()
    thursday = clock.today() + timedelta(9)
    number = desk.sessions.get(live).line.number + 1
    line = next(line for line in desk.sessions.lines() if line.number == number)
    assert (line.day, line.at) == (thursday, time(10, 30))


def test_an_action_without_a_day_is_asked_once_and_may_stay_so(desk, sheet, live):
    dialog = sheet(live)
    go_to(dialog, WrapStep.ACTIONS)
    dialog.save.click()
    assert "no day" in dialog.sentence
    assert QApplication.focusWidget() is dialog.step.rows[1].due.line
    dialog.save.click()
    assert dialog.at is WrapStep.PULSE
    assert [line.due for line in desk.actions.of_session(live)][1] is None


def test_a_pulse_that_is_not_whole_is_said_and_a_given_one_is_never_shown(desk, sheet, live):
    dialog = sheet(live)
    go_to(dialog, WrapStep.PULSE)
    type_keys("3")
    dialog.save.click()
    assert "1 to 5" in dialog.sentence
    type_keys("21")
    enter()
    dialog.back_requested.emit()
    assert [row.value for row in dialog.step.rows] == [None, None, None]
    assert dialog.step.questions.isHidden()
    assert "Yours is sealed" in dialog.step.about.text()
    dialog.step.again.click()
    type_keys("111")
    enter()
    assert values(desk)[-3:] == [1, 1, 1]


def test_skipping_the_pulse_gives_none_and_it_is_asked_when_the_wrap_is_opened_again(desk, sheet, live):
    before = values(desk)
    dialog = sheet(live)
    go_to(dialog, WrapStep.REFLECT)
    dialog.passed.emit()
    assert (values(desk), step_of(desk.workspace, live)) == (before, WrapStep.DONE)
    assert sheet(live).at is WrapStep.PULSE


def test_the_minutes_can_be_made_from_the_last_step_and_the_wrap_stays_open(desk, wrapping, sheet, live):
    asked = []
    wrapping.minutes_requested.connect(asked.append)
    dialog = sheet(live)
    go_to(dialog, WrapStep.REFLECT)
    dialog.step.minutes.click()
    assert (asked, dialog.isVisible(), step_of(desk.workspace, live)) == ([live], False, WrapStep.REFLECT)


def test_a_session_that_is_gone_is_no_wrap(wrapping, dispatcher, window):
    failed = []
    dispatcher.failed.connect(failed.append)
    wrapping.begin("nothing")
    assert (len(failed), window.findChildren(WrapDialog)) == (1, [])


def test_what_the_topics_took_is_kept_whichever_page_ends_the_session(wrapping, desk, live):
    now = 0.0
    desk.live.seconds = lambda: now
    desk.live.start(live)
    now = 50.0
    desk.live.look(live)
    wrapping.begin(live)
    assert desk.agenda.topics(live)[0].minutes_used == 1
    assert not desk.live.knows(live)


def test_enter_on_all_by_the_next_day_gives_the_days_and_stays(sheet, live):
    dialog = sheet(live)
    go_to(dialog, WrapStep.ACTIONS)
    step = dialog.step
    assert step.all_by_next.hasFocus()
    enter()
    assert dialog.at is WrapStep.ACTIONS
    assert all(row.due.day is not None for row in step.rows)
    assert dialog.save.hasFocus()


def test_what_was_parked_for_next_time_goes_and_what_was_parked_before_stays(sheet, desk, clock, live):
    before, now = (desk.agenda.add(live, title).ids[0] for title in ("Long parked", "Put off"))
    desk.agenda.park(before)
    clock.instant += timedelta(minutes=20)
    desk.agenda.park(now)
    dialog = sheet(live)
    assert now in dialog.step.model.ticked
    assert before not in dialog.step.model.ticked
