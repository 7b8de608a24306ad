"""The keyring is a convenience: it remembers the key, and a passphrase opens the file without it."""

import json
import os
from pathlib import Path

import pytest

from rm_desktop.paths import resource

PAIR = ("--me", "leader", "--leader", "Robert Chen", "--mentor", "Priya Nair")
# A keyring in a file. It says of itself to be a trusted one, since the program asks no other.
RING = """
import json, os, pathlib
from keyring.backend import KeyringBackend

FILE = pathlib.Path(os.environ["RING"])

class Ring(KeyringBackend):
    __module__ = "keyring.backends.SecretService"
    priority = 1

    def get_password(self, service, username):
        return json.loads(FILE.read_text()).get(username)

    def set_password(self, service, username, password):
        if os.environ.get("FORGETFUL") is None:
            FILE.write_text(json.dumps({**json.loads(FILE.read_text()), username: password}))

    def delete_password(self, service, username):
        raise NotImplementedError
"""


@pytest.fixture(autouse=True)
def ring(tmp_path_factory, monkeypatch):
    """The file of a keyring that child processes take for the system's."""
    folder = tmp_path_factory.mktemp("ring")
    (folder / "ring_of_tests.py").write_text(RING)
    file = folder / "held.json"
    file.write_text("{}")
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "ring_of_tests.Ring")
    monkeypatch.setenv("RING", str(file))
    return file


def held(ring):
    return json.loads(ring.read_text())


@pytest.mark.parametrize("flags", [("--keyring",), ()])
def test_six_words_are_drawn_shown_once_and_open_the_file_without_the_keyring(child, run, ring, tmp_path, flags):
    path = tmp_path / "a.rmpair"
    made = child("new", path, *PAIR, *flags)
    assert (made.code, made.err) == (0, "")
    first, words, last = made.out.splitlines()
    assert first == str(path)
    assert "only this once" in last
    passphrase = words.removeprefix("This opens the file on any computer: ")
    assert len(passphrase.split()) == 6
    assert set(passphrase.split()) <= set(resource("words.txt").read_text().split())
    assert child("search", path, "x").code == 0
    ring.write_text("{}")
    assert run("search", path, "x", "--passphrase-file", "-", stdin=passphrase.encode()).code == 0


def test_a_program_gets_the_words_as_json(child, tmp_path):
    made = json.loads(child("demo", tmp_path / "a.rmpair", "--keyring", "--json").out)
    assert made["protection"] == "keyring"
    assert len(set(made["passphrase"].split())) > 1


def test_a_given_passphrase_is_remembered_and_not_told(child, ring, secret, tmp_path):
    path = tmp_path / "a.rmpair"
    made = child("new", path, *PAIR, "--keyring", "--passphrase-file", secret, "--json")
    assert json.loads(made.out) == {"file": str(path), "protection": "keyring"}
    assert list(held(ring)) == [path.read_bytes()[:16].hex()]
    assert child("search", path, "x").code == 0
    ring.write_text("{}")
    assert child("search", path, "x", "--passphrase-file", secret).code == 0


def test_a_passphrase_file_alone_leaves_the_keyring_out(child, ring, secret, tmp_path):
    assert child("new", tmp_path / "a.rmpair", *PAIR, "--passphrase-file", secret).code == 0
    assert held(ring) == {}


@pytest.mark.skipif(os.name == "nt", reason="terminals as Unix has them")
def test_at_a_terminal_the_passphrase_is_asked_for_and_remembered(at_a_terminal, run, child, ring, tmp_path):
    path = tmp_path / "a.rmpair"
    code, shown = at_a_terminal("new", path, *PAIR, "--keyring", types=["a red hen", "a red hen"])
    assert (code, "any computer" in shown) == (0, False)
    assert child("search", path, "x").code == 0
    assert run("search", path, "x", "--passphrase-file", "-", stdin=b"a red hen").code == 0


def test_a_keyring_that_does_not_keep_the_key_makes_no_workspace(child, tmp_path):
    made = child("new", tmp_path / "a.rmpair", *PAIR, "--keyring", FORGETFUL="1")
    assert made.failed_on_one_line
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_words_that_reached_nobody_make_no_workspace(start, tmp_path):
    with Path("/dev/full").open("wb") as full:
        process = start("new", tmp_path / "a.rmpair", *PAIR, "--keyring", stdout=full)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, b"standard output" in err) == (1, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("remembered", [None, "ab" * 32, "no key"])
def test_a_key_that_is_missing_or_of_another_time_is_said_where_nobody_can_type(child, kept, ring, remembered):
    if remembered is not None:
        ring.write_text(json.dumps({kept.read_bytes()[:16].hex(): remembered}))
    outcome = child("search", kept, "x")
    assert outcome.failed_on_one_line
    assert "The keyring does not hold the key to ‘kept.rmpair’" in outcome.err


def test_a_key_of_another_time_does_not_hinder_the_passphrase(child, kept, ring, secret):
    ring.write_text(json.dumps({kept.read_bytes()[:16].hex(): "ab" * 32}))
    assert child("search", kept, "x", "--passphrase-file", secret).code == 0


@pytest.mark.skipif(os.name == "nt", reason="terminals as Unix has them")
def test_at_a_terminal_a_key_of_another_time_leads_to_the_question(at_a_terminal, kept, ring):
    ring.write_text(json.dumps({kept.read_bytes()[:16].hex(): "ab" * 32}))
    code, shown = at_a_terminal("search", kept, "walrus", types=["a frog in a bog"])
    assert (code, "Nothing found." in shown) == (0, True)
