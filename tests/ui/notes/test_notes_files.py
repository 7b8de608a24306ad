"""Text files dropped on the page: what comes in, what does not, and where they may land."""

import codecs
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.errors import Problem, UserError
from rm_desktop.messages import describe
from rm_desktop.services.desk import Desk
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.widgets.landing import Landing
from rm_desktop.ui.wording import deed_words

COPY = Qt.DropAction.CopyAction


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(widget: QWidget, data: QMimeData) -> bool:
    """Hold something over a widget; return whether it may land there."""
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    where = QPointF(5, 5)
    event = QDropEvent(where, COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def test_dropped_text_files_become_notes_in_one_unit(
    page: NotesPage, hand, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "one.md").write_text("# Über uns\n\nWords", encoding="utf-8")
    (tmp_path / "two.txt").write_bytes(codecs.BOM_UTF16_LE + "Zwei".encode("utf-16-le"))
    data = files(tmp_path / "one.md", tmp_path / "two.txt")
    landing = page.findChild(Landing)
    assert drag(page, data)
    assert landing.isVisible()
    drop(page, data)
    assert not landing.isVisible()
    qtbot.waitUntil(lambda: desk.notes.by_title("two") is not None)
    first = desk.notes.by_title("Über uns")
    assert first is not None
    assert desk.notes.get(first).body == "Words"
    assert hand.title.text() == hand.rows.currentIndex().data() == "Über uns"
    assert deed_words.undo_words(desk.undoing.next_undo()) == "Undo: add 2 notes"


def test_what_did_not_come_in_is_named_in_one_sentence_and_the_others_are_there(
    page: NotesPage, desk: Desk, dispatcher: Dispatcher, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[UserError] = []
    dispatcher.failed.connect(told.append)
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\x00\x00")
    (tmp_path / "words.txt").write_bytes("Grüße".encode("latin-1"))
    data = files(tmp_path / "picture.txt", tmp_path / "words.txt", tmp_path / "logo.png")
    assert drag(page, data)
    drop(page, data)
    qtbot.waitUntil(lambda: bool(told))
    (fault,) = told
    assert describe(fault).what == "Of 3 files 1 came in; these did not: ‘picture.txt’, ‘logo.png’."
    found = desk.notes.by_title("words")
    assert found is not None
    assert desk.notes.get(found).body == "Grüße"


def test_one_file_without_text_is_told_for_itself(
    page: NotesPage, tmp_path: Path, failures: list[Problem], qtbot: QtBot
) -> None:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\x00\x00")
    data = files(tmp_path / "picture.txt")
    assert drag(page, data)
    drop(page, data)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures == [Problem.NOT_TEXT]


def test_files_over_the_text_land_beside_it_and_are_never_written_into_it(
    page: NotesPage, hand, prompts: str, tmp_path: Path
) -> None:
    (tmp_path / "one.md").write_text("# One", encoding="utf-8")
    data = files(tmp_path / "one.md")
    before = hand.source.text()
    hand.source.insertFromMimeData(data)
    assert drag(hand.source.viewport(), data)
    assert page.findChild(Landing).isVisible()
    QApplication.sendEvent(hand.source.viewport(), QDragLeaveEvent())
    assert not page.findChild(Landing).isVisible()
    assert hand.source.text() == before


def test_other_files_and_words_do_not_land(page: NotesPage) -> None:
    words = QMimeData()
    words.setText("words")
    assert not drag(page, files(Path("a.png")))
    assert not drag(page, words)
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert not page.findChild(Landing).isVisible()
