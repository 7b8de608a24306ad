"""Making workspaces: the pair, the protection, and nothing left behind where it fails."""

import json

import pytest

from rm_desktop.clock import SystemClock
from rm_desktop.models.kinds import Role
from rm_desktop.store.workspace import open_workspace

PAIR = ("--me", "leader", "--leader", "Robert Chen", "--mentor", "Priya Nair", "--start", "2026-11-24")


def head(path):
    with path.open("rb") as file:
        return file.read(16)


def test_an_unprotected_workspace_is_plain_sqlite(run, tmp_path):
    path = tmp_path / "a.rmpair"
    outcome = run("new", path, *PAIR, "--unprotected", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out) == {"file": str(path), "protection": "none"}
    assert head(path) == b"SQLite format 3\x00"
    assert list(tmp_path.iterdir()) == [path]


def test_a_passphrase_encrypts_the_workspace_and_opens_it_again(run, kept, secret):
    assert head(kept) != b"SQLite format 3\x00"
    assert run("add", kept, "note", "Hello", "--passphrase-file", secret).code == 0
    assert "Hello" in run("search", kept, "hello", "--passphrase-file", secret).out


def test_the_passphrase_may_come_from_standard_input(run, kept):
    outcome = run("search", kept, "walrus", "--passphrase-file", "-", stdin=b"a frog in a bog\r\n")
    assert (outcome.code, outcome.out) == (0, "Nothing found.\n")


def test_a_passphrase_means_the_same_however_its_accents_are_written(run, tmp_path):
    path = tmp_path / "a.rmpair"
    assert run("new", path, *PAIR, "--passphrase-file", "-", stdin="caf\u00e9 noir".encode()).code == 0
    assert run("search", path, "x", "--passphrase-file", "-", stdin="cafe\u0301 noir".encode()).code == 0


def test_without_keyring_and_terminal_the_protection_must_be_said(run, tmp_path):
    outcome = run("new", tmp_path / "a.rmpair", *PAIR)
    assert outcome.code == 2
    assert all(flag in outcome.err for flag in ("--passphrase-file", "--keyring", "--unprotected"))
    assert not list(tmp_path.iterdir())


def test_a_keyring_that_is_not_there_is_told(run, tmp_path):
    outcome = run("new", tmp_path / "a.rmpair", *PAIR, "--keyring")
    assert outcome.failed_on_one_line
    assert "keyring" in outcome.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("lines", [b"", b"\n", b"\nsecond"])
def test_an_empty_passphrase_protects_nothing(run, tmp_path, lines):
    outcome = run("new", tmp_path / "a.rmpair", *PAIR, "--passphrase-file", "-", stdin=lines)
    assert outcome.failed_on_one_line
    assert not list(tmp_path.iterdir())


def test_an_existing_file_is_never_written_over(run, plain, untouched):
    with untouched(plain):
        assert run("new", plain, *PAIR, "--unprotected").failed_on_one_line
        assert run("demo", plain, "--unprotected").failed_on_one_line


def test_a_missing_folder_is_told(run, tmp_path):
    outcome = run("new", tmp_path / "none" / "a.rmpair", *PAIR, "--unprotected")
    assert outcome.failed_on_one_line
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["", "   ", "x" * 301, "a\udcffb", "a\x07b"])
def test_a_name_that_is_none_makes_no_workspace(run, tmp_path, name):
    outcome = run("new", tmp_path / "a.rmpair", "--me", "mentor", "--leader", name, "--mentor", "P", "--unprotected")
    assert outcome.failed_on_one_line
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["n" * 200, "مها العتيبي", "👩🏽‍💻 Ada", "Zoë  O’Brien-Łukasz"])
def test_names_of_any_script_and_200_characters_work(run, tmp_path, name):
    path = tmp_path / f"{name[:40]}.rmpair"
    assert run("new", path, "--me", "mentor", "--leader", name, "--mentor", "Priya", "--unprotected").code == 0
    assert run("check", path).code == 0


@pytest.mark.parametrize("role", list(Role))
def test_the_workspace_is_that_of_the_role_given(run, tmp_path, role):
    path = tmp_path / "a.rmpair"
    run("new", path, "--me", role, *PAIR[2:], "--unprotected")
    workspace = open_workspace(path, None, SystemClock())
    assert workspace.me is role
    workspace.close()


@pytest.mark.parametrize("today", ["1900-01-01", "2999-12-31"])
def test_the_demo_fits_around_the_first_and_the_last_day(run, tmp_path, today):
    path = tmp_path / "demo.rmpair"
    assert run("demo", path, "--unprotected", "--today", today).code == 0
    assert run("check", path).code == 0


def test_the_demo_is_a_whole_programme(run, tmp_path):
    path = tmp_path / "demo.rmpair"
    assert run("demo", path, "--unprotected", "--today", "2026-11-22", "--me", "mentor").code == 0
    counts = json.loads(run("check", path, "--json").out)["counts"]
    wanted = {"session": 6, "topic": 20, "note": 12, "goal": 5, "check_in": 15, "action": 10, "journal_entry": 14}
    assert {name: counts[name] for name in wanted} == wanted


def test_with_a_preset_all_its_sessions_are_laid_out_at_their_time(run, tmp_path):
    path = tmp_path / "a.rmpair"
    assert run("new", path, *PAIR, "--at", "15:00", "--preset", "taster", "--unprotected").code == 0
    assert "2026-12-22 15:00" in run("agenda", path, "--session", "3").out
    assert run("agenda", path, "--session", "4").code == 1


@pytest.mark.parametrize("flags", [("--at", "3 pm"), ("--at", "25:00"), ("--preset", "decade")])
def test_a_time_or_shape_that_is_none_is_refused(run, tmp_path, flags):
    assert run("new", tmp_path / "a.rmpair", *PAIR, *flags, "--unprotected").code == 2
    assert not list(tmp_path.iterdir())
