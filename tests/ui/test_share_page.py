"""The Share page over a real workspace: choose, untick, write, and find the receipt."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.contents import ContentsModel
from rm_desktop.ui.item_models.receipts import ReceiptModel
from rm_desktop.ui.page_commands.share import COMMANDS
from rm_desktop.ui.pages.share import SharePage
from rm_desktop.ui.pages.share_cards.documents import AGENDA, NOTES, SESSION
from rm_desktop.ui.widgets.labels import Label


def quick_seal(plaintext: bytes, passphrase: str, *, cancelled=None) -> bytes:
    """Stand in for age, whose key derivation takes seconds; it has its own tests."""
    return b"sealed:" + passphrase.encode() + b":" + plaintext[::-1]


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    page = SharePage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page


@pytest.fixture
def target(page, tmp_path, monkeypatch) -> Path:
    path = tmp_path / "out.html"
    monkeypatch.setattr(page.exporter, "_ask", lambda _parent, _suggested: path)
    return path


def said(page) -> str:
    return " ".join(label.text() for label in page.findChildren(Label) if label.isVisibleTo(page))


def test_exporting_notes_writes_a_file_and_leaves_a_receipt(qtbot, page, target, desk):
    qtbot.mouseClick(page._documents.buttons[NOTES], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.exporter.exported):
        qtbot.mouseClick(page.exporter.sheet._export, Qt.MouseButton.LeftButton)
    text = target.read_text(encoding="utf-8")
    assert "Prompts that work" in text
    (receipt,) = desk.sharing.receipts()
    assert (receipt.what, receipt.format, receipt.file_name) == ("notes", "html", "out.html")
    qtbot.waitUntil(lambda: "out.html" in said(page))
    assert page._receipts.model.index(0).data() == "out.html"
    assert page.exporter.sheet is None


def test_an_unticked_note_is_not_in_the_file(qtbot, page, target):
    qtbot.mouseClick(page._documents.buttons[NOTES], Qt.MouseButton.LeftButton)
    model = page.exporter.sheet.model
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == "Accounts to follow")
    model.setData(model.index(row), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    with qtbot.waitSignal(page.exporter.exported):
        page.exporter.sheet._export.click()
    assert ">Prompts that work</h" in target.read_text()
    assert ">Accounts to follow</h" not in target.read_text()


def test_a_note_written_after_the_sheet_was_shown_is_not_in_the_file(qtbot, page, target, desk):
    page._documents.buttons[NOTES].click()
    desk.notes.add("Nobody ticked this", "at all")
    with qtbot.waitSignal(page.exporter.exported):
        page.exporter.sheet._export.click()
    assert ">Prompts that work</h" in target.read_text()
    assert "Nobody ticked this" not in target.read_text()


def test_a_click_or_space_on_a_row_unticks_it(qtbot, page, target):
    page._documents.buttons[NOTES].click()
    sheet = page.exporter.sheet
    first, second = sheet.model.index(0), sheet.model.index(1)
    qtbot.mouseClick(sheet._list.viewport(), Qt.MouseButton.LeftButton, pos=sheet._list.visualRect(first).center())
    sheet._list.setCurrentIndex(second)
    qtbot.keyClick(sheet._list, Qt.Key.Key_Space)
    assert len(sheet.model.ticked) == sheet.model.rowCount() - 2


def test_an_encrypted_export_needs_the_passphrase_twice(qtbot, page, target, desk, monkeypatch):
    monkeypatch.setattr(desk.sharing, "_seal", quick_seal)
    page._documents.buttons[SESSION].click()
    sheet = page.exporter.sheet
    sheet._encrypt.click()
    assert not sheet._export.isEnabled()
    first, again = sheet._phrases.findChildren(QLineEdit)
    qtbot.keyClicks(first, "six words")
    qtbot.keyClicks(again, "six")
    assert not sheet._export.isEnabled()
    assert sheet._fault.isVisibleTo(sheet)
    qtbot.keyClicks(again, " words")
    assert not sheet._fault.isVisibleTo(sheet)
    with qtbot.waitSignal(page.exporter.exported):
        sheet._export.click()
    assert target.read_bytes().startswith(b"sealed:six words:")
    assert desk.sharing.receipts()[0].encrypted


def test_a_failure_is_said_on_the_sheet_which_stays(qtbot, page, tmp_path, monkeypatch, desk):
    monkeypatch.setattr(page.exporter, "_ask", lambda _parent, _suggested: tmp_path / "missing" / "out.html")
    page._documents.buttons[NOTES].click()
    sheet = page.exporter.sheet
    sheet._export.click()
    qtbot.waitUntil(lambda: sheet._fault.isVisibleTo(sheet))
    assert sheet._export.isEnabled()
    assert desk.sharing.receipts() == ()


def activate(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_the_sheet_begins_on_its_list_and_ctrl_enter_exports(qtbot, page, target):
    page._documents.buttons[NOTES].click()
    sheet = page.exporter.sheet
    activate(qtbot, sheet)
    assert sheet.focusWidget() is sheet._list
    assert sheet._list.currentIndex().row() == 0
    with qtbot.waitSignal(page.exporter.exported):
        qtbot.keyClick(sheet._list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert target.exists()


def test_ctrl_q_stops_the_export_and_closes_the_window(qtbot, page, target, desk, lane):
    page._documents.buttons[NOTES].click()
    sheet = page.exporter.sheet
    activate(qtbot, sheet)
    sheet._export.click()  # it starts with the next turn of the event loop
    qtbot.keyClick(sheet, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert page.exporter.sheet is None
    assert not page.isVisible()
    qtbot.waitUntil(lambda: not lane.busy)
    assert not target.exists()
    assert desk.sharing.receipts() == ()


def test_choosing_no_place_writes_nothing(page, monkeypatch, desk):
    monkeypatch.setattr(page.exporter, "_ask", lambda _parent, _suggested: None)
    page._documents.buttons[NOTES].click()
    page.exporter.sheet._export.click()
    assert page.exporter.sheet is not None
    assert desk.sharing.receipts() == ()


def test_a_file_can_be_checked_against_the_receipts(qtbot, page, target, tmp_path):
    page._documents.buttons[NOTES].click()
    with qtbot.waitSignal(page.exporter.exported):
        page.exporter.sheet._export.click()
    copy = tmp_path / "renamed.html"
    copy.write_bytes(target.read_bytes())
    page.check.recognise(copy)
    qtbot.waitUntil(lambda: "just as it left" in said(page))
    copy.write_bytes(target.read_bytes() + b" ")
    page.check.recognise(copy)
    qtbot.waitUntil(lambda: "not a file that left" in said(page))


def test_the_private_records_are_counted(page, desk):
    out = desk.sharing.left_out()
    assert f"{out.journal} journal entries" in said(page)


def test_the_contents_model_keeps_its_promises(qtmodeltester, desk):
    model = ContentsModel()
    qtmodeltester.check(model)
    contents = desk.sharing.contents("notes")
    model.show_items(contents.items)
    qtmodeltester.check(model)
    model.tick_none()
    assert model.ticked == ()
    model.tick_all()
    assert model.ticked == tuple(item.id for item in contents.items)


def test_the_page_counts_what_stays_here_and_no_noughts(qtbot, bare_desk, lane, theme):
    dispatcher = Dispatcher()
    dispatcher.set_desk(bare_desk)
    page = SharePage(bare_desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.show()
    promise = "Your journal and your preparations never leave this computer except in your own backup."
    assert promise in said(page)
    dispatcher.do(lambda desk: desk.journal.add("Mine"))
    assert "1 journal entry. They never leave" in said(page)
    assert "0 private" not in said(page)


def exported(qtbot, page):
    """Export the notes."""
    page._documents.buttons[NOTES].click()
    with qtbot.waitSignal(page.exporter.exported):
        page.exporter.sheet._export.click()


def test_every_command_of_the_page_does_something(page):
    assert page.slots().keys() == {command.id for command in COMMANDS}
    assert {"export-notes", "export-programme"} <= page.possible() <= page.slots().keys()
    page.slots()["export-goals"]()
    assert page.exporter.sheet is not None


def test_a_receipt_gives_its_digest_and_leads_to_its_folder(qtbot, page, target, desk, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    assert not {"receipt-folder", "receipt-digest", "receipt-check"} & page.possible()
    exported(qtbot, page)
    view = page._receipts.view
    view.setFocus()
    view.setCurrentIndex(page._receipts.model.index(0))
    with qtbot.waitSignal(page.menu_requested) as asked:
        view.menu_wanted.emit(view.mapToGlobal(view.rect().center()))
    assert {each for each in asked.args[0] if each} <= page.possible()
    page.slots()["receipt-digest"]()
    assert QGuiApplication.clipboard().text() == desk.sharing.receipts()[0].sha256
    page.slots()["receipt-folder"]()
    assert opened == [target.parent]
    target.unlink()
    assert "receipt-folder" not in page.possible()


def test_the_folder_of_documents_is_offered_first_and_else_the_last_one(qtbot, page, tmp_path, monkeypatch):
    offered, documents, other = [], tmp_path / "documents", tmp_path / "other"
    for folder in (documents, other):
        folder.mkdir()

    def ask(_parent, suggested):
        offered.append(Path(suggested))
        return other / f"{len(offered)}.html"

    monkeypatch.setattr(page.exporter, "_ask", ask)
    exported(qtbot, page)
    exported(qtbot, page)
    page.set_folder(documents)
    exported(qtbot, page)
    page.set_folder(tmp_path / "gone")
    exported(qtbot, page)
    assert [path.parent for path in offered] == [Path.home(), other, documents, other]
    assert {path.name for path in offered} == {"notes.html"}


def test_where_no_receipt_can_be_written_nothing_leaves(page, dispatcher):
    dispatcher.set_can_write(False)
    assert not page._documents.buttons[NOTES].isEnabled()
    assert not {each for each in page.possible() if each.startswith("export-")}


def test_the_model_of_receipts_keeps_the_rules_of_models(qtbot, qtmodeltester, page, target, desk, clock):
    model = ReceiptModel(clock)
    qtmodeltester.check(model)
    exported(qtbot, page)
    model.show_receipts(desk.sharing.receipts())
    qtmodeltester.check(model)
    assert model.index(0).data() == "out.html"


def test_minutes_begin_with_the_session_held_last_and_an_agenda_with_the_next(page, desk):
    lines = {line.number: line.state for line in desk.sessions.lines()}
    held = max(number for number, state in lines.items() if state is SessionState.HELD)
    planned = min(number for number, state in lines.items() if state is SessionState.PLANNED)
    assert page._session_scopes(SESSION)[0][0] == f"session:{held}"
    assert page._session_scopes(AGENDA)[0][0] == f"agenda:{planned}"
