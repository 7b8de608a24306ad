"""Making, opening and refusing workspace files; a refused file keeps every byte."""

import hashlib
import stat
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.notes import Note
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.revision import HEAD
from rm_desktop.store.workspace import open_workspace

SECRET = RawKey("0f" * 32)


@pytest.fixture
def sealed_file(tmp_path: Path, clock) -> Path:
    path = tmp_path / "sealed.rmpair"
    create_workspace(path, SECRET, clock, lambda workspace: workspace.set_state("me", "mentor"))
    return path


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def problem_of(path: Path, key, clock) -> Problem:
    """Return why a file is refused, after checking that its bytes and time stamp stayed."""
    before = (path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else None
    with pytest.raises(UserError) as caught:
        open_workspace(path, key, clock)
    if before is not None:
        assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert sorted(other.name for other in path.parent.iterdir() if other.name.startswith(path.name)) == [
        path.name for _ in range(path.exists())
    ]
    return caught.value.problem


def test_a_protected_workspace_opens_with_its_key_and_hides_every_word(sealed_file, clock):
    workspace = open_workspace(sealed_file, SECRET, clock)
    with workspace.units.begin(Deed.ADD) as unit:
        unit.add(Note(title="canary", body="canary-in-a-mine"))
    assert workspace.encrypted
    log = sealed_file.with_name(sealed_file.name + "-wal").read_bytes()
    workspace.close()
    assert b"canary" not in sealed_file.read_bytes() + log
    assert not sealed_file.read_bytes().startswith(b"SQLite")


def test_a_passphrase_opens_what_sqlcipher_itself_keyed_with_it(tmp_path, clock):
    path = tmp_path / "pass.rmpair"
    create_workspace(path, Passphrase("Zoë’s six words"), clock, lambda _: None)
    open_workspace(path, Passphrase("Zoe\u0308’s six words"), clock).close()
    from rm_desktop.store.driver import dbapi

    plain = dbapi.connect(str(path))
    plain.execute("PRAGMA key = 'Zoë’s six words'")
    assert plain.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    plain.close()


def test_closing_leaves_one_file_and_reading_leaves_it_untouched(sealed_file, clock):
    digest = hashlib.sha256(sealed_file.read_bytes()).digest()
    workspace = open_workspace(sealed_file, SECRET, clock)
    assert workspace.me == "mentor"
    with workspace.shared_reader() as reader:
        assert list(reader.rows("SELECT id FROM note")) == []
    workspace.close()
    assert names_in(sealed_file.parent) == [sealed_file.name]
    assert hashlib.sha256(sealed_file.read_bytes()).digest() == digest


def test_wrong_and_missing_keys_are_told_apart(sealed_file, clock):
    assert problem_of(sealed_file, RawKey("0e" * 32), clock) is Problem.WRONG_PASSPHRASE
    assert problem_of(sealed_file, None, clock) is Problem.NEEDS_PASSPHRASE


@pytest.mark.parametrize("content", [b"short", b"plain text, no workspace " * 400, b"\x00" * 8192])
def test_a_foreign_file_is_no_workspace(tmp_path, clock, content):
    path = tmp_path / "foreign.rmpair"
    path.write_bytes(content)
    assert problem_of(path, None, clock) is Problem.NOT_A_WORKSPACE


def test_an_emptied_workspace_is_no_new_one(tmp_path, clock):
    path = tmp_path / "emptied.rmpair"
    path.write_bytes(b"")
    assert problem_of(path, None, clock) is Problem.EMPTY_FILE


def test_another_programs_sqlite_file_is_no_workspace(tmp_path, clock):
    from rm_desktop.store.driver import dbapi

    path = tmp_path / "other.rmpair"
    connection = dbapi.connect(str(path))
    connection.execute("CREATE TABLE x (y)")
    connection.close()
    assert problem_of(path, None, clock) is Problem.NOT_A_WORKSPACE


@pytest.mark.parametrize("cut", [1000, 4096, 5 * 4096])
def test_a_truncated_workspace_is_damaged(sealed_file, empty_file, tmp_path, clock, cut):
    plain = tmp_path / "cut" / "plain.rmpair"
    plain.parent.mkdir()
    for source, target, key in ((sealed_file, sealed_file, SECRET), (empty_file, plain, None)):
        target.write_bytes(source.read_bytes()[:-cut])
        assert problem_of(target, key, clock) is Problem.DAMAGED


def test_a_newer_revision_names_both_versions(workspace, clock):
    workspace.writer.execute("UPDATE alembic_version SET version_num = '0042'")
    workspace.close()
    with pytest.raises(UserError) as caught:
        open_workspace(workspace.path, None, clock)
    assert caught.value.problem is Problem.NEWER_REVISION
    assert caught.value.details == {"file": "pair.rmpair", "theirs": "0042", "ours": HEAD}


def test_folders_and_missing_files_are_named(tmp_path, clock):
    assert problem_of(tmp_path, None, clock) is Problem.IS_A_FOLDER
    assert problem_of(tmp_path / "none.rmpair", None, clock) is Problem.NO_SUCH_FILE


def test_making_never_replaces_a_file_and_leaves_nothing_when_it_fails(tmp_path, clock):
    path = tmp_path / "pair.rmpair"
    path.write_bytes(b"precious")
    with pytest.raises(UserError) as caught:
        create_workspace(path, None, clock, lambda _: None)
    assert caught.value.problem is Problem.ALREADY_EXISTS
    with pytest.raises(ZeroDivisionError):
        create_workspace(tmp_path / "other.rmpair", None, clock, lambda _: 1 / 0)
    assert (names_in(tmp_path), path.read_bytes()) == (["pair.rmpair"], b"precious")
    with pytest.raises(UserError) as caught:
        create_workspace(tmp_path / "missing" / "x.rmpair", None, clock, lambda _: None)
    assert caught.value.problem is Problem.NO_SUCH_FOLDER


def test_a_workspace_is_its_owners_alone(sealed_file, clock):
    workspace = open_workspace(sealed_file, SECRET, clock)
    workspace.set_state("x", "y")
    modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in sealed_file.parent.iterdir()}
    workspace.close()
    assert set(modes.values()) == {0o600}
    assert len(modes) == 3


def test_a_revision_that_makes_no_sense_is_damage(workspace, clock):
    workspace.writer.execute("UPDATE alembic_version SET version_num = 'abc12'")
    workspace.close()
    assert problem_of(workspace.path, None, clock) is Problem.DAMAGED


def test_what_another_program_changed_is_noticed_once(workspace, clock):
    assert not workspace.changed_outside()
    workspace.set_state("own", "change")
    assert not workspace.changed_outside()
    other = open_workspace(workspace.path, None, clock)
    other.set_state("their", "change")
    other.close()
    assert workspace.changed_outside()
    assert not workspace.changed_outside()


def test_a_name_too_long_is_told_with_that_name(tmp_path, clock):
    name = "x" * 300 + ".rmpair"
    with pytest.raises(UserError) as caught:
        create_workspace(tmp_path / name, None, clock, lambda _: None)
    assert caught.value.details["file"] == name
    assert names_in(tmp_path) == []


def test_making_refuses_a_log_that_another_file_left_behind(tmp_path, clock):
    (tmp_path / "pair.rmpair-wal").write_bytes(b"changes of a file that is gone")
    with pytest.raises(UserError) as caught:
        create_workspace(tmp_path / "pair.rmpair", None, clock, lambda _: None)
    assert caught.value.details == {"file": "pair.rmpair-wal"}
    assert names_in(tmp_path) == ["pair.rmpair-wal"]


def test_an_empty_passphrase_is_refused():
    with pytest.raises(UserError) as caught:
        Passphrase("")
    assert caught.value.problem is Problem.EMPTY_PASSPHRASE
    assert "0f0f" not in repr(SECRET)
