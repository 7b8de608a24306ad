"""What is not opened: nothing about a refused file changes, and nothing appears beside it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.notes import Note
from rm_desktop.store.changes import Deed
from rm_desktop.store.connection import PAGE_BYTES
from rm_desktop.store.driver import dbapi
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.revision import HEAD
from rm_desktop.store.workspace import open_workspace

KEY = RawKey("0f" * 32)
OTHER = RawKey("0e" * 32)
# Saves once and dies before closing can fold the log in; the file and its key in hex are its arguments.
_DIES = """
import os, sys
from pathlib import Path
from rm_desktop.clock import SystemClock
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import open_workspace
key = RawKey(sys.argv[2]) if sys.argv[2] else None
workspace = open_workspace(Path(sys.argv[1]), key, SystemClock())
workspace.set_state("last", "words")
os._exit(0)
"""


@pytest.fixture(params=["protected", "unprotected"])
def kept(request, tmp_path, clock):
    """A closed workspace with a note in it, and its key."""
    key = KEY if request.param == "protected" else None
    path = tmp_path / "kept" / "pair.rmpair"
    path.parent.mkdir()
    create_workspace(path, key, clock, lambda made: made.set_state("me", "leader"))
    workspace = open_workspace(path, key, clock)
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="one", body="two " * 3000))
    workspace.close()
    return path, key


@pytest.fixture
def sealed(tmp_path, clock):
    path = tmp_path / "sealed" / "pair.rmpair"
    path.parent.mkdir()
    create_workspace(path, KEY, clock, lambda made: made.set_state("me", "leader"))
    return path


@pytest.fixture
def plain(empty_file, tmp_path):
    path = tmp_path / "plain" / "pair.rmpair"
    path.parent.mkdir()
    path.write_bytes(empty_file.read_bytes())
    return path


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def refused(path: Path, key, clock, **ways) -> UserError:
    """Return why a file is refused, after checking that everything in its folder stayed as it was."""
    before = everything(path.parent)
    with pytest.raises(UserError) as caught:
        open_workspace(path, key, clock, **ways)
    assert everything(path.parent) == before
    return caught.value


def change(path: Path, key, statement: str) -> None:
    """Change a closed workspace as no code of ours would, and leave no log beside it."""
    connection = dbapi.connect(path.as_uri() + "?mode=rw", uri=True, isolation_level=None)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex}{path.read_bytes()[:16].hex()}'\"")
    connection.execute(statement)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def flip(path: Path, place: int, bit: int = 0) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))


def die_with_a_log(path: Path, key) -> Path:
    """Have another process save something and be gone before it could close; return the log it left."""
    subprocess.run([sys.executable, "-c", _DIES, str(path), key.hex if key else ""], check=True)
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    return log


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_revision_is_refused_and_both_versions_are_named(kept, clock, read_only):
    path, key = kept
    change(path, key, "UPDATE alembic_version SET version_num = '0042'")
    error = refused(path, key, clock, read_only=read_only)
    assert error.problem is Problem.NEWER_REVISION
    assert (error.details["theirs"], error.details["ours"]) == ("0042", HEAD)


def test_a_foreign_database_is_refused_whatever_it_holds(tmp_path, clock):
    path = tmp_path / "own" / "other.rmpair"
    path.parent.mkdir()
    connection = dbapi.connect(str(path))
    connection.execute("CREATE TABLE alembic_version (version_num)")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.commit()
    connection.close()
    assert refused(path, None, clock).problem is Problem.NOT_A_WORKSPACE


def test_an_emptied_file_is_refused_as_such_with_a_key_and_without(kept, clock):
    path, _ = kept
    path.write_bytes(b"")
    for key in (None, KEY):
        assert refused(path, key, clock).problem is Problem.EMPTY_FILE


@pytest.mark.parametrize("left", [1, 15, 100, 1024, 4095, 4096, 2 * 4096, 3 * 4096 + 7, -4096, -5000, -1000])
def test_a_file_that_was_cut_short_is_refused_wherever_the_cut_is(kept, clock, left):
    path, key = kept
    path.write_bytes(path.read_bytes()[:left])
    problem = refused(path, key, clock).problem
    if 0 < left < 1024:
        assert problem in (Problem.NOT_A_WORKSPACE, Problem.DAMAGED)
    else:
        assert problem is Problem.DAMAGED


def test_a_flipped_bit_anywhere_in_the_first_page_of_a_protected_file_is_refused(sealed, clock):
    unnoticed = []
    for place in range(0, PAGE_BYTES, 3):
        flip(sealed, place, place % 8)
        try:
            assert refused(sealed, KEY, clock).problem in (Problem.DAMAGED, Problem.WRONG_PASSPHRASE)
        except pytest.fail.Exception:
            unnoticed.append(place)
        flip(sealed, place, place % 8)
    assert unnoticed == []
    open_workspace(sealed, KEY, clock).close()


def test_a_flipped_bit_anywhere_in_an_unprotected_file_is_refused_or_noticed_once_open(plain, clock):
    size, whole, unnoticed = plain.stat().st_size, plain.read_bytes(), []
    for place in (*range(112), *range(113, PAGE_BYTES, 29), *range(PAGE_BYTES, size - 16, size // 97)):
        flip(plain, place, place % 8)
        try:
            workspace = open_workspace(plain, None, clock)
        except UserError:
            plain.write_bytes(whole)
            continue
        if not workspace.changed_at_rest():
            unnoticed.append(place)
        workspace.close()
        plain.write_bytes(whole)
    assert unnoticed == []


def test_a_flipped_bit_in_the_first_page_is_damage_and_another_key_is_another_key(sealed, clock):
    for place in (16, 90, 1000, 4000, 4031, 4032, 4095):  # content, initialisation vector, seal
        flip(sealed, place)
        assert refused(sealed, KEY, clock).problem is Problem.DAMAGED
        assert refused(sealed, OTHER, clock).problem is Problem.WRONG_PASSPHRASE
        flip(sealed, place)
    assert refused(sealed, OTHER, clock).problem is Problem.WRONG_PASSPHRASE


def test_changes_that_were_left_in_a_log_are_there_again(kept, clock):
    path, key = kept
    die_with_a_log(path, key)
    workspace = open_workspace(path, key, clock)
    assert workspace.state("last") == "words"
    workspace.close()


@pytest.mark.parametrize("way", ["removed", "emptied"])
def test_a_log_that_is_missing_is_named_and_put_back_it_opens(kept, clock, way):
    path, key = kept
    log = die_with_a_log(path, key)
    words = log.read_bytes()
    log.unlink() if way == "removed" else log.write_bytes(b"")
    error = refused(path, key, clock)
    assert error.problem is Problem.LOG_MISSING
    assert error.details["log"] == log.name
    assert refused(path, key, clock, read_only=True).problem is Problem.LOG_MISSING
    log.write_bytes(words)
    workspace = open_workspace(path, key, clock)
    assert workspace.state("last") == "words"
    workspace.close()


def test_a_file_that_was_closed_misses_no_log(kept, clock):
    path, key = kept
    workspace = open_workspace(path, key, clock)
    workspace.set_state("last", "words")
    workspace.close()
    workspace = open_workspace(path, key, clock)
    assert workspace.state("last") == "words"
    workspace.close()
    assert list(path.parent.iterdir()) == [path]


def test_without_its_key_a_protected_file_is_not_touched(sealed, clock):
    assert refused(sealed, None, clock).problem is Problem.NEEDS_PASSPHRASE
    assert refused(sealed, None, clock, read_only=True).problem is Problem.NEEDS_PASSPHRASE
    assert refused(sealed, OTHER, clock, read_only=True).problem is Problem.WRONG_PASSPHRASE


def test_one_that_is_only_read_stays_as_it_is_and_refuses_changes(kept, clock):
    path, key = kept
    before = everything(path.parent)
    workspace = open_workspace(path, key, clock, read_only=True)
    assert workspace.me == "leader"
    workspace.set_state("me", "mentor")
    with pytest.raises(UserError) as caught, workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="three"))
    assert caught.value.problem is Problem.ONLY_READING
    assert workspace.me == "leader"
    workspace.close()
    assert everything(path.parent) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
def test_a_change_to_a_file_that_was_removed_is_refused_and_makes_no_new_one(kept, clock):
    path, key = kept
    workspace = open_workspace(path, key, clock)
    workspace.set_state("me", "mentor")
    path.unlink()
    with pytest.raises(UserError) as caught:
        workspace.set_state("me", "leader")
    assert caught.value.problem is Problem.REPLACED
    assert not path.exists()
    workspace.close()
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
def test_a_change_to_a_file_that_was_replaced_is_refused_and_the_new_one_is_left_alone(kept, clock):
    path, key = kept
    other = path.with_name("restored.rmpair")
    other.write_bytes(path.read_bytes())
    workspace = open_workspace(path, key, clock)
    other.replace(path)
    before = path.read_bytes()
    with pytest.raises(UserError) as caught, workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="lost?"))
    assert caught.value.problem is Problem.REPLACED
    workspace.close()
    assert path.read_bytes() == before
