"""Finding: any record by its words, and the words a record is known by."""

from datetime import timedelta

import pytest

from rm_desktop.models.kinds import Evidence, Kind, Role
from rm_desktop.services.answers import Recent
from rm_desktop.services.asked import read_asked
from rm_desktop.services.finding import FindingService
from rm_desktop.services.goals import GoalService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.looking import Look
from rm_desktop.services.notes import NoteService
from rm_desktop.store.changes import EVERYTHING
from rm_desktop.store.driver import dbapi


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


def test_a_search_can_be_interrupted_at_any_time(workspace, finding):
    finding.interrupt()
    NoteService(workspace).add("Zebra")
    assert finding.find("zebra").total == 1
    finding.interrupt()
    finding.close()
    finding.close()


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


def test_after_closing_nothing_is_found_and_nothing_is_kept(workspace, finding):
    (note_id,) = NoteService(workspace).add("Zebra").ids
    finding.close()
    assert finding.find("zebra").hits == ()
    assert look(finding, "zebra") is None
    assert finding.recent(Kind, 5) == Recent()
    finding.note_opened([Kind.NOTE], note_id)
    assert not finding.warm()
    assert workspace.state("opened") is None


def look(finding, text):
    return finding.look(read_asked(text))


@pytest.fixture
def warm(workspace, finding):
    """A service that has read the names of some notes, and the ids of these by their titles."""
    notes = NoteService(workspace)
    ids = {
        title: notes.add(title, body, tags).ids[0]
        for title, body, tags in (
            ("Zebra crossing", "of the board", ("street",)),
            ("Board pack", "a zebra", ("board", "street")),
            ("Nothing", "else", ()),
        )
    }
    assert finding.warm()
    return ids


def test_names_and_texts_are_found_each_record_once(finding, warm):
    answer = look(finding, "zebra")
    assert [named.id for named in answer.titles] == [warm["Zebra crossing"]]
    assert [hit.id for hit in answer.texts] == [warm["Board pack"]]
    assert "\x02zebra\x03" in answer.texts[0].snippet
    assert not (answer.more or answer.hasty or answer.nothing)


def test_a_name_is_found_by_letters_that_are_not_together(finding, warm):
    assert [named.title for named in look(finding, "bpk").titles] == ["Board pack"]
    assert look(finding, "qqq").nothing


def test_names_that_are_not_read_yet_keep_nobody_waiting(workspace, finding):
    NoteService(workspace).add("Zebra crossing")
    hasty = look(finding, "zeb")
    assert hasty.hasty
    assert [hit.title for hit in hasty.texts] == ["Zebra crossing"]
    finding.warm()
    assert [named.title for named in look(finding, "zeb").titles] == ["Zebra crossing"]


def test_what_changed_is_found_by_its_new_name_at_once(workspace, finding, warm):
    notes = NoteService(workspace)
    finding.note_changed(notes.rename(warm["Nothing"], "Quagga"))
    finding.note_changed(notes.remove(warm["Board pack"]))
    assert [named.id for named in look(finding, "quag").titles] == [warm["Nothing"]]
    assert look(finding, "board").titles == ()
    finding.note_changed(EVERYTHING)
    assert look(finding, "quag").hasty


def test_a_tag_narrows_and_is_offered_while_it_is_typed(finding, warm):
    answer = look(finding, "#str")
    assert {named.title for named in answer.titles} == {"Zebra crossing", "Board pack"}
    assert [(tag.name, tag.uses) for tag in answer.tags] == [("street", 2)]
    narrowed = look(finding, "#street board")
    assert [named.title for named in narrowed.titles] == ["Board pack"]
    assert [hit.title for hit in narrowed.texts] == ["Zebra crossing"]
    assert narrowed.tags == ()


def test_a_person_narrows_by_name_or_initials_to_what_is_theirs(workspace, finding):
    goals = GoalService(workspace)
    goals.add(Role.LEADER, "Listen more")
    goals.add(Role.MENTOR, "Speak up")
    for typed in ("@pri", "@NAIR ", "@pn"):
        assert "Speak up" in [named.title for named in look(finding, typed).titles]
        assert "Listen more" not in [named.title for named in look(finding, typed).titles]
    assert [person.name for person in look(finding, "@").people] == ["Robert Weiss", "Priya Nair"]
    assert look(finding, "@rob").people[0].role is Role.LEADER
    stranger = look(finding, "@zed listen")
    assert (stranger.stranger, stranger.nothing) == ("zed", True)


def test_private_names_are_found_and_marked(workspace, finding):
    JournalService(workspace).add("Only mine", title="Quokka")
    finding.warm()
    assert [named.private for named in look(finding, "quok").titles] == [True]


def test_where_nothing_private_is_asked_for_not_even_its_tags_are_found_or_counted(workspace, finding):
    journal, notes = JournalService(workspace), NoteService(workspace)
    (entry,) = journal.add("Only mine", title="Quokka zzmine", tags=("quick", "quirk")).ids
    (note,) = notes.add("Quokka of ours").ids
    notes.set_tags(note, ("quick",))
    finding.note_opened([Kind.JOURNAL], entry)
    assert finding.look(read_asked("zzmine"), private=False).nothing  # as long as names are not read
    finding.warm()
    tags = {tag.name: (tag.uses, tag.private) for tag in look(finding, "#qu").tags}
    assert tags == {"quick": (2, False), "quirk": (1, True)}
    shown = finding.look(read_asked("#qu"), private=False)
    assert [(tag.name, tag.uses, tag.private) for tag in shown.tags] == [("quick", 1, False)]
    assert [named.title for named in shown.titles] == ["Quokka of ours"]
    assert finding.look(read_asked("zzmine"), private=False).nothing
    assert finding.recent([], 5, private=False) == Recent()


def test_a_look_that_is_cancelled_or_interrupted_says_nothing(finding, warm, monkeypatch):
    assert finding.look(read_asked("zebra"), lambda: True) is None
    monkeypatch.setattr(Look, "answer", interrupted)
    assert look(finding, "zebra") is None


def interrupted(_look, _asked):
    raise dbapi.OperationalError("interrupted")


def test_the_last_opened_come_first_and_stay_when_the_file_is_opened_again(workspace, finding, warm):
    (entry,) = JournalService(workspace).add("Only mine", title="Mine").ids
    for record_id in (warm["Nothing"], entry, warm["Zebra crossing"], warm["Nothing"]):
        finding.note_opened([Kind.NOTE, Kind.JOURNAL], record_id)
    again = FindingService(workspace)
    recent = again.recent([Kind.NOTE, Kind.JOURNAL], 4)
    again.close()
    assert [hit.title for hit in recent.opened] == ["Nothing", "Zebra crossing", "Mine"]
    assert [hit.private for hit in recent.opened] == [False, False, True]
    assert len(recent.changed) == 1


def test_what_was_opened_and_is_gone_is_passed_over(workspace, finding, warm):
    finding.note_opened([Kind.NOTE], warm["Nothing"])
    finding.note_opened([Kind.NOTE], "nobody")
    NoteService(workspace).remove(warm["Nothing"])
    assert finding.recent([], 5) == Recent()


def test_what_was_opened_is_kept_as_ids_alone(workspace, finding, warm):
    finding.note_opened([Kind.NOTE], warm["Zebra crossing"])
    assert "ebra" not in workspace.state("opened")


def test_the_newest_are_those_changed_last_and_never_private_or_in_the_trash(workspace, finding, clock):
    notes = NoteService(workspace)
    first, second, gone = (notes.add(title).ids[0] for title in ("First", "Second", "Gone"))
    clock.instant += timedelta(minutes=1)
    JournalService(workspace).add("Only mine", title="Mine")
    notes.rename(first, "First again")
    notes.remove(gone)
    found = finding.recent({Kind.NOTE, Kind.JOURNAL}, 2).changed
    assert [(hit.id, hit.title) for hit in found] == [(first, "First again"), (second, "Second")]
