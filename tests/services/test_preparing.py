"""A private line becomes a topic and leaves nothing behind, neither there nor in any name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.phrases import phrases, said_together
from rm_desktop.services.preparing import in_title, taken_out

SECRET = "zebra-mark that nobody reads"


@pytest.fixture
def prepared(desk, session_id):
    desk.sessions.prepare(session_id, "with_care", f"One\n- [ ] {SECRET} @priya 10m\nThree")
    return session_id


def mine(desk, session_id):
    return desk.sessions.get(session_id).preparation.with_care


def test_a_line_becomes_a_topic_of_mine_with_its_marks_and_is_gone_there(desk, prepared):
    desk.agenda.preparing.to_agenda(prepared, "with_care", 1)
    last = desk.agenda.topics(prepared)[-1]
    assert (last.title, last.lead, last.minutes, last.by) == (SECRET, Role.MENTOR, 10, Role.LEADER)
    assert mine(desk, prepared) == "One\nThree"


def test_undo_gives_the_line_back_and_redo_takes_it_again(desk, prepared):
    before = mine(desk, prepared)
    count = len(desk.agenda.topics(prepared))
    desk.agenda.preparing.to_agenda(prepared, "with_care", 1)
    desk.undoing.undo()
    assert (mine(desk, prepared), len(desk.agenda.topics(prepared))) == (before, count)
    desk.undoing.redo()
    assert mine(desk, prepared) == "One\nThree"


def test_no_name_of_a_step_holds_the_words(desk, prepared, workspace):
    changes = desk.agenda.preparing.to_agenda(prepared, "with_care", 1)
    assert (changes.subject, changes.kind, changes.count) == ("", Kind.TOPIC, 1)
    desk.undoing.undo()
    label = desk.undoing.next_redo()
    assert (label.subject, label.kind) == ("", Kind.TOPIC)
    subjects = [row[0] for row in workspace.writer.execute("SELECT subject FROM unit")]
    assert not any("zebra" in subject for subject in subjects)
    topics = workspace.writer.execute("SELECT id FROM topic WHERE deleted_at IS NULL AND title LIKE '%zebra%'")
    assert topics.fetchall() == []


@pytest.mark.parametrize(
    ("line", "problem"), [(0, Problem.EMPTY_TITLE), (1, Problem.NOT_FOUND), (-1, Problem.NOT_FOUND)]
)
def test_a_line_that_says_nothing_or_is_not_there_stays(desk, session_id, line, problem):
    desk.sessions.prepare(session_id, "to_raise", " - ")
    with pytest.raises(UserError) as refused:
        desk.agenda.preparing.to_agenda(session_id, "to_raise", line)
    assert refused.value.problem is problem
    assert desk.sessions.get(session_id).preparation.to_raise == " - "


@given(st.text(max_size=900))
def test_every_word_of_a_long_line_is_kept(said):
    title, detail = in_title(said)
    assert len(title) <= 300
    assert said in (title, detail)


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=20), min_size=1, max_size=6), st.data())
def test_taking_a_line_out_leaves_the_others_as_they_were(lines, data):
    place = data.draw(st.integers(0, len(lines) - 1))
    rest, _said = taken_out("\n".join(lines), place)
    assert rest == "\n".join(lines[:place] + lines[place + 1 :])


def test_the_phrase_helper_asks_fact_effect_and_wish_and_both_roles_have_examples():
    assert [step.key for step in phrases().steps] == ["fact", "effect", "wish"]
    assert all(len(phrases().of(role)) >= 3 for role in Role)
    assert said_together((" You  left ", "", "Stay!")) == "You left. Stay!"
