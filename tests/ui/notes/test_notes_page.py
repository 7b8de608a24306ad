"""The Notes page, driven by hand, with the store as witness."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem
from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.reading_view import ReadingView
from rm_desktop.ui.widgets.row_list import RowList

PROMPTS, ACCOUNTS = "Prompts that work", "Accounts to follow"
LEFT = Qt.MouseButton.LeftButton


def test_the_list_shows_what_the_store_holds_and_the_first_note_is_open(hand, desk: Desk) -> None:
    stored = desk.notes.window().rows
    assert hand.titles() == [row.title for row in stored]
    assert hand.title.text() == stored[0].title
    assert hand.source.text() == desk.notes.get(stored[0].id).body


def test_choosing_a_row_shows_its_note(hand, id_of: Callable[[str], str], desk: Desk) -> None:
    hand.select(ACCOUNTS)
    assert hand.title.text() == ACCOUNTS
    assert hand.source.text() == desk.notes.get(id_of(ACCOUNTS)).body


def test_the_edited_note_moves_up_and_stays_chosen(page: NotesPage, hand, clock: FixedClock, qtbot: QtBot) -> None:
    hand.select("Our working agreement")
    qtbot.keyClicks(hand.source, "x")
    page.save_pending()
    unpinned = [name for name in hand.titles() if name not in (PROMPTS, "Customers under 25: what we saw")]
    assert unpinned[0] == "Our working agreement"
    assert hand.rows.currentIndex().data() == "Our working agreement"


def test_a_title_is_changed_where_it_stands(hand, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    hand.title.setFocus()
    hand.title.selectAll()
    qtbot.keyClicks(hand.title, "  Prompts   for us ")
    qtbot.keyClick(hand.title, Qt.Key.Key_Return)
    assert desk.notes.get(prompts).title == hand.title.text() == "Prompts for us"
    assert "Prompts for us" in hand.titles()
    assert hand.source.hasFocus()


def test_leaving_the_title_keeps_it_and_escape_takes_it_back(hand, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    hand.title.setFocus()
    qtbot.keyClicks(hand.title, "X")
    qtbot.keyClick(hand.title, Qt.Key.Key_Escape)
    assert hand.title.text() == PROMPTS
    qtbot.keyClick(hand.title, Qt.Key.Key_End)
    qtbot.keyClicks(hand.title, "!")
    hand.source.setFocus()
    assert desk.notes.get(prompts).title == f"{PROMPTS}!"


def test_an_empty_title_is_refused_and_the_old_one_stays(
    hand, desk: Desk, prompts: str, failures: list[Problem], qtbot: QtBot
) -> None:
    hand.title.setFocus()
    hand.title.clear()
    qtbot.keyClick(hand.title, Qt.Key.Key_Return)
    assert failures == [Problem.EMPTY_TITLE]
    assert hand.title.text() == desk.notes.get(prompts).title == PROMPTS


def test_tags_are_added_and_taken_off(hand, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(hand.button("Add a tag"), LEFT)
    entry = QApplication.focusWidget()
    assert isinstance(entry, QLineEdit)
    qtbot.keyClicks(entry, "#AI, writing")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert desk.notes.get(prompts).tags == ("technology", "ai", "writing")
    qtbot.waitUntil(lambda: {"#technology", "#ai", "#writing"} <= set(hand.chips()))
    chip = hand.button("#ai")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert desk.notes.get(prompts).tags == ("technology", "writing")


def test_a_tag_can_filter_the_list(page: NotesPage, hand, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(hand.button("#technology"), LEFT)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    assert hand.titles() == [row.title for row in desk.notes.window("#technology").rows]
    menu.close()


def test_the_filter_waits_for_a_pause_and_shows_what_matches(page: NotesPage, hand, qtbot: QtBot) -> None:
    line = next(each for each in page.findChildren(QLineEdit) if each.placeholderText() == "Filter notes")
    everything = hand.titles()
    qtbot.keyClicks(line, "board")
    assert hand.titles() == everything
    qtbot.waitUntil(lambda: hand.titles() == ["Reading the board pack"])
    qtbot.keyClicks(line, "zzz")
    nothing = next(
        each for each in page.findChildren(EmptyState) if each.findChild(QAbstractButton).text() == "Show all notes"
    )
    qtbot.waitUntil(nothing.isVisible)
    qtbot.mouseClick(nothing.findChild(QAbstractButton), LEFT)
    assert hand.titles() == everything


def test_pinning_puts_a_note_on_top(hand, desk: Desk, id_of: Callable[[str], str], qtbot: QtBot) -> None:
    hand.select("Our working agreement")
    qtbot.mouseClick(hand.button("Pin to the top"), LEFT)
    assert desk.notes.get(id_of("Our working agreement")).pinned
    assert hand.titles().index("Our working agreement") < 3
    assert hand.rows.currentIndex().data() == "Our working agreement"
    qtbot.mouseClick(hand.button("Unpin"), LEFT)
    assert not desk.notes.get(id_of("Our working agreement")).pinned


def test_deleting_shows_the_next_note_and_undo_brings_it_back(
    hand, desk: Desk, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    before = hand.titles()
    hand.select(before[3])
    hand.rows.setFocus()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)
    assert desk.notes.by_title(before[3]) is None
    assert hand.titles() == before[:3] + before[4:]
    assert hand.rows.currentIndex().data() == hand.title.text() == before[4]
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert sorted(hand.titles()) == sorted(before)
    assert hand.rows.currentIndex().data() == hand.title.text() == before[3]


def test_without_notes_there_is_one_sentence_and_one_button(
    hand, desk: Desk, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    for row in desk.notes.window().rows:
        dispatcher.do(lambda desk, row=row: desk.notes.remove(row.id))  # type: ignore[misc]
    first = hand.button("Write the first note")
    assert first.isVisible()
    assert not hand.rows.isVisible()
    qtbot.mouseClick(first, LEFT)
    assert hand.titles() == ["New note"]
    assert hand.title.hasFocus()
    assert hand.title.selectedText() == "New note"


def test_a_new_note_begins_with_its_title(page: NotesPage, hand, desk: Desk, qtbot: QtBot) -> None:
    page.focus_first()
    qtbot.keyClick(hand.rows, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(hand.title, "On captions")
    qtbot.keyClick(hand.title, Qt.Key.Key_Return)
    qtbot.keyClicks(hand.source, "They help Zoe.")
    page.save_pending()
    note_id = desk.notes.by_title("On captions")
    assert note_id is not None
    assert desk.notes.get(note_id).body == "They help Zoe."


def test_what_mentions_a_note_can_be_opened(page: NotesPage, hand, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    (mention,) = desk.notes.mentions(prompts)
    name = next(chip for chip in hand.chips() if mention.title in chip)
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.mouseClick(hand.button(name), LEFT)
    assert asked.args == [mention.kind.value, mention.id]


def test_the_session_chip_opens_the_session(page: NotesPage, hand, desk: Desk, prompts: str, qtbot: QtBot) -> None:
    note = desk.notes.get(prompts)
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.mouseClick(hand.button(f"session {note.session_number}"), LEFT)
    assert asked.args == ["session", note.session_id]


def test_in_a_narrow_window_list_and_note_take_turns(page: NotesPage, hand, prompts: str, qtbot: QtBot) -> None:
    page.resize(736, 560)
    assert not hand.rows.isVisible()
    assert hand.source.isVisible() and not hand.reading.isVisible()
    qtbot.keyClick(hand.source, Qt.Key.Key_Escape)
    assert hand.rows.hasFocus() and not hand.source.isVisible()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Return)
    assert hand.source.hasFocus() and not hand.rows.isVisible()
    qtbot.mouseClick(hand.button("Back to the list"), LEFT)
    assert hand.rows.isVisible()
    page.resize(1144, 860)
    assert hand.rows.isVisible() and hand.source.isVisible()


def test_other_kinds_and_unknown_notes_are_not_here(page: NotesPage) -> None:
    assert not page.open_record("goal", "x")
    assert not page.open_record("note", "0" * 32)


def test_every_control_has_a_name(page: NotesPage, prompts: str) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, ReadingView, RowList)
    nameless = [
        each
        for kind in kinds
        for each in page.findChildren(kind)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert nameless == []


def test_a_long_list_is_as_long_as_it_is_and_is_read_where_it_is_looked_at(
    desk: Desk, dispatcher: Dispatcher, theme: Theme, lane: Lane, qtbot: QtBot
) -> None:
    for number in range(600):
        desk.notes.add(f"Note {number}")
    page = NotesPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.show()
    model = page.findChild(RowList).model()
    whole = [row.title for row in desk.notes.window(count=1_000).rows]
    assert model.rowCount() == len(whole)
    assert "" in model.ids(0, len(whole))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == whole
