"""What is toasted of deeds that one sees and of those that are out of sight."""

import pytest
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
def toast(dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: FixedClock, qtbot: QtBot) -> UndoToast:
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    Feedback(window, dispatcher, theme)
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
