"""Several notes at once: chosen, pinned, tagged, deleted, dragged, brought in; and what the window asks of the page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.models.kinds import Kind
from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.many_deeds import FEW
from rm_desktop.ui.page_commands.notes import COMMANDS
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.pages.notes_parts import soon
from rm_desktop.ui.pages.notes_parts.tag_dialog import TagDialog
from rm_desktop.ui.pages.notes_parts.tag_strip import TagStrip
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.wording import deed_words

ACCOUNTS = "Accounts to follow"
SHIFT = Qt.KeyboardModifier.ShiftModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def three(hand, qtbot: QtBot) -> list[str]:
    """Three chosen rows from the fourth on, and their titles."""
    hand.rows.setFocus()
    hand.select(hand.titles()[3])
    for _ in range(2):
        qtbot.keyClick(hand.rows, Qt.Key.Key_Down, SHIFT)
    return [index.data() for index in hand.rows.chosen()]


def drag(widget: QWidget, data: QMimeData) -> bool:
    """Hold something over a widget; return whether it may land there."""
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    where = QPointF(5, 5)
    event = QDropEvent(where, COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def test_every_command_of_the_page_has_something_to_do(page: NotesPage, prompts: str) -> None:
    assert set(page.slots()) == {command.id for command in COMMANDS}
    assert page.possible() <= set(page.slots())


def test_several_are_deleted_at_once_and_the_next_row_is_chosen(
    hand, three: list[str], desk: Desk, dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    before = hand.titles()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)
    assert hand.titles() == before[:3] + before[6:]
    assert hand.rows.currentIndex().data() == hand.title.text() == before[6]
    assert deed_words.undo_words(desk.undoing.next_undo()) == "Undo: delete 3 notes"
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert sorted(hand.titles()) == sorted(before)
    assert hand.title.text() in three


def test_many_are_deleted_on_the_lane_and_the_next_row_is_chosen(
    hand, three: list[str], desk: Desk, dispatcher: Dispatcher, lane: Lane, qtbot: QtBot
) -> None:
    dispatcher.many.use(lane)
    for _ in range(FEW - len(three) + 1):
        qtbot.keyClick(hand.rows, Qt.Key.Key_Down, SHIFT)
    before, count = hand.titles(), len(hand.rows.chosen())
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)  # a second press finds it under way
    assert hand.titles() == before
    qtbot.waitUntil(lambda: hand.titles() == before[:3] + before[3 + count :])
    assert hand.rows.currentIndex().data() == hand.title.text() == before[3 + count]
    assert not dispatcher.many.running


def test_ctrl_n_chooses_the_new_note_alone(page: NotesPage, hand, three: list[str], qtbot: QtBot) -> None:
    at = hand.rows.visualRect(hand.rows.model().index(2, 0)).center()
    qtbot.mouseClick(hand.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)  # as from a keyboard
    assert [index.data() for index in hand.rows.chosen()] == ["New note"]
    assert not page.findChild(BulkBar).isVisible()


def test_an_undo_by_key_leaves_one_note_chosen(
    page: NotesPage, hand, three: list[str], dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    undo = QAction(page)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: dispatcher.do(lambda desk: desk.undoing.undo()))
    page.addAction(undo)
    before = hand.titles()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.titles() == before
    assert len(hand.rows.chosen()) == 1


def test_a_dragged_row_is_a_slip_beside_the_pointer(hand, three: list[str]) -> None:
    one, several = hand.rows.drag_of(hand.rows.chosen()[:1]), hand.rows.drag_of(hand.rows.chosen())
    assert one.pixmap().height() < hand.rows.sizeHintForRow(0) * one.pixmap().devicePixelRatio()
    assert one.hotSpot().x() < 0 and one.hotSpot().y() < 0
    assert one.pixmap().size() != several.pixmap().size()
    assert hand.rows.drag_of([]) is None


def test_the_last_rows_leave_the_one_before_them_chosen(hand, qtbot: QtBot) -> None:
    before = hand.titles()
    hand.select(before[-2])
    hand.rows.setFocus()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(hand.rows, Qt.Key.Key_Delete)
    assert hand.rows.currentIndex().data() == hand.title.text() == before[-3]


def test_several_are_pinned_and_unpinned_by_the_bar(page: NotesPage, hand, three: list[str], desk: Desk) -> None:
    bar = page.findChild(BulkBar)
    assert bar.isVisible()
    hand.button("Pin or unpin").click()
    assert set(three) <= {row.title for row in desk.notes.window().rows if row.pinned}
    hand.button("Pin or unpin").click()
    assert not set(three) & {row.title for row in desk.notes.window().rows if row.pinned}


def test_links_to_several_are_copied_in_the_order_of_the_list(page: NotesPage, three: list[str]) -> None:
    page.slots()["note-copy-link"]()
    assert QApplication.clipboard().text() == "\n".join(f"[[{title}]]" for title in three)


def test_tags_are_added_to_those_that_several_have(page: NotesPage, three: list[str], desk: Desk) -> None:
    before = {row.title: row.tags for row in desk.notes.window().rows if row.title in three}
    page.slots()["note-tag"]()
    dialog = page.findChild(TagDialog)
    dialog.answer()
    assert dialog.sentence
    dialog.line.setText("#Later, ai")
    dialog.answer()
    after = {row.title: row.tags for row in desk.notes.window().rows if row.title in three}
    assert all(set(after[title]) == {*before[title], "later", "ai"} for title in three)


def test_one_note_is_tagged_where_its_tags_stand(page: NotesPage, hand, prompts: str) -> None:
    page.slots()["note-tag"]()
    assert page.findChild(TagDialog) is None
    assert QApplication.focusWidget().accessibleName() == "New tag"


def test_notes_dropped_on_a_tag_have_it(page: NotesPage, hand, desk: Desk, id_of: Callable[[str], str]) -> None:
    strip = page.findChild(TagStrip)
    place = next(chip for chip in strip.findChildren(ChipButton) if chip.objectName() == "technology")
    data = hand.rows.model().mimeData([hand.rows.model().index(hand.titles().index("Names and greetings"), 0)])
    assert drag(place, data)
    drop(place, data)
    assert "technology" in desk.notes.get(id_of("Names and greetings")).tags
    words = QMimeData()
    words.setText("words")
    assert not drag(place, words)


def test_a_tag_over_the_list_filters_it(page: NotesPage, hand, desk: Desk) -> None:
    chip = next(each for each in page.findChild(TagStrip).findChildren(ChipButton) if each.objectName() == "technology")
    chip.click()
    assert hand.titles() == [row.title for row in desk.notes.window("#technology ").rows]


def test_a_right_click_asks_for_what_fits_the_choice(page: NotesPage, hand, three: list[str], qtbot: QtBot) -> None:
    def asked(row: int) -> tuple[str, ...]:
        at = hand.rows.visualRect(hand.rows.model().index(row, 0)).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hand.rows.viewport().mapToGlobal(at))
        with qtbot.waitSignal(page.menu_requested) as request:
            QApplication.sendEvent(hand.rows.viewport(), event)
        return request.args[0]

    assert asked(4) == ("note-pin", "note-tag", "note-copy-link", "", "note-remove")
    assert page.words()["note-remove"] == "Delete 3 notes"
    pinned, plain = asked(0), asked(7)
    assert "note-unpin" in pinned and "note-pin" not in pinned
    assert plain[:4] == ("note-open", "note-rename", "", "note-pin")
    assert "history" in plain
    assert not page.words()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Home)
    qtbot.keyClick(hand.rows, Qt.Key.Key_End, SHIFT)
    assert set(asked(4)) >= {"note-pin", "note-unpin"}


def test_enter_and_a_double_click_lead_into_the_text_and_escape_back(hand, qtbot: QtBot) -> None:
    hand.select(ACCOUNTS)
    hand.rows.setFocus()
    qtbot.keyClick(hand.rows, Qt.Key.Key_Return)
    assert hand.source.hasFocus()
    qtbot.keyClick(hand.source, Qt.Key.Key_Escape)
    assert hand.rows.hasFocus()
    at = hand.rows.visualRect(hand.rows.currentIndex()).center()
    qtbot.mouseDClick(hand.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hand.source.hasFocus()


@pytest.mark.parametrize(("words", "selected"), [("SMALL sums", "small sums"), ("zzz sum", "sum"), ("absent", "")])
def test_a_found_note_opens_at_the_place(
    page: NotesPage, hand, desk: Desk, dispatcher: Dispatcher, prompts: str, words: str, selected: str
) -> None:
    dispatcher.do(lambda desk: desk.notes.write(prompts, "\U0001f642 " + "line\n" * 400 + "the small sums"))
    hand.rows.setFocus()
    assert page.open_found("note", prompts, words)
    assert hand.source.hasFocus() is bool(selected)
    assert hand.source.textCursor().selectedText() == selected
    if selected:
        assert hand.source.viewport().rect().contains(hand.source.cursorRect())


def test_the_page_comes_back_to_a_note_and_its_splitters_have_names(
    page: NotesPage, hand, id_of: Callable[[str], str]
) -> None:
    page.come_back_to("0" * 32)
    page.come_back_to(id_of(ACCOUNTS))
    assert page.selected == id_of(ACCOUNTS)
    assert hand.rows.currentIndex().data() == ACCOUNTS
    assert set(page.splitters()) == {"list", "texts"}


def test_the_filter_of_a_long_list_is_read_on_the_lane(
    page: NotesPage, hand, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(soon, "AT_ONCE", 0)
    page.findChild(TagStrip).filter_requested.emit("#technology ")
    assert len(hand.titles()) > 3
    wanted = [row.title for row in desk.notes.window("#technology ").rows]
    qtbot.waitUntil(lambda: hand.titles() == wanted)


def test_what_mentions_one_of_many_notes_is_read_on_the_lane_for_the_note_shown_then(
    page: NotesPage, hand, desk: Desk, prompts: str, id_of: Callable[[str], str], monkeypatch, qtbot: QtBot
) -> None:
    (mention,) = desk.notes.mentions(prompts)
    monkeypatch.setattr(soon, "AT_ONCE", 0)
    page.open_record(Kind.NOTE, id_of(ACCOUNTS))
    page.open_record(Kind.NOTE, prompts)
    assert not any(mention.title in chip for chip in hand.chips())
    qtbot.waitUntil(lambda: any(mention.title in chip for chip in hand.chips()))
