"""A walk through the whole window over a planted workspace: what is left lying about afterwards holds no mark."""

import shutil
import tempfile
from contextlib import closing
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from rm_desktop.app import Start
from rm_desktop.clock import FixedClock
from rm_desktop.logs import log
from rm_desktop.models.registry import PRIVATE
from rm_desktop.paths import Home
from rm_desktop.services.reflecting import draft_in
from rm_desktop.settings import Settings
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.crash_dialog import CrashDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.page import PAGES
from rm_desktop.ui.palette.palette import Palette
from rm_desktop.ui.widgets.writing_edit import WritingEdit
from tests.canary.marks import MARKS, word
from tests.canary.planting import Planter
from tests.canary.searching import found


@pytest.fixture
def file(sampled, tmp_path, clock):
    """A planted workspace with numbers and days that can be drawn."""
    path = shutil.copyfile(sampled, tmp_path / "pair.rmpair")
    workspace = open_workspace(path, None, clock)
    Planter(workspace, small=True).plant()
    Planter(workspace).plant_draft()
    workspace.close()
    return path


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """The folder for temporary files, this test's alone."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


class Walk:
    """A person at the window; `titles` are all that a window list or another person's screen would have shown."""

    def __init__(self, start, frame, qtbot):
        self.start = start
        self.frame = frame
        self.desktop = start._desktop
        self.titles = []
        self._qtbot = qtbot
        frame.windowTitleChanged.connect(self.titles.append)

    def look(self):
        """Let everything be drawn, and note what each window is called."""
        QCoreApplication.sendPostedEvents()
        for window in QApplication.topLevelWidgets():
            window.grab()
            names = (window.windowTitle(), window.windowFilePath(), window.windowIconText())
            self.titles += [*names, window.accessibleName(), window.accessibleDescription()]

    def visit(self):
        """See every page, and every private record where it lives."""
        pages = self.desktop.window.pages
        for entry in PAGES:
            pages.show_page(entry.id)
            self.look()
        for record in PRIVATE:
            pages.open_record(record.kind.value, word(f"living {record.__tablename__} id"))
            self.look()

    def type(self):
        """Type a mark into every line and text that a page shows, and save."""
        pages = self.desktop.window.pages
        for entry in PAGES:
            page = pages.show_page(entry.id)
            for editor in (*page.findChildren(QPlainTextEdit), *page.findChildren(QLineEdit)):
                if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly():
                    self._qtbot.keyClicks(editor, word("typed by hand"))
            self.look()
            page.save_pending()

    def find(self):
        """Look for a mark in the palette, again where another window that went took the keyboard with it."""
        self._qtbot.waitUntil(self.has_found)
        self.look()

    def has_found(self):
        self.frame.activateWindow()
        self.desktop.tools.commands.find()
        palette = self.desktop.window.findChild(Palette)
        line = palette.findChild(QLineEdit)
        if not line.text():
            self._qtbot.keyClicks(line, word("living journal_entry body"))
        return palette.shown_for == line.text()

    def command(self, name):
        self.desktop.tools.commands.table.action(name).trigger()
        self.look()

    def crash(self):
        """Have the program break over a mark, and copy the report."""
        try:
            raise KeyError(word("the fault"))
        except KeyError as error:
            self.start.on_exception(type(error), error, error.__traceback__)
        self.look()
        dialog = self.desktop.window.findChild(CrashDialog)
        next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Copy report").click()
        dialog.accept()


@pytest.fixture
def walk(qtbot, qapp, file, tmp_path, clock, scratch):
    frame = Frame()
    start = Start(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    frame.show()
    QGuiApplication.clipboard().clear()
    start.fill(Settings(theme="light"), file, None, None, None)
    qtbot.waitUntil(lambda: start._desktop.dispatcher.desk is not None, timeout=20_000)
    yield Walk(start, frame, qtbot)
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")
    for handler in tuple(log.handlers):
        log.removeHandler(handler)


def clipboard():
    """Return all that the clipboard offers, in every form."""
    data: QMimeData = QGuiApplication.clipboard().mimeData()
    return b"\n".join(bytes(data.data(form).data()) for form in data.formats())


def left(folder, but=()):
    """Return the marks in all files below a folder and in their names."""
    files = [path for path in folder.rglob("*") if path.is_file() and not any(path.is_relative_to(b) for b in but)]
    return {path: hits for path in files if (hits := found(path.name.encode() + b"\n" + path.read_bytes(), MARKS))}


def test_after_a_walk_through_the_window_nothing_that_lies_about_holds_a_mark(walk, file, tmp_path, scratch, capfd):
    walk.visit()
    assert walk.desktop.window.pages.show_page("today").findChild(WritingEdit).text() == word("draft answer")
    walk.type()
    walk.find()
    walk.command("undo")
    walk.command("redo")
    walk.crash()
    assert b"KeyError" in clipboard()
    assert found(clipboard(), MARKS) == set()
    walk.command("lock")
    walk.frame.close()
    home = Home.under(tmp_path / "home")
    assert left(home.config.parent, but=(home.backups,)) == {}  # a backup is the workspace itself
    assert "KeyError" in (home.logs / "rm-desktop.log").read_text()
    assert (home.config / "settings.json").is_file()
    assert left(scratch) == {}
    assert MARKS.findall("\n".join(capfd.readouterr()).encode()) == []
    assert any("RM Desktop" in title for title in walk.titles)
    assert [title for title in walk.titles if MARKS.search(title.encode())] == []
    assert word("typed by hand").encode() in file.read_bytes()
    with closing(open_workspace(file, None, FixedClock(datetime(2026, 11, 24, tzinfo=UTC)))) as workspace:
        assert word("draft answer") in draft_in(workspace).text
