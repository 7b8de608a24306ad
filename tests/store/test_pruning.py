"""Pruning: what is kept for how long, and that the history stays in proportion to the texts."""

import random
import threading
from datetime import timedelta

import pytest

from benchmarks.year import write_a_year
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.notes import Note
from rm_desktop.models.private import Preparation
from rm_desktop.models.registry import BY_KIND
from rm_desktop.models.sessions import Session
from rm_desktop.store.changes import Deed
from rm_desktop.store.history import as_json, from_json
from rm_desktop.store.packing import pack, unpack
from rm_desktop.store.past import earlier, text_before
from rm_desktop.store.pruning import TIMES, prune, sizes
from rm_desktop.store.texts import LONG_TEXTS

LONG = "A line that is long enough to be worth more than its place in another text.\n"


@pytest.fixture
def note(workspace):
    """The id of a note, beside so much text that the history is never too long for it."""
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="slack", body="x" * 100_000))
    with workspace.units.begin(Deed.ADD, "n") as unit:
        return unit.add(Note(title="n")).id


def write(workspace, note_id, text):
    workspace.units.write_text(Note, note_id, "body", text)


def versions(workspace, note_id):
    """Every text the history can still tell, newest first."""
    (present,) = workspace.writer.execute("SELECT body FROM note WHERE id = ?", (note_id,)).fetchone()
    units = earlier(workspace.writer, Kind.NOTE, note_id, "body")
    return [present, *(text_before(present, units, unit.unit_id) for unit in units if unit.text is not None)]


def stretches(workspace, clock, note_id, count, apart):
    """Write a line more each time and return all texts, newest first."""
    texts = [""]
    for number in range(count):
        texts.insert(0, f"{texts[0]}{LONG}{number}\n")
        write(workspace, note_id, texts[0])
        clock.instant += apart
    return texts


def test_every_version_is_kept_for_thirty_days(workspace, clock, note):
    texts = stretches(workspace, clock, note, 9, timedelta(minutes=10))
    clock.instant += timedelta(days=29)
    prune(workspace)
    assert versions(workspace, note) == texts


@pytest.mark.parametrize("packed_before", [False, True])
def test_afterwards_each_hour_keeps_the_text_it_ended_with(workspace, clock, note, packed_before):
    texts = stretches(workspace, clock, note, 9, timedelta(minutes=10))  # 12:00, 12:10 … 13:20
    clock.instant += timedelta(days=2)
    if packed_before:
        prune(workspace)
    clock.instant += timedelta(days=29)
    assert prune(workspace) > 0
    # Of the hour in which the note was made there is nothing before its end.
    assert versions(workspace, note) == [texts[0], texts[3]]
    assert prune(workspace) == 0


def test_an_hour_is_one_step_of_undo_afterwards(workspace, clock, note):
    clock.instant += timedelta(hours=2)
    texts = stretches(workspace, clock, note, 6, timedelta(minutes=10))
    clock.instant += timedelta(days=31)
    prune(workspace)
    workspace.units.undo()
    assert versions(workspace, note) == [""]
    workspace.units.redo()
    assert versions(workspace, note) == [texts[0], ""]


def test_long_texts_of_long_ago_are_kept_as_differences(workspace, clock, note):
    texts = stretches(workspace, clock, note, 20, timedelta(hours=3))
    before, _ = sizes(workspace.writer)
    prune(workspace)
    after, _ = sizes(workspace.writer)
    assert versions(workspace, note) == texts
    assert after < before / 10


def test_typing_goes_on_after_pruning_in_a_stretch_of_its_own(workspace, clock, note):
    write(workspace, note, LONG * 3)
    clock.instant -= timedelta(hours=3)  # a clock that was set back
    write(workspace, note, LONG * 4)
    clock.instant += timedelta(hours=5)
    prune(workspace)
    clock.instant -= timedelta(hours=5)
    write(workspace, note, LONG * 5)
    assert versions(workspace, note) == [LONG * 5, LONG * 4, ""]


def test_what_was_undone_can_be_done_again_after_pruning(workspace, clock, note):
    texts = stretches(workspace, clock, note, 5, timedelta(minutes=30))
    for _ in range(3):
        workspace.units.undo()
    clock.instant += timedelta(days=40)
    prune(workspace)
    for _ in range(3):
        workspace.units.redo()
    assert versions(workspace, note)[:3] == texts[:3]


def test_pruning_keeps_what_was_there_before_other_fields_of_the_same_unit(workspace, clock, note):
    with workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Note, note).title, unit.get(Note, note).body = "other", "words"
    clock.instant += timedelta(minutes=5)
    write(workspace, note, "more words")
    clock.instant += timedelta(days=31)
    prune(workspace)
    workspace.units.undo()
    assert workspace.writer.execute("SELECT title, body FROM note WHERE id = ?", (note,)).fetchone() == (
        "n",
        "more words",
    )
    workspace.units.undo()
    assert workspace.writer.execute("SELECT count(*) FROM note WHERE id = ?", (note,)).fetchone() == (0,)


def test_a_text_whose_successor_is_not_the_one_it_was_packed_against_is_gone(workspace, clock, note):
    stretches(workspace, clock, note, 5, timedelta(hours=2))
    prune(workspace)
    workspace.writer.execute("UPDATE note SET body = 'broken' WHERE id = ?", (note,))
    with pytest.raises(UserError) as caught:
        versions(workspace, note)
    assert caught.value.problem is Problem.VERSION_GONE
    with pytest.raises(UserError) as caught:
        workspace.units.undo()
    assert caught.value.problem is Problem.VERSION_GONE
    clock.instant += timedelta(days=60)
    prune(workspace)


def test_a_unit_of_which_nothing_is_left_goes(workspace, clock, note):
    stretches(workspace, clock, note, 9, timedelta(minutes=10))
    clock.instant += timedelta(days=31)
    prune(workspace)
    empty = "SELECT count(*) FROM unit WHERE id NOT IN (SELECT unit_id FROM history)"
    assert workspace.writer.execute(empty).fetchone() == (0,)
    assert workspace.writer.execute("SELECT count(*) FROM unit").fetchone() == (3,)


def test_a_year_of_daily_writing_stays_within_three_times_its_texts(workspace, clock):
    workspace.writer.execute("PRAGMA synchronous = OFF")
    for day in write_a_year(workspace, clock):
        if day % 28 == 0:
            prune(workspace)
            history, texts = sizes(workspace.writer)
            assert day == 0 or history <= TIMES * texts
    prune(workspace)
    history, texts = sizes(workspace.writer)
    assert history <= TIMES * texts
    assert workspace.writer.execute("SELECT count(*) FROM unit").fetchone()[0] > 900


def test_a_text_rewritten_every_day_stays_within_three_times_its_length(workspace, clock):
    chance = random.Random(1)
    with workspace.units.begin(Deed.ADD) as unit:
        note_id = unit.add(Note(title="n")).id
    texts = []
    workspace.writer.execute("PRAGMA synchronous = OFF")
    for day in range(90):
        texts.insert(0, "".join(chance.choices("abcdefgh \n", k=900)))
        write(workspace, note_id, texts[0])
        clock.instant += timedelta(days=1)
        prune(workspace)
        history, length = sizes(workspace.writer)
        assert day == 0 or history <= TIMES * length
    assert versions(workspace, note_id) == texts[:3]


def test_what_is_younger_than_a_day_is_kept_whatever_its_length(workspace, clock):
    with workspace.units.begin(Deed.ADD) as unit:
        note_id = unit.add(Note(title="n", body=LONG * 50)).id
    clock.instant += timedelta(hours=2)
    write(workspace, note_id, "")
    clock.instant += timedelta(hours=23)
    prune(workspace)
    assert versions(workspace, note_id) == ["", LONG * 50]


def test_others_can_write_while_a_pruner_is_at_work(workspace, clock, note):
    stretches(workspace, clock, note, 40, timedelta(hours=2))
    pruner = threading.Thread(target=prune, args=(workspace,))
    pruner.start()
    for number in range(20):
        write(workspace, note, f"{LONG}{number}")
    pruner.join()
    assert versions(workspace, note)[0] == f"{LONG}19"


def test_fields_of_one_record_are_thinned_each_for_itself(workspace, clock, note):
    with workspace.units.begin(Deed.ADD) as unit:
        session = unit.add(Session(number=1, title="s")).id
        preparation = unit.add(Preparation(session_id=session)).id
    for number in range(4):
        clock.instant += timedelta(hours=1)
        for field in LONG_TEXTS[Kind.PREPARATION]:
            workspace.units.write_text(Preparation, preparation, field, f"{field} {number} {LONG}")
    clock.instant += timedelta(days=31)
    prune(workspace)
    for field in LONG_TEXTS[Kind.PREPARATION]:
        units = earlier(workspace.writer, Kind.PREPARATION, preparation, field)
        assert text_before(f"{field} 3 {LONG}", units, units[0].unit_id) == f"{field} 2 {LONG}"
    for _ in range(12):
        workspace.units.undo()
    assert workspace.writer.execute("SELECT to_raise, not_yet, with_care FROM preparation").fetchone() == ("",) * 3


@pytest.mark.parametrize("seed", range(30))
def test_a_packed_text_comes_out_as_it_went_in(seed):
    chance = random.Random(seed)
    words = ["pilot ", "team ", "\n", "\r\n", "👩‍💻", "שלום ", "\u2028", "a"]
    base = [chance.choice(words) for _ in range(chance.randint(0, 300))]
    text = list(base)
    for _ in range(chance.randint(0, 5)):
        at = chance.randint(0, len(text))
        text[at : at + chance.randint(0, 9)] = chance.choices(words, k=chance.randint(0, 9))
    packed = pack("".join(text), "".join(base))
    kept = from_json(as_json({"body": packed}))["body"]
    assert kept == packed
    assert unpack(kept, "".join(base)) == "".join(text)
    assert packed.size == len("".join(text))


def test_every_text_column_is_either_long_or_a_line():
    """A new column must be put into LONG_TEXTS, or here."""
    lines = {"id", "title", "name", "initials", "team", "pronouns", "zone", "place", "area", "position", "carried_from"}
    lines |= {"statement", "scale", "text", "ritual", "item", "commitment", "salt", "prompt", "feeling_word"}
    lines |= {"sha256", "media_type", "charter_id", "digest", "what", "format", "file_name", "preset", "calendar_uid"}
    for kind, record in BY_KIND.items():
        texts = {c.name for c in record.__table__.columns if type(c.type).__name__ == "Text" and not c.foreign_keys}
        assert texts - lines == set(LONG_TEXTS.get(kind, ()))
