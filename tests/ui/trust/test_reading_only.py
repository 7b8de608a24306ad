"""A workspace that is only read takes no words that could never be saved."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPlainTextEdit

from rm_desktop.ui.commands.actions import OF_PAGES
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.reading_only import ReadingOnlyBar
from rm_desktop.ui.page import EVERY_PAGE
from rm_desktop.ui.shell.foot_lines import FootLine
from rm_desktop.ui.widgets.heading_edit import HeadingEdit

SLOW = 20_000


@pytest.fixture
def reading(qtbot, desktop, file):
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop._open(Attempt(file, reading=True))
    return desktop


def editors(desktop, kind):
    return [each for each in desktop.window.pages.current.findChildren(kind) if each.isVisible()]


def test_everybody_can_ask_whether_words_can_be_kept(reading):
    assert not reading.dispatcher.can_write
    assert reading.window.findChild(ReadingOnlyBar).isVisible()


def test_a_workspace_that_is_written_after_one_that_was_read_takes_words_again(qtbot, reading, sampled, tmp_path):
    other = tmp_path / "other.rmpair"
    other.write_bytes(sampled.read_bytes())
    with qtbot.waitSignal(reading.dispatcher.ready, timeout=SLOW):
        reading.tools.opener.open(Attempt(other))
    assert reading.dispatcher.can_write


@pytest.mark.parametrize("page", ["today", "sessions", "notes", "journal"])
def test_no_editor_takes_words(qtbot, reading, page):
    reading.window.pages.go_to(page)
    for editor in editors(reading, QPlainTextEdit):
        editor.setFocus()
        before = editor.toPlainText()
        qtbot.keyClicks(editor, "words")
        assert editor.toPlainText() == before, editor.accessibleName()
    for line in editors(reading, HeadingEdit):
        assert line.isReadOnly()


def test_nothing_can_be_undone_there(reading):
    assert not reading.tools.commands.table.action("undo").isEnabled()


def enabled(desktop):
    return {action.objectName() for action in desktop.tools.commands.table.all() if action.isEnabled()}


@pytest.mark.parametrize("page", [entry.id for entry in EVERY_PAGE])
def test_no_command_that_changes_something_can_be_used_on_any_page(reading, page):
    changing = {command.id for command in OF_PAGES if not command.reads} | {"undo", "redo", "protection"}
    reading.window.pages.go_to(page)
    assert enabled(reading) & changing == set()


def test_what_only_looks_can_be_used(reading):
    reading.window.pages.go_to("notes")
    assert {"note-view", "note-find", "find", "backups", "lock", "page-goals"} <= enabled(reading)


def test_a_command_that_changes_something_is_not_done_by_another_way(qtbot, reading):
    pages = reading.tools.commands.pages
    with qtbot.assertNotEmitted(reading.dispatcher.failed):
        for page_id, command_id in (("notes", "note-new"), ("goals", "goal-new"), ("journal", "entry-new")):
            reading.window.pages.go_to(page_id)
            pages.run(command_id)


def test_they_can_be_used_again_where_a_workspace_is_written(qtbot, reading, file):
    with qtbot.waitSignal(reading.dispatcher.ready, timeout=SLOW):
        reading.tools.opener.open(Attempt(file))
    reading.window.pages.go_to("notes")
    qtbot.waitUntil(lambda: {"note-new", "note-remove", "protection"} <= enabled(reading))


def usable(desktop, page):
    shown = desktop.window.pages.go_to(page)
    buttons = (each for each in shown.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled())
    return {each.accessibleName() or each.text() for each in buttons}


def test_what_changes_something_looks_as_what_cannot_be_used(reading):
    line = reading.window.sidebar.saved.findChild(FootLine)
    assert line.accessibleName() == "Read only"
    today = usable(reading, "today")
    assert "Get ready" in today
    assert not today & {"Add action", "Start session"}
    assert not any(box.isEnabled() for box in reading.window.pages.current.findChildren(QCheckBox))
    assert not usable(reading, "sessions") & {"New session", "Edit session"}
    notes = usable(reading, "notes")
    assert "Version history" in notes
    assert not notes & {"New note", "New note from a form", "Pin to the top", "Unpin", "Delete", "Add a tag"}
