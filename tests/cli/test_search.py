"""Searching from a script: private things only when asked for."""

import json

import pytest


@pytest.fixture
def written(run, plain):
    """A workspace with a note, a topic and a journal entry about owls."""
    run("add", plain, "note", "Owls see in the dark\nand fly", "--title", "Night birds")
    run("add", plain, "topic", "Owls at work")
    run("add", plain, "journal", "I fear owls")
    return plain


def test_rows_show_title_kind_and_the_words_around(run, written):
    outcome = run("search", written, "owls", "dark")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "Night birds · note · Owls see in the dark and fly\n"


def test_private_records_are_found_only_with_private(run, written):
    assert "fear" not in run("search", written, "owls").out
    assert "journal · I fear owls" in run("search", written, "owls", "--private").out


def test_json_holds_what_the_rows_hold(run, written):
    answer = json.loads(run("search", written, "owls", "--private", "--json").out)
    assert (answer["total"], answer["ranked"]) == (3, True)
    assert {hit["kind"]: hit["private"] for hit in answer["hits"]} == {
        "note": False,
        "topic": False,
        "journal_entry": True,
    }
    assert all(len(hit["id"]) == 32 and "\x02" not in hit["snippet"] for hit in answer["hits"])


def test_the_limit_is_kept_and_the_rest_is_counted(run, written):
    outcome = run("search", written, "owls", "--private", "--limit", "1")
    assert outcome.out.splitlines()[1:] == ["… and 2 more (--limit N shows them)"]


def test_nothing_found_is_no_failure(run, written):
    assert run("search", written, "walrus") == run("search", written, "*")
    assert run("search", written, "walrus").code == 0
    assert json.loads(run("search", written, "walrus", "--json").out) == {"total": 0, "ranked": True, "hits": []}


@pytest.mark.parametrize("query", ['"', '"see in"', "ow*", "NEAR(", "a AND", "owls -dark", "ÖWLS", "x:y", "--"])
def test_no_query_is_malformed(run, written, query):
    outcome = run("search", written, "--", query)
    assert (outcome.code, outcome.err) == (0, "")


def test_searching_leaves_the_file_as_it_is(run, written, untouched):
    with untouched(written):
        run("search", written, "owls", "--private")


@pytest.mark.parametrize("query", ["owl\udcff", "owl\0", "\x1b[2J"])
def test_a_query_of_characters_that_no_text_has_is_told(run, written, query):
    assert run("search", written, query).failed_on_one_line
