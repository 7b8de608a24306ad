"""Search: what is found, in which order, and what a query can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.models.sessions import Action
from rm_desktop.store import search
from rm_desktop.store.changes import Deed
from rm_desktop.store.driver import dbapi
from rm_desktop.store.query import fts_query
from rm_desktop.store.search import Searcher


@pytest.fixture
def searcher(workspace):
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="Glossary", body="what young colleagues say: café, Straße, naïve"))
        unit.add(Note(title="Accounts", body="the glossary is elsewhere", tags=("social-trends",)))
        unit.add(Action(text="Shadow the social team", owner=Role.LEADER))
        unit.add(JournalEntry(day=workspace.clock.today(), title="Slow", body="the secret glossary of mine"))
    found = Searcher(workspace)
    yield found
    found.close()


def titles(found):
    return [hit.title for hit in found.hits]


def test_a_hit_in_the_title_comes_before_one_in_the_body(searcher):
    assert titles(searcher.find("glossary")) == ["Glossary", "Accounts"]


@pytest.mark.parametrize(
    "query", ["cafe", "CAFÉ", "naive", "strasse*", "stra*", '"young colleagues"', "young say -social"]
)
def test_accents_case_prefixes_phrases_and_exclusions(searcher, query):
    expected = [] if query == "strasse*" else ["Glossary"]  # unicode61 does not fold ß
    assert titles(searcher.find(query)) == expected


def test_the_last_word_is_a_prefix_while_typing(searcher):
    assert titles(searcher.find("gloss")) == []
    assert titles(searcher.find("gloss", typing=True)) == ["Glossary", "Accounts"]
    assert titles(searcher.find("gloss ", typing=True)) == []


def test_an_exclusion_counts_wherever_it_stands(searcher):
    assert titles(searcher.find("-elsewhere glossary")) == titles(searcher.find("glossary -elsewhere")) == ["Glossary"]


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("g", '"g"'),
        ("gl", '"gl"'),
        ("gö", '"gö"'),
        ("glo", '"glo" *'),
        ("g*", '"g"'),
        ("gl*", '"gl" *'),
        ("言", '"言" *'),
    ],
)
def test_a_prefix_has_enough_letters_to_be_quick(typed, query):
    assert fts_query(typed, typing=True) == query


def test_more_letters_can_be_asked_for():
    assert fts_query("glo", typing=True, least=4) == '"glo"'
    assert fts_query("glos", typing=True, least=4) == '"glos" *'
    assert fts_query("glo*", typing=True, least=4) == '"glo" *'


def test_a_tag_is_found_with_and_without_its_sign(searcher):
    assert titles(searcher.find("#social-trends")) == titles(searcher.find("social-trends")) == ["Accounts"]


def test_private_records_only_when_asked_for_and_marked(searcher):
    assert not any(hit.private for hit in searcher.find("glossary").hits)
    private = [hit for hit in searcher.find("glossary", private=True).hits if hit.private]
    assert [(hit.kind, hit.title) for hit in private] == [(Kind.JOURNAL, "Slow")]


def test_the_snippet_marks_what_was_found(searcher):
    (hit,) = searcher.find("elsewhere").hits
    assert "the glossary is \x02elsewhere\x03" in hit.snippet


def test_many_hits_come_newest_first_until_relevance_is_asked_for(searcher, monkeypatch):
    monkeypatch.setattr(search, "RANKED_AT_MOST", 1)
    plain = searcher.find("glossary")
    assert (plain.ranked, plain.total, titles(plain)) == (False, 2, ["Accounts", "Glossary"])
    assert titles(searcher.find("glossary", by_relevance=True)) == ["Glossary", "Accounts"]


def test_a_glance_finds_the_newest_shared_and_private_and_says_that_there_are_more(searcher):
    glance = searcher.glance("gloss", 5)
    assert titles(glance) == ["Slow", "Accounts", "Glossary"]
    assert (glance.total, glance.ranked, glance.more) == (3, False, False)
    assert [hit.private for hit in glance.hits] == [True, False, False]
    assert "\x02glossary\x03" in glance.hits[0].snippet
    fewer = searcher.glance("gloss", 2)
    assert (titles(fewer), fewer.total, fewer.more) == (["Slow", "Accounts"], 2, True)
    assert searcher.glance("-gloss", 2).hits == ()


@given(st.text(st.characters(), max_size=40), st.booleans())
def test_no_typed_text_makes_a_malformed_query(text, typing):
    connection = dbapi.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(title, body)")
    query = fts_query(text, typing=typing)
    if query is not None:
        connection.execute("SELECT count(*) FROM t WHERE t MATCH ?", (query,))
    connection.close()


@pytest.mark.parametrize(
    "text", ["", "   ", "\ud800", "\x00", "!!!", '""', "-", "-work", '-"a phrase" -x', "* *", '"…"']
)
def test_a_query_without_a_word_finds_nothing(text, searcher):
    assert fts_query(text) is None
    assert searcher.find(text).hits == ()
