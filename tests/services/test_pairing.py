from dataclasses import replace
from datetime import date, time
from functools import partial

import pytest
from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Cadence, Role
from rm_desktop.models.pairs import Charter
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.pairing import Founding, PairService, found, initials
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.today_view import PICTURE, TodayView
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace

FOUNDING = Founding(Role.MENTOR, " Robert  Weiss ", "Priya Nair", date(2026, 11, 26), time(15), "Aalto")


@pytest.fixture
def made(tmp_path, clock):
    """Make a workspace from a founding and return it open."""
    opened = []

    def make(founding):
        path = tmp_path / f"{len(opened)}.rmpair"
        create_workspace(path, None, clock, partial(found, founding=founding))
        opened.append(open_workspace(path, None, clock))
        return opened[-1]

    yield make
    for workspace in opened:
        workspace.close()


def test_a_founded_pair_has_both_people_and_knows_whose_copy_it_is(made):
    view = PairService(made(FOUNDING)).view()
    assert (view.title, view.me, view.planned_sessions, view.cadence_weeks) == ("Priya & Robert", Role.MENTOR, 6, 4)
    assert (view.leader.name, view.leader.initials, view.mentor.initials) == ("Robert Weiss", "RW", "PN")
    assert view.start == date(2026, 11, 26)


def test_session_one_is_prepared_from_the_kick_off(made):
    workspace = made(FOUNDING)
    (line,) = SessionService(workspace).lines()
    topics = AgendaService(workspace).topics(line.id)
    assert (line.number, line.day, line.at, line.minutes, line.place) == (1, FOUNDING.start, time(15), 60, "Aalto")
    assert sum(topic.minutes for topic in topics) == 60
    assert topics[0].title == "Two stories"
    assert topics[0].detail.startswith("Priya: ")
    assert "\n\nRobert: " in topics[0].detail


def test_the_charter_speaks_of_the_two_by_first_name(workspace):
    with workspace.read() as reader:
        body = reader.scalars(select(Charter.body)).one()
    assert "Priya leads" in body
    assert "Robert's office" in body
    assert "{" not in body
    assert "What stays between us" in body


def test_with_a_preset_every_session_has_a_day_and_an_agenda_from_the_first_run_on(made):
    workspace = made(replace(FOUNDING, preset="standard", cadence=Cadence.MONTHLY))
    lines = SessionService(workspace).lines()
    assert [line.number for line in lines] == [1, 2, 3, 4, 5, 6]
    assert (lines[0].day, lines[-1].day, lines[0].place) == (date(2026, 11, 26), date(2027, 4, 22), "Aalto")
    assert all(AgendaService(workspace).topics(line.id) for line in lines)
    assert workspace.units.next_undo() is None


def test_the_first_start_finds_a_picture_of_today(founded, workspace):
    view = TodayView.from_json(workspace.state(PICTURE) or "")
    assert (view.session.number, len(view.topics), view.pair.me) == (1, 5, Role.LEADER)


def test_founding_cannot_be_undone(workspace):
    assert workspace.units.next_undo() is None


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"leader_name": " "}, Problem.EMPTY_TITLE),
        ({"mentor_name": "x" * 301}, Problem.TITLE_TOO_LONG),
        ({"planned_sessions": 0}, Problem.BAD_NUMBER),
        ({"cadence_weeks": 53}, Problem.BAD_NUMBER),
        ({"minutes": 1441}, Problem.BAD_NUMBER),
        ({"place": "\x00"}, Problem.BAD_CHARACTERS),
    ],
)
def test_a_founding_that_makes_no_sense_leaves_no_file(made, tmp_path, wrong, problem):
    with pytest.raises(UserError) as raised:
        made(replace(FOUNDING, **wrong))
    assert raised.value.problem is problem
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Priya Nair", "PN"),
        ("Ana Maria de la Cruz", "AC"),
        ("priya", "P"),
        ("éva ångström", "ÉÅ"),
        ("e\N{COMBINING ACUTE ACCENT}va n", "ÉN"),
        ("ßen Li", "ßL"),
        ("김 민수", "김민"),
        ("王小明", "王"),
        ("سارة احمد", "سا"),
        ("(Bob) 'Smith'", "BS"),
        ("Priya 🎈", "P"),
        ("🎈", "🎈"),
        ("प्रिया नायर", "पन"),
    ],
)
def test_initials_are_the_first_letters_of_first_and_last_name_in_any_script(name, expected):
    assert initials(name) == expected
