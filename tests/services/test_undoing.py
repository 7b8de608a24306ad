"""Undoing: one line of undo for the whole workspace, which a restart does not cut."""

from dataclasses import fields
from datetime import date
from functools import partial
from typing import get_type_hints

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Evidence, Kind, Role
from rm_desktop.models.sessions import Rating
from rm_desktop.services.calendar_matching import How, When
from rm_desktop.services.calendars import Proposal
from rm_desktop.services.desk import Desk
from rm_desktop.services.laying_out import Wish
from rm_desktop.services.note_files import NoteDraft
from rm_desktop.services.notes import NoteService
from rm_desktop.services.sharing import Exported
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import Changes, Deed, UnitLabel
from rm_desktop.store.workspace import open_workspace


@pytest.fixture
def undoing(workspace):
    return UndoService(workspace)


def test_a_change_is_named_taken_back_and_done_again(workspace, undoing):
    notes = NoteService(workspace)
    (note_id,) = notes.add("Plan").ids
    notes.rename(note_id, "Better plan")
    assert (undoing.next_undo(), undoing.next_redo()) == (UnitLabel(Deed.EDIT, "Better plan", Kind.NOTE), None)
    changes = undoing.undo()
    assert (changes.deed, changes.of, changes.kinds, changes.ids) == (
        Deed.UNDO,
        Deed.EDIT,
        {Kind.NOTE},
        (note_id,),
    )
    assert notes.get(note_id).title == "Plan"
    assert (undoing.next_undo(), undoing.next_redo()) == (
        UnitLabel(Deed.ADD, "Plan", Kind.NOTE),
        UnitLabel(Deed.EDIT, "Better plan", Kind.NOTE),
    )
    assert undoing.redo().deed is Deed.REDO
    assert notes.get(note_id).title == "Better plan"


def test_there_is_nothing_to_undo_in_a_new_workspace(undoing):
    assert undoing.next_undo() is None
    with pytest.raises(UserError) as caught:
        undoing.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO
    with pytest.raises(UserError) as caught:
        undoing.redo()
    assert caught.value.problem is Problem.NOTHING_TO_REDO


def test_a_new_change_ends_what_could_be_done_again(workspace, undoing):
    notes = NoteService(workspace)
    notes.add("one")
    undoing.undo()
    notes.add("two")
    assert undoing.next_redo() is None


def test_a_change_can_be_undone_after_a_restart(workspace, tmp_path, clock):
    (note_id,) = NoteService(workspace).add("Plan").ids
    workspace.close()
    again = open_workspace(workspace.path, None, clock)
    assert UndoService(again).undo().ids == (note_id,)
    assert NoteService(again).window().total == 0
    again.close()


def meeting(desk, session_id):
    """One call of every method that changes a session or its agenda, but its removal, by service and name."""
    first, second, third, *_ = desk.agenda.topics(session_id)
    both = (second.id, third.id)
    (later,) = desk.sessions.add("Later").ids
    return {
        "sessions.add": partial(desk.sessions.add, "Another"),
        "sessions.edit": partial(desk.sessions.edit, session_id, title="Other"),
        "sessions.write_notes": partial(desk.sessions.write_notes, session_id, "words"),
        "sessions.prepare": partial(desk.sessions.prepare, session_id, "not_yet", "words"),
        "sessions.start": partial(desk.sessions.start, session_id),
        "sessions.end": partial(desk.sessions.end, session_id),
        "sessions.cancel": partial(desk.sessions.cancel, later),
        "agenda.add": partial(desk.agenda.add, session_id, "Topic"),
        "agenda.edit": partial(desk.agenda.edit, first.id, title="Other"),
        "agenda.move": partial(desk.agenda.move, second.id, None),
        "agenda.tick": partial(desk.agenda.tick, first.id),
        "agenda.untick": partial(desk.agenda.untick, first.id),
        "agenda.park": partial(desk.agenda.park, first.id),
        "agenda.tick_many": partial(desk.agenda.tick_many, both),
        "agenda.untick_many": partial(desk.agenda.untick_many, both),
        "agenda.park_many": partial(desk.agenda.park_many, both),
        "agenda.move_many": partial(desk.agenda.move_many, both, None),
        "agenda.put": partial(desk.agenda.put, (first.id,), third.id, parked=False),
        "agenda.bring_back": partial(desk.agenda.bring_back, both),
        "agenda.carry_over": partial(desk.agenda.carry_over, later, (first.id, second.id)),
        "agenda.move_to": partial(desk.agenda.move_to, (third.id,), later),
        "agenda.remove": partial(desk.agenda.remove, first.id),
        "agenda.remove_many": partial(desk.agenda.remove_many, both),
    }


def scheduling(desk):
    """One call of every method that gives sessions their days."""
    (waiting,) = desk.sessions.add("Waiting", date(2027, 1, 7)).ids
    return {
        "sessions.move": partial(desk.sessions.move, waiting, date(2027, 1, 14)),
        "sessions.postpone": partial(desk.sessions.postpone, waiting, Role.LEADER, "Ill", date(2027, 1, 21)),
        "sessions.log": partial(desk.sessions.log, "Happened", date(2026, 11, 20)),
        "programme.lay_out": partial(desk.programme.lay_out, Wish("taster", date(2027, 2, 4))),
    }


def rating(desk, session_id):
    """One call of every method of the sealed answers, after the partner's seal has arrived."""
    with desk.workspace.units.begin(Deed.ADD) as unit:
        unit.add(Rating(ritual="pulse", item="said", by=Role.MENTOR, session_id=session_id, commitment="sealed"))
    return {
        "ratings.give": partial(desk.ratings.give, "pulse", session_id, {"said": 4}),
        "ratings.release": desk.ratings.release,
    }


def agreeing(desk):
    """One call of every method that changes the charter."""
    return {
        "charter.sign": partial(desk.charter.sign, Role.LEADER, "Robert Weiss", desk.charter.view().digest),
        "charter.write_purpose": partial(desk.charter.write_purpose, "To hear."),
        "charter.put_clause": partial(desk.charter.put_clause, "answering", wanted=True),
        "charter.write": partial(desk.charter.write, ""),
        "charter.begin": desk.charter.begin,
    }


def timed(desk):
    """One call of every method of a session that is held; what it took is noted after a while."""
    (held,) = desk.sessions.add("Held").ids
    first, second = (desk.agenda.add(held, title).ids[0] for title in ("One", "Two"))
    desk.sessions.start(held)
    now = 0.0

    def seconds() -> float:
        return now

    def later(call):
        nonlocal now
        now += 45.0
        return call()

    desk.live.seconds = seconds
    desk.live.start(held)
    desk.sessions.end(held)  # for another one is started
    return {
        "live.done": partial(desk.live.done, held, first),
        "live.park": partial(desk.live.park, held, second),
        "live.take_up": partial(desk.live.take_up, held, second),
        "live.ask_later": partial(desk.live.ask_later, held, "Why?"),
        "live.record": partial(later, partial(desk.live.record, held)),
    }


def dating(desk):
    """One call of the method that takes days out of a calendar."""
    (waiting,) = desk.sessions.add("Out of a calendar", date(2027, 3, 4)).ids
    was, will = When(date(2027, 3, 4), None, 45, ""), When(date(2027, 3, 11), None, 45, "")
    proposal = Proposal(waiting, 9, "Out of a calendar", was, will, How.NUMBER, "Session 9", "key")
    return {"calendars.take": partial(desk.calendars.take, (proposal,))}


def promising(desk):
    """One call of every method that changes several actions."""
    both = (*desk.actions.add("This", Role.LEADER).ids, *desk.actions.add("That", Role.LEADER).ids)
    return {
        "actions.tick_many": partial(desk.actions.tick_many, both),
        "actions.untick_many": partial(desk.actions.untick_many, both),
        "actions.due_many": partial(desk.actions.due_many, both, date(2027, 1, 7)),
        "actions.give_many": partial(desk.actions.give_many, both, Role.MENTOR),
        "actions.remove_many": partial(desk.actions.remove_many, both),
    }


def keeping(desk, folder):
    """One call of every method that changes what is kept beside sessions."""
    (note,) = desk.notes.add("Note", "one").ids
    (entry,) = desk.journal.add("one").ids
    (goal,) = desk.goals.add(Role.LEADER, "Goal").ids
    (action,) = desk.actions.add("Act", Role.LEADER).ids
    (takeaway,) = desk.takeaways.add("Learned", Role.LEADER).ids
    others = desk.notes.add_many((NoteDraft("This", ""), NoteDraft("That", ""))).ids
    entries = (*desk.journal.add("this").ids, *desk.journal.add("that").ids)
    desk.notes.write(note, "two")
    version = desk.versions.versions(Kind.NOTE, note, "body")[-1].unit_id
    return {
        "actions.add": partial(desk.actions.add, "Another", Role.MENTOR),
        "actions.edit": partial(desk.actions.edit, action, text="Other"),
        "actions.tick": partial(desk.actions.tick, action, "you said → I did"),
        "actions.untick": partial(desk.actions.untick, action),
        "actions.remove": partial(desk.actions.remove, action),
        "takeaways.add": partial(desk.takeaways.add, "Another", Role.MENTOR),
        "takeaways.edit": partial(desk.takeaways.edit, takeaway, text="Other"),
        "takeaways.remove": partial(desk.takeaways.remove, takeaway),
        "notes.add": partial(desk.notes.add, "Another"),
        "notes.add_many": partial(desk.notes.add_many, (NoteDraft("One", ""), NoteDraft("Two", ""))),
        "notes.rename": partial(desk.notes.rename, note, "Other"),
        "notes.set_tags": partial(desk.notes.set_tags, note, ("a",)),
        "notes.pin": partial(desk.notes.pin, note, True),
        "notes.write": partial(desk.notes.write, note, "three"),
        "versions.restore": partial(desk.versions.restore, Kind.NOTE, note, "body", version),
        "notes.remove": partial(desk.notes.remove, note),
        "notes.pin_many": partial(desk.notes.pin_many, others, True),
        "notes.tag_many": partial(desk.notes.tag_many, others, ("a",)),
        "notes.remove_many": partial(desk.notes.remove_many, others),
        "goals.add": partial(desk.goals.add, Role.MENTOR, "Another"),
        "goals.edit": partial(desk.goals.edit, goal, statement="Other"),
        "goals.check_in": partial(desk.goals.check_in, goal, 1, 1, Evidence.SHOWN, "seen"),
        "goals.remove": partial(desk.goals.remove, goal),
        "journal.add": partial(desk.journal.add, "another"),
        "journal.edit": partial(desk.journal.edit, entry, title="Other"),
        "journal.write": partial(desk.journal.write, entry, "two"),
        "journal.share_takeaway": partial(desk.journal.share_takeaway, "words"),
        "journal.remove": partial(desk.journal.remove, entry),
        "journal.tag_many": partial(desk.journal.tag_many, entries, ("a",)),
        "journal.remove_many": partial(desk.journal.remove_many, entries),
        "sharing.export": partial(desk.sharing.export, "notes", "markdown", folder / "out.md"),
    }


def clearing(desk, session_id):
    """One call of every method of the trash, after something has gone there."""
    binned, gone, *others = desk.notes.add_many(NoteDraft(f"Note {number}", "") for number in range(6)).ids
    for trashed in (binned, gone, *others):
        desk.notes.remove(trashed)
    refs = [(Kind.NOTE, note_id) for note_id in others]
    return {
        "sessions.remove": partial(desk.sessions.remove, session_id),
        "trash.restore": partial(desk.trash.restore, Kind.NOTE, binned),
        "trash.restore_many": partial(desk.trash.restore_many, refs[:2]),
        "trash.purge": partial(desk.trash.purge, Kind.NOTE, gone),
        "trash.purge_many": partial(desk.trash.purge_many, refs[2:]),
        "trash.empty": desk.trash.empty,
    }


def calls(desk, session_id, folder):
    """One call of every method of every service that changes something, by service and name, in a good order."""
    return {
        **meeting(desk, session_id),
        **scheduling(desk),
        **rating(desk, session_id),
        **agreeing(desk),
        **timed(desk),
        **dating(desk),
        **promising(desk),
        **keeping(desk, folder),
        **clearing(desk, session_id),
    }


def changing(service):
    """Yield the methods of a service that say they change something; undo and redo turn units over, they make none."""
    for name in dir(service):
        method = getattr(service, name)
        if callable(method) and not name.startswith("_") and not isinstance(service, UndoService):
            returned = get_type_hints(method).get("return")
            if returned in (Changes, Exported):
                yield name


def test_every_method_that_changes_something_makes_exactly_one_named_unit(desk, workspace, session_id, tmp_path):
    table = calls(desk, session_id, tmp_path)
    services = {field.name: getattr(desk, field.name) for field in fields(Desk) if field.name != "workspace"}
    assert {f"{noun}.{name}" for noun, service in services.items() for name in changing(service)} == set(table)
    for name, call in table.items():
        (last,) = workspace.writer.execute("SELECT max(id) FROM unit").fetchone()
        outcome = call()
        changes = outcome.changes if isinstance(outcome, Exported) else outcome
        made = workspace.writer.execute("SELECT deed, subject FROM unit WHERE id > ?", (last,)).fetchall()
        assert [Deed(deed) for deed, _ in made] == [changes.deed], name
        assert changes.ids, name
        assert changes.deed is Deed.PURGE or made[0][1] == changes.subject, name


def test_everything_a_desk_can_do_can_be_taken_back_and_done_again(desk, workspace, session_id, tmp_path):
    table = calls(desk, session_id, tmp_path)
    tables = ("session", "topic", "preparation", "note", "journal_entry", "goal", "check_in", "action", "takeaway")
    tables = (*tables, "rating", "sealed_rating", "pair", "charter", "signature")
    columns = {name: [row[1] for row in workspace.writer.execute(f"PRAGMA table_info({name})")] for name in tables}

    def content():
        kept = {name: ", ".join(f'"{c}"' for c in columns[name] if c != "updated_at") for name in tables}
        return [workspace.writer.execute(f"SELECT {kept[n]} FROM {n} ORDER BY id").fetchall() for n in tables]

    states = [content()]
    for name, call in table.items():
        if name not in ("sharing.export", "trash.purge", "trash.purge_many", "trash.empty"):
            call()
            states.append(content())
    for state in reversed(states[:-1]):
        desk.undoing.undo()
        assert content() == state
    for state in states[1:]:
        desk.undoing.redo()
        assert content() == state
