"""A calendar gives sessions their days: what it would change is shown first, and done in one step."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.models.sessions import Session
from rm_desktop.services.calendar_matching import Dated, How, Slot, When, is_called, numbered, pair_up
from rm_desktop.services.calendars import CalendarService
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.sharing import SharingService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import open_workspace

TODAY = date(2026, 11, 24)
VIENNA = ZoneInfo("Europe/Vienna")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), VIENNA)


@pytest.fixture
def calendars(sample):
    return CalendarService(sample)


@pytest.fixture
def file_of(root, tmp_path):
    return lambda program: root / "tests" / "importers" / "data" / f"{program}.ics"


def of(workspace, number):
    with workspace.read() as reader:
        return reader.query(Session).filter_by(number=number).one()


def changes(review):
    return [(each.number, each.how, each.will.day, each.will.at) for each in review.proposals]


def test_entries_are_known_by_number_and_what_is_something_else_is_left_alone(calendars, file_of):
    review = calendars.read(file_of("google"))
    assert changes(review) == [
        (5, How.NUMBER, date(2026, 11, 27), time(14, 30)),
        (6, How.NUMBER, date(2026, 12, 11), time(15, 0)),
    ]
    assert (review.same, review.others, review.broken) == (0, 1, 0)


def test_entries_are_known_by_title_and_a_whole_day_leaves_the_time(calendars, file_of):
    assert changes(calendars.read(file_of("apple"))) == [
        (5, How.TITLE, date(2026, 11, 26), time(11, 15)),
        (6, How.TITLE, date(2026, 12, 18), time(15, 0)),
    ]


def test_a_series_that_names_the_partner_gives_its_times_in_order_and_nothing_private_of_it_is_offered(
    calendars, file_of
):
    review = calendars.read(file_of("outlook"))
    assert changes(review) == [
        (5, How.ORDER, date(2026, 12, 3), time(15, 0)),
        (6, How.ORDER, date(2027, 2, 12), time(9, 30)),
    ]
    assert "Weihnachten" not in repr(review)


def test_what_is_chosen_is_taken_in_one_step_that_can_be_undone(sample, calendars, file_of):
    before = (of(sample, 5).day, of(sample, 6).day)
    done = calendars.take(calendars.read(file_of("google")).proposals)
    assert (done.deed, done.count) == (Deed.EDIT, 2)
    session = of(sample, 5)
    assert (session.day, session.at, session.zone) == (date(2026, 11, 27), time(14, 30), "Europe/Vienna")
    assert session.calendar_uid == "2v7h0q4m5t9p1s8d3k6j0c2b4n@google.com"
    assert of(sample, 6).minutes == 60
    UndoService(sample).undo()
    assert (of(sample, 5).day, of(sample, 6).day) == before


def test_a_file_that_is_read_again_changes_nothing_and_is_known_by_its_names(sample, calendars, file_of):
    calendars.take(calendars.read(file_of("google")).proposals)
    again = calendars.read(file_of("google"))
    assert (again.proposals, again.same) == ((), 2)
    sessions = SessionService(sample)
    sessions.edit(of(sample, 5).id, day=date(2026, 12, 24))
    assert [(each.number, each.how) for each in calendars.read(file_of("google")).proposals] == [(5, How.NAME)]


def test_our_own_file_comes_back_as_it_left_whatever_the_day_is_called_elsewhere(sample, calendars, tmp_path):
    sessions, path = SessionService(sample), tmp_path / "ours.ics"
    sessions.edit(of(sample, 5).id, day=date(2027, 3, 28), at=time(2, 30))  # an hour that the clocks skip
    sharing = SharingService(sample)
    sharing.export("calendar", "ics", path)
    assert (calendars.read(path).proposals, calendars.read(path).same) == ((), 2)
    text = path.read_text(encoding="utf-8").replace("20270328T030000", "20270329T160000")
    path.write_text(text, encoding="utf-8", newline="")
    assert changes(calendars.read(path)) == [(5, How.NAME, date(2027, 3, 29), time(16, 0))]


def test_a_session_that_was_held_meanwhile_keeps_its_day(sample, calendars, file_of):
    review = calendars.read(file_of("google"))
    SessionService(sample).end(of(sample, 5).id)
    before = of(sample, 5).day
    calendars.take(review.proposals[:1])
    assert of(sample, 5).day == before


def test_a_session_that_was_put_off_is_planned_again_by_a_day(sample, calendars, file_of):
    SessionService(sample).postpone(of(sample, 6).id, Role.LEADER, "ill", None, None)
    calendars.take(calendars.read(file_of("google")).proposals)
    assert of(sample, 6).state is SessionState.PLANNED


def test_an_entry_in_another_zone_is_the_time_it_is_here(sampled, tmp_path, file_of):
    here = FixedClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), ZoneInfo("Asia/Tokyo"))
    path = tmp_path / "tokyo.rmpair"
    path.write_bytes(sampled.read_bytes())
    workspace = open_workspace(path, None, here)
    review = CalendarService(workspace).read(file_of("google"))
    workspace.close()
    assert changes(review)[0] == (5, How.NUMBER, date(2026, 11, 27), time(22, 30))


def slot(number, title="", state=SessionState.PLANNED):
    return Slot(f"id{number}", number, title, state, When(None, None, 45, ""))


def dated(title, day=1, own=""):
    return Dated(f"{title}{day}", title, date(2026, 12, day), None, None, "", own)


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Session 3", 3),
        ("session no. 12: x", 12),
        ("Mentoring #4", 4),
        ("RM 2/6", 2),
        ("2 of 6", 2),
        ("Q3 review", None),
    ],
)
def test_a_number_is_seen_in_a_title(title, number):
    assert numbered(title) == number


def test_a_short_title_is_not_looked_for_inside_another():
    assert not is_called("Dinner with AI people", "AI")
    assert is_called("Robert & Priya: tool demo", "Tool demo")


def test_strange_entries_fill_days_only_where_there_are_no_more_of_them_than_sessions():
    slots = [slot(1), slot(2)]
    few, many = [dated("A", 1), dated("B", 2)], [dated(name, 1) for name in "ABC"]
    assert [pairing.how for pairing in pair_up(few, slots, TODAY, ())] == [How.ORDER, How.ORDER]
    assert pair_up(many, slots, TODAY, ()) == ()
    assert len(pair_up([*many, dated("With Priya")], slots, TODAY, ("Priya",))) == 1


def test_sessions_that_are_over_and_days_that_are_past_are_paired_with_nothing():
    held = [slot(1, state=SessionState.HELD), slot(2, state=SessionState.CANCELLED)]
    assert pair_up([dated("Session 1"), dated("Session 2")], held, TODAY, ()) == ()
    past = Dated("k", "Session 3", date(2026, 1, 1), None, None, "")
    assert pair_up([past], [slot(3)], TODAY, ()) == ()


@pytest.fixture
def read(calendars, tmp_path):
    def of_events(*events):
        parts = "".join(
            "BEGIN:VEVENT\r\n" + "".join(f"{line}\r\n" for line in event) + "END:VEVENT\r\n" for event in events
        )
        path = tmp_path / "some.ics"
        path.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{parts}END:VCALENDAR\r\n".encode())
        return calendars.read(path)

    return of_events


def test_entries_without_a_name_are_told_apart_by_what_their_own_titles_say(read):
    review = read(
        ("SUMMARY:Session 5", "DTSTART:20261215T140000Z"),
        ("SUMMARY:Session 6", "DTSTART:20261216T140000Z"),
    )
    assert [(each.number, each.will.day.day) for each in review.proposals] == [(5, 15), (6, 16)]


def test_what_may_be_anybodys_is_offered_but_not_as_sure(read):
    (dentist,) = read(("UID:d", "SUMMARY:Dentist", "DTSTART:20261215T140000Z")).proposals
    assert (dentist.how, dentist.sure) == (How.ORDER, False)
    (board,) = read(("UID:b", "SUMMARY:Board meeting 6", "DTSTART:20261215T140000Z")).proposals
    assert (board.number, board.sure) == (6, False)
    (ours,) = read(("UID:o", "SUMMARY:Session 6", "DTSTART;TZID=Mars/Olympus:20261215T140000")).proposals
    assert (ours.sure, ours.unknown_zone) == (True, "Mars/Olympus")


def test_an_entry_of_ours_that_is_called_off_can_call_the_session_off(sample, calendars, read):
    known = of(sample, 5).id
    review = read((f"UID:{known}@rm-desktop", "SUMMARY:Session 5", "DTSTART:20261126T140000Z", "STATUS:CANCELLED"))
    (row,) = review.proposals
    assert (row.how, row.sure, review.others) == (How.OFF, False, 0)
    calendars.take((row,))
    assert of(sample, 5).state is SessionState.CANCELLED


def test_a_file_that_is_too_large_is_refused_by_name_and_size(calendars, tmp_path):
    path = tmp_path / "large.ics"
    path.write_bytes(b"x" * (10 * 1024 * 1024 + 1))
    with pytest.raises(UserError) as raised:
        calendars.read(path)
    assert (raised.value.problem, raised.value.details["limit"]) == (Problem.TOO_LARGE, "10 MB")
