"""The journal: what one person writes for themselves, and the one way words leave it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.goals import GoalService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.journal_list import PREVIEW_LENGTH, key_id, preview
from rm_desktop.services.takeaways import TakeawayService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import NOTHING, Deed


@pytest.fixture
def journal(workspace):
    return JournalService(workspace)


def test_an_entry_is_read_back_as_it_was_written(workspace, journal, session_id):
    (goal_id,) = GoalService(workspace).add(Role.LEADER, "Listen").ids
    changes = journal.add(
        "# I *listened*.\n",
        " After the  first ",
        "What did I hear?",
        date(2026, 11, 20),
        4,
        "calm",
        ("#Trust",),
        session_id,
        goal_id,
    )
    entry = journal.get(changes.ids[0])
    assert (changes.kinds, changes.deed) == ({Kind.JOURNAL}, Deed.ADD)
    assert (entry.day, entry.title, entry.body) == (date(2026, 11, 20), "After the first", "# I *listened*.\n")
    assert (entry.prompt, entry.feeling, entry.feeling_word) == ("What did I hear?", 4, "calm")
    assert (entry.tags, entry.session_id, entry.session_number, entry.goal_id) == (
        ("trust",),
        session_id,
        1,
        goal_id,
    )


def test_an_entry_needs_a_text_or_a_title(journal):
    with pytest.raises(UserError) as caught:
        journal.add(" \n", " ", prompt="What did I hear?")
    assert caught.value.problem is Problem.EMPTY_TEXT
    assert journal.get(journal.add("words").ids[0]).title == ""
    assert journal.get(journal.add(title="A title").ids[0]).body == ""


@pytest.mark.parametrize("feeling", [0, 6, -1])
def test_a_feeling_is_one_to_five(journal, feeling):
    with pytest.raises(UserError) as caught:
        journal.add("words", feeling=feeling)
    assert caught.value.problem is Problem.BAD_NUMBER
    (entry_id,) = journal.add("words", feeling=5).ids
    with pytest.raises(UserError):
        journal.edit(entry_id, feeling=feeling, title="other")
    assert journal.get(entry_id).title == ""


def test_the_list_runs_from_the_newest_day_and_shows_how_an_entry_begins(journal, session_id):
    journal.add("# Head\n\n- first *point*\n", day=date(2026, 11, 1), session_id=session_id, feeling=2)
    journal.add("later that day", "Second", day=date(2026, 11, 1))
    journal.add("", "Newest", day=date(2026, 12, 24), feeling_word="tired")
    rows = journal.entries()
    assert [(row.day.day, row.title, row.preview) for row in rows] == [
        (24, "Newest", ""),
        (1, "Second", "later that day"),
        (1, "", "Head first *point*"),
    ]
    assert [(row.feeling, row.feeling_word, row.session_number) for row in rows] == [
        (None, "tired", None),
        (None, "", None),
        (2, "", 1),
    ]


def test_a_month_has_its_entries_and_its_days(journal):
    for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1), date(2025, 2, 3)):
        journal.add("words", day=day)
    removed = journal.add("words", day=date(2026, 2, 9)).ids[0]
    journal.remove(removed)
    assert [row.day for row in journal.entries((2026, 2))] == [date(2026, 2, 28), date(2026, 2, 1)]
    assert journal.days(2026, 2) == {date(2026, 2, 28), date(2026, 2, 1)}
    assert journal.days(2024, 12) == frozenset()


def test_an_entry_without_a_day_is_of_today(journal):
    assert journal.get(journal.add("words").ids[0]).day == date(2026, 11, 24)


def test_an_edit_changes_the_named_fields_alone(journal, session_id):
    (entry_id,) = journal.add("words", "Title", "Why?", feeling=3, tags=("a",), session_id=session_id).ids
    before = journal.get(entry_id)
    assert journal.edit(entry_id, feeling=None, day=date(2026, 11, 2)).deed is Deed.EDIT
    after = journal.get(entry_id)
    assert (after.feeling, after.day) == (None, date(2026, 11, 2))
    assert (after.title, after.body, after.prompt, after.tags) == (before.title, before.body, before.prompt, ("a",))
    assert after.session_id == session_id
    assert journal.edit(entry_id, title="Title") is NOTHING
    journal.edit(entry_id, session_id=None, feeling_word="light", prompt="", body="new", tags=())
    assert journal.get(entry_id).session_number is None


def test_typing_saves_an_entry_and_undo_brings_the_earlier_text_back(workspace, journal):
    (entry_id,) = journal.add("first").ids
    assert journal.write(entry_id, "first and more").kinds == {Kind.JOURNAL}
    assert journal.write(entry_id, "first and more") is NOTHING
    UndoService(workspace).undo()
    assert journal.get(entry_id).body == "first"


def test_a_removed_entry_is_gone_until_undone(workspace, journal):
    (entry_id,) = journal.add("words", "Mine").ids
    assert journal.remove(entry_id).subject == ""
    for ask in (journal.get, journal.remove):
        with pytest.raises(UserError) as caught:
            ask(entry_id)
        assert caught.value.problem is Problem.NOT_FOUND
    UndoService(workspace).undo()
    assert journal.get(entry_id).title == "Mine"


def test_a_shared_takeaway_holds_the_chosen_words_and_no_way_back(workspace, journal, session_id):
    (entry_id,) = journal.add("SECRET thought. Ask before advice. SECRET too.", "SECRET title").ids
    changes = journal.share_takeaway("Ask before advice.", area="Technology", session_id=session_id)
    (line,) = TakeawayService(workspace).all()
    assert (changes.kinds, changes.ids, changes.deed) == ({Kind.TAKEAWAY}, (line.id,), Deed.SHARE)
    assert (line.text, line.learner, line.teacher) == ("Ask before advice.", Role.LEADER, Role.MENTOR)
    assert (line.area, line.session_number) == ("technology", 1)
    with workspace.shared_reader() as reader:
        (row,) = reader.rows("SELECT * FROM takeaway")
        left = " ".join(map(str, tuple(row)))
    assert "SECRET" not in left
    assert entry_id not in left
    (traces,) = workspace.writer.execute("SELECT group_concat(after) FROM history WHERE kind = 'takeaway'").fetchone()
    assert entry_id not in traces
    assert "SECRET" not in traces


def test_the_takeaway_may_be_what_the_partner_learned(workspace, journal):
    journal.share_takeaway("Budgets are politics", Role.MENTOR)
    (line,) = TakeawayService(workspace).all()
    assert (line.learner, line.teacher, line.session_number) == (Role.MENTOR, Role.LEADER, None)


def test_the_paragraphs_of_a_selection_stay_paragraphs(workspace, journal):
    journal.share_takeaway("one\u2029two")
    assert TakeawayService(workspace).all()[0].text.split() == ["one", "two"]


def test_nothing_chosen_is_nothing_shared(workspace, journal):
    with pytest.raises(UserError) as caught:
        journal.share_takeaway(" \u2029 ")
    assert caught.value.problem is Problem.EMPTY_TEXT
    assert TakeawayService(workspace).all() == ()


@given(st.text(max_size=300))
def test_a_preview_is_one_line_of_at_most_eighty_characters(text):
    line = preview(text)
    assert len(line) <= PREVIEW_LENGTH
    assert len(line.splitlines()) <= 1
    assert line == line.strip()


@given(st.lists(st.text("abcé", min_size=1, max_size=20), min_size=1, max_size=40))
def test_a_preview_is_a_beginning_and_cuts_between_words(words):
    line = preview("  " + "\n".join(words))
    kept = line.removesuffix("…")
    assert " ".join(words).startswith(kept)
    assert line == kept or " ".join(words)[len(kept)] == " "


def test_a_filter_finds_words_of_title_text_and_feeling_and_tags(journal):
    for body, title, feeling, tags in (
        ("Der Überblick fehlt.", "Slower", "uneasy", ("trust",)),
        ("Nothing much.", "Café", "calm", ("distrust", "tempo")),
    ):
        journal.add(body, title, feeling_word=feeling, tags=tags)

    def found(typed):
        return [row.title for row in journal.entries(typed=typed)]

    assert found("uberblick") == found("SLOWER uneasy") == found("#tru") == ["Slower"]
    assert found("cafe #tempo") == ["Café"]
    assert found("slower calm") == []
    assert found(" ") == ["Café", "Slower"]


def slices(journal, typed):
    found, part = [], journal.slice(typed)
    while part.next is not None:
        found += part.keys
        part = journal.slice(typed, part.next)
    return [*found, *part.keys]


def test_the_slices_of_all_and_of_a_filter_list_the_same_entries_in_the_same_order(journal, monkeypatch):
    monkeypatch.setattr("rm_desktop.services.journal_list.SLICE", 2)
    monkeypatch.setattr("rm_desktop.services.journal_list.KEYS", 3)
    for number in range(7):
        journal.add(f"word {number}", day=date(2026, 11, 1 + number // 2), tags=("odd",) if number % 2 else ())
    keys, odd = slices(journal, ""), slices(journal, "#odd")
    assert [key_id(key) for key in keys] == [row.id for row in journal.entries()]
    assert [key_id(key) for key in odd] == [row.id for row in journal.entries(typed="#odd")]
    assert [row.id for row in journal.rows([key_id(key) for key in keys[2:4]])] == [key_id(key) for key in keys[2:4]]


def test_a_feeling_alone_is_an_entry(journal):
    (entry_id,) = journal.add(feeling=4).ids
    assert (journal.get(entry_id).feeling, journal.is_empty()) == (4, False)


def test_many_entries_are_removed_and_tagged_in_one_unit_each(workspace, journal):
    ids = tuple(journal.add(f"word {number}", tags=("old",)).ids[0] for number in range(3))
    tagged = journal.tag_many(ids[:2], ("#New",))
    assert (tagged.deed, tagged.kind, tagged.count) == (Deed.EDIT, Kind.JOURNAL, 2)
    assert [journal.get(entry_id).tags for entry_id in ids] == [("old", "new"), ("old", "new"), ("old",)]
    removed = journal.remove_many(ids)
    assert (removed.deed, removed.count, journal.is_empty()) == (Deed.REMOVE, 3, True)
    assert journal.remove_many(ids) is NOTHING
    UndoService(workspace).undo()
    assert len(journal.slice().keys) == 3


def test_on_this_day_goes_back_by_months_and_years_to_days_that_are_there(journal):
    days = [date(2026, 8, 31), date(2026, 5, 31), date(2025, 11, 30), date(2026, 10, 30), date(2026, 11, 30)]
    for day in days:
        journal.add("words", day=day)
    assert [row.day for row in journal.on_this_day(date(2026, 11, 30))] == [date(2026, 10, 30), date(2025, 11, 30)]
    assert journal.on_this_day(date(2026, 10, 31)) == ()
