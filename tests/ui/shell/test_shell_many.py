"""The window while many records are changed: it says so, answers, and what is asked of it meanwhile comes after."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.clock import FixedClock
from rm_desktop.paths import Home
from rm_desktop.services.desk import Desk
from rm_desktop.settings import Settings
from rm_desktop.store.changes import Changes
from rm_desktop.ui import busy
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.widgets.busy_bar import BusyBar
from rm_desktop.ui.widgets.source_edit import SourceEdit

MANY = 400


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, sampled: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Desktop]:
    file = shutil.copyfile(sampled, tmp_path / "pair.rmpair")
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=20_000):
        desktop.begin(file, None, None)
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


class Pinning:
    """Pins every note once it is let go on, and holds the writer until then."""

    def __init__(self) -> None:
        self.begun, self.gate = threading.Event(), threading.Event()

    def do(self, desk: Desk) -> Changes:
        with desk.workspace.writing:
            self.begun.set()
            self.gate.wait(20)
            return desk.notes.pin_many(desk.notes.matching(), True)


@pytest.fixture
def pinning(shell: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Pinning]:
    monkeypatch.setattr(busy, "SHOWN_AFTER_MS", 0)
    pinning = Pinning()
    shell.window.pages.show_page("notes")
    shell.dispatcher.many.do(pinning.do, MANY, shell)
    qtbot.waitUntil(pinning.begun.is_set)
    yield pinning
    pinning.gate.set()


def pinned(shell: Desktop) -> list[bool]:
    desk = shell.dispatcher.desk
    assert desk is not None
    return [row.pinned for row in desk.notes.window().rows]


def end(shell: Desktop, pinning: Pinning, qtbot: QtBot) -> None:
    pinning.gate.set()
    qtbot.waitUntil(lambda: not shell.dispatcher.many.running)


def test_a_bar_says_what_is_done_as_long_as_it_lasts(shell: Desktop, pinning: Pinning, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.window.findChild(BusyBar) is not None and shell.window.findChild(BusyBar).isVisible())
    assert shell.window.findChild(BusyBar).accessibleName() == f"Changing {MANY} records"
    end(shell, pinning, qtbot)
    qtbot.waitUntil(lambda: shell.window.findChild(BusyBar) is None)
    assert all(pinned(shell))


def test_undo_meanwhile_takes_back_what_is_being_done(shell: Desktop, pinning: Pinning, qtbot: QtBot) -> None:
    before = shell.dispatcher.read(lambda desk: [row.pinned for row in desk.notes.window().rows])
    shell.tools.commands.undo()
    end(shell, pinning, qtbot)
    qtbot.waitUntil(lambda: not shell.dispatcher.many.running and pinned(shell) == before)


def test_pages_are_shown_and_what_is_typed_is_saved_afterwards(shell: Desktop, pinning: Pinning, qtbot: QtBot) -> None:
    for page_id in ("journal", "today", "trash", "sessions", "notes"):
        assert shell.window.pages.go_to(page_id) is not None
    page = shell.window.pages.current
    assert isinstance(page, NotesPage)
    source = page.findChild(SourceEdit)
    qtbot.keyClicks(source, "Zarzuela ")
    page._shown.writer._pause.timeout.emit()  # the pause is over
    assert shell.dispatcher.waiting
    end(shell, pinning, qtbot)
    qtbot.waitUntil(lambda: not shell.dispatcher.waiting)
    assert "Zarzuela" in shell.dispatcher.desk.notes.get(page.selected).body
