"""Versions: every earlier text can be seen and brought back, and bringing it back can be undone."""

from datetime import timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Evidence, Kind, Role
from rm_desktop.store.changes import Deed
from rm_desktop.store.pruning import prune
from rm_desktop.store.workspace import open_workspace

LONG = "A line that is long enough to be worth more than its place in another text.\n"


def texts(desk, kind, record_id, field):
    found = desk.versions.versions(kind, record_id, field)
    kept = [desk.versions.text(kind, record_id, field, version.unit_id) for version in found]
    assert [version.length for version in found] == list(map(len, kept))
    return kept


def write_often(desk, clock, note_id, *bodies):
    for body in bodies:
        clock.instant += timedelta(hours=3)
        desk.notes.write(note_id, body)


@pytest.fixture
def note(desk):
    return desk.notes.add("Plan", "one").ids[0]


def test_versions_come_newest_first_with_what_made_them_and_when(desk, clock, note):
    made = clock.instant
    write_often(desk, clock, note, "one two", "one two three")
    found = desk.versions.versions(Kind.NOTE, note, "body")
    assert [(version.at, version.deed, version.length) for version in found] == [
        (made + timedelta(hours=6), Deed.WRITE, 13),
        (made + timedelta(hours=3), Deed.WRITE, 7),
        (made, Deed.ADD, 3),
    ]
    assert found[0].unit_id == 0
    assert texts(desk, Kind.NOTE, note, "body") == ["one two three", "one two", "one"]


def test_a_version_is_brought_back_in_one_unit_that_can_be_undone(desk, clock, note):
    write_often(desk, clock, note, "two", "three")
    oldest = desk.versions.versions(Kind.NOTE, note, "body")[-1]
    changes = desk.versions.restore(Kind.NOTE, note, "body", oldest.unit_id)
    assert (changes.deed, changes.subject, changes.ids) == (Deed.RESTORE, "Plan", (note,))
    assert texts(desk, Kind.NOTE, note, "body") == ["one", "three", "two", "one"]
    assert desk.notes.get(note).versions == 4
    desk.undoing.undo()
    assert texts(desk, Kind.NOTE, note, "body") == ["three", "two", "one"]


def test_versions_survive_packing_and_a_restart(desk, workspace, clock, note):
    bodies = [LONG * number + f"end {number}" for number in range(1, 30)]
    write_often(desk, clock, note, *bodies)
    clock.instant += timedelta(days=2)
    assert prune(workspace) > 0
    found = desk.versions.versions(Kind.NOTE, note, "body")
    assert texts(desk, Kind.NOTE, note, "body") == [*reversed(bodies), "one"]
    desk.versions.restore(Kind.NOTE, note, "body", found[20].unit_id)
    workspace.close()
    again = open_workspace(workspace.path, None, clock)
    assert again.units.undo().of is Deed.RESTORE
    assert again.writer.execute("SELECT body FROM note WHERE id = ?", (note,)).fetchone() == (bodies[-1],)
    again.close()


def test_a_version_that_pruning_took_is_gone(desk, workspace, clock, note):
    desk.notes.write(note, "two")
    gone = desk.versions.versions(Kind.NOTE, note, "body")[-1]
    clock.instant += timedelta(days=31)
    prune(workspace)
    for call in (desk.versions.text, desk.versions.restore):
        with pytest.raises(UserError) as caught:
            call(Kind.NOTE, note, "body", gone.unit_id)
        assert caught.value.problem is Problem.VERSION_GONE
    (only,) = desk.versions.versions(Kind.NOTE, note, "body")
    assert (only.unit_id, only.deed, only.length) == (0, Deed.ADD, 3)


def test_a_private_text_is_restored_without_being_named(desk, clock):
    (entry,) = desk.journal.add("first", title="my secret").ids
    clock.instant += timedelta(hours=1)
    desk.journal.write(entry, "second")
    oldest = desk.versions.versions(Kind.JOURNAL, entry, "body")[-1]
    assert desk.versions.restore(Kind.JOURNAL, entry, "body", oldest.unit_id).subject == ""
    assert desk.undoing.next_undo().subject == ""


def test_what_is_in_the_trash_has_no_versions_to_show(desk, note):
    desk.notes.remove(note)
    for call in (desk.versions.versions, desk.versions.text, desk.versions.restore):
        with pytest.raises(UserError) as caught:
            call(Kind.NOTE, note, "body", *([] if call == desk.versions.versions else [0]))
        assert caught.value.problem is Problem.NOT_FOUND


def test_a_field_that_is_no_long_text_is_a_mistake_of_ours(desk, note):
    with pytest.raises(ValueError, match="title"):
        desk.versions.versions(Kind.NOTE, note, "title")


def test_every_long_text_that_can_be_changed_has_versions(desk, session_id, clock):
    (topic,) = desk.agenda.add(session_id, "Demo").ids
    (goal,) = desk.goals.add(Role.LEADER, "Learn").ids
    (check_in,) = desk.goals.check_in(goal, 1, 1, Evidence.SHOWN, "seen").ids
    (action,) = desk.actions.add("Send", Role.LEADER).ids
    (entry,) = desk.journal.add("words").ids
    (prepared,) = desk.sessions.prepare(session_id, "not_yet", "old").ids
    changes = [
        (Kind.SESSION, session_id, "purpose", lambda text: desk.sessions.edit(session_id, purpose=text)),
        (Kind.SESSION, session_id, "notes", lambda text: desk.sessions.write_notes(session_id, text)),
        (Kind.TOPIC, topic, "detail", lambda text: desk.agenda.edit(topic, detail=text)),
        (Kind.GOAL, goal, "success", lambda text: desk.goals.edit(goal, success=text)),
        (Kind.ACTION, action, "evidence", lambda text: desk.actions.edit(action, evidence=text)),
        (Kind.JOURNAL, entry, "body", lambda text: desk.journal.edit(entry, body=text)),
        (Kind.PREPARATION, prepared, "not_yet", lambda text: desk.sessions.prepare(session_id, "not_yet", text)),
    ]
    for kind, record_id, field, change in changes:
        before = texts(desk, kind, record_id, field)
        clock.instant += timedelta(hours=1)
        change("another text")
        assert texts(desk, kind, record_id, field) == ["another text", *before]
        assert field in desk.versions.fields(kind)
    assert texts(desk, Kind.CHECK_IN, check_in, "evidence") == ["seen"]
    assert desk.versions.fields(Kind.RECEIPT) == ()
