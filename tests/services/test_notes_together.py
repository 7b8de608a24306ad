"""Several notes at once: one unit, one undo, a label with their number."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.note_files import NoteDraft
from rm_desktop.services.notes import NoteService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import NOTHING, Deed


@pytest.fixture
def notes(workspace) -> NoteService:
    return NoteService(workspace)


@pytest.fixture
def three(notes: NoteService) -> list[str]:
    return [notes.add(title, tags=("ai",)).ids[0] for title in ("One", "Two", "Three")]


def test_several_are_removed_in_one_unit_that_is_named_by_their_number(workspace, notes, three) -> None:
    changes = notes.remove_many(three)
    assert (changes.deed, changes.subject, changes.kind, changes.count) == (Deed.REMOVE, "", Kind.NOTE, 3)
    label = UndoService(workspace).next_undo()
    assert (label.deed, label.kind, label.count) == (Deed.REMOVE, Kind.NOTE, 3)
    assert UndoService(workspace).undo().count == 3
    assert sorted(notes.matching()) == sorted(three)


def test_one_of_several_is_named_by_its_title(workspace, notes, three) -> None:
    assert notes.remove_many([three[1], three[1]]).subject == "Two"
    assert UndoService(workspace).next_undo().subject == "Two"


def test_none_of_several_is_done_where_one_is_gone(notes, three) -> None:
    notes.remove(three[1])
    with pytest.raises(UserError) as caught:
        notes.remove_many(three)
    assert caught.value.problem is Problem.NOT_FOUND
    assert notes.window().total == 2


def test_nothing_is_done_to_none(notes) -> None:
    assert notes.remove_many(()) is notes.add_many(()) is notes.pin_many((), True) is NOTHING


def test_tags_are_added_and_pins_are_set_for_all(notes, three) -> None:
    notes.tag_many(three, ("#Later", "ai"))
    assert {notes.get(note_id).tags for note_id in three} == {("ai", "later")}
    assert notes.pin_many(three, True).deed is Deed.PIN
    assert all(notes.get(note_id).pinned for note_id in three)
    assert notes.pin_many(three, True) is NOTHING
    assert notes.pin_many(three[:1], False).deed is Deed.UNPIN


def test_drafts_are_added_in_one_unit(workspace, notes) -> None:
    changes = notes.add_many([NoteDraft("One", "1"), NoteDraft("Two", "2")])
    assert [notes.get(note_id).title for note_id in changes.ids] == ["One", "Two"]
    UndoService(workspace).undo()
    assert notes.window().total == 0


def test_tags_are_counted(notes, three) -> None:
    notes.add("Four", tags=("ai", "culture"))
    assert notes.tag_counts() == {"ai": 4, "culture": 1}


def test_rows_are_read_by_their_ids_without_those_in_the_trash(notes, three) -> None:
    notes.remove(three[0])
    assert {row.id for row in notes.rows(three)} == set(three[1:])
    assert notes.place_of(three[0]) is None
