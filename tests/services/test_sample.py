import tomllib
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from rm_desktop.clock import at_nine
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.agreement import digest_of
from rm_desktop.models.base import Record
from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.models.private import JournalEntry, Preparation
from rm_desktop.models.registry import BY_KIND
from rm_desktop.paths import resource
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.charter import CharterService, CharterState
from rm_desktop.services.ratings import RatingService
from rm_desktop.services.sample import make_sample
from rm_desktop.services.sealing import Reveal
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.today import TodayService
from rm_desktop.services.today_view import PICTURE
from rm_desktop.store.workspace import open_workspace

TUESDAY = date(2026, 11, 24)


def content(path: Path, today: date) -> dict[str, list[tuple[object, ...]]]:
    """Every record of a workspace, field by field."""
    workspace = open_workspace(path, None, at_nine(today))
    tables = {
        kind.value: workspace.writer.execute(f"SELECT * FROM {kind.value} ORDER BY id").fetchall() for kind in BY_KIND
    }
    workspace.close()
    return tables


def count(workspace, record: type[Record]) -> int:
    with workspace.read() as reader:
        return int(reader.scalar(select(func.count()).select_from(record)) or 0)


def test_the_same_day_gives_the_same_sample_to_the_last_field(sampled, tmp_path):
    again = tmp_path / "again.rmpair"
    make_sample(again, None, Role.LEADER, TUESDAY)
    assert content(again, TUESDAY) == content(sampled, TUESDAY)


@pytest.mark.parametrize("name", ["session", "topic", "action", "takeaway", "goal", "check_in", "note", "assumption"])
def test_every_record_of_the_story_is_there(sample, name):
    story = tomllib.loads(resource("sample/pair.toml").read_text(encoding="utf-8"))
    assert count(sample, BY_KIND[Kind(name)]) == len(story[name])


def test_the_other_ones_journal_is_not_in_it(sample, tmp_path):
    theirs = tmp_path / "theirs.rmpair"
    make_sample(theirs, None, Role.MENTOR, TUESDAY)
    mentor = content(theirs, TUESDAY)
    with sample.read() as reader:
        mine = set(reader.scalars(select(JournalEntry.body)))
        prepared = set(reader.scalars(select(Preparation.to_raise)))
    assert (len(mine), len(mentor[Kind.JOURNAL])) == (14, 14)
    assert mine.isdisjoint(value for row in mentor[Kind.JOURNAL] for value in row)
    assert prepared.isdisjoint(value for row in mentor[Kind.PREPARATION] for value in row)


def test_the_next_session_is_prepared_with_what_was_carried_over(sample):
    view = TodayService(sample).view()
    assert (view.session.number, view.session.day) == (5, date(2026, 11, 26))
    assert [topic.carried_from for topic in view.topics] == [None, None, 4]
    assert SessionService(sample).get(view.session.id).planned_minutes == 35
    assert SessionService(sample).get(view.session.id).preparation.to_raise
    assert AgendaService(sample).open_before(view.session.id) == ()
    assert [action.overdue(TUESDAY) for action in view.actions] == [True, False, False]


def test_held_sessions_tell_how_long_they_ran(sample):
    held = [line for line in SessionService(sample).lines() if line.state is SessionState.HELD]
    assert [(line.number, line.ran_minutes) for line in held] == [(4, 42), (3, 38), (2, 45), (1, 60)]


def test_its_charter_is_signed_by_both_now_and_was_under_an_earlier_text(sample):
    charter = CharterService(sample)
    view = charter.view()
    assert view.state is CharterState.SIGNED
    assert [one.holds for one in view.signatures] == [False, False, True, True]
    assert all(digest_of(charter.signed_text(one.id)) == one.digest for one in view.signatures)


def test_its_pulses_are_open_but_for_the_last_one_which_waits_for_the_partner(sample):
    sessions, ratings = SessionService(sample), RatingService(sample)
    states = [ratings.state(line.id).reveal for line in sessions.lines() if line.state is SessionState.HELD]
    assert states == [Reveal.MINE, Reveal.OPEN, Reveal.OPEN, Reveal.OPEN]
    moved = next(line for line in sessions.lines() if line.number == 3)
    view = sessions.get(moved.id)
    assert (view.postponed_by, view.moved_from) == (Role.MENTOR, date(2026, 10, 28))
    assert view.reason


def test_nothing_in_it_was_written_after_this_morning(sample):
    with sample.read() as reader:
        for record in BY_KIND.values():
            newest = reader.scalar(select(func.max(record.updated_at)))
            assert newest is None or newest <= sample.clock.now()


def test_it_is_marked_as_a_sample_with_a_picture_and_nothing_to_undo(sample):
    assert sample.state("sample") == "1"
    assert sample.state(PICTURE)
    assert sample.me is Role.LEADER
    assert sample.units.next_undo() is None


def test_it_can_be_found_in_with_search(sample):
    found = sample.writer.execute("SELECT count(*) FROM search_shared WHERE search_shared MATCH 'sceptical'")
    assert found.fetchone()[0] > 0


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_day_at_the_end_of_the_calendar_is_refused_and_leaves_no_file(tmp_path, today):
    with pytest.raises(UserError) as raised:
        make_sample(tmp_path / "edge.rmpair", None, Role.LEADER, today)
    assert raised.value.problem is Problem.BAD_DATE
    assert list(tmp_path.iterdir()) == []
