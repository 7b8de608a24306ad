"""The version history over real histories: compare, go from difference to difference, restore and take it back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Deed
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.pages.journal import JournalPage
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.pages.sessions import SessionsPage
from rm_desktop.ui.widgets.buttons import IconButton

FIRST = "# Plan\n\nAsk the young ones <b>first</b>.\n\nEnd"
SECOND = "# Plan\n\nAsk the oldest ones <b>first</b>.\n\nEnd\n\nAnd write it down."
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def note(desk, clock):
    (note_id,) = desk.notes.add("Order of asking", FIRST).ids
    clock.instant += timedelta(hours=1)
    desk.notes.write(note_id, SECOND)
    clock.instant += timedelta(hours=1)
    return note_id


@pytest.fixture
def opened(qtbot, desk, dispatcher, theme, lane):
    parent = QTextEdit()
    qtbot.addWidget(parent)
    parent.show()

    def opened(record_id, kind=Kind.NOTE, field="body", private=False):
        text = VersionedText(kind, record_id, field, "Order of asking", private)
        dialog = VersionsDialog(text, desk, dispatcher, theme, lane, parent)
        dialog.open()
        return dialog

    return opened


def ready(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.panel.sentence.text() != "Comparing…")
    return dialog


def marked(dialog):
    """Return the words in the view by how they are marked: struck through, underlined."""
    found = {"struck": "", "underlined": ""}
    block = dialog.panel.view.document().begin()
    while block.isValid():
        places = block.begin()
        while not places.atEnd():
            fragment = places.fragment()
            if fragment.charFormat().fontStrikeOut():
                found["struck"] += fragment.text()
            if fragment.charFormat().fontUnderline():
                found["underlined"] += fragment.text()
            places += 1
        block = block.next()
    return found


def test_then_and_now_stand_side_by_side_with_the_words_marked(qtbot, opened, note):
    dialog = ready(qtbot, opened(note))
    marks = marked(dialog)
    assert "young" in marks["struck"]
    assert "oldest" in marks["underlined"]
    assert "write it down" in marks["underlined"]
    assert "ones" not in marks["struck"] + marks["underlined"]
    assert dialog.foot.count.text() == "2 differences"


def test_the_words_of_a_person_are_never_markup(qtbot, opened, note):
    assert "<b>first</b>" in ready(qtbot, opened(note)).panel.view.toPlainText()


def test_a_key_goes_from_difference_to_difference(qtbot, opened, note):
    dialog = ready(qtbot, opened(note))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    assert dialog.foot.count.text() == "1 of 2"
    assert dialog.panel.spoken == "Gone since: young. New since: oldest"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    assert dialog.foot.count.text() == "2 of 2"
    assert not dialog.foot.on.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    assert dialog.foot.count.text() == "1 of 2"


def test_restoring_is_told_closes_the_dialog_and_can_be_taken_back(qtbot, opened, note, desk, dispatcher):
    told = []
    dispatcher.changed.connect(told.append)
    dialog = ready(qtbot, opened(note))
    qtbot.mouseClick(dialog.foot.restore, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert desk.notes.get(note).body == FIRST
    assert (told[-1].deed, told[-1].subject) == (Deed.RESTORE, "Order of asking")
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert desk.notes.get(note).body == SECOND


def test_what_was_restored_away_is_a_version_again(qtbot, opened, note, desk, clock):
    ready(qtbot, opened(note)).foot.restore.click()
    clock.instant += timedelta(hours=1)
    dialog = ready(qtbot, opened(note))
    assert "oldest" in marked(dialog)["struck"]


def test_a_text_without_a_past_says_so_and_offers_only_to_close(qtbot, opened, desk):
    (note_id,) = desk.notes.add("New", "").ids
    dialog = opened(note_id)
    assert dialog._nothing.isVisible()
    assert not dialog.foot.restore.isVisible()
    assert dialog.foot.close_it.isVisible()


def test_a_megabyte_is_compared_off_the_window_and_cut_with_a_sentence(qtbot, opened, desk, clock):
    text = "\n".join(f"Line {n} of a text that is long enough" for n in range(25_000))
    (note_id,) = desk.notes.add("Long", text[: len(text) // 2]).ids
    clock.instant += timedelta(hours=1)
    desk.notes.write(note_id, text)
    dialog = opened(note_id)
    assert dialog.panel.sentence.text() == "Comparing…"
    qtbot.waitUntil(lambda: bool(dialog.panel.shown.rows), timeout=20_000)
    assert dialog.panel.shown.cut
    assert "only its beginning" in dialog.panel.sentence.text()


def test_a_dialog_that_was_closed_takes_nothing_in_any_more(qtbot, opened, note, lane):
    dialog = opened(note)
    dialog.reject()
    qtbot.waitUntil(lambda: not lane.busy)
    assert dialog.panel.shown.rows == ()


def test_a_page_that_is_let_go_takes_the_dialog_along_while_the_lane_works(qtbot, note, desk, dispatcher, theme, lane):
    page = QTextEdit()
    VersionsDialog(VersionedText(Kind.NOTE, note, "body", "x"), desk, dispatcher, theme, lane, page).open()
    page.deleteLater()
    del page
    with qtbot.captureExceptions() as thrown:
        qtbot.waitUntil(lambda: not lane.busy)
    assert thrown == []


def test_enter_in_the_list_restores_nothing(qtbot, opened, note, desk):
    dialog = ready(qtbot, opened(note))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.notes.get(note).body == SECOND


def test_a_private_text_is_marked_and_its_title_stays_out_of_the_window_title(qtbot, opened, desk, clock):
    (entry_id,) = desk.journal.add("One", title="Order of asking").ids
    clock.instant += timedelta(hours=1)
    desk.journal.write(entry_id, "Two")
    dialog = ready(qtbot, opened(entry_id, Kind.JOURNAL, private=True))
    assert dialog.windowTitle() == "Version history"
    assert "One" in marked(dialog)["struck"]


def test_reading_from_the_right_then_stands_on_the_right(qtbot, qapp, opened, note):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = ready(qtbot, opened(note)).panel.view
        table = view._table()
        rows = range(table.rows())
        assert any(
            table.cellAt(row, 1).firstCursorPosition().block().text().startswith("Ask the young") for row in rows
        )
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def buttons_of(page):
    return [each for each in page.findChildren(IconButton) if each.accessibleName().startswith("Version history")]


@pytest.mark.parametrize("page_class", [NotesPage, JournalPage, SessionsPage])
def test_the_pages_with_long_texts_open_it_by_button_and_by_command(page_class, qtbot, desk, dispatcher, theme, lane):
    page = page_class(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1144, 860)
    page.show()
    qtbot.waitUntil(lambda: bool(buttons_of(page)))  # some of a page comes after its first paint
    button = buttons_of(page)[0]
    for ask in (page.show_versions, button.click):
        ask()
        (dialog,) = page.findChildren(VersionsDialog)
        dialog.reject()
        qtbot.waitUntil(lambda: not page.findChildren(VersionsDialog) and not lane.busy)
