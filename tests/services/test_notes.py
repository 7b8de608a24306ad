"""Notes: their list in windows, their texts while typed, and who mentions them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.journal import JournalService
from rm_desktop.services.notes import NoteService
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import NOTHING, Deed
from rm_desktop.store.folding import fold
from rm_desktop.store.workspace import Workspace


@pytest.fixture
def notes(workspace):
    return NoteService(workspace)


def titles(window) -> list[str]:
    return [row.title for row in window.rows]


def add_many(workspace: Workspace, notes: NoteService, *names: str) -> list[str]:
    """Add notes a minute apart and return their ids."""
    ids = []
    for name in names:
        ids.append(notes.add(name).ids[0])
        assert isinstance(workspace.clock, FixedClock)
        workspace.clock.instant += timedelta(minutes=1)
    return ids


def test_a_new_note_is_read_back_as_it_was_written(notes):
    changes = notes.add("  Ein  Überblick ", "# Kopf\n\n<b>roh</b>\n", ("#Tech", "mind set"))
    view = notes.get(changes.ids[0])
    assert (changes.kinds, changes.deed, changes.subject) == ({Kind.NOTE}, Deed.ADD, "Ein Überblick")
    assert (view.title, view.body, view.tags) == ("Ein Überblick", "# Kopf\n\n<b>roh</b>\n", ("tech", "mind-set"))
    assert (view.pinned, view.session_id, view.session_number, view.versions) == (False, None, None, 1)


def test_a_note_knows_its_session_until_that_is_removed(workspace, notes):
    sessions = SessionService(workspace)
    session_id = sessions.lines()[0].id
    (note_id,) = notes.add("Minutes", session_id=session_id).ids
    assert notes.get(note_id).session_number == 1
    sessions.remove(session_id)
    assert notes.get(note_id).session_number is None


def test_a_note_of_no_known_session_is_refused(notes):
    with pytest.raises(UserError) as caught:
        notes.add("Minutes", session_id="0" * 32)
    assert caught.value.problem is Problem.NOT_FOUND
    assert notes.window().total == 0


def test_the_list_has_pinned_notes_first_and_then_the_newest_edited(workspace, notes):
    old, _, new = add_many(workspace, notes, "old", "middle", "new")
    notes.pin(old, True)
    notes.write(new, "text")
    assert titles(notes.window()) == ["old", "new", "middle"]
    notes.pin(old, False)
    notes.remove(new)
    assert sorted(titles(notes.window())) == ["middle", "old"]


@pytest.mark.parametrize("count", [1, 2, 3, 7, 100])
def test_windows_together_are_the_whole_list_in_order(workspace, notes, count):
    ids = add_many(workspace, notes, *(f"note {number}" for number in range(7)))
    for pinned in ids[2:4]:
        notes.pin(pinned, True)
    whole = notes.window().rows
    rows = [row for first in range(0, 7, count) for row in notes.window("", first, count, 7).rows]
    assert notes.window(count=count).total == 7
    assert tuple(rows) == whole
    assert len({row.id for row in rows}) == 7
    assert notes.matching() == tuple(row.id for row in whole)
    assert [notes.place_of(row.id) for row in whole] == list(range(7))
    keys = notes.keys(count)
    assert [key.id for key in keys] == [row.id for row in whole[count - 1 :: count]]
    assert all(
        notes.rows_after(key, count) == whole[place : place + count]
        for place, key in zip(range(count, 8, count), keys, strict=False)
    )


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("über", ["Überblick"]),
        ("UBER", ["Überblick"]),
        ("blick", ["Überblick"]),
        ("note demo", ["Live demo notes"]),
        ("#tech", ["Live demo notes", "Überblick"]),
        ("#tech ", ["Überblick"]),
        ("#TECH-TALK", ["Live demo notes"]),
        ("demo #tech-talk", ["Live demo notes"]),
        ("#tech demo", []),
        ("%", ["100 % sure"]),
        ("_", []),
        ("'; drop", []),
        ("   ", ["100 % sure", "Live demo notes", "Überblick"]),
    ],
)
def test_the_filter_looks_inside_titles_and_among_tags(notes, typed, found):
    notes.add("Überblick", tags=("tech", "a"))
    notes.add("Live demo notes", "über blick", tags=("tech-talk",))
    notes.add("100 % sure")
    window = notes.window(typed)
    assert sorted(titles(window)) == found
    assert window.total == len(found)
    assert notes.matching(typed) == tuple(row.id for row in window.rows)


def test_a_filtered_list_also_counts_what_lies_beyond_its_window(workspace, notes):
    add_many(workspace, notes, "red 1", "blue", "red 2", "red 3")
    window = notes.window("red", count=2)
    assert (titles(window), window.total) == (["red 3", "red 2"], 3)
    assert titles(notes.window("red", 2, 2)) == ["red 1"]


def test_the_list_is_read_from_its_index_alone_and_never_sorted(workspace, notes):
    add_many(workspace, notes, "one", "two", "three")
    asked: list[str] = []
    workspace.writer.set_trace_callback(asked.append)
    notes.window(count=1)
    notes.window("", 2, 1, 3)
    notes.window("two #a", count=1)
    workspace.writer.set_trace_callback(None)
    plans = [workspace.writer.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in asked if "FROM note" in sql]
    steps = [row[3] for plan in plans for row in plan]
    assert len(plans) == 6  # three windows, the two counts of the first, and the one of the last
    assert all("USING COVERING INDEX" in step for step in steps), steps
    assert not any("TEMP B-TREE" in step for step in steps)


def test_typing_saves_the_text_and_a_stretch_of_it_is_one_version(workspace, notes):
    (note_id,) = notes.add("Draft", "a").ids
    for text in ("ab", "abc", "abcd"):
        assert notes.write(note_id, text).deed is Deed.WRITE
    assert notes.write(note_id, "abcd") is NOTHING
    assert (notes.get(note_id).body, notes.get(note_id).versions) == ("abcd", 2)
    workspace.clock.instant += timedelta(minutes=3)
    notes.write(note_id, "other")
    assert notes.get(note_id).versions == 3
    UndoService(workspace).undo()
    assert (notes.get(note_id).body, notes.get(note_id).versions) == ("abcd", 2)


def test_renaming_tagging_and_pinning_say_what_they_changed(notes):
    (note_id,) = notes.add("Draft", tags=("a",)).ids
    assert notes.rename(note_id, " Plan ").subject == "Plan"
    assert notes.set_tags(note_id, ("#B", "b", "c")).deed is Deed.EDIT
    assert notes.pin(note_id, True).deed is Deed.PIN
    assert notes.pin(note_id, True) is NOTHING
    assert notes.pin(note_id, False).deed is Deed.UNPIN
    view = notes.get(note_id)
    assert (view.title, view.tags, view.pinned, view.versions) == ("Plan", ("b", "c"), False, 1)
    assert notes.tags() == ("b", "c")


def test_a_removed_note_is_gone_from_everywhere_until_undone(workspace, notes):
    (note_id,) = notes.add("Plan", tags=("x",)).ids
    assert notes.remove(note_id).deed is Deed.REMOVE
    for ask in (notes.get, notes.remove, notes.mentions):
        with pytest.raises(UserError) as caught:
            ask(note_id)
        assert caught.value.problem is Problem.NOT_FOUND
    assert (notes.by_title("Plan"), notes.tags(), notes.window().total) == (None, (), 0)
    UndoService(workspace).undo()
    assert notes.by_title("Plan") == note_id


def test_an_empty_title_keeps_the_old_one(notes):
    (note_id,) = notes.add("Plan").ids
    with pytest.raises(UserError) as caught:
        notes.rename(note_id, " \n ")
    assert caught.value.problem is Problem.EMPTY_TITLE
    assert notes.get(note_id).title == "Plan"


def test_mentions_are_the_records_that_link_to_the_note(workspace, notes):
    (note_id,) = notes.add("Live demo", "see [[Live demo]] itself").ids
    linking = notes.add("Plan", "Read [[live  Demo]] first.").ids[0]
    notes.add("Almost", "live demo, [[Live demos]], [[A live demo]], [Live demo]")
    (entry_id,) = JournalService(workspace).add("afterwards: [[Live demo]]", title="Mine").ids
    session_id = SessionService(workspace).lines()[0].id
    SessionService(workspace).write_notes(session_id, "[[Live demo]]")
    found = notes.mentions(note_id)
    assert {(mention.kind, mention.id, mention.private) for mention in found} == {
        (Kind.NOTE, linking, False),
        (Kind.SESSION, session_id, False),
        (Kind.JOURNAL, entry_id, True),
    }
    assert {mention.title for mention in found} >= {"Plan", "Mine"}


@pytest.mark.parametrize("title", ['Say "hello"', "???", "C++ (2026)", "AND", "a*b", "日本語 メモ"])
def test_any_title_can_be_linked_to(notes, title):
    (note_id,) = notes.add(title).ids
    (linking,) = notes.add("Plan", f"Read [[{title}]].").ids
    assert [mention.id for mention in notes.mentions(note_id)] == [linking]
    assert notes.by_title(title) == note_id


def test_a_link_means_the_note_spelled_like_it_before_any_other(workspace, notes):
    exact, other = add_many(workspace, notes, "Plan", "PLAN")
    assert notes.by_title("Plan") == exact
    assert notes.by_title("plan") == other
    assert notes.by_title(" PLAN ") == other
    assert notes.by_title("Plan B") is None


@given(st.text(max_size=40))
def test_folding_ignores_case_and_is_done_once(text):
    assert fold(fold(text)) == fold(text)
    assert fold(text.upper()) == fold(text.upper().lower())
