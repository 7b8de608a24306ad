"""The trash: what went together comes back together, and what goes for good leaves no word behind."""

from datetime import timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Evidence, Kind, Role
from rm_desktop.services.desk import Desk
from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import NOTHING, Deed
from rm_desktop.store.pruning import prune
from rm_desktop.store.workspace import open_workspace

MARK = "zanzibarine"


def count(workspace, sql):
    return workspace.writer.execute(f"SELECT count(*) FROM {sql}").fetchone()[0]


def trashed(desk):
    return [(row.kind, row.title, row.with_it) for row in desk.trash.rows()]


def test_the_trash_shows_the_newest_first_with_the_days_left(desk, clock):
    (old,) = desk.notes.add("Old").ids
    (new,) = desk.notes.add("New").ids
    desk.notes.remove(old)
    first = clock.instant
    clock.instant += timedelta(days=12, hours=3)
    desk.notes.remove(new)
    assert desk.trash.rows() == (
        TrashRow(Kind.NOTE, new, "New", clock.instant, 30, False, 0),
        TrashRow(Kind.NOTE, old, "Old", first, 18, False, 0),
    )


def test_a_session_comes_back_with_what_went_with_it(desk, session_id):
    desk.sessions.prepare(session_id, "to_raise", "mine")
    before = [topic.id for topic in desk.agenda.topics(session_id)]
    desk.sessions.remove(session_id)
    (row,) = desk.trash.rows()
    assert (row.kind, row.id, row.with_it) == (Kind.SESSION, session_id, len(before) + 1)
    changes = desk.trash.restore(Kind.SESSION, session_id)
    assert changes.deed is Deed.RESTORE
    assert changes.kinds == {Kind.SESSION, Kind.TOPIC, Kind.PREPARATION}
    assert [topic.id for topic in desk.agenda.topics(session_id)] == before
    assert desk.sessions.get(session_id).preparation.to_raise == "mine"
    assert desk.trash.rows() == ()
    desk.undoing.undo()
    assert desk.trash.rows()[0].with_it == len(before) + 1


def test_what_was_removed_before_its_session_stays_in_the_trash_when_that_comes_back(desk, session_id):
    topic = desk.agenda.topics(session_id)[0]
    desk.agenda.remove(topic.id)
    desk.sessions.remove(session_id)
    desk.trash.restore(Kind.SESSION, session_id)
    assert trashed(desk) == [(Kind.TOPIC, topic.title, 0)]


def test_what_cannot_be_without_its_session_brings_the_session_back(desk, session_id, clock):
    topics = desk.agenda.topics(session_id)
    desk.agenda.remove(topics[0].id)
    clock.instant += timedelta(hours=1)
    desk.sessions.remove(session_id)
    assert desk.trash.restore(Kind.TOPIC, topics[0].id).subject == topics[0].title
    assert desk.agenda.topics(session_id) == topics
    assert desk.trash.rows() == ()


def test_what_went_in_the_same_instant_but_not_together_stays(desk):
    ids = [desk.notes.add(title).ids[0] for title in ("one", "two")]
    for note_id in ids:
        desk.notes.remove(note_id)
    desk.trash.restore(Kind.NOTE, ids[0])
    assert trashed(desk) == [(Kind.NOTE, "two", 0)]


def test_what_is_removed_restored_and_removed_again_is_known_by_the_last_time(desk, session_id):
    desk.sessions.remove(session_id)
    topic = desk.trash.rows() and desk.trash.restore(Kind.SESSION, session_id) and desk.agenda.topics(session_id)[0]
    desk.agenda.remove(topic.id)
    assert trashed(desk) == [(Kind.TOPIC, topic.title, 0)]


def test_what_the_history_forgot_is_still_told_apart_by_its_instant(desk, workspace, session_id, clock):
    topics = len(desk.agenda.topics(session_id))
    desk.sessions.remove(session_id)
    clock.instant += timedelta(days=2)
    workspace.writer.execute("DELETE FROM history")
    prune(workspace)
    assert [row.with_it for row in desk.trash.rows()] == [topics]
    desk.trash.restore(Kind.SESSION, session_id)
    assert len(desk.agenda.topics(session_id)) == topics


def test_a_private_record_is_named_on_the_page_and_nowhere_else(desk, workspace):
    (entry,) = desk.journal.add("# Doubts\n\nof mine").ids
    desk.journal.remove(entry)
    (row,) = desk.trash.rows()
    assert (row.title, row.private) == ("Doubts of mine", True)
    assert desk.trash.restore(Kind.JOURNAL, entry).subject == ""
    desk.journal.remove(entry)
    assert desk.trash.purge(Kind.JOURNAL, entry).subject == ""
    assert count(workspace, "unit WHERE subject LIKE '%mine%'") == 0


@pytest.mark.parametrize("call", ["restore", "purge"])
def test_what_is_not_in_the_trash_is_not_found(desk, call):
    (note,) = desk.notes.add("alive").ids
    for record_id in (note, "0" * 32):
        with pytest.raises(UserError) as caught:
            getattr(desk.trash, call)(Kind.NOTE, record_id)
        assert caught.value.problem is Problem.NOT_FOUND
    assert desk.notes.get(note).title == "alive"


def test_deleting_for_good_is_one_unit_and_no_step_of_undo(desk, workspace):
    (kept,) = desk.notes.add("kept").ids
    (gone,) = desk.notes.add("gone").ids
    desk.notes.remove(gone)
    before = count(workspace, "unit")
    changes = desk.trash.purge(Kind.NOTE, gone)
    assert (changes.deed, changes.subject, changes.ids) == (Deed.PURGE, "gone", (gone,))
    assert count(workspace, "unit WHERE deed = 'purge' AND subject = ''") == 1
    assert count(workspace, "unit") == before - 1  # without the two of the note, with its own
    assert desk.undoing.undo().ids == (kept,)
    assert desk.undoing.next_undo() is None


def test_what_needs_a_deleted_record_goes_too_and_links_to_it_are_emptied(desk, workspace, session_id):
    desk.sessions.prepare(session_id, "to_raise", "mine")
    (note,) = desk.notes.add("Minutes", session_id=session_id).ids
    (goal,) = desk.goals.add(Role.LEADER, "Learn").ids
    desk.goals.check_in(goal, 1, 1, Evidence.SHOWN, "seen")
    desk.sessions.remove(session_id)
    desk.goals.remove(goal)
    changes = desk.trash.purge(Kind.SESSION, session_id)
    assert {Kind.SESSION, Kind.TOPIC, Kind.PREPARATION, Kind.NOTE} == changes.kinds
    assert desk.notes.get(note).session_id is None
    desk.trash.purge(Kind.GOAL, goal)
    for table in ("session", "topic", "preparation", "goal", "check_in"):
        assert count(workspace, table) == 0
        assert count(workspace, f"history WHERE kind = '{table}'") == 0
    assert workspace.writer.execute("PRAGMA foreign_key_check").fetchall() == []


def test_an_emptied_trash_is_empty_and_emptying_it_again_changes_nothing(desk, workspace, session_id):
    desk.sessions.remove(session_id)
    desk.notes.remove(desk.notes.add("one").ids[0])
    units = count(workspace, "unit WHERE deed = 'purge'")
    assert desk.trash.empty().kinds == {Kind.SESSION, Kind.TOPIC, Kind.NOTE}
    assert desk.trash.rows() == ()
    assert desk.trash.empty() is NOTHING
    assert count(workspace, "unit WHERE deed = 'purge'") == units + 1


def test_sweeping_takes_what_is_older_than_thirty_days_in_one_unit(desk, workspace, session_id, clock):
    desk.notes.remove(desk.notes.add("one").ids[0])
    desk.journal.remove(desk.journal.add("two").ids[0])
    clock.instant += timedelta(days=29)
    desk.notes.remove(desk.notes.add("three").ids[0])
    assert desk.trash.sweep() == 0
    clock.instant += timedelta(days=1, seconds=1)
    assert desk.trash.sweep() == 2
    assert trashed(desk) == [(Kind.NOTE, "three", 0)]
    assert count(workspace, "unit WHERE deed = 'purge'") == 1


def test_sweeping_leaves_what_something_younger_cannot_be_without(desk, workspace, session_id, clock):
    desk.sessions.remove(session_id)
    workspace.writer.execute(
        "UPDATE topic SET deleted_at = NULL WHERE id = (SELECT min(id) FROM topic)"
    )  # as a merge may bring one back
    clock.instant += timedelta(days=31)
    desk.trash.sweep()
    assert count(workspace, "topic") == 1
    assert count(workspace, "session") == 1


def plant(desk, session_id, clock):
    """Put marked words everywhere that a session, a note and an entry can have them; return what was removed."""
    note = desk.notes.add(f"{MARK} plan", f"{MARK} body", (f"{MARK}-tag",)).ids[0]
    entry = desk.journal.add(f"{MARK} entry", title=f"{MARK} title").ids[0]
    goal = desk.goals.add(Role.LEADER, f"{MARK} goal").ids[0]
    desk.goals.check_in(goal, 1, 1, Evidence.SHOWN, f"{MARK} evidence")
    later = desk.sessions.add(f"{MARK} session", day=clock.today(), purpose=f"{MARK} purpose").ids[0]
    desk.agenda.carry_over(later, tuple(topic.id for topic in desk.agenda.topics(session_id))[:2])
    desk.agenda.add(later, f"{MARK} topic")
    desk.sessions.prepare(later, "to_raise", f"{MARK} raise")
    for number in range(30):
        clock.instant += timedelta(hours=2)
        desk.notes.write(note, f"{MARK} line {number} " * (number + 1))
        desk.notes.rename(note, f"{MARK} plan {number}")
    desk.today.view()
    return ((Kind.NOTE, note), (Kind.JOURNAL, entry), (Kind.GOAL, goal), (Kind.SESSION, later))


def test_after_deleting_for_good_no_word_is_left_in_the_file(desk, workspace, session_id, clock):
    planted = plant(desk, session_id, clock)
    prune(workspace)
    remove = {Kind.NOTE: desk.notes, Kind.JOURNAL: desk.journal, Kind.GOAL: desk.goals, Kind.SESSION: desk.sessions}
    for kind, record_id in planted:
        remove[kind].remove(record_id)
        desk.trash.restore(kind, record_id)
        remove[kind].remove(record_id)
        desk.trash.purge(kind, record_id)
    workspace.close()
    assert not list(workspace.path.parent.glob("*-wal"))
    assert MARK.encode() not in workspace.path.read_bytes().lower()
    again = open_workspace(workspace.path, None, clock)
    assert Desk.over(again).finding.find(MARK).total == 0
    while again.units.next_undo() is not None:
        again.units.undo()
    again.close()
