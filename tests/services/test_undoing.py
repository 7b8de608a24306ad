"""Undoing: one line of undo for the whole workspace, which a restart does not cut."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.notes import NoteService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import Deed, UnitLabel
from rm_desktop.store.workspace import open_workspace


@pytest.fixture
def undoing(workspace):
    return UndoService(workspace)


def test_a_change_is_named_taken_back_and_done_again(workspace, undoing):
    notes = NoteService(workspace)
    (note_id,) = notes.add("Plan").ids
    notes.rename(note_id, "Better plan")
    assert (undoing.next_undo(), undoing.next_redo()) == (UnitLabel(Deed.EDIT, "Better plan", Kind.NOTE), None)
    changes = undoing.undo()
    assert (changes.deed, changes.of, changes.kinds, changes.ids) == (
        Deed.UNDO,
        Deed.EDIT,
        {Kind.NOTE},
        (note_id,),
    )
    assert notes.get(note_id).title == "Plan"
    assert (undoing.next_undo(), undoing.next_redo()) == (
        UnitLabel(Deed.ADD, "Plan", Kind.NOTE),
        UnitLabel(Deed.EDIT, "Better plan", Kind.NOTE),
    )
    assert undoing.redo().deed is Deed.REDO
    assert notes.get(note_id).title == "Better plan"


def test_there_is_nothing_to_undo_in_a_new_workspace(undoing):
    assert undoing.next_undo() is None
    with pytest.raises(UserError) as caught:
        undoing.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO
    with pytest.raises(UserError) as caught:
        undoing.redo()
    assert caught.value.problem is Problem.NOTHING_TO_REDO


def test_a_new_change_ends_what_could_be_done_again(workspace, undoing):
    notes = NoteService(workspace)
    notes.add("one")
    undoing.undo()
    notes.add("two")
    assert undoing.next_redo() is None


def test_a_change_can_be_undone_after_a_restart(workspace, tmp_path, clock):
    (note_id,) = NoteService(workspace).add("Plan").ids
    workspace.close()
    again = open_workspace(workspace.path, None, clock)
    assert UndoService(again).undo().ids == (note_id,)
    assert NoteService(again).window().total == 0
    again.close()
