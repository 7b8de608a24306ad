from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.sessions import PreparationView, SessionService
from rm_desktop.store.changes import NOTHING, Deed

TODAY = date(2026, 11, 24)


@pytest.fixture
def sessions(workspace):
    return SessionService(workspace)


def refused(problem, call, *args, **fields):
    with pytest.raises(UserError) as raised:
        call(*args, **fields)
    assert raised.value.problem is problem


def test_a_new_session_gets_the_next_number_and_the_length_of_the_pair(sessions):
    changes = sessions.add("  Your digital\n day ")
    line = sessions.get(changes.ids[0]).line
    assert (line.number, line.title, line.minutes, line.state) == (2, "Your digital day", 45, SessionState.PLANNED)
    assert (changes.kinds, changes.deed, changes.subject) == ({Kind.SESSION}, Deed.ADD, "Your digital day")


def test_the_number_of_a_removed_session_is_free_again(sessions):
    (second,) = sessions.add("Two").ids
    sessions.remove(second)
    assert sessions.get(sessions.add("Other").ids[0]).line.number == 2


@pytest.mark.parametrize("minutes", [0, -1, 1441])
def test_a_length_beyond_a_day_is_refused_and_nothing_is_added(sessions, minutes):
    refused(Problem.BAD_NUMBER, sessions.add, "Long", minutes=minutes)
    assert len(sessions.lines()) == 1


def test_the_session_of_a_preparation_is_known_until_it_is_removed(sessions, session_id):
    (prepared,) = sessions.prepare(session_id, "to_raise", "The queue").ids
    assert sessions.holding(Kind.PREPARATION, prepared) == session_id
    sessions.remove(session_id)
    assert sessions.holding(Kind.PREPARATION, prepared) == ""


def test_a_session_needs_a_title(sessions, session_id):
    refused(Problem.EMPTY_TITLE, sessions.add, " ")
    refused(Problem.EMPTY_TITLE, sessions.edit, session_id, title="")


def test_upcoming_come_soonest_first_and_then_the_past_newest_first(sessions):
    (undated,) = sessions.add("Undated").ids
    (later,) = sessions.add("Later", date(2026, 12, 1), time(15)).ids
    (early,) = sessions.add("Early", date(2026, 12, 1), time(9)).ids
    (live,) = sessions.add("Live", date(2026, 12, 24)).ids
    sessions.start(live)
    for title, day in (("Old", date(2026, 9, 1)), ("Newer", date(2026, 10, 1))):
        (held,) = sessions.add(title, day).ids
        sessions.end(held)
    sessions.cancel(undated)
    titles = [line.title for line in sessions.lines()]
    assert titles == ["Live", "Kick-off", "Early", "Later", "Newer", "Old", "Undated"]
    assert later != early


def test_editing_changes_what_is_given_and_leaves_the_rest(sessions, session_id):
    before = sessions.get(session_id)
    changes = sessions.edit(session_id, place=" Café ", minutes=50)
    after = sessions.get(session_id)
    assert (after.line.place, after.line.minutes, after.line.day) == ("Café", 50, before.line.day)
    assert (after.purpose, changes.deed, changes.subject) == (before.purpose, Deed.EDIT, "Kick-off")


def test_editing_to_what_it_is_changes_nothing(sessions, session_id):
    line = sessions.get(session_id).line
    assert sessions.edit(session_id, title=line.title, day=line.day, minutes=line.minutes) == NOTHING


def test_a_new_time_is_meant_in_the_zone_of_now_and_none_takes_it_away(workspace, sessions, session_id, clock):
    workspace.clock = FixedClock(clock.now(), ZoneInfo("Asia/Tokyo"))
    sessions.edit(session_id, title="Other")
    assert sessions.get(session_id).zone == ""
    sessions.edit(session_id, at=time(15, 30))
    assert (sessions.get(session_id).zone, sessions.get(session_id).line.at) == ("Asia/Tokyo", time(15, 30))
    sessions.edit(session_id, at=None, day=None)
    assert sessions.get(session_id).line.at is None


def test_planned_minutes_leave_out_what_is_parked_or_removed(workspace, sessions, session_id):
    agenda = AgendaService(workspace)
    assert sessions.get(session_id).planned_minutes == 60
    first, second, *_ = agenda.topics(session_id)
    agenda.park(first.id)
    agenda.remove(second.id)
    assert sessions.get(session_id).planned_minutes == 60 - first.minutes - second.minutes


def test_a_session_without_topics_has_no_planned_minutes(sessions):
    assert sessions.get(sessions.add("Empty").ids[0]).planned_minutes == 0


def test_starting_and_ending_give_the_minutes_it_ran(sessions, session_id, clock):
    assert sessions.start(session_id).deed is Deed.START
    assert sessions.start(session_id) == NOTHING
    assert sessions.get(session_id).line.state is SessionState.LIVE
    clock.instant += timedelta(minutes=42, seconds=20)
    assert sessions.end(session_id).deed is Deed.END
    assert sessions.end(session_id) == NOTHING
    line = sessions.get(session_id).line
    assert (line.state, line.ran_minutes) == (SessionState.HELD, 42)


def test_a_session_ended_too_soon_goes_on_from_its_first_start(sessions, session_id, clock):
    for _ in range(2):
        sessions.start(session_id)
        clock.instant += timedelta(minutes=20)
        sessions.end(session_id)
    assert sessions.get(session_id).line.ran_minutes == 40


def test_a_session_that_was_never_started_is_held_without_a_length(sessions, session_id):
    sessions.end(session_id)
    assert sessions.get(session_id).line.ran_minutes is None


def test_starting_an_undated_session_dates_it_today(sessions):
    (undated,) = sessions.add("Now").ids
    sessions.start(undated)
    assert sessions.get(undated).line.day == TODAY


def test_notes_are_kept_as_typed(sessions, session_id):
    text = " # Hello\r\n\n\tמה שלומך 💀  "
    assert sessions.write_notes(session_id, text).kinds == {Kind.SESSION}
    assert sessions.get(session_id).notes == text
    assert sessions.write_notes(session_id, text) == NOTHING


def test_preparation_is_kept_field_by_field(sessions, session_id):
    assert sessions.get(session_id).preparation == PreparationView()
    assert sessions.prepare(session_id, "to_raise", "").ids == ()
    assert sessions.prepare(session_id, "to_raise", "The backlog").kinds == {Kind.PREPARATION}
    sessions.prepare(session_id, "with_care", "Slowly")
    sessions.prepare(session_id, "to_raise", "")
    assert sessions.get(session_id).preparation == PreparationView("", "", "Slowly")


def test_preparation_is_found_by_its_session_from_its_first_word_on(sessions, session_id):
    assert sessions.preparation_of(session_id) == ""
    (prepared,) = sessions.prepare(session_id, "to_raise", "The backlog").ids
    assert sessions.preparation_of(session_id) == prepared
    assert sessions.holding(Kind.PREPARATION, prepared) == session_id


def test_preparation_refuses_what_no_text_holds_and_a_session_that_is_gone(sessions, session_id):
    refused(Problem.BAD_CHARACTERS, sessions.prepare, session_id, "not_yet", "a\x00b")
    refused(Problem.NOT_FOUND, sessions.prepare, "gone", "not_yet", "x")


def test_preparation_that_was_undone_can_be_written_again(workspace, sessions, session_id):
    sessions.prepare(session_id, "to_raise", "One")
    workspace.units.undo()
    assert sessions.get(session_id).preparation == PreparationView()
    sessions.prepare(session_id, "to_raise", "Two")
    assert sessions.get(session_id).preparation.to_raise == "Two"


def test_removing_takes_topics_and_preparation_along_and_undo_brings_all_back(workspace, sessions, session_id):
    agenda = AgendaService(workspace)
    sessions.prepare(session_id, "to_raise", "One")
    before = (sessions.get(session_id), agenda.topics(session_id))
    assert sessions.remove(session_id).kinds == {Kind.SESSION, Kind.TOPIC, Kind.PREPARATION}
    assert (sessions.lines(), agenda.topics(session_id)) == ((), ())
    refused(Problem.NOT_FOUND, sessions.get, session_id)
    workspace.units.undo()
    assert (sessions.get(session_id), agenda.topics(session_id)) == before


@pytest.mark.parametrize("deed", ["start", "end", "cancel", "remove", "get", "edit"])
def test_a_session_that_is_gone_is_not_found(sessions, deed):
    refused(Problem.NOT_FOUND, getattr(sessions, deed), "gone")


def test_the_session_that_holds_a_topic_is_known_and_a_note_has_none(sessions, session_id, workspace):
    (topic,) = AgendaService(workspace).add(session_id, "Live demo").ids
    assert sessions.holding(Kind.TOPIC, topic) == session_id
    assert sessions.holding(Kind.ACTION, topic) == ""
    assert sessions.holding(Kind.NOTE, topic) == ""
