"""Templates become topics, notes, entries and preparations, with their variables filled; each in one unit."""

import pytest

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.template import Into, Step, Template, TemplateKind
from rm_desktop.services.template_saving import template_of
from rm_desktop.services.template_using import TemplateUse
from rm_desktop.services.templates import template, templates
from rm_desktop.services.two_sides import own_side, parted
from rm_desktop.store.workspace import Workspace


@pytest.fixture
def using(workspace: Workspace) -> TemplateUse:
    return TemplateUse(workspace)


def test_an_agenda_is_added_at_the_end_in_one_unit_and_replaces_nothing(desk, using, session_id):
    before = desk.agenda.topics(session_id)
    steps = template("standard-working-session").steps
    changes = using.to_agenda(session_id, template("standard-working-session"))
    topics = desk.agenda.topics(session_id)
    assert changes.kinds == {Kind.TOPIC}
    assert topics[: len(before)] == before
    assert [topic.title for topic in topics[len(before) :]] == [step.title for step in steps]
    assert {topic.by for topic in topics[len(before) :]} == {None}
    desk.undoing.undo()
    assert desk.agenda.topics(session_id) == before


def test_each_detail_stands_after_the_name_of_whom_it_is_for(desk, using, session_id):
    using.to_agenda(session_id, template("tool-demo"))
    detail = desk.agenda.topics(session_id)[-1].detail
    assert detail.startswith("Priya: Three taps")
    assert "\n\nRobert: Three taps" in detail


def test_a_kit_is_one_topic_with_its_steps_and_minutes(desk, using, session_id):
    before = len(desk.agenda.topics(session_id))
    kit = template("technology-passkey", TemplateKind.KIT)
    using.to_agenda(session_id, kit)
    topics = desk.agenda.topics(session_id)
    assert len(topics) == before + 1
    assert (topics[-1].title, topics[-1].minutes, topics[-1].area) == (kit.name, 12, "technology")
    assert "1. Pick an account (2′)" in topics[-1].detail
    assert "Let Robert press everything." in topics[-1].detail


def test_variables_know_the_session_and_what_was_promised_before_it(desk, using, session_id):
    desk.sessions.add("Second")
    second = desk.sessions.lines()[-1].id
    desk.actions.add("Send the {mentor} memo", Role.LEADER, session_id=session_id)
    text = "{number} {title} {date}\n{last_actions}\n{nobody}"
    ours = Template("o", TemplateKind.AGENDA, "Ours", "", None, (Step("{title}", detail_both=text),))
    using.to_agenda(second, ours)
    (topic,) = desk.agenda.topics(second)
    assert topic.title == "Second"
    assert topic.detail == "2 Second –\n- [ ] Robert: Send the {mentor} memo\n{nobody}"


def test_a_title_that_variables_make_too_long_is_cut(desk, using, session_id):
    desk.sessions.edit(session_id, title="t" * 300)
    using.to_agenda(session_id, Template("o", TemplateKind.AGENDA, "O", "", None, (Step("{title} {title}"),)))
    assert desk.agenda.topics(session_id)[-1].title == "t" * 300


def test_a_form_becomes_a_note_that_asks_both(desk, using):
    (note_id,) = using.to_note(template("health-check", TemplateKind.FORM)).ids
    note = desk.notes.get(note_id)
    assert note.title == "How are the two of us doing?"
    assert "| | Priya | Robert |" in note.body
    assert "> **Priya:** " in note.body
    assert "> **Robert:** " in note.body


def test_a_reflection_becomes_a_private_entry_in_my_role_alone(desk, using, session_id):
    found = template("what-so-what-now-what", TemplateKind.REFLECTION)
    (entry_id,) = using.to_entry(found, session_id).ids
    entry = desk.journal.get(entry_id)
    assert (entry.title, entry.session_id) == (found.name, session_id)
    assert [line for line in entry.body.splitlines() if line.startswith("## ")] == [
        "## What?",
        "## So what?",
        "## Now what?",
    ]
    assert "no reasons yet" in entry.body
    assert found.steps[0].detail_mentor.replace("{leader}", "Robert") not in entry.body


def test_a_preparation_keeps_what_is_there_and_is_one_undo(desk, using, session_id):
    desk.sessions.prepare(session_id, "to_raise", "My own line")
    using.to_preparation(session_id, template("preparation-leader", TemplateKind.FORM))
    prepared = desk.sessions.get(session_id).preparation
    assert prepared.to_raise.startswith("My own line\n\n## What I promised\n")
    assert "## Not this time" in prepared.not_yet
    assert prepared.with_care
    desk.undoing.undo()
    assert desk.sessions.get(session_id).preparation.to_raise == "My own line"
    assert not desk.sessions.get(session_id).preparation.with_care


def test_the_label_of_a_preparation_tells_nothing_that_is_private(using, session_id):
    secret = Template("o", TemplateKind.FORM, "Secret name", "", None, (Step("Secret step", into=Into.RAISE),))
    changes = using.to_preparation(session_id, secret)
    assert "Secret" not in changes.subject


def test_every_shipped_template_can_be_used(desk, using, session_id):
    for kind in (TemplateKind.AGENDA, TemplateKind.KIT):
        for one in templates(kind):
            assert using.to_agenda(session_id, one)
    for one in templates(TemplateKind.FORM):
        assert using.to_note(one, session_id)
    for one in templates(TemplateKind.REFLECTION):
        assert using.to_entry(one)


def test_an_agenda_kept_as_a_template_is_the_same_agenda_for_another_pair(desk, using, workspace, session_id):
    topics = desk.agenda.topics(session_id)
    desk.agenda.add(session_id, "Priya shows Robert Weiss her desk 10m")
    desk.agenda.park(topics[0].id)
    kept = template_of(workspace, session_id, " Our  hour ", "For Priya's days")
    assert (kept.name, kept.summary, kept.id) == ("Our hour", "For {mentor}'s days", "our-hour")
    assert kept.steps[-1].title == "{mentor} shows {leader_name} her desk"
    assert kept.steps[:-1] == template("kick-off").steps[1:]


def test_a_detail_is_parted_by_whose_it_is(workspace):
    from rm_desktop.services.lines import pair_view

    with workspace.read() as reader:
        pair = pair_view(reader, Role.LEADER)
    assert parted("For both.\n\nPriya: one\n\ntwo\n\nRobert: three", pair) == ("For both.", "one\n\ntwo", "three")
    assert parted("Roberta: none of them", pair) == ("Roberta: none of them", "", "")
    assert own_side("Priya: one\n\nRobert: three", pair) == ("one" if pair.me is Role.MENTOR else "three")
    assert own_side("Priya: one", pair) == "Priya: one"


def test_nothing_private_is_in_what_is_kept(desk, workspace, session_id):
    desk.sessions.prepare(session_id, "to_raise", "CANARY")
    assert "CANARY" not in repr(template_of(workspace, session_id, "Ours"))
