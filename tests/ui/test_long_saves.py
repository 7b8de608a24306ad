"""A long text is written in the background: nobody waits for it, and no word of it is lost."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.long_saves import LONG
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.keeper import EntryKeeper
from rm_desktop.ui.pages.notes_parts.writer import NoteWriter
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.heading_edit import HeadingEdit
from rm_desktop.ui.widgets.writing_edit import WritingEdit

FIRST = "first " * (LONG // 6 + 1)
NEWER = "newer " * (LONG // 6 + 1)


@pytest.fixture
def dispatcher(dispatcher: Dispatcher, lane: Lane) -> Iterator[Dispatcher]:
    dispatcher.many.use(lane)
    yield dispatcher
    dispatcher.set_desk(None)


@pytest.fixture
def told(dispatcher: Dispatcher) -> list[str]:
    """What the dispatcher says, in order, each with the thread it was said on."""
    told: list[str] = []

    def keep(said: Changes | UserError) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append(said.problem if isinstance(said, UserError) else str(said.deed))

    dispatcher.changed.connect(keep)
    dispatcher.failed.connect(keep)
    return told


class Note:
    """A note and the writer of its text, in an editor that is only a variable."""

    def __init__(self, dispatcher: Dispatcher, desk: Desk) -> None:
        self.id = desk.notes.add("Everything so far", "before").ids[0]
        self._desk = desk
        self.editor = ""
        self.writer = NoteWriter(dispatcher, lambda: self.editor, dispatcher)
        self.writer.take(self.id)

    def type(self, text: str) -> None:
        self.editor = text
        self.writer.note_edit()

    @property
    def kept(self) -> str:
        return self._desk.notes.get(self.id).body


@pytest.fixture
def note(dispatcher: Dispatcher, desk: Desk) -> Note:
    return Note(dispatcher, desk)


def held(desk: Desk) -> threading.Event:
    """Have another thread hold the writer, so that the lane cannot begin, until the event is set."""
    free, taken = threading.Event(), threading.Event()

    def hold() -> None:
        with desk.workspace.writing:
            taken.set()
            free.wait(20)

    threading.Thread(target=hold, daemon=True).start()
    assert taken.wait(20)
    return free


def test_a_long_text_is_saved_while_the_window_goes_on(note: Note, dispatcher: Dispatcher, desk, told, qtbot: QtBot):
    free = held(desk)
    note.type(FIRST)
    note.writer.save_soon()  # which would stand still here if it waited for the writer
    assert note.writer.unsaved and dispatcher.waiting and told == []
    free.set()
    qtbot.waitUntil(lambda: told == ["write"])
    assert note.kept == FIRST
    assert not (note.writer.unsaved or dispatcher.waiting)


def test_what_is_typed_meanwhile_is_still_to_be_saved(note: Note, told, qtbot: QtBot):
    note.type(FIRST)
    note.writer.save_soon()
    note.type(NEWER)
    qtbot.waitUntil(lambda: told == ["write"])
    assert note.kept == FIRST and note.writer.unsaved
    assert note.writer.findChild(QTimer).isActive()  # the next pause saves it
    note.writer.save_soon()
    qtbot.waitUntil(lambda: not note.writer.unsaved)
    assert note.kept == NEWER


def test_an_older_text_never_comes_after_a_newer_one(note: Note, dispatcher: Dispatcher, told, qtbot: QtBot):
    note.type(FIRST)
    note.writer.save_soon()
    note.type(NEWER)
    assert note.writer.save()  # as when the window closes, is locked, or another note is shown
    assert told == ["write"] and not note.writer.unsaved
    qtbot.waitUntil(lambda: not dispatcher.many.is_writing)
    assert note.kept == NEWER and told == ["write"]


def test_a_workspace_that_closes_meanwhile_holds_what_was_typed(note: Note, dispatcher: Dispatcher, told):
    note.type(FIRST)
    note.writer.save_soon()
    assert note.writer.save()
    dispatcher.set_desk(None)
    assert note.kept == FIRST
    QCoreApplication.processEvents()
    assert told == ["write"]


def test_a_text_that_finds_no_room_stays_in_the_editor_and_is_saved_later(note: Note, dispatcher, desk, told, qtbot):
    writer = desk.workspace.writer
    writer.execute(f"PRAGMA max_page_count = {writer.execute('PRAGMA page_count').fetchone()[0]}")
    note.type(FIRST)
    note.writer.save_soon()
    qtbot.waitUntil(lambda: told == [Problem.DISK_FULL])
    assert note.writer.unsaved and dispatcher.waiting and note.kept == "before"
    writer.execute("PRAGMA max_page_count = 1000000")
    note.writer.save_soon()
    qtbot.waitUntil(lambda: told[1:] == ["write"])
    assert note.kept == FIRST and not dispatcher.waiting


def test_an_undo_waits_for_the_text_and_takes_it_back_in_the_background(note: Note, dispatcher, desk, told, qtbot):
    many = dispatcher.many
    note.type(FIRST)
    note.writer.save_soon()
    many.do(lambda desk: desk.undoing.undo(), 1, note.writer, is_long=True)
    assert told == []
    qtbot.waitUntil(lambda: told == ["write", "undo"])
    assert note.kept == "before"
    assert desk.undoing.redo_length() >= LONG


def test_the_length_of_an_undo_counts_what_there_is_now(note: Note, desk: Desk):
    desk.notes.write(note.id, FIRST)
    assert desk.undoing.undo_length() >= LONG  # its history holds one word
    desk.actions.add("Short", desk.workspace.me)
    assert desk.undoing.undo_length() < 2_000
    assert desk.undoing.redo_length() == 0


def test_an_editor_elsewhere_keeps_long_texts_in_the_same_way(dispatcher, desk: Desk, theme: Theme, told, qtbot: QtBot):
    session_id = desk.sessions.lines()[0].id
    editor = WritingEdit(theme, "Notes")
    qtbot.addWidget(editor)
    kept = KeptText(editor, dispatcher, "notes")
    kept.bind(lambda text, desk: desk.sessions.write_notes(session_id, text), "")
    editor.setPlainText(FIRST)
    kept.flush_soon()
    assert told == [] and dispatcher.waiting
    qtbot.waitUntil(lambda: told == ["write"])
    assert not dispatcher.waiting and kept.flush()
    assert desk.sessions.get(session_id).notes == FIRST and told == ["write"]


def test_a_long_entry_of_the_journal_too(dispatcher, desk: Desk, theme: Theme, told, qtbot: QtBot):
    entry_id = desk.journal.add("before", "A long day").ids[0]
    title, body, word = HeadingEdit(theme, "Title"), WritingEdit(theme, "Text"), QLineEdit()
    for editor in (title, body, word):
        qtbot.addWidget(editor)
    keeper = EntryKeeper(title, body, word, dispatcher)
    keeper.show_entry(desk.journal.get(entry_id))
    told.clear()
    body.setPlainText(FIRST)
    keeper.flush_soon()
    assert told == [] and dispatcher.waiting
    qtbot.waitUntil(lambda: told == ["write"])
    assert desk.journal.get(entry_id).body == FIRST and not dispatcher.waiting


def test_today_is_read_meanwhile_without_waiting(note: Note, dispatcher: Dispatcher, desk: Desk, told, qtbot: QtBot):
    free = held(desk)
    note.type(FIRST)
    note.writer.save_soon()
    assert dispatcher.read(lambda desk: desk.today.view()) is not None  # its picture is kept another time
    assert told == []
    free.set()
    qtbot.waitUntil(lambda: told == ["write"])
