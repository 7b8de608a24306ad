"""Finding: any record by its words, and the words a record is known by."""

from datetime import timedelta

import pytest

from rm_desktop.models.kinds import Evidence, Kind, Role
from rm_desktop.services.finding import FindingService
from rm_desktop.services.goals import GoalService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.notes import NoteService


@pytest.fixture
def finding(workspace):
    service = FindingService(workspace)
    yield service
    service.close()


def test_shared_and_private_records_are_found_and_told_apart(workspace, finding):
    (note_id,) = NoteService(workspace).add("Zebra crossing").ids
    (entry_id,) = JournalService(workspace).add("a zebra in my thoughts").ids
    found = finding.find("zebra")
    assert {(hit.kind, hit.id, hit.private) for hit in found.hits} == {
        (Kind.NOTE, note_id, False),
        (Kind.JOURNAL, entry_id, True),
    }
    assert [hit.id for hit in finding.find("zebra", private=False).hits] == [note_id]


def test_a_word_that_is_still_typed_counts_as_a_beginning(workspace, finding):
    NoteService(workspace).add("Zebra crossing")
    assert finding.find("zeb").total == 0
    assert finding.find("zeb", typing=True).total == 1
    assert finding.find("zeb", typing=True, limit=0).hits == ()


def test_what_was_written_since_the_last_search_is_found(workspace, finding):
    assert finding.find("zebra").total == 0
    NoteService(workspace).add("Zebra crossing")
    assert finding.find("zebra").total == 1


def test_a_search_can_be_interrupted_and_closed_at_any_time(workspace, finding):
    finding.interrupt()
    NoteService(workspace).add("Zebra")
    assert finding.find("zebra").total == 1
    finding.interrupt()
    finding.close()
    finding.close()
    assert finding.find("zebra").total == 1


def test_a_record_is_known_by_its_words_until_it_is_removed(workspace, finding, session_id):
    notes = NoteService(workspace)
    (note_id,) = notes.add("Zebra").ids
    goals = GoalService(workspace)
    (goal_id,) = goals.add(Role.LEADER, "Listen").ids
    (check_in_id,) = goals.check_in(goal_id, 1, 1, Evidence.SEEN, "seen").ids
    assert finding.title_of(Kind.NOTE, note_id) == "Zebra"
    assert finding.title_of(Kind.GOAL, goal_id) == "Listen"
    assert finding.title_of(Kind.CHECK_IN, check_in_id) == "seen"
    assert finding.title_of(Kind.SESSION, session_id)
    assert finding.title_of(Kind.GOAL, note_id) is None
    assert finding.title_of(Kind.RATING, note_id) is None
    notes.remove(note_id)
    assert finding.title_of(Kind.NOTE, note_id) is None


def test_the_two_people_are_known_by_their_names(workspace, finding):
    with workspace.read() as session:
        ids = session.connection().exec_driver_sql("SELECT id FROM person").scalars().all()
    assert sorted(finding.title_of(Kind.PERSON, id_) or "" for id_ in ids) == ["Priya Nair", "Robert Weiss"]


def test_the_newest_are_those_changed_last_and_never_private_or_in_the_trash(workspace, finding, clock):
    notes = NoteService(workspace)
    first, second, gone = (notes.add(title).ids[0] for title in ("First", "Second", "Gone"))
    clock.instant += timedelta(minutes=1)
    JournalService(workspace).add("Only mine", title="Mine")
    notes.rename(first, "First again")
    notes.remove(gone)
    found = finding.newest({Kind.NOTE, Kind.JOURNAL}, 2)
    assert [(hit.id, hit.title) for hit in found] == [(first, "First again"), (second, "Second")]
