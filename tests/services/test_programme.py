from collections import Counter
from datetime import date, time, timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Cadence, Role, SessionState
from rm_desktop.services.dates_ahead import day_after, days_ahead
from rm_desktop.services.insights import InsightsService
from rm_desktop.services.laying_out import Fate, Wish
from rm_desktop.services.presets import presets
from rm_desktop.services.templates import template
from rm_desktop.store.changes import Deed

FIRST = date(2026, 12, 3)
WISH = Wish("standard", FIRST, time(15))


def problem_of(call, *args):
    with pytest.raises(UserError) as raised:
        call(*args)
    return raised.value.problem


def test_there_are_four_shapes_and_every_agenda_they_name_is_shipped():
    assert {one.id: len(one.sessions) for one in presets()} == {"taster": 3, "standard": 6, "sprint": 6, "year": 12}
    for one in presets():
        assert all(template(slot.template).steps for slot in one.sessions)
        assert all(slot.title and slot.purpose.endswith(".") for slot in one.sessions)


def test_every_so_many_weeks_the_weekday_stays_also_over_a_change_of_the_clocks():
    days = days_ahead(date(2026, 10, 15), Cadence.WEEKS, 2, 4)
    assert days == (date(2026, 10, 15), date(2026, 10, 29), date(2026, 11, 12), date(2026, 11, 26))


def test_monthly_a_third_thursday_is_followed_by_third_thursdays():
    days = days_ahead(date(2026, 11, 19), Cadence.MONTHLY, 4, 4)
    assert days == (date(2026, 11, 19), date(2026, 12, 17), date(2027, 1, 21), date(2027, 2, 18))


def test_a_fifth_thursday_is_followed_by_last_ones_so_that_no_month_is_left_out():
    days = days_ahead(date(2026, 10, 29), Cadence.MONTHLY, 4, 4)
    assert days == (date(2026, 10, 29), date(2026, 11, 26), date(2026, 12, 31), date(2027, 1, 28))


def test_where_the_calendar_ends_no_day_is_made_up():
    assert problem_of(days_ahead, date(9999, 12, 1), Cadence.MONTHLY, 4, 6) is Problem.BAD_DATE
    assert problem_of(day_after, date.max, Cadence.WEEKS, 1) is Problem.BAD_DATE


def test_laying_out_gives_every_session_a_day_a_purpose_and_an_agenda_in_one_step(desk, session_id):
    changes = desk.programme.lay_out(WISH)
    lines = desk.sessions.lines()
    assert [line.number for line in lines] == [1, 2, 3, 4, 5, 6]
    assert [line.day for line in lines] == list(days_ahead(FIRST, Cadence.MONTHLY, 4, 6))
    assert {line.at for line in lines} == {time(15)}
    assert all(desk.agenda.topics(line.id) and desk.sessions.get(line.id).purpose for line in lines)
    assert (changes.deed, changes.subject) == (Deed.PLAN, "Standard")
    desk.undoing.undo()
    assert [line.id for line in desk.sessions.lines()] == [session_id]


def test_what_is_prepared_keeps_its_words_and_its_agenda(desk, session_id):
    desk.sessions.edit(session_id, title="Our own beginning", place="Café Linde")
    before = desk.agenda.topics(session_id)
    desk.programme.lay_out(Wish("standard", FIRST, time(15), place="Room 1"))
    line = desk.sessions.get(session_id).line
    assert (line.title, line.place, line.day) == ("Our own beginning", "Café Linde", FIRST)
    assert desk.agenda.topics(session_id) == before
    assert {one.place for one in desk.sessions.lines()[1:]} == {"Room 1"}


def test_what_is_held_stays_as_it_is_and_days_begin_with_the_next_one(desk, session_id):
    desk.sessions.end(session_id)
    before = desk.sessions.get(session_id)
    desk.programme.lay_out(WISH)
    assert desk.sessions.get(session_id) == before
    coming = [line for line in desk.sessions.lines() if line.state is SessionState.PLANNED]
    assert [line.day for line in coming] == list(days_ahead(FIRST, Cadence.MONTHLY, 4, 5))


def test_what_was_called_off_or_just_happened_takes_no_place_of_the_arc(desk, session_id):
    desk.sessions.cancel(session_id)
    desk.sessions.log("Corridor", date(2026, 11, 20))
    desk.programme.lay_out(WISH)
    found = Counter(line.state for line in desk.sessions.lines())
    assert found == {SessionState.PLANNED: 6, SessionState.CANCELLED: 1, SessionState.HELD: 1}
    numbers = [line.number for line in desk.sessions.lines()]
    assert len(numbers) == len(set(numbers))


def test_more_sessions_than_the_arc_has_are_left_alone(desk):
    desk.programme.lay_out(WISH)
    before = desk.sessions.lines()[3:]
    rows = desk.programme.preview(Wish("taster", date(2027, 1, 7), time(9)))
    assert [row.fate for row in rows] == [Fate.MOVED] * 3 + [Fate.KEPT] * 3
    desk.programme.lay_out(Wish("taster", date(2026, 12, 3), time(9)))
    assert [line for line in desk.sessions.lines() if line.number > 3] == sorted(before, key=lambda line: line.number)


def test_a_preview_is_what_would_be_and_writes_nothing(desk):
    rows = desk.programme.preview(WISH)
    assert [row.fate for row in rows] == [Fate.MOVED] + [Fate.NEW] * 5
    assert len(desk.sessions.lines()) == 1
    desk.programme.lay_out(WISH)
    laid_out = {line.number: (line.title, line.day, line.at) for line in desk.sessions.lines()}
    assert laid_out == {row.number: (row.title, row.day, row.at) for row in rows}


def test_laid_out_twice_nothing_is_written_the_second_time(desk):
    desk.programme.lay_out(WISH)
    assert not desk.programme.lay_out(WISH)
    assert {row.fate for row in desk.programme.preview(WISH)} == {Fate.SAME}


@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        (Wish("decade", FIRST), Problem.NOT_FOUND),
        (Wish("year", date(9999, 12, 1)), Problem.BAD_DATE),
        (Wish("standard", FIRST, minutes=10_000), Problem.BAD_NUMBER),
        (Wish("standard", FIRST, cadence=Cadence.WEEKS, weeks=53), Problem.BAD_NUMBER),
    ],
)
def test_a_wish_that_makes_no_sense_leaves_everything_as_it_is(desk, wish, problem):
    before = desk.sessions.lines()
    assert problem_of(desk.programme.lay_out, wish) is problem
    assert desk.sessions.lines() == before


def test_the_view_counts_what_was_held_and_sees_two_in_a_row_fall_out(desk, session_id):
    desk.programme.lay_out(WISH)
    desk.sessions.end(session_id)
    second, third = (line.id for line in desk.sessions.lines()[:2])
    desk.sessions.cancel(second, Role.LEADER)
    assert not desk.programme.view().two_cancelled
    desk.sessions.postpone(third, Role.MENTOR, "Ill", date(2027, 2, 1))
    view = desk.programme.view()
    assert (view.held, view.planned, view.preset, view.cadence) == (1, 6, "standard", Cadence.MONTHLY)
    assert view.two_cancelled


def test_laid_out_anew_what_fell_out_is_no_longer_held_against_them(desk, session_id, clock):
    desk.programme.lay_out(WISH)
    desk.sessions.end(session_id)
    second, third = (line.id for line in desk.sessions.lines()[:2])
    desk.sessions.postpone(second, Role.LEADER, "Ill", date(2027, 2, 1))
    desk.sessions.postpone(third, Role.MENTOR, "Ill")
    assert desk.programme.view().two_cancelled
    desk.programme.lay_out(Wish("standard", date(2027, 1, 7), time(9)))
    assert not desk.programme.view().two_cancelled
    view = desk.sessions.get(third)
    assert (view.postponed_by, view.reason, view.moved_from) == (None, "", None)


def test_what_was_called_off_is_made_up_for_by_sessions_that_are_planned_since(desk, session_id, clock):
    desk.programme.lay_out(WISH)
    desk.sessions.end(session_id)
    clock.instant += timedelta(hours=1)
    for line in desk.sessions.lines()[:2]:
        desk.sessions.cancel(line.id, Role.LEADER)
    assert desk.programme.view().two_cancelled
    clock.instant += timedelta(hours=1)
    desk.programme.lay_out(WISH)
    assert not desk.programme.view().two_cancelled


def test_the_next_day_goes_on_in_the_rhythm_and_never_lies_behind(desk, session_id):
    desk.programme.lay_out(Wish("taster", FIRST, cadence=Cadence.WEEKS, weeks=1))
    assert desk.programme.next_day() == date(2026, 12, 24)
    for line in desk.sessions.lines():
        desk.sessions.move(line.id, date(2026, 10, 1))
    assert desk.programme.next_day() == date(2026, 11, 26)


def test_a_document_says_the_rhythm_and_insights_why_sessions_fell_out(desk, session_id):
    assert "6 sessions, one every 4 weeks" in desk.sharing.text("programme", "markdown")
    desk.programme.lay_out(WISH)
    assert "6 sessions, one every month" in desk.sharing.text("programme", "markdown")
    desk.sessions.postpone(session_id, Role.LEADER, "Board week", date(2026, 12, 10))
    desk.sessions.log("In the lift", date(2026, 11, 20), 10)
    view = InsightsService(desk.workspace).view()
    told = {meeting.title: (meeting.postponed_by, meeting.reason, meeting.planned) for meeting in view.meetings}
    assert told["Kick-off"] == (Role.LEADER, "Board week", True)
    assert told["In the lift"] == (None, "", False)
    assert (view.held, view.unplanned, view.minutes) == (1, 1, 10)
