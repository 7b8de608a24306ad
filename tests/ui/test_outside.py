"""What the command line changes in a workspace that is open in the window."""

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem
from rm_desktop.services.desk import Desk
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.commands.window_commands import WindowCommands
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.outside import OutsideWatch
from rm_desktop.ui.pages.notes import NotesPage
from rm_desktop.ui.widgets.row_list import RowList


@pytest.fixture
def window(qtbot, desk, dispatcher, theme, lane, clock):
    made = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    return made


def add_from_elsewhere(desk: Desk, clock: FixedClock, title: str) -> None:
    workspace = open_workspace(desk.workspace.path, None, clock)
    other = Desk.over(workspace)
    other.notes.add(title, "by another program")
    other.close()
    workspace.close()


def titles(window) -> list[str]:
    model = window.findChild(NotesPage).findChild(RowList).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_note_from_another_program_comes_into_the_list(window, dispatcher, desk, clock):
    watch = OutsideWatch(dispatcher, window.pages, window)
    watch.look()
    window.pages.show_page("notes")
    add_from_elsewhere(desk, clock, "From the command line")
    assert "From the command line" not in titles(window)
    assert watch.look()
    assert "From the command line" in titles(window)
    assert not watch.look()


def test_undo_takes_nothing_back_that_the_menu_did_not_name(qtbot, window, dispatcher, desk, theme, clock):
    commands = WindowCommands(window, dispatcher, theme)
    commands._outside.look()
    (mine,) = desk.notes.add("Mine").ids
    add_from_elsewhere(desk, clock, "Theirs")
    with qtbot.waitSignal(dispatcher.failed) as failed:
        commands.undo()
    assert failed.args[0].problem is Problem.CHANGED_OUTSIDE
    assert desk.notes.by_title("Theirs") and desk.notes.get(mine)
    assert "Theirs" in commands.table.action("undo").text()
    commands.undo()
    assert desk.notes.by_title("Theirs") is None
    assert desk.notes.get(mine)
