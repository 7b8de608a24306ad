"""Backing up and restoring from a script, and what `check` offers where a workspace is damaged."""

import json
import os
import shlex
import shutil
from pathlib import Path

import pytest

from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.driver import dbapi


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def backup(run, plain, home):
    """The one backup of a workspace in which a note says hello."""
    run("add", plain, "note", "hello", "--home", home)
    return run("backup", plain, "--home", home).out.strip()


def notes(run, path, *more):
    return json.loads(run("check", path, "--json", *more).out)["counts"]["note"]


def break_it(path):
    with path.open("r+b") as file:
        file.seek(3 * 4096 + 100)
        file.write(b"damage")


def test_a_backup_goes_among_all_backups_and_its_path_is_printed(run, plain, home):
    outcome = run("backup", plain, "--home", home, "--json")
    answer = json.loads(outcome.out)
    (made,) = (home / "backups").glob("*/*.rmpair")
    assert (outcome.code, answer["file"], answer["size"]) == (0, str(made), made.stat().st_size)
    assert made.name.startswith("plain ") and made.name.endswith(" by-hand.rmpair")


def test_a_backup_goes_into_any_folder(run, plain, tmp_path, home):
    made = run("backup", plain, "--to", tmp_path / "stick" / "mine", "--home", home).out.strip()
    assert Path(made).parent == tmp_path / "stick" / "mine"
    assert not home.exists()
    assert notes(run, made) == 0


def test_the_folder_chosen_in_the_window_counts(run, plain, tmp_path, home):
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(json.dumps({"backups": str(tmp_path / "chosen")}))
    assert run("backup", plain, "--home", home).out.startswith(str(tmp_path / "chosen"))


def test_a_backup_into_what_is_no_folder_is_refused(run, plain, tmp_path):
    (tmp_path / "file").touch()
    outcome = run("backup", plain, "--to", tmp_path / "file")
    assert outcome.failed_on_one_line
    assert "no such folder" in outcome.err


def test_a_protected_workspace_has_protected_backups(run, kept, secret, home):
    made = run("backup", kept, "--home", home, "--passphrase-file", secret).out.strip()
    refused = run("search", made, "x")
    assert refused.failed_on_one_line and "passphrase is needed" in refused.err
    assert run("search", made, "x", "--passphrase-file", secret).code == 0


def test_a_restore_brings_back_what_was_and_keeps_the_present_file(run, plain, home, backup):
    run("add", plain, "note", "one more", "--home", home)
    outcome = run("restore", backup, "--to", plain, "--home", home, "--json")
    answer = json.loads(outcome.out)
    assert (outcome.code, answer["file"], notes(run, plain)) == (0, str(plain), 1)
    assert notes(run, answer["aside"]) == 2
    assert run("restore", answer["aside"], "--to", plain, "--home", home).out.count("\n") == 2
    assert notes(run, plain) == 2


def test_a_restore_makes_a_file_that_was_not_there(run, backup, tmp_path, home):
    outcome = run("restore", backup, "--to", tmp_path / "new.rmpair", "--home", home)
    assert (outcome.code, outcome.out) == (0, f"{tmp_path / 'new.rmpair'}\n")
    assert notes(run, tmp_path / "new.rmpair") == 1


def test_a_protected_backup_is_restored_by_its_passphrase_alone(run, kept, secret, home, untouched):
    made = run("backup", kept, "--home", home, "--passphrase-file", secret).out.strip()
    rest = ("restore", made, "--to", kept, "--home", home, "--passphrase-file")
    with untouched(kept):
        refused = run(*rest, "-", stdin=b"another one")
    assert refused.failed_on_one_line
    assert run(*rest, secret).code == 0
    assert run("search", kept, "x", "--passphrase-file", secret).code == 0


def test_a_workspace_that_a_window_has_open_is_not_replaced(run, plain, backup, home):
    lock = DeskLock.take(plain)
    try:
        outcome = run("restore", backup, "--to", plain, "--home", home)
    finally:
        lock.release()
    assert outcome.failed_on_one_line
    assert "using ‘plain.rmpair’" in outcome.err


@pytest.mark.parametrize("content", [b"", b"hello", None])
def test_what_is_no_backup_is_not_restored(run, plain, tmp_path, home, untouched, content):
    bad = tmp_path / "bad.rmpair"
    if content is not None:
        bad.write_bytes(content)
    with untouched(plain):
        outcome = run("restore", bad, "--to", plain, "--home", home)
    assert outcome.failed_on_one_line
    assert "‘bad.rmpair’" in outcome.err


def test_a_damaged_backup_is_not_restored(run, plain, backup, home, tmp_path, untouched):
    damaged = shutil.copyfile(backup, tmp_path / "damaged.rmpair")
    break_it(damaged)
    with untouched(plain):
        outcome = run("restore", damaged, "--to", plain, "--home", home)
    assert outcome.failed_on_one_line
    assert "‘damaged.rmpair’" in outcome.err


def test_a_folder_is_not_replaced(run, backup, tmp_path, home):
    (tmp_path / "folder").mkdir()
    outcome = run("restore", backup, "--to", tmp_path / "folder", "--home", home)
    assert outcome.failed_on_one_line
    assert "is a folder" in outcome.err


def test_a_damaged_workspace_is_told_with_the_command_that_restores_it(run, plain, backup, home):
    break_it(plain)
    outcome = run("check", plain, "--home", home, "--today", "2026-11-22")
    assert outcome.code == 1
    line = next(line for line in (outcome.out + outcome.err).splitlines() if "newest good backup" in line)
    command = shlex.split(line.rpartition("restore it with: ")[2])
    assert command == ["rm-desktop", "restore", backup, "--to", str(plain)]
    assert run(*command[1:], "--home", home).code == 0
    assert run("check", plain, "--home", home).code == 0


@pytest.mark.parametrize("content", [b"", b"hello\n", None])
def test_a_workspace_that_is_gone_is_not_taken_for_a_new_one(run, plain, backup, home, content):
    plain.unlink() if content is None else plain.write_bytes(content)
    outcome = run("check", plain, "--home", home)
    assert outcome.failed_on_one_line
    assert backup in outcome.err
    answer = run("check", plain, "--home", home, "--json")
    assert (answer.code, json.loads(answer.out)["backup"]["file"]) == (1, backup)
    assert json.loads(answer.out)["problem"] in ("empty-file", "not-a-workspace", "no-such-file")


def test_the_newest_backup_that_is_good_is_offered(run, plain, backup, home):
    run("add", plain, "note", "hello again", "--home", home)
    newer = run("backup", plain, "--home", home).out.strip()
    os.truncate(newer, 8192)
    plain.write_bytes(b"")
    assert backup in run("check", plain, "--home", home).err


def test_a_protected_backup_is_found_by_the_passphrase_file(run, kept, secret, home):
    rest = ("--home", home, "--passphrase-file", secret)
    made = run("backup", kept, *rest).out.strip()
    kept.write_bytes(b"")
    assert made in run("check", kept, *rest).err
    assert "backup is of" not in run("check", kept, "--home", home).err


def test_a_check_keeps_nobody_from_writing(run, plain, home):
    other = dbapi.connect(str(plain), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert run("check", plain, "--home", home).code == 0
    finally:
        other.close()
    assert sorted(path.name for path in plain.parent.iterdir()) == ["plain.rmpair"]


def test_a_backup_is_not_restored_onto_itself(run, backup, tmp_path, home, untouched):
    link, second = tmp_path / "link.rmpair", tmp_path / "second.rmpair"
    link.symlink_to(backup)
    os.link(backup, second)
    for one, other in ((backup, backup), (link, backup), (backup, link), (second, backup)):
        with untouched(Path(backup)):
            outcome = run("restore", one, "--to", other, "--home", home)
        assert outcome.failed_on_one_line
        assert "it is the workspace itself" in outcome.err


def test_of_an_empty_backup_it_is_said_that_the_backup_is_empty(run, plain, tmp_path, home):
    (tmp_path / "empty.rmpair").touch()
    outcome = run("restore", tmp_path / "empty.rmpair", "--to", plain, "--home", home)
    assert outcome.failed_on_one_line
    assert "This backup cannot be used: ‘empty.rmpair’ (it is empty)" in outcome.err
