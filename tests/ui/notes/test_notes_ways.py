"""The ways through the Notes page: a new note can be written, the row stays in sight, an undo leads back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rm_desktop.models.notes import Note
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.notes import NotesPage

CTRL = Qt.KeyboardModifier.ControlModifier
ACCOUNTS = "Accounts to follow"


@pytest.fixture
def many(page: NotesPage, desk: Desk, qtbot: QtBot) -> int:
    """A list of more notes than are read at once, and how many there are."""
    with desk.workspace.units.begin(Deed.ADD, "") as unit:
        for number in range(600):
            unit.add(Note(title=f"Note {number}", body="", tags=()))
    page._listing.reload()
    return desk.notes.window().total


def shown_links(hand) -> str:
    return hand.reading.document().toPlainText()


def test_a_new_note_can_be_written_also_where_notes_are_read(page: NotesPage, hand, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(hand.button("Read"), Qt.MouseButton.LeftButton)
    assert not hand.source.isVisible()
    qtbot.keyClick(hand.rows, Qt.Key.Key_N, CTRL)
    assert hand.source.isVisible()
    assert hand.title.hasFocus()
    qtbot.keyClick(hand.title, Qt.Key.Key_Return)
    qtbot.keyClicks(hand.source, "First words")
    page.save_pending()
    assert desk.notes.get(page.selected).body == "First words"
    assert desk.workspace.state("notes.view") == "read"


def test_every_line_of_the_page_leaves_the_key_of_the_views_to_it(page: NotesPage) -> None:
    for line in page.findChildren(QLineEdit):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, CTRL)
        event.accept()
        line.event(event)
        assert not event.isAccepted(), line.accessibleName()


def test_the_last_note_is_one_key_away_and_in_sight(hand, many: int, qtbot: QtBot) -> None:
    hand.rows.setFocus()
    qtbot.keyClick(hand.rows, Qt.Key.Key_End)
    current = hand.rows.currentIndex()
    assert current.row() == many - 1
    assert hand.rows.viewport().rect().contains(hand.rows.visualRect(current))
    assert hand.title.text() == current.data()


def test_a_jump_into_the_middle_shows_what_stands_there(hand, many: int, desk: Desk) -> None:
    bar = hand.rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    hand.rows.grab()
    middle = hand.rows.indexAt(hand.rows.viewport().rect().center())
    assert middle.row() > 256
    assert middle.data() == desk.notes.window(count=1_000).rows[middle.row()].title


def test_a_change_elsewhere_leaves_the_list_where_it_was_scrolled_to(
    hand, many: int, dispatcher: Dispatcher, desk: Desk
) -> None:
    bar = hand.rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, far = bar.value(), desk.notes.matching()[-1]
    dispatcher.do(lambda desk: desk.notes.rename(far, "From elsewhere"))
    assert bar.value() == place
    assert hand.rows.model().rowCount() == many


def test_undoing_a_deletion_shows_the_note_again(
    page: NotesPage, hand, dispatcher: Dispatcher, desk: Desk, id_of: Callable[[str], str], qtbot: QtBot
) -> None:
    hand.select(ACCOUNTS)
    hand.rows.setFocus()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)
    hand.select("Names and greetings")
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert hand.title.text() == hand.rows.currentIndex().data() == ACCOUNTS
    assert hand.source.text() == desk.notes.get(id_of(ACCOUNTS)).body


def test_undoing_anything_else_stays_on_the_note(page: NotesPage, hand, dispatcher: Dispatcher, qtbot: QtBot) -> None:
    hand.select(ACCOUNTS)
    qtbot.mouseClick(hand.button("Pin to the top"), Qt.MouseButton.LeftButton)
    hand.select("Names and greetings")
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert hand.title.text() == "Names and greetings"


def test_a_link_without_a_note_shows_its_brackets_until_the_note_is_there(
    page: NotesPage, hand, dispatcher: Dispatcher, desk: Desk, qtbot: QtBot
) -> None:
    (note_id,) = desk.notes.add("Links", "To [[Nope]] and to [[accounts to follow]].").ids
    page._listing.reload()
    page.open_record("note", note_id)
    qtbot.waitUntil(lambda: shown_links(hand) == "To [[Nope]] and to accounts to follow.")
    dispatcher.do(lambda desk: desk.notes.add("Nope"))
    qtbot.waitUntil(lambda: shown_links(hand) == "To Nope and to accounts to follow.")
    dispatcher.do(lambda desk: desk.undoing.undo())
    qtbot.waitUntil(lambda: "[[Nope]]" in shown_links(hand))


def test_a_link_without_a_note_can_still_be_followed(page: NotesPage, hand, desk: Desk, qtbot: QtBot) -> None:
    (note_id,) = desk.notes.add("Links", "[[Nope]]").ids
    page.open_record("note", note_id)
    qtbot.waitUntil(lambda: shown_links(hand) == "[[Nope]]")
    hand.reading.anchorClicked.emit(hand.reading.anchorAt(hand.reading.cursorRect().center()))
    qtbot.mouseClick(hand.button("Write it"), Qt.MouseButton.LeftButton)
    assert hand.title.text() == "Nope"


def test_in_a_narrow_window_escape_leads_back_to_the_row_one_came_from(page, qtbot):
    page.resize(700, 420)
    rows = page._list.rows
    qtbot.waitUntil(rows.isVisible)
    last = rows.model().index(rows.model().rowCount() - 1, 0)
    rows.setFocus()
    rows.setCurrentIndex(last)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert not rows.isVisible()
    qtbot.keyClick(page._detail.sheet.shown, Qt.Key.Key_Escape)
    assert rows.isVisible()
    assert [index.row() for index in rows.chosen()] == [last.row()]
    qtbot.waitUntil(lambda: rows.viewport().rect().contains(rows.visualRect(last)))
