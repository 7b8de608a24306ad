"""Undo and redo: any history goes back to the start and forward to the end, also after a restart."""

import random
from datetime import timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.notes import Note
from rm_desktop.models.pairs import Charter
from rm_desktop.models.sessions import Action, Session, Topic
from rm_desktop.store import undo
from rm_desktop.store.changes import Deed
from rm_desktop.store.history import stamp
from rm_desktop.store.pruning import prune
from rm_desktop.store.purging import purge
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
        (body,) = workspace.writer.execute("SELECT body FROM note WHERE id = ?", (note_id,)).fetchone()
        lines = [*body.split("\n"), f"a line that is long enough to be worth packing: {chance.random()}"]
        return workspace.units.write_text(Note, note_id, "body", "\n".join(chance.sample(lines, min(len(lines), 9))))
    with workspace.units.begin(Deed.EDIT, "edit") as unit:
        note = unit.get(Note, note_id)
        if choice == 2:
            unit.trash(note)
        elif choice == 3:
            note.pinned = not note.pinned
        else:
            note.title, note.tags = f"title {chance.random()}", ("x",)
    return unit.changes


def live_through(workspace, clock, chance, changes, **pruned):
    """Return the content after every unit of a random history, over which a pruner comes at random moments.

    Beside it there is so much text that the history is never too long for it.
    """
    with workspace.units.begin(Deed.CREATE) as unit:
        unit.add(Charter(body="long " * 20_000))
    states = [content(workspace)]
    for _ in range(changes):
        clock.instant += timedelta(minutes=chance.choice((0, 0, 1, 20, 200)))
        before = units(workspace)
        one_random_change(workspace, chance)
        if units(workspace) != before:
            states.append(content(workspace))
        else:
            states[-1] = content(workspace)
        if pruned and chance.random() < 0.2:
            prune(workspace, **pruned)
            assert content(workspace) == states[-1]
    return states


def units(workspace):
    return workspace.writer.execute("SELECT max(id) FROM unit").fetchone()


@pytest.mark.parametrize("pruned", [{}, {"keep_days": 30}])
@pytest.mark.parametrize("seed", range(6))
def test_every_history_goes_back_to_empty_and_forward_again(workspace, clock, seed, pruned):
    chance = random.Random(seed)
    clock.instant -= timedelta(days=1)
    states = live_through(workspace, clock, chance, 25, **pruned)
    for state in reversed(states[:-1]):
        workspace.units.undo()
        assert content(workspace) == state
        if pruned and chance.random() < 0.2:
            prune(workspace, **pruned)
    assert workspace.units.next_undo() is None
    for state in states[1:]:
        workspace.units.redo()
        assert content(workspace) == state
        if pruned and chance.random() < 0.2:
            prune(workspace, **pruned)
    assert workspace.units.next_redo() is None


@pytest.mark.parametrize("seed", range(6))
def test_a_thinned_history_goes_the_same_way_in_fewer_steps(workspace, clock, seed):
    states = live_through(workspace, clock, random.Random(seed), 40, keep_days=0)
    clock.instant += timedelta(hours=2)
    prune(workspace, keep_days=0)
    known = [{row[0]: row for row in state["note"]} for state in states]
    back = []
    while workspace.units.next_undo() is not None:
        back.append(content(workspace))
        workspace.units.undo()
        for row in content(workspace)["note"]:
            texts = {state[row[0]][5] for state in known if row[0] in state}
            assert row[5] in texts
    assert content(workspace) == states[0]
    assert len(back) <= len(states) - 1
    for state in reversed(back):
        workspace.units.redo()
        assert content(workspace) == state


def test_undo_reaches_back_a_thousand_units(workspace):
    with workspace.units.begin(Deed.ADD) as unit:
        note_id = unit.add(Note(title="n")).id
    with workspace.transaction() as writer:
        writer.executemany(
            "INSERT INTO unit (id, deed, subject, at, undone) VALUES (?, 'pin', '', '2026', 0)",
            [(number,) for number in range(2, 1003)],
        )
        writer.executemany(
            "INSERT INTO history (unit_id, kind, record_id, before, after) VALUES (?, 'note', ?, ?, '{}')",
            [(number, note_id, f'{{"title":"{number}"}}') for number in range(2, 1003)],
        )
    workspace.writer.execute("PRAGMA synchronous = OFF")
    for _ in range(undo.STEPS):
        workspace.units.undo()
    assert workspace.writer.execute("SELECT title FROM note").fetchone() == ("3",)
    assert workspace.units.next_undo() is None
    with pytest.raises(UserError) as caught:
        workspace.units.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO
    workspace.units.redo()
    assert workspace.units.next_undo().deed is Deed.PIN


def test_what_was_deleted_for_good_is_passed_over(workspace):
    with workspace.units.begin(Deed.ADD, "stays") as unit:
        stays = unit.add(Note(title="stays")).id
    with workspace.units.begin(Deed.ADD, "goes") as unit:
        goes = unit.add(Note(title="goes")).id
    with workspace.units.begin(Deed.EDIT, "goes") as unit:
        unit.get(Note, goes).title = "both"
        unit.get(Note, stays).title = "both"
    workspace.writer.execute("DELETE FROM note WHERE id = ?", (goes,))  # as if by another program
    assert workspace.units.undo().ids == (stays,)
    assert workspace.units.undo().ids == (stays,)
    assert content(workspace)["note"] == []
    assert workspace.units.redo().ids == (stays,)
    assert workspace.units.redo().ids == (stays,)
    assert workspace.units.next_redo() is None


def session_and_action(workspace):
    with workspace.units.begin(Deed.ADD) as unit:
        session = unit.add(Session(number=1, title="s")).id
    with workspace.units.begin(Deed.ADD) as unit:
        action = unit.add(Action(text="a", owner=Role.LEADER, session_id=session)).id
        topic = unit.add(Topic(title="t", session_id=session, position="a0")).id
    return session, action, topic


def links(workspace):
    return workspace.writer.execute("SELECT session_id FROM action").fetchall()


def test_a_link_to_what_was_deleted_for_good_comes_back_empty(workspace):
    session, action, _ = session_and_action(workspace)
    with workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Action, action).session_id = None
    purge(workspace, [(Kind.SESSION, session)])
    assert workspace.units.undo().ids == (action,)
    assert links(workspace) == [(None,)]
    assert workspace.units.redo().ids == (action,)


def test_what_cannot_be_without_what_was_deleted_for_good_is_not_done_again(workspace):
    _, action, _ = session_and_action(workspace)
    workspace.units.undo()
    workspace.writer.execute("DELETE FROM session")
    assert workspace.units.redo().ids == (action,)
    assert links(workspace) == [(None,)]
    assert workspace.writer.execute("SELECT count(*) FROM topic").fetchone() == (0,)


def test_undoing_what_others_have_come_to_need_is_refused_and_changes_nothing(workspace):
    session, _, _ = session_and_action(workspace)
    workspace.writer.execute("DELETE FROM history WHERE unit_id = 2")
    with pytest.raises(UserError) as caught:
        workspace.units.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO
    assert links(workspace) == [(session,)]


def test_a_deletion_for_good_is_no_step_and_leaves_redo_alone(workspace):
    session, _, _ = session_and_action(workspace)
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="n"))
    workspace.units.undo()
    purge(workspace, [(Kind.SESSION, session)])
    assert workspace.units.next_redo() is not None
    assert workspace.units.redo().kinds == {Kind.NOTE}
    assert workspace.units.undo().kinds == {Kind.NOTE}
    assert workspace.units.undo().kinds == {Kind.ACTION}  # its topic went with the session
    assert workspace.units.next_undo() is None


def trash(note, unit):
    unit.trash(note)


def pin(note, _unit):
    note.pinned = True


@pytest.mark.parametrize("deed", [trash, pin])
def test_an_undo_gives_back_the_date_of_the_last_edit(workspace, clock, deed):
    with workspace.units.begin(Deed.ADD) as unit:
        note_id = unit.add(Note(title="n")).id
    made = clock.instant
    clock.instant += timedelta(days=2)
    with workspace.units.begin(Deed.EDIT) as unit:
        deed(unit.get(Note, note_id), unit)
    changed = edited(workspace)
    clock.instant += timedelta(days=2)
    workspace.units.undo()
    assert edited(workspace) == stamp(made)
    workspace.units.redo()
    assert edited(workspace) == changed


def test_what_lay_in_the_trash_comes_back_with_its_date(workspace, clock):
    with workspace.units.begin(Deed.ADD) as unit:
        note = unit.add(Note(title="n"))
    made = clock.instant
    clock.instant += timedelta(days=2)
    with workspace.units.begin(Deed.REMOVE) as unit:
        unit.trash(unit.get(Note, note.id))
    with workspace.units.begin(Deed.RESTORE) as unit:
        unit.session.get(Note, note.id).deleted_at = None
    assert edited(workspace) == stamp(made)


def edited(workspace):
    return workspace.writer.execute("SELECT updated_at FROM note").fetchone()[0]


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
