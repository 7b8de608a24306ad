"""Writing, reading and finding in one note."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rm_desktop.errors import Problem
from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.pages.notes_parts import writer
from rm_desktop.ui.pages.notes_parts.find_bar import FindBar
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.message_bar import MessageBar
from rm_desktop.ui.widgets.source_edit import SourceEdit

PROMPTS, ACCOUNTS = "Prompts that work", "Accounts to follow"
LEFT = Qt.MouseButton.LeftButton


def test_what_is_typed_is_saved_after_a_pause(
    hand, desk: Desk, prompts: str, dispatcher: Dispatcher, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.notes.get(prompts).body
    qtbot.keyClicks(hand.source, "New words. ")
    assert dispatcher.waiting
    assert desk.notes.get(prompts).body == before
    qtbot.waitUntil(lambda: not dispatcher.waiting, timeout=2 * writer.PAUSE_MS)
    assert desk.notes.get(prompts).body == "New words. " + before


def test_an_autosave_leaves_caret_text_and_its_undo_alone(page: NotesPage, hand, prompts: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(hand.source, "abc")
    page.save_pending()
    assert hand.source.textCursor().position() == 3
    assert hand.source.document().isUndoAvailable()


@pytest.mark.parametrize("leave", ["another note", "hiding the page", "the keyboard goes"])
def test_leaving_the_text_saves_it(page: NotesPage, hand, desk: Desk, prompts: str, qtbot: QtBot, leave: str) -> None:
    hand.source.setFocus()
    qtbot.keyClicks(hand.source, "Kept ")
    if leave == "another note":
        hand.select(ACCOUNTS)
    elif leave == "hiding the page":
        page.hide()
    else:
        hand.rows.setFocus()
    assert desk.notes.get(prompts).body.startswith("Kept ")


def test_text_that_cannot_be_saved_stays_in_the_editor(
    page: NotesPage, hand, prompts: str, failures: list[Problem], dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    hand.source.insertPlainText("bad \x01 character")
    hand.select(ACCOUNTS)
    assert failures == [Problem.BAD_CHARACTERS]
    assert hand.title.text() == PROMPTS
    assert hand.rows.currentIndex().data() == PROMPTS
    assert hand.source.text().startswith("bad \x01 character")
    assert dispatcher.waiting
    hand.source.undo()
    page.save_pending()
    assert not dispatcher.waiting


def test_a_title_that_is_too_long_is_not_lost_by_going_elsewhere(hand, prompts: str, failures: list[Problem]) -> None:
    hand.title.setText("x" * 301)
    hand.select(ACCOUNTS)
    assert failures == [Problem.TITLE_TOO_LONG]
    assert hand.title.text() == "x" * 301


def test_undoing_the_shown_text_reloads_the_editor(
    page: NotesPage, hand, desk: Desk, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    before = hand.source.text()
    qtbot.keyClicks(hand.source, "oops")
    page.save_pending()
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert hand.source.text() == desk.notes.get(prompts).body == before


def test_a_change_from_elsewhere_is_shown_but_not_over_what_is_typed(
    hand, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    dispatcher.do(lambda desk: desk.notes.write(prompts, "from elsewhere"))
    assert hand.source.text() == "from elsewhere"
    qtbot.keyClicks(hand.source, "mine ")
    dispatcher.do(lambda desk: desk.notes.pin(prompts, False))
    assert hand.source.text() == "mine from elsewhere"


def test_what_changed_out_of_sight_is_there_when_the_page_comes_back(
    page: NotesPage, hand, prompts: str, dispatcher: Dispatcher
) -> None:
    page.hide()
    dispatcher.do(lambda desk: desk.notes.write(prompts, "meanwhile"))
    dispatcher.do(lambda desk: desk.notes.add("Another"))
    page.show()
    assert hand.source.text() == "meanwhile"
    assert "Another" in hand.titles()


def test_the_reading_view_follows_what_is_typed(hand, prompts: str, qtbot: QtBot) -> None:
    hand.source.insertPlainText("# Followed\n\n")
    qtbot.waitUntil(lambda: hand.reading.toPlainText().startswith("Followed"))


def test_ticking_a_box_changes_that_box_in_the_source_and_nothing_else(
    hand, desk: Desk, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    text = "\U0001f642 Try\r\n\r\n```\n- [ ] code\n```\n\n- [x] one\n- [ ] two\u00a0words  \n"
    dispatcher.do(lambda desk: desk.notes.write(prompts, text))
    hand.reading.task_ticked.emit(1, True)
    assert desk.notes.get(prompts).body == text.replace("[ ] two", "[x] two")
    assert "- [x] two" in hand.source.text()
    assert "- [ ] code" in hand.source.text()


def test_a_box_in_a_long_note_is_ticked_too(
    hand, desk: Desk, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    text = "- [ ] one\n\n" + "Some words.\n\n" * 2_000 + "- [ ] last\n"
    dispatcher.do(lambda desk: desk.notes.write(prompts, text))
    hand.reading.task_ticked.emit(1, True)
    qtbot.waitUntil(lambda: desk.notes.get(prompts).body == text.replace("[ ] last", "[x] last"))


def test_a_link_opens_its_note_and_a_missing_one_can_be_written(
    page: NotesPage, hand, desk: Desk, prompts: str, qtbot: QtBot
) -> None:
    hand.reading.record_requested.emit("accounts TO follow")
    assert hand.title.text() == ACCOUNTS
    assert hand.rows.currentIndex().data() == ACCOUNTS
    hand.reading.record_requested.emit("Not there <b>yet</b>")
    bar = page.findChild(MessageBar)
    assert "Not there <b>yet</b>" in bar.accessibleName()
    qtbot.mouseClick(hand.button("Write it"), LEFT)
    assert hand.title.text() == "Not there <b>yet</b>"
    assert desk.notes.by_title("Not there <b>yet</b>") is not None


def test_the_views_go_round_and_are_remembered(
    page: NotesPage, hand, desk: Desk, dispatcher: Dispatcher, theme: Theme, lane: Lane, prompts: str, qtbot: QtBot
) -> None:
    seen = []
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        seen.append((hand.source.isVisible(), hand.reading.isVisible()))
    assert seen == [(True, False), (False, True), (True, True)]
    qtbot.mouseClick(hand.button("Read"), LEFT)
    again = NotesPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(again)
    assert again.findChild(SourceEdit).isHidden()


def test_find_goes_round_and_says_how_often(
    page: NotesPage, hand, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    dispatcher.do(lambda desk: desk.notes.write(prompts, "One pack, two Packs, three"))
    qtbot.keyClick(hand.source, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar, edit = page.findChild(FindBar), hand.source
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit) and bar.isAncestorOf(line)
    qtbot.keyClicks(line, "pack")
    qtbot.waitUntil(lambda: edit.textCursor().hasSelection())
    assert (edit.textCursor().selectionStart(), edit.textCursor().selectedText()) == (4, "pack")
    places = []
    for _ in range(2):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        places.append(edit.textCursor().selectionStart())
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [*places, edit.textCursor().selectionStart()] == [14, 4, 14]
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not bar.isVisible() and edit.hasFocus()


def test_replacing_all_is_one_step_and_is_saved(
    page: NotesPage, hand, desk: Desk, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    dispatcher.do(lambda desk: desk.notes.write(prompts, "pack Pack package"))
    qtbot.keyClick(hand.source, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    find, by = (each for each in page.findChild(FindBar).findChildren(QLineEdit))
    qtbot.keyClicks(find, "pack")
    qtbot.keyClicks(by, "pack pack")
    qtbot.mouseClick(hand.button("Replace all"), LEFT)
    page.save_pending()
    assert desk.notes.get(prompts).body == "pack pack pack pack pack package"
    hand.source.undo()
    assert hand.source.text() == "pack Pack package"


def test_a_note_of_a_megabyte_is_not_rendered_while_writing(
    hand, prompts: str, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    dispatcher.do(lambda desk: desk.notes.write(prompts, "word " * 200_000))
    qtbot.waitUntil(lambda: "press Read" in hand.reading.markdown())
    hand.source.moveCursor(QTextCursor.MoveOperation.End)


def test_tab_leads_from_the_title_to_the_text(hand, prompts: str, qtbot: QtBot) -> None:
    hand.title.setFocus()
    qtbot.keyClick(hand.title, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is hand.source
