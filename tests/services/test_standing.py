"""The topics of every session."""

from datetime import date

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role
from rm_desktop.services.laying_out import Wish
from rm_desktop.services.template import Step, Template, TemplateKind
from rm_desktop.services.template_using import TemplateUse
from rm_desktop.store.changes import NOTHING


@pytest.fixture
def agenda(desk):
    desk.agenda.standing.write("Check-in 5m\n\n  What we promised @priya 10m #culture\n#onlymarks")
    return desk.agenda


@pytest.fixture
def later(desk):
    return desk.sessions.add("Later").ids[0]


def titles(agenda, session_id):
    return [topic.title for topic in agenda.topics(session_id)]


def test_they_come_before_the_first_topic_of_an_agenda_in_the_same_step(agenda, later, desk):
    agenda.add(later, "Mine")
    assert titles(agenda, later) == ["Check-in", "What we promised", "Mine"]
    second = agenda.topics(later)[1]
    assert (second.lead, second.minutes, second.area, second.by) == (Role.MENTOR, 10, "culture", None)
    agenda.add(later, "Another")
    assert len(titles(agenda, later)) == 4
    desk.undoing.undo()
    desk.undoing.undo()
    assert titles(agenda, later) == []


def test_they_can_be_put_first_later_and_only_once(agenda, session_id):
    before = titles(agenda, session_id)
    agenda.standing.add_to(session_id)
    assert titles(agenda, session_id) == [
        *(title for title in ("Check-in", "What we promised") if title not in before),
        *before,
    ]
    assert agenda.standing.add_to(session_id) is NOTHING


def test_they_come_before_what_is_carried_over_or_moved_too(agenda, session_id, later, desk):
    first, other, *_ = agenda.topics(session_id)
    assert agenda.carry_over(later, ()) is NOTHING
    desk.sessions.end(session_id)
    agenda.carry_over(later, (first.id,))
    assert titles(agenda, later) == ["Check-in", "What we promised", first.title]
    (empty,) = desk.sessions.add("Empty").ids
    agenda.move_to((other.id,), empty)
    assert titles(agenda, empty) == ["Check-in", "What we promised", other.title]


def test_a_session_that_is_over_gets_none(agenda, desk, later):
    desk.sessions.end(later)
    agenda.add(later, "Noted afterwards")
    assert titles(agenda, later) == ["Noted afterwards"]


def test_a_line_that_is_too_long_for_a_title_is_refused_whole(agenda):
    with pytest.raises(UserError) as refused:
        agenda.standing.write("x" * 301)
    assert refused.value.problem is Problem.TITLE_TOO_LONG
    assert agenda.standing.text().startswith("Check-in 5m")


def test_a_template_and_a_programme_bring_them_first_and_once(agenda, desk):
    opening = Template("t", TemplateKind.AGENDA, "T", "", None, (Step("check-in", ""), Step("Talk", "")))
    (empty,) = desk.sessions.add("Empty").ids
    using = TemplateUse(desk.workspace)
    using.to_agenda(empty, opening)
    assert titles(agenda, empty) == ["What we promised", "check-in", "Talk"]
    using.to_agenda(empty, opening)
    assert titles(agenda, empty).count("What we promised") == 1
    desk.programme.lay_out(Wish("taster", date(2027, 2, 4)))
    made = [
        line.id for line in desk.sessions.lines() if titles(agenda, line.id)[:2] == ["Check-in", "What we promised"]
    ]
    assert made
    assert all(titles(agenda, each).count("Check-in") == 1 for each in made)
