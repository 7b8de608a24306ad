"""An answer that is still being written on Today: lost by nothing, and nowhere once the window is locked."""

import gc
import shutil

import pytest
from PySide6.QtWidgets import QAbstractButton

from rm_desktop.services.reflecting import draft_in
from rm_desktop.services.today_view import PICTURE
from rm_desktop.store.connection import companions
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.page import Page
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000
WORDS = "I would rather have asked than explained"


def box_of(desktop):
    return desktop.window.pages.go_to("today").findChild(WritingEdit)


def begin_answer(qtbot, desktop):
    qtbot.keyClicks(box_of(desktop), WORDS)


def kept_in(path, clock):
    workspace = open_workspace(path, None, clock)
    draft = draft_in(workspace)
    entries = workspace.writer.execute("SELECT count(*) FROM journal_entry WHERE body = ?", (WORDS,)).fetchone()
    picture = workspace.state(PICTURE) or ""
    workspace.close()
    return draft.text, entries[0], picture


def close(desktop):
    assert desktop.window.window().close()


def lock(desktop):
    desktop.tools.commands.table.action("lock").trigger()


@pytest.mark.parametrize("leave", [close, lock])
def test_it_is_kept_as_a_draft_and_in_no_picture_when_one_leaves(qtbot, begun, file, clock, leave):
    desktop = begun(file)
    begin_answer(qtbot, desktop)
    leave(desktop)
    text, entries, picture = kept_in(file, clock)
    assert (text, entries) == (WORDS, 0)
    assert WORDS not in picture


def test_after_a_pause_it_outlives_a_program_that_is_killed(qtbot, begun, file, clock, tmp_path):
    desktop = begun(file)
    begin_answer(qtbot, desktop)
    qtbot.waitUntil(lambda: draft_in(desktop.workspace).text == WORDS)
    folder = tmp_path / "left"
    folder.mkdir()
    for part in (file, *companions(file)):  # as they lie there while the window still has them open
        if part.exists():
            shutil.copy(part, folder)
    assert kept_in(folder / file.name, clock)[0] == WORDS
    again = begun(folder / file.name)
    qtbot.waitUntil(lambda: box_of(again).text() == WORDS)


def test_locking_leaves_nothing_of_it_in_memory_or_on_view(qtbot, begun, file):
    desktop = begun(file)
    begin_answer(qtbot, desktop)
    lock(desktop)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(Page))
    gc.collect()
    holders = ("ReflectDraft", "KeptText", "ReflectCard", "WritingEdit", "Draft", "HalfTyped", "ActionDraft", "Drafts")
    assert [type(each).__name__ for each in gc.get_objects() if type(each).__name__ in holders] == []
    said = [each.accessibleName() for each in desktop.window.findChildren(QAbstractButton)]
    assert not any(WORDS in words for words in said)


def test_a_damaged_draft_leaves_the_box_empty_and_is_written_over(qtbot, begun, file):
    desktop = begun(file)
    desktop.workspace.set_state("reflect-draft", "[1, 2, 3]")
    close(desktop)
    again = begun(file)
    assert box_of(again).text() == ""
    begin_answer(qtbot, again)
    qtbot.waitUntil(lambda: draft_in(again.workspace).text == WORDS)
