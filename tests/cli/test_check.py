"""Checking a workspace from a script."""

import json

from rm_desktop.cli.check import WORDS
from rm_desktop.services.checking import Flaw
from rm_desktop.store.driver import dbapi
from rm_desktop.store.revision import HEAD


def test_a_sound_workspace_has_nothing_wrong_and_its_counts(run, plain, untouched):
    with untouched(plain):
        outcome = run("check", plain, "--json")
    answer = json.loads(outcome.out)
    assert (outcome.code, answer["ok"], answer["findings"], answer["revision"]) == (0, True, [], HEAD)
    assert (answer["counts"]["pair"], answer["counts"]["person"], answer["counts"]["session"]) == (1, 2, 1)


def test_people_read_the_same_in_lines(run, plain):
    lines = run("check", plain).out.splitlines()
    assert lines[0] == "Nothing is wrong."
    assert f"revision: {HEAD}" in lines
    assert "person: 2" in lines


def test_a_protected_workspace_is_checked_too(run, kept, secret, untouched):
    with untouched(kept):
        assert run("check", kept, "--passphrase-file", secret).code == 0


def test_what_is_wrong_is_printed_and_ends_with_1(run, plain):
    connection = dbapi.connect(str(plain))
    connection.execute("DELETE FROM person WHERE role = 'mentor'")
    connection.commit()
    connection.close()
    outcome = run("check", plain)
    assert outcome.code == 1
    assert outcome.err == ""
    assert "There should be one leader and one mentor: leader" in outcome.out
    answer = json.loads(run("check", plain, "--json").out)
    assert answer["ok"] is False
    assert {"flaw": "not-two-people", "detail": "leader"} in answer["findings"]


def test_every_flaw_has_words():
    assert set(WORDS) == set(Flaw)
