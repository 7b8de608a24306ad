"""What is toasted of deeds that one sees and of those that are out of sight."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.clock import FixedClock
from rm_desktop.services.note_files import NoteDraft
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.shell.feedback import Feedback
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.undo_toast import UndoToast


@pytest.fixture
def window(dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: FixedClock, qtbot: QtBot) -> MainWindow:
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def feedback(window: MainWindow, dispatcher: Dispatcher, theme: Theme) -> Feedback:
    return Feedback(window, dispatcher, theme)


@pytest.fixture
def toast(window: MainWindow, feedback: Feedback) -> UndoToast:
    return window.findChild(UndoToast)


def test_several_notes_that_came_in_are_toasted_and_one_shows_itself(toast: UndoToast, dispatcher: Dispatcher) -> None:
    dispatcher.do(lambda desk: desk.notes.add_many([NoteDraft("One", "")]))
    assert toast.isHidden()
    dispatcher.do(lambda desk: desk.notes.add_many([NoteDraft("Two", ""), NoteDraft("Three", "")]))
    assert not toast.isHidden()
    assert toast.accessibleName() == "Added 2 notes"


def test_a_tag_given_by_dragging_is_toasted(toast: UndoToast, dispatcher: Dispatcher) -> None:
    note = dispatcher.read(lambda desk: desk.notes.window()).rows[0]
    dispatcher.do(lambda desk: desk.notes.tag_many([note.id], ("later",)))
    assert not toast.isHidden()
    assert toast.accessibleName() == f"Tagged ‘{note.title}’"


def test_a_private_line_that_both_can_read_now_is_toasted_without_its_words(
    toast: UndoToast, dispatcher: Dispatcher
) -> None:
    session = next(line for line in dispatcher.read(lambda desk: desk.sessions.lines()) if line.state == "planned")
    dispatcher.do(lambda desk: desk.sessions.prepare(session.id, "to_raise", "Something hard"))
    dispatcher.do(lambda desk: desk.agenda.preparing.to_agenda(session.id, "to_raise", 0))
    assert not toast.isHidden()
    assert toast.accessibleName() == "Moved the line to the agenda, where both can read it"


def test_an_answer_kept_from_today_is_toasted_without_its_words_and_can_be_opened(
    window: MainWindow, toast: UndoToast, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    window.pages.show_page("today")
    changes = dispatcher.do(lambda desk: desk.journal.add("Nobody else may read this."))
    assert toast.accessibleName() == "Kept in your journal"
    shown = [each for each in toast.findChildren(QAbstractButton) if each.text() and not each.isHidden()]
    assert [each.text() for each in shown] == ["Open", "Undo"]
    shown[0].click()
    assert (window.pages.current_id, window.pages.selected) == ("journal", changes.ids[0])


def test_an_entry_made_in_the_journal_shows_itself(
    window: MainWindow, toast: UndoToast, dispatcher: Dispatcher
) -> None:
    window.pages.show_page("journal")
    dispatcher.do(lambda desk: desk.journal.add("A day."))
    assert toast.isHidden()


def test_it_stands_beside_the_text_that_somebody_is_about_to_write_on(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    editor = QPlainTextEdit("line\n" * 60, host)
    toast = UndoToast(theme, host)
    host.resize(1000, 600)
    editor.setGeometry(0, 0, 600, 600)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    editor.setFocus()
    toast.say("Started")
    assert toast.geometry().intersects(editor.geometry())  # the caret is far above
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: not toast.geometry().intersects(editor.geometry()))
    assert host.rect().contains(toast.geometry())
