"""The agenda on the command line: for a person, as Markdown, and for a program."""

import json


def test_an_agenda_is_printed_with_its_topics_and_what_was_promised(run, plain):
    run("add", plain, "topic", "Show me", "your IDE", "--session", "1")
    run("add", plain, "action", "Bring the numbers", "--owner", "mentor", "--due", "2026-12-01")
    printed = run("agenda", plain, "--session", "1", "--today", "2026-11-22").out
    assert printed.startswith("Session 1 · ")
    assert "[ ] Show me your IDE" in printed
    assert "[ ] Bring the numbers (Priya Nair, due 2026-12-01)" in printed


def test_it_is_markdown_or_json_where_that_is_asked_for(run, plain):
    assert run("agenda", plain, "--session", "1", "--markdown").out.startswith("# Agenda of session 1: ")
    value = json.loads(run("agenda", plain, "--session", "1", "--json").out)
    assert (value["number"], value["people"]) == (1, ["Priya Nair", "Robert Chen"])
    assert (value["state"], value["parked"]) == ("planned", [])
    assert set(value["topics"][0]) >= {"title", "detail", "lead", "minutes", "state", "origin", "area", "by"}


def test_a_session_that_is_not_there_is_told_in_one_line(run, plain, untouched):
    with untouched(plain):
        assert run("agenda", plain, "--session", "9").failed_on_one_line


def test_the_plain_agenda_says_where_the_session_stands_and_promises_come_first(run, plain):
    run("add", plain, "topic", "Show me", "--session", "1")
    run("add", plain, "action", "Bring the numbers", "--owner", "mentor")
    printed = run("agenda", plain, "--session", "1").out
    assert "planned" in printed.splitlines()[1]
    assert printed.index("What we promised") < printed.index("Topics, ")
