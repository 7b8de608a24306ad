"""Names in memory: what is likely for typed letters, and how changes come in."""

import pytest

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry, Preparation
from rm_desktop.models.sessions import Action, Session, Takeaway
from rm_desktop.store.changes import Deed
from rm_desktop.store.driver import dbapi
from rm_desktop.store.headings import EVERY, Headings, Only


@pytest.fixture
def reader(workspace):
    connection = workspace.reader()
    yield connection
    connection.close()


@pytest.fixture
def headings(workspace, reader):
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="Glossary of Straße", body="zebra", tags=("social-trends", "Words")))
        unit.add(Note(title="Café [draft]", tags=("words",)))
        unit.add(Action(text="Shadow the social team", owner=Role.MENTOR))
        unit.add(Takeaway(text="Ask first", learner=Role.LEADER, teacher=Role.MENTOR))
        unit.add(JournalEntry(day=workspace.clock.today(), title="", body="The day begins", tags=("words",)))
    found = Headings(reader)
    found.load()
    return found


def titles(found):
    return {heading.title for heading in found}


def named(headings, *words, only=EVERY):
    return titles(headings.named(words, only, 50))


@pytest.mark.parametrize(
    ("word", "title"),
    [
        ("glo", "Glossary of Straße"),
        ("gsy", "Glossary of Straße"),
        ("ossa", "Glossary of Straße"),
        ("strasse", "Glossary of Straße"),
        ("g", "Glossary of Straße"),
        ("go", "Glossary of Straße"),
        ("cafe", "Café [draft]"),
        ("[dra", "Café [draft]"),
        ("sst", "Shadow the social team"),
        ("day", "The day begins"),
    ],
)
def test_names_that_hold_the_letters_in_order_are_likely(headings, word, title):
    assert title in named(headings, word)


@pytest.mark.parametrize("word", ["zebra", "xyz", "*", "?a", "[a-z]", "y"])
def test_other_names_are_not(headings, word):
    assert named(headings, word) == set()


def test_every_word_must_be_there_in_any_order(headings):
    assert named(headings, "team", "sha") == {"Shadow the social team"}
    assert named(headings, "team", "glo") == set()


def test_the_newest_come_first_and_carry_what_is_shown(headings):
    (entry,) = headings.named(("begins",), EVERY, 5)
    assert (entry.kind, entry.private, entry.who) == (Kind.JOURNAL, True, "")
    (action,) = headings.named(("shadow",), EVERY, 5)
    assert (action.kind, action.private, action.who) == (Kind.ACTION, False, "mentor")


def test_a_tag_narrows_by_how_it_begins_whatever_its_case(headings):
    assert named(headings, only=Only(("wor",))) == {"Glossary of Straße", "Café [draft]", "The day begins"}
    assert named(headings, only=Only(("wor", "soc"))) == {"Glossary of Straße"}
    assert named(headings, "caf", only=Only(("wor",))) == {"Café [draft]"}
    assert named(headings, only=Only(("trends",))) == set()


def test_a_person_narrows_to_what_is_theirs(headings):
    assert named(headings, only=Only(who=("mentor",))) == {"Shadow the social team"}
    assert "Ask first" in named(headings, only=Only(who=("leader",)))


def test_tags_are_counted_as_they_are_written(headings):
    assert headings.tags()["words"] == 2
    assert headings.tags()["Words"] == 1


def test_changed_records_are_read_anew_and_those_gone_are_forgotten(workspace, headings):
    (note,) = headings.named(("glo",), EVERY, 1)
    (gone,) = headings.named(("cafe",), EVERY, 1)
    with workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Note, note.id).title = "Dictionary"
        unit.get(Note, gone.id).deleted_at = workspace.clock.now()
        unit.add(Note(title="Quite new", tags=("fresh",)))
    new = unit.changes.ids
    assert named(headings, "dict") == set()
    headings.renew((note.id, gone.id, *new))
    assert named(headings, "dict") == {"Dictionary"}
    assert named(headings, "glo") == named(headings, "cafe") == set()
    assert named(headings, "quite") == {"Quite new"}
    assert headings.tags()["fresh"] == 1
    assert headings.named((), EVERY, 1)[0].title in {"Quite new", "Dictionary"}


def test_a_renewal_that_is_broken_off_leaves_everything_as_it_was(headings, reader, monkeypatch):
    (note,) = headings.named(("glo",), EVERY, 1)
    monkeypatch.setattr(headings, "_fold", interrupted)
    with pytest.raises(dbapi.OperationalError):
        headings.renew((note.id,))
    assert not reader.in_transaction
    assert named(headings, "glo") == {"Glossary of Straße"}


def interrupted(_where):
    raise dbapi.OperationalError("interrupted")


@pytest.mark.parametrize(
    "typed",
    [
        [("g",), ("gl",), ("glo",), ("glos",)],
        [("ca",), ("cas",), ("caf",), ("cafe",)],
        [("sha",), ("sha", "t"), ("sha", "te"), ("sha", "team")],
        [("team",), ("tea",), ("te",)],
        [("sha",), ("glo",)],
        [("sha", "te"), ("sha",)],
        [("", "sha"), ("sha",)],
    ],
)
def test_typing_on_finds_what_typing_at_once_finds(headings, reader, typed):
    at_once = Headings(reader)
    for words in typed:
        going_on = named(headings, *words)
        at_once.load()
        assert named(at_once, *words) == going_on
    assert going_on


def test_another_tag_is_not_looked_for_among_the_last_names(headings):
    assert named(headings, "glo", only=Only(("soc",))) == {"Glossary of Straße"}
    assert named(headings, "cafe", only=Only(("wor",))) == {"Café [draft]"}
    assert named(headings, "cafe") == {"Café [draft]"}


def test_only_asked_for_ids_that_count_come_back(headings):
    ids = [heading.id for heading in headings.named((), EVERY, 50)]
    assert titles(headings.of(ids, Only(("soc",)))) == {"Glossary of Straße"}
    assert headings.of(["nobody"]) == []


def test_a_private_text_without_a_title_is_called_by_its_first_words(workspace, headings):
    with workspace.units.begin(Deed.ADD) as unit:
        session = unit.add(Session(number=9, title="Later"))
        unit.add(Preparation(session_id=session.id, to_raise="", not_yet="Wait with this"))
    headings.load()
    assert named(headings, "wait") == {"Wait with this"}
