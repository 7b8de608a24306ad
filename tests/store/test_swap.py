"""Another file in a workspace's place: a restored backup, or the same under another key; whole or not at all."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.store.backup import Reason, backups_in, make_backup
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.swap import reprotect, restore_file
from rm_desktop.store.workspace import open_workspace

KEY, OTHER = RawKey("0f" * 32), RawKey("0e" * 32)
# Saves once and dies before closing can fold the log in.
_DIES = """
import os, sys
from pathlib import Path
from rm_desktop.clock import SystemClock
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]), RawKey(sys.argv[2]) if sys.argv[2] else None, SystemClock())
workspace.set_state("word", "last")
os._exit(0)
"""
BOTH = pytest.mark.parametrize("key", [KEY, None], ids=["protected", "unprotected"])


@pytest.fixture
def make(tmp_path, clock):
    """A maker of closed workspaces that remember a word."""
    folder = tmp_path / "own"
    folder.mkdir()

    def make(key, word="then"):
        path = folder / "pair.rmpair"
        create_workspace(path, key, clock, lambda made: made.set_state("word", word))
        return path

    return make


@pytest.fixture
def aside(tmp_path):
    return tmp_path / "backups"


def backed_up(path, key, clock, folder):
    workspace = open_workspace(path, key, clock)
    backup = make_backup(workspace, folder, Reason.DAILY)
    workspace.close()
    return backup.path


def word_in(path, key, clock):
    workspace = open_workspace(path, key, clock)
    word = workspace.state("word")
    workspace.close()
    return word


def write(path, key, clock, word):
    workspace = open_workspace(path, key, clock)
    workspace.set_state("word", word)
    workspace.close()


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


@BOTH
def test_a_restored_backup_is_there_and_the_restore_can_be_taken_back(make, aside, clock, key):
    path = make(key)
    backup = backed_up(path, key, clock, aside)
    write(path, key, clock, "now")
    kept = restore_file(backup, path, key, aside, clock)
    assert word_in(path, key, clock) == "then"
    assert kept in {each.path for each in backups_in(aside) if each.reason is Reason.RESTORE}
    restore_file(kept, path, key, aside, clock)
    assert word_in(path, key, clock) == "now"
    assert names_in(path.parent) == [path.name]
    assert path.stat().st_mode & 0o077 == 0


def test_a_backup_under_another_key_brings_its_key_along(make, aside, clock):
    path = make(KEY)
    backup = backed_up(path, KEY, clock, aside)
    assert reprotect(path, KEY, OTHER) == OTHER
    with pytest.raises(UserError) as caught:
        restore_file(backup, path, OTHER, aside, clock)
    assert caught.value.problem is Problem.KEY_CHANGED
    assert word_in(path, OTHER, clock) == "then"
    restore_file(backup, path, KEY, aside, clock)
    assert word_in(path, KEY, clock) == "then"


def test_a_protected_backup_is_not_restored_without_its_key(make, aside, clock):
    path = make(KEY)
    backup = backed_up(path, KEY, clock, aside)
    with pytest.raises(UserError) as caught:
        restore_file(backup, path, None, aside, clock)
    assert caught.value.problem is Problem.NEEDS_PASSPHRASE


@BOTH
def test_a_backup_comes_into_an_empty_place_and_over_an_emptied_file(make, aside, clock, key):
    path = make(key)
    backup = backed_up(path, key, clock, aside)
    path.unlink()
    assert restore_file(backup, path, key, aside, clock) is None
    assert word_in(path, key, clock) == "then"
    path.write_bytes(b"")
    assert restore_file(backup, path, key, aside, clock) is None
    assert word_in(path, key, clock) == "then"


@BOTH
def test_a_damaged_workspace_is_kept_aside_byte_for_byte(make, aside, clock, key):
    path = make(key)
    backup = backed_up(path, key, clock, aside)
    damaged = path.read_bytes()[: -3 * 4096] + b"\xa5" * 4096
    path.write_bytes(damaged)
    kept = restore_file(backup, path, key, aside, clock)
    assert kept.read_bytes() == damaged
    assert word_in(path, key, clock) == "then"


@BOTH
def test_what_was_only_in_the_log_goes_aside_too_and_never_into_the_restored_file(make, aside, clock, key):
    path = make(key)
    backup = backed_up(path, key, clock, aside)
    subprocess.run([sys.executable, "-c", _DIES, str(path), key.hex if key else ""], check=True)
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    kept = restore_file(backup, path, key, aside, clock)
    assert word_in(path, key, clock) == "then"
    assert names_in(path.parent) == [path.name]
    assert word_in(kept, key, clock) == "last"
    subprocess.run([sys.executable, "-c", _DIES, str(kept), key.hex if key else ""], check=True)
    restore_file(kept, path, key, aside, clock)  # its log is still beside it
    assert word_in(path, key, clock) == "last"


@BOTH
def test_a_spoiled_backup_never_takes_the_place_of_a_workspace(make, aside, clock, key):
    path = make(key)
    backup = backed_up(path, key, clock, aside)
    before = path.read_bytes()
    whole = backup.read_bytes()
    for harm in (b"", whole[: -4 * 4096], whole[:8192] + b"\xa5" * 4096 + whole[12288:], b"no workspace " * 999):
        backup.write_bytes(harm)
        with pytest.raises(UserError) as caught:
            restore_file(backup, path, key, aside, clock)
        assert caught.value.problem in (Problem.BAD_BACKUP, Problem.NOT_A_WORKSPACE)
        assert (path.read_bytes(), names_in(path.parent)) == (before, [path.name])
    assert [each.path for each in backups_in(aside)] == [backup]


def test_a_cancelled_restore_and_a_missing_backup_leave_everything(make, aside, clock):
    path = make(None)
    backup = backed_up(path, None, clock, aside)
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        restore_file(backup, path, None, aside, clock, cancelled=lambda: True)
    assert caught.value.problem is Problem.CANCELLED
    with pytest.raises(UserError) as caught:
        restore_file(aside / "none.rmpair", path, None, aside, clock)
    assert caught.value.problem is Problem.NO_SUCH_FILE
    assert (path.read_bytes(), names_in(path.parent), names_in(aside)) == (before, [path.name], [backup.name])


def refuse_renaming(_self, _target):
    raise OSError(errno.EIO, "Input/output error")


@BOTH
def test_a_disk_that_refuses_to_put_aside_or_in_place_leaves_the_workspace(make, aside, clock, monkeypatch, key):
    path = make(key)
    backup = backed_up(path, key, clock, aside)
    before = path.read_bytes()
    monkeypatch.setattr(Path, "replace", refuse_renaming)
    with pytest.raises(UserError) as caught:
        restore_file(backup, path, key, aside, clock)
    assert caught.value.problem is Problem.COULD_NOT_WRITE
    assert caught.value.details["cause"] == "Input/output error"
    assert (path.read_bytes(), names_in(path.parent), names_in(aside)) == (before, [path.name], [backup.name])


@BOTH
def test_a_disk_that_refuses_the_new_protection_leaves_the_old_one(make, clock, monkeypatch, key):
    path = make(key)
    monkeypatch.setattr(Path, "replace", refuse_renaming)
    with pytest.raises(UserError) as caught:
        reprotect(path, key, OTHER)
    assert caught.value.problem is Problem.COULD_NOT_WRITE
    assert names_in(path.parent) == [path.name]
    assert word_in(path, key, clock) == "then"


def test_a_full_disk_while_the_present_file_is_put_aside_leaves_it_in_place(make, aside, clock, monkeypatch):
    path = make(None)
    backup = backed_up(path, None, clock, aside)
    before = path.read_bytes()

    def refuse(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UserError) as caught:
        restore_file(backup, path, None, aside, clock)
    assert caught.value.problem is Problem.DISK_FULL
    assert path.read_bytes() == before
    monkeypatch.undo()
    assert [each.path for each in backups_in(aside)] == [backup]  # half a copy is no backup


def all_of(path, key, clock):
    """Return every row of every table but the search indexes' own, what search finds, and how the file is marked."""
    workspace = open_workspace(path, key, clock)
    writer = workspace.writer
    tables = [
        name
        for (name,) in writer.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        if not name.startswith("search_")
    ]
    found = {name: writer.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
    found["schema"] = writer.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    found["marked"] = writer.execute("PRAGMA application_id").fetchall()
    for index, word in (("search_shared", "canary"), ("search_private", "mine")):
        found[index] = writer.execute(f"SELECT rowid FROM {index} WHERE {index} MATCH ?", (word,)).fetchall()
    workspace.close()
    return found


@pytest.mark.parametrize(
    ("old", "new"),
    [(None, KEY), (KEY, None), (KEY, OTHER), (None, Passphrase("six words")), (KEY, Passphrase("other words"))],
    ids=["protect", "unprotect", "change", "protect by words", "change to words"],
)
def test_another_protection_keeps_every_row(make, clock, old, new):
    path = make(old)
    workspace = open_workspace(path, old, clock)
    with workspace.units.begin(Deed.ADD, "x") as unit:
        note = unit.add(Note(title="canary", body="in a cage"))
        unit.add(JournalEntry(day=clock.today(), title="mine", body="alone"))
    with workspace.units.begin(Deed.EDIT, "x") as unit:
        unit.get(Note, note.id).body = "in the open"
    workspace.close()
    before = all_of(path, old, clock)
    assert [len(before[index]) for index in ("search_shared", "search_private")] == [1, 1]
    assert len(before["history"]) == 3
    assert before["sqlite_sequence"] != []
    key = reprotect(path, old, new)
    assert all_of(path, key, clock) == before
    assert all_of(path, new, clock) == before
    assert (b"canary" in path.read_bytes()) is (new is None)
    assert names_in(path.parent) == [path.name]
    assert path.stat().st_mode & 0o077 == 0
    if old is not None and new is not None:
        with pytest.raises(UserError) as caught:
            open_workspace(path, old, clock)
        assert caught.value.problem is Problem.WRONG_PASSPHRASE


def test_the_same_passphrase_anew_means_another_key_and_another_salt(make, clock):
    path = make(None)
    first = reprotect(path, None, Passphrase("six words"))
    salt = path.read_bytes()[:16]
    second = reprotect(path, first, Passphrase("six words"))
    assert (first != second, salt != path.read_bytes()[:16]) == (True, True)
    assert word_in(path, Passphrase("six words"), clock) == "then"


@BOTH
def test_what_somebody_has_open_is_not_reprotected(make, clock, key):
    path = make(key)
    workspace = open_workspace(path, key, clock)
    workspace.set_state("word", "now")
    with pytest.raises(UserError) as caught:
        reprotect(path, key, OTHER)
    assert caught.value.problem is Problem.IN_USE
    assert [name for name in names_in(path.parent) if name.endswith(".part")] == []
    workspace.set_state("word", "later")
    workspace.close()
    assert word_in(path, key, clock) == "later"


def test_a_wrong_or_a_missing_key_reprotects_nothing(make, clock):
    path = make(KEY)
    before = path.read_bytes()
    for key, problem in ((OTHER, Problem.WRONG_PASSPHRASE), (None, Problem.NEEDS_PASSPHRASE)):
        with pytest.raises(UserError) as caught:
            reprotect(path, key, None)
        assert caught.value.problem is problem
    assert (path.read_bytes(), names_in(path.parent)) == (before, [path.name])


def test_a_cancelled_change_of_protection_leaves_everything(make, clock):
    path = make(None)
    write(path, None, clock, "x" * 4_000_000)
    with pytest.raises(UserError) as caught:
        reprotect(path, None, KEY, cancelled=lambda: True)
    assert caught.value.problem is Problem.CANCELLED
    assert names_in(path.parent) == [path.name]
    assert word_in(path, None, clock) == "x" * 4_000_000


@BOTH
def test_a_log_that_was_left_behind_is_part_of_what_is_reprotected(make, clock, key):
    path = make(key)
    subprocess.run([sys.executable, "-c", _DIES, str(path), key.hex if key else ""], check=True)
    new = reprotect(path, key, OTHER)
    assert word_in(path, new, clock) == "last"
    assert names_in(path.parent) == [path.name]


def test_a_damaged_workspace_is_not_reprotected(make, clock):
    path = make(KEY)
    data = bytearray(path.read_bytes())
    data[-2 * 4096] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        reprotect(path, KEY, None)
    assert caught.value.problem is Problem.DAMAGED
    assert names_in(path.parent) == [path.name]
