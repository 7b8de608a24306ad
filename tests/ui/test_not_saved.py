"""The foot of the sidebar after a save that failed: it says so until one succeeds."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.changes import NOTHING
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.pages.notes_parts.writer import NoteWriter
from rm_desktop.ui.shell.foot_lines import FootLine
from rm_desktop.ui.widgets.writing_edit import WritingEdit


class Disk:
    """Is full until there is room."""

    full = True

    def write(self, *_what):
        if self.full:
            raise UserError(Problem.DISK_FULL)
        return NOTHING


@pytest.fixture
def dispatcher(qapp):
    return Dispatcher()


@pytest.fixture
def window(qtbot, dispatcher, theme, lane, clock):
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    return window


def foot(window):
    return {line.accessibleName() for line in window.sidebar.findChildren(FootLine)} - {"Journal stays private"}


def test_a_text_that_could_not_be_saved_is_called_not_saved_until_it_is(qtbot, window, dispatcher, theme):
    disk = Disk()
    dispatcher.set_desk(disk)
    editor = WritingEdit(theme, "Words")
    qtbot.addWidget(editor)
    kept = KeptText(editor, dispatcher, "words")
    kept.bind(disk.write, "")
    qtbot.keyClicks(editor, "a")
    assert foot(window) == {"Saving…"}
    assert not kept.flush()
    qtbot.keyClicks(editor, "b")
    assert foot(window) == {"Not saved"}
    disk.full = False
    assert kept.flush()
    assert foot(window) == {"All changes saved"}


def test_a_note_that_could_not_be_saved_is_called_not_saved_until_it_is(window, dispatcher):
    disk = Disk()
    disk.notes = disk
    dispatcher.set_desk(disk)
    writer = NoteWriter(dispatcher, lambda: "words", window)
    writer.note_edit()
    assert not writer.save()
    assert foot(window) == {"Not saved"}
    disk.full = False
    assert writer.save()
    assert foot(window) == {"All changes saved"}


def test_a_deed_that_failed_leaves_no_text_unsaved(window, dispatcher):
    disk = Disk()
    dispatcher.set_desk(disk)
    dispatcher.do(disk.write)
    assert foot(window) == {"All changes saved"}
