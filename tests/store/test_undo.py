"""Undo and redo: any history goes back to the start and forward to the end, also after a restart."""

import random
from datetime import UTC, date, datetime

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.base import Tags, Words
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.notes import Note
from rm_desktop.models.registry import BY_KIND
from rm_desktop.models.sessions import Action
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import open_workspace

# What undo restores: everything but the instant of the last change, which an undo is itself.
CONTENT = {
    "note": "id, seq, created_at, deleted_at, title, body, tags, pinned",
    "action": "id, seq, created_at, deleted_at, text, owner, done_at",
}


def content(workspace):
    return {
        table: workspace.writer.execute(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()
        for table, columns in CONTENT.items()
    }


def one_random_change(workspace, chance):
    """Do one of the things people do; return whether anything changed."""
    choice = chance.randrange(5)
    ids = [row[0] for row in workspace.writer.execute("SELECT id FROM note WHERE deleted_at IS NULL ORDER BY id")]
    if choice == 0 or not ids:
        with workspace.units.begin(Deed.ADD, "note") as unit:
            unit.add(Note(title=f"note {chance.random()}"))
            unit.add(Action(text="promise", owner=Role.LEADER))
        return unit.changes
    note_id = chance.choice(ids)
    if choice == 1:
        return workspace.units.write_text(Note, note_id, "body", f"text {chance.random()}")
    with workspace.units.begin(Deed.EDIT, "edit") as unit:
        note = unit.get(Note, note_id)
        if choice == 2:
            unit.trash(note)
        elif choice == 3:
            note.pinned = not note.pinned
        else:
            note.title, note.tags = f"title {chance.random()}", ("x",)
    return unit.changes


@pytest.mark.parametrize("seed", range(6))
def test_every_history_goes_back_to_empty_and_forward_again(workspace, clock, seed):
    chance = random.Random(seed)
    states = [content(workspace)]
    for _ in range(25):
        before = workspace.writer.execute("SELECT count(*) FROM unit").fetchone()
        one_random_change(workspace, chance)
        if workspace.writer.execute("SELECT count(*) FROM unit").fetchone() != before:
            states.append(content(workspace))
        else:
            states[-1] = content(workspace)
    for state in reversed(states[:-1]):
        workspace.units.undo()
        assert content(workspace) == state
    assert workspace.units.next_undo() is None
    for state in states[1:]:
        workspace.units.redo()
        assert content(workspace) == state
    assert workspace.units.next_redo() is None


def test_undo_works_after_a_restart(workspace, clock):
    with workspace.units.begin(Deed.ADD, "Live demo") as unit:
        unit.add(Note(title="Live demo"))
    workspace.close()
    again = open_workspace(workspace.path, None, clock)
    label = again.units.next_undo()
    assert label is not None
    assert (label.deed, label.subject) == (Deed.ADD, "Live demo")
    changes = again.units.undo()
    assert (changes.deed, changes.of, changes.kinds) == (Deed.UNDO, Deed.ADD, {Kind.NOTE})
    assert content(again)["note"] == []
    assert again.units.redo().ids == changes.ids
    again.close()


def test_a_new_change_ends_what_could_be_redone(workspace):
    for title in ("one", "two"):
        with workspace.units.begin(Deed.ADD, title) as unit:
            unit.add(Note(title=title))
    workspace.units.undo()
    with workspace.units.begin(Deed.ADD, "three") as unit:
        unit.add(Note(title="three"))
    assert workspace.units.next_redo() is None
    with pytest.raises(UserError) as caught:
        workspace.units.redo()
    assert caught.value.problem is Problem.NOTHING_TO_REDO


def test_nothing_to_undo_says_so(workspace):
    with pytest.raises(UserError) as caught:
        workspace.units.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO


def test_what_left_the_computer_is_no_step_of_undo(workspace):
    with workspace.units.begin(Deed.ADD, "one") as unit:
        unit.add(Note(title="one"))
    with workspace.units.begin(Deed.EXPORT, "notes") as unit:
        unit.add(Action(text="stands for a receipt", owner=Role.MENTOR))
    assert workspace.units.undo().of is Deed.ADD
    assert len(content(workspace)["action"]) == 1


def sample_of(record):
    """A record of any class with something in every column that must have something."""
    fields = {}
    for column in record.__table__.columns:
        if column.name in ("id", "seq", "created_at", "updated_at", "deleted_at", "telling"):
            continue
        if column.nullable:
            continue
        fields[column.name] = value_for(column.type)
    return record(**fields)


def value_for(column_type):
    if isinstance(column_type, Words):
        return next(iter(column_type.words))
    return ("a", "b") if isinstance(column_type, Tags) else VALUES[column_type.python_type]


VALUES = {
    str: "words",
    int: 1,
    bool: True,
    bytes: b"\x00\xff bytes",
    date: date(2026, 11, 22),
    datetime: datetime(2026, 11, 22, tzinfo=UTC),
}


@pytest.mark.parametrize("record", BY_KIND.values())
def test_every_class_of_record_can_be_made_undone_and_redone(workspace, record):
    workspace.writer.execute("PRAGMA foreign_keys = OFF")  # what it belongs to is not the point here
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(sample_of(record))
    whole = f"SELECT * FROM {record.__tablename__}"
    before = workspace.writer.execute(whole).fetchall()
    workspace.units.undo()
    assert workspace.writer.execute(whole).fetchall() == []
    workspace.units.redo()
    assert workspace.writer.execute(whole).fetchall() == before
    with workspace.units.begin(Deed.REMOVE) as unit:
        unit.trash(unit.session.get(record, before[0][0]))
    workspace.units.undo()
    assert workspace.writer.execute(f"{whole} WHERE deleted_at IS NULL").fetchone()[0] == before[0][0]
