"""Units of work: what they keep, what they tell, and what they leave when they fail."""

import json
from datetime import timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.store.changes import NOTHING, Deed
from rm_desktop.store.history import stamp
from rm_desktop.store.search import Searcher


def add_note(workspace, title="Prompts that work", body="Paste the pack"):
    with workspace.units.begin(Deed.ADD, title) as unit:
        note = unit.add(Note(title=title, body=body, tags=("technology",)))
    return note.id, unit.changes


def rows(workspace, sql):
    return workspace.writer.execute(sql).fetchall()


def test_a_unit_tells_kinds_ids_deed_and_subject(workspace):
    note_id, changes = add_note(workspace)
    assert changes.kinds == {Kind.NOTE}
    assert changes.ids == (note_id,)
    assert (changes.deed, changes.subject) == (Deed.ADD, "Prompts that work")


def test_a_unit_that_changes_nothing_writes_nothing(workspace):
    note_id, _ = add_note(workspace)
    with workspace.units.begin(Deed.EDIT, "x") as unit:
        unit.get(Note, note_id).title = "Prompts that work"
    assert unit.changes is NOTHING
    assert rows(workspace, "SELECT count(*) FROM unit") == [(1,)]


def test_history_holds_before_and_after_of_just_the_changed_fields(workspace, clock):
    note_id, _ = add_note(workspace)
    earlier, clock.instant = clock.instant, clock.instant + timedelta(minutes=1)
    with workspace.units.begin(Deed.EDIT, "x") as unit:
        note = unit.get(Note, note_id)
        note.title = "Half"
        unit.session.flush()
        note.title, note.tags = "Better", ("a", "b")
    before, after = rows(workspace, "SELECT before, after FROM history WHERE unit_id = 2")[0]
    assert json.loads(before) == {"title": "Prompts that work", "tags": "technology", "updated_at": stamp(earlier)}
    assert json.loads(after) == {"title": "Better", "tags": "a b", "updated_at": stamp(clock.instant)}


def test_a_new_records_history_holds_its_defaults(workspace):
    add_note(workspace)
    ((before, after),) = rows(workspace, "SELECT before, after FROM history")
    assert before is None
    assert json.loads(after) | {"pinned": 0, "telling": "pair"} == json.loads(after)


def test_an_exception_inside_a_unit_keeps_nothing(workspace):
    note_id, _ = add_note(workspace)

    def change_and_fail():
        with workspace.units.begin(Deed.EDIT) as unit:
            unit.get(Note, note_id).title = "Lost"
            unit.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_fail()
    assert rows(workspace, "SELECT title FROM note") == [("Prompts that work",)]
    assert rows(workspace, "SELECT count(*) FROM unit") == [(1,)]


def test_a_record_in_the_trash_is_not_found(workspace):
    note_id, _ = add_note(workspace)
    with workspace.units.begin(Deed.REMOVE) as unit:
        unit.trash(unit.get(Note, note_id))
    with pytest.raises(UserError) as caught, workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Note, note_id)
    assert caught.value.problem is Problem.NOT_FOUND


def test_seq_counts_over_all_kinds_without_gaps_or_doubles(workspace):
    add_note(workspace)
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(JournalEntry(day=workspace.clock.today(), body="mine"))
        unit.add(Note(title="second"))
    assert rows(workspace, "SELECT seq FROM note UNION ALL SELECT seq FROM journal_entry ORDER BY 1") == [
        (1,),
        (2,),
        (3,),
    ]


def test_a_stretch_of_typing_is_one_unit_and_undo_takes_it_back_whole(workspace, clock):
    note_id, _ = add_note(workspace, body="start")
    for text in ("start a", "start ab", "start abc"):
        assert workspace.units.write_text(Note, note_id, "body", text).deed is Deed.WRITE
        clock.instant += timedelta(seconds=1)
    assert rows(workspace, "SELECT count(*) FROM unit") == [(2,)]
    workspace.units.undo()
    assert rows(workspace, "SELECT body FROM note") == [("start",)]
    workspace.units.redo()
    assert rows(workspace, "SELECT body FROM note") == [("start abc",)]


@pytest.mark.parametrize("pause", [timedelta(minutes=3), timedelta(minutes=11)])
def test_a_rest_ends_a_stretch_of_typing(workspace, clock, pause):
    note_id, _ = add_note(workspace)
    workspace.units.write_text(Note, note_id, "body", "one")
    clock.instant += pause
    workspace.units.write_text(Note, note_id, "body", "two")
    assert rows(workspace, "SELECT count(*) FROM unit") == [(3,)]


def test_another_unit_ends_a_stretch_of_typing(workspace):
    note_id, _ = add_note(workspace)
    workspace.units.write_text(Note, note_id, "body", "one")
    add_note(workspace, title="between")
    workspace.units.write_text(Note, note_id, "body", "two")
    workspace.units.undo()
    assert rows(workspace, "SELECT body FROM note WHERE title = 'Prompts that work'") == [("one",)]


def test_typing_after_undo_and_another_deed_is_a_unit_of_its_own(workspace, clock):
    note_id, _ = add_note(workspace, body="start")
    workspace.units.write_text(Note, note_id, "body", "typed")
    workspace.units.undo()
    with workspace.units.begin(Deed.PIN) as unit:
        unit.get(Note, note_id).pinned = True
    workspace.units.write_text(Note, note_id, "body", "typed again")
    assert workspace.units.undo().of is Deed.WRITE
    assert rows(workspace, "SELECT body, pinned FROM note") == [("start", 1)]


def test_a_private_record_is_named_nowhere_outside_itself(workspace):
    with workspace.units.begin(Deed.ADD, "my secret") as unit:
        entry = unit.add(JournalEntry(day=workspace.clock.today(), title="my secret", body="x"))
    assert unit.changes.subject == ""
    assert workspace.units.write_text(JournalEntry, entry.id, "body", "more").subject == ""
    label = workspace.units.next_undo()
    assert (label.subject, label.kind) == ("", Kind.JOURNAL)
    assert rows(workspace, "SELECT DISTINCT subject FROM unit") == [("",)]


def test_typing_what_is_already_there_changes_nothing(workspace):
    note_id, _ = add_note(workspace, body="same")
    assert workspace.units.write_text(Note, note_id, "body", "same") is NOTHING


def test_typing_refuses_what_no_text_has_and_keeps_the_old(workspace):
    note_id, _ = add_note(workspace, body="old")
    with pytest.raises(UserError) as caught:
        workspace.units.write_text(Note, note_id, "body", "nul \x00 inside")
    assert caught.value.problem is Problem.BAD_CHARACTERS
    assert rows(workspace, "SELECT body FROM note") == [("old",)]


def test_typing_into_what_is_gone_is_not_found_and_the_store_goes_on(workspace):
    with pytest.raises(UserError) as caught:
        workspace.units.write_text(Note, "0" * 32, "body", "x")
    assert caught.value.problem is Problem.NOT_FOUND
    assert add_note(workspace)[1]


def test_the_index_follows_typing_trash_and_undo(workspace):
    note_id, _ = add_note(workspace, body="elderberry")
    searcher = Searcher(workspace)
    workspace.units.write_text(Note, note_id, "body", "quince")
    assert searcher.find("elderberry").total == 0
    assert searcher.find("quince").total == 1
    with workspace.units.begin(Deed.REMOVE) as unit:
        unit.trash(unit.get(Note, note_id))
    assert searcher.find("quince").total == 0
    workspace.units.undo()
    assert searcher.find("quince").total == 1
    searcher.close()
