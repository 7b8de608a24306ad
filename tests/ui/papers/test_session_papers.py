"""What leaves of a session from the page: each way with a receipt, and never with anything private."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from rm_desktop.errors import Problem
from rm_desktop.ui.dialogs.calendar_import import CalendarImportDialog
from rm_desktop.ui.item_models.receipts import ReceiptModel
from rm_desktop.ui.papers import exporting
from rm_desktop.ui.papers.session_papers import SessionPapers
from rm_desktop.ui.widgets.list_delegate import RowRole

SECRET = "zq7canary"


class Window(QWidget):
    """A window that remembers what it was told to show."""

    def __init__(self) -> None:
        super().__init__()
        self.bar: QWidget | None = None

    def put_message(self, bar: QWidget | None) -> None:
        self.bar = bar


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def papers(window, dispatcher, theme, lane):
    return SessionPapers(dispatcher, theme, lane, window)


@pytest.fixture
def session_id(desk):
    """The next session, with something private in every field of its preparation."""
    known = desk.today.view().session.id
    for field in ("to_raise", "not_yet", "with_care"):
        desk.sessions.prepare(known, field, f"{SECRET} {field}")
    desk.journal.add(f"{SECRET} body", SECRET)
    return known


@pytest.fixture
def mails(monkeypatch):
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) is None)
    return found


def test_a_mail_is_opened_with_the_agenda_and_leaves_a_receipt(papers, window, desk, session_id, mails):
    papers.mail(session_id)
    assert mails[0].startswith("mailto:?subject=Session 5")
    assert SECRET not in mails[0]
    assert [(line.what, line.format) for line in desk.sharing.receipts()] == [("agenda:5", "mail")]
    assert "mail program" in window.bar.accessibleName()
    receipts = ReceiptModel(desk.clock)
    receipts.show_receipts(desk.sharing.receipts())
    assert receipts.index(0).data() == "Agenda of session 5, to the mail program"


def test_where_there_is_no_mail_program_it_is_said_and_there_is_no_receipt(
    papers, desk, session_id, dispatcher, monkeypatch, qtbot
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with qtbot.waitSignal(dispatcher.failed) as caught:
        papers.mail(session_id)
    assert caught.args[0].problem is Problem.NOT_TAKEN
    assert desk.sharing.receipts() == ()


def test_a_copy_is_rich_text_and_markdown_at_once_and_leaves_a_receipt(papers, desk, session_id):
    papers.copy(session_id)
    data = QGuiApplication.clipboard().mimeData()
    assert "<h1" in data.html()
    assert data.text().startswith("# Agenda of session 5")
    assert bytes(data.data("text/markdown").data()).decode() == data.text()
    assert SECRET not in data.html() + data.text()
    assert [(line.what, line.format) for line in desk.sharing.receipts()] == [("agenda:5", "copy")]


def test_minutes_and_calendars_open_the_sheet_that_lists_what_leaves(papers, desk, session_id, tmp_path, qtbot):
    papers.calendar()
    sheet = papers._exporter.sheet
    formats = [sheet._formats.itemData(row) for row in range(sheet._formats.count())]
    assert (sheet._heading.text(), formats) == ("Calendar", ["ics", "html", "markdown"])
    sheet.reject()
    papers.minutes(session_id)
    assert papers._exporter.sheet._heading.text() == "Session 5: Letting AI draft, keeping judgement"
    assert papers._exporter.sheet._formats.findData("ics") == -1
    papers._exporter.sheet.reject()


def test_a_calendar_is_written_by_the_sheet_and_read_back_as_the_same(
    papers, window, desk, session_id, tmp_path, qtbot, monkeypatch
):
    path = tmp_path / "sessions.ics"
    monkeypatch.setattr(exporting, "ask_path", None)
    papers.calendar()
    papers._exporter._ask = lambda _parent, _suggested: path
    with qtbot.waitSignal(papers._exporter.exported):
        papers._exporter.sheet._export.click()
    assert SECRET not in path.read_text(encoding="utf-8")
    assert "sessions.ics" in window.bar.accessibleName()
    with qtbot.waitSignal(papers.said) as said:
        papers._import.read(path)
    assert said.args[0] == "‘sessions.ics’ has the sessions as they are here."


@pytest.fixture
def dialog(papers, window, root, qtbot, monkeypatch):
    """The sheet over what Google wrote."""
    path = root / "tests" / "importers" / "data" / "google.ics"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    papers.import_calendar()
    qtbot.waitUntil(lambda: window.findChild(CalendarImportDialog) is not None)
    return window.findChild(CalendarImportDialog)


def test_a_calendar_shows_what_was_and_what_will_be_before_anything_is_changed(dialog, desk):
    index = dialog.model.index(0)
    assert index.data() == "Session 5 · Letting AI draft, keeping judgement"
    was, will = index.data(RowRole.CAPTION).split(" → ")
    assert "26" in was
    assert "27" in will
    assert desk.sessions.get(desk.today.view().session.id).line.day.day == 26


def test_only_what_is_ticked_is_taken_and_one_undo_takes_it_back(dialog, desk, qtbot):
    second = dialog.model.index(1)
    dialog.model.setData(second, 0, 10)
    assert dialog._count.text() == "1 session changes"
    dialog.answer()
    days = {line.number: line.day for line in desk.sessions.lines()}
    assert (days[5].day, days[6].day) == (27, 10)
    desk.undoing.undo()
    assert desk.sessions.get(desk.today.view().session.id).line.day.day == 26


def test_with_nothing_ticked_nothing_can_be_taken(dialog, qtbot):
    answers = []
    dialog.answered.connect(answers.append)
    for row in range(dialog.model.rowCount()):
        dialog.model.setData(dialog.model.index(row), 0, 10)
    dialog.answer()
    assert (dialog.save.isEnabled(), answers) == (False, [])


def test_a_file_that_is_no_calendar_is_told_and_changes_nothing(papers, dispatcher, tmp_path, qtbot, desk):
    path = Path(tmp_path / "a.ics")
    path.write_bytes(b"\x00\x01")
    with qtbot.waitSignal(dispatcher.failed) as caught:
        papers._import.read(path)
    assert caught.args[0].problem is Problem.NOT_A_CALENDAR
    assert desk.undoing.next_undo() is None or "session" not in repr(desk.undoing.next_undo()).lower()


def test_the_rows_of_a_calendar_keep_to_the_rules_of_models(dialog, qtmodeltester):
    qtmodeltester.check(dialog.model)
