"""What is wrong from outside: one clear line, exit 1, and the workspace as it was to the last byte."""

import json
import os
import shutil
import subprocess

import pytest

from rm_desktop.store.driver import dbapi
from rm_desktop.store.revision import HEAD

WHO = ("--me", "leader", "--leader", "Robert Chen", "--mentor", "Priya Nair")
COMMANDS = {
    "add": ("note", "Hello"),
    "search": ("hello",),
    "check": (),
    "export": ("--what", "notes", "--format", "markdown", "--out"),
    "backup": (),
}


@pytest.fixture(params=COMMANDS)
def on(request, tmp_path):
    """Return the arguments of each command that opens a workspace, for a path."""

    def argv(path):
        more = (tmp_path / "out.md",) if request.param == "export" else ()
        return (request.param, path, *COMMANDS[request.param], *more)

    return argv


def test_a_wrong_passphrase(run, kept, on, untouched):
    with untouched(kept):
        outcome = run(*on(kept), "--passphrase-file", "-", stdin=b"wrong\n")
    assert outcome.failed_on_one_line
    assert "does not open ‘kept.rmpair’" in outcome.err


@pytest.mark.parametrize("given", ["A frog in a bog", "a frog in a bog ", "a frog", "ключ"])
def test_a_passphrase_that_is_nearly_right_is_wrong(run, kept, untouched, given):
    with untouched(kept):
        assert run("search", kept, "x", "--passphrase-file", "-", stdin=given.encode()).failed_on_one_line


def test_no_passphrase_where_nobody_can_be_asked(run, kept, on, untouched):
    with untouched(kept):
        outcome = run(*on(kept))
    assert outcome.failed_on_one_line
    assert "passphrase is needed" in outcome.err


@pytest.mark.parametrize("given", [b"", b"\n", b"\xff\xfe\n"])
def test_a_passphrase_file_without_a_passphrase(run, kept, on, untouched, given):
    with untouched(kept):
        assert run(*on(kept), "--passphrase-file", "-", stdin=given).failed_on_one_line


def test_a_passphrase_file_that_is_not_there(run, kept, on, untouched, tmp_path):
    with untouched(kept):
        outcome = run(*on(kept), "--passphrase-file", tmp_path / "none")
    assert outcome.failed_on_one_line
    assert "‘none’" in outcome.err


@pytest.mark.parametrize(
    "content", [b"\0" * 8192, b"hello\n", b"PK\x03\x04" + b"\0" * 9000, "naïve text\n".encode() * 2000]
)
def test_a_file_that_is_no_workspace(run, tmp_path, on, untouched, content):
    path = tmp_path / "other.rmpair"
    path.write_bytes(content)
    with untouched(path):
        outcome = run(*on(path), "--passphrase-file", "-", stdin=b"x")
    assert outcome.failed_on_one_line
    assert "not an RM Desktop workspace" in outcome.err


def test_an_emptied_workspace_is_told_from_what_never_was_one(run, tmp_path, on, untouched):
    path = tmp_path / "pair.rmpair"
    path.touch()
    with untouched(path):
        outcome = run(*on(path), "--passphrase-file", "-", stdin=b"x")
    assert outcome.failed_on_one_line
    assert "is empty, all of its content is gone: ‘pair.rmpair’" in outcome.err


def test_somebody_elses_sqlite_file(run, tmp_path, on, untouched):
    path = tmp_path / "other.db"
    connection = dbapi.connect(str(path))
    connection.execute("CREATE TABLE note (id, title)")
    connection.close()
    with untouched(path):
        assert "not an RM Desktop workspace" in run(*on(path)).err


@pytest.mark.parametrize("kept_bytes", [100, 5000, 40_960, -1, -4096])
def test_a_truncated_workspace(run, plain, on, untouched, kept_bytes):
    data = plain.read_bytes()
    plain.write_bytes(data[:kept_bytes])
    with untouched(plain):
        outcome = run(*on(plain))
    assert outcome.failed_on_one_line
    assert "damaged" in outcome.err or "not an RM Desktop workspace" in outcome.err


@pytest.mark.parametrize("kept_bytes", [100, 5000, 40_960, -1])
def test_a_truncated_protected_workspace(run, kept, on, untouched, secret, kept_bytes):
    kept.write_bytes(kept.read_bytes()[:kept_bytes])
    with untouched(kept):
        assert run(*on(kept), "--passphrase-file", secret).failed_on_one_line


def test_a_folder(run, tmp_path, on):
    folder = tmp_path / "folder.rmpair"
    folder.mkdir()
    outcome = run(*on(folder))
    assert outcome.failed_on_one_line
    assert "is a folder" in outcome.err
    assert list(folder.iterdir()) == []


def test_a_file_that_is_not_there_is_never_made(run, tmp_path, on):
    outcome = run(*on(tmp_path / "none.rmpair"))
    assert outcome.failed_on_one_line
    assert "no such file" in outcome.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("revision", ["0042", "9999"])
def test_a_workspace_of_a_newer_revision(run, plain, on, untouched, revision):
    connection = dbapi.connect(str(plain))
    connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.commit()
    connection.close()
    with untouched(plain):
        outcome = run(*on(plain))
    assert outcome.failed_on_one_line
    assert revision in outcome.err
    assert HEAD in outcome.err


@pytest.fixture(scope="module")
def powerless():
    """Return what to put before a command so that permissions hold for it, also for root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ()
    prefix = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    if shutil.which("setpriv") is None or subprocess.run([*prefix, "true"], check=False).returncode:
        pytest.skip("root may do everything here, and setpriv cannot change that")
    return prefix


@pytest.mark.skipif(os.name == "nt", reason="permissions as Unix has them")
@pytest.mark.parametrize("command", [("search", "hello"), ("check",), ("add", "note", "hello")])
def test_no_permission_for_the_workspace(child, plain, powerless, untouched, command):
    plain.chmod(0o000)
    with untouched(plain):
        outcome = child(command[0], plain, *command[1:], prefix=powerless)
    assert outcome.failed_on_one_line
    assert "plain.rmpair" in outcome.err


@pytest.mark.skipif(os.name == "nt", reason="permissions as Unix has them")
@pytest.mark.parametrize("which", ["file", "folder"])
def test_what_cannot_be_written_can_still_be_read(child, plain, powerless, untouched, tmp_path, which):
    (plain if which == "file" else tmp_path).chmod(0o444 if which == "file" else 0o555)
    home = tmp_path.parent / f"{tmp_path.name}-home"
    with untouched(plain):
        found = child("search", plain, "hello", prefix=powerless)
        checked = child("check", plain, "--json", "--home", home, prefix=powerless)
        kept = child("backup", plain, "--home", home, prefix=powerless)
        refused = [
            child("add", plain, "note", "hello", prefix=powerless),
            child(*export_of(plain, home / "out.md"), prefix=powerless),
        ]
    assert (found.code, found.out) == (0, "Nothing found.\n")
    assert (checked.code, json.loads(checked.out)["ok"]) == (0, True)
    assert (kept.code, kept.err) == (0, "")
    assert all(outcome.failed_on_one_line and "plain.rmpair" in outcome.err for outcome in refused)
    assert not (home / "out.md").exists()


@pytest.mark.skipif(os.name == "nt", reason="permissions as Unix has them")
def test_no_permission_for_the_folder_of_an_export(child, plain, powerless, untouched, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    with untouched(plain):
        outcome = child(*export_of(plain, folder / "out.md"), prefix=powerless)
    assert outcome.failed_on_one_line
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions as Unix has them")
@pytest.mark.parametrize("mode", [0o000, 0o600, 0o555])
@pytest.mark.parametrize("command", [("new", *WHO), ("demo",)])
def test_no_permission_for_the_folder_of_a_new_workspace(child, powerless, tmp_path, command, mode):
    folder = tmp_path / "closed"
    folder.mkdir(mode=mode)
    outcome = child(command[0], folder / "new.rmpair", *command[1:], "--unprotected", prefix=powerless)
    assert outcome.failed_on_one_line
    assert "new.rmpair" in outcome.err
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("command", [("new", *WHO), ("demo",)])
def test_a_name_of_300_characters_is_too_long_for_a_new_workspace(run, tmp_path, command):
    outcome = run(command[0], tmp_path / ("n" * 300), *command[1:], "--unprotected")
    assert outcome.failed_on_one_line
    assert "too long" in outcome.err
    assert list(tmp_path.iterdir()) == []


def export_of(path, out):
    return ("export", path, "--what", "notes", "--format", "markdown", "--out", out)


def test_an_export_into_a_missing_folder(run, plain, untouched, tmp_path):
    with untouched(plain):
        outcome = run(*export_of(plain, tmp_path / "none" / "out.md"))
    assert outcome.failed_on_one_line
    assert "no such folder" in outcome.err


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_an_export_onto_a_folder(run, plain, untouched, tmp_path, force):
    (tmp_path / "out").mkdir()
    with untouched(plain):
        assert run(*export_of(plain, tmp_path / "out"), *force).failed_on_one_line


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_an_export_onto_the_workspace_itself(run, plain, untouched, force):
    with untouched(plain):
        assert run(*export_of(plain, plain), *force).failed_on_one_line


@pytest.fixture(scope="module")
def on_a_full_disk():
    """Return what to put before a command so that a folder is a disk of 64 KiB of which it later lists the files."""
    script = 'mount -t tmpfs -o size=64k tmpfs "$0" || exit 77; "$@"; code=$?; ls -A "$0"; exit $code'
    namespace = ("unshare", "--mount") if os.name != "nt" and os.geteuid() == 0 else ("unshare", "-r", "--mount")

    def prefix(folder):
        before = (*namespace, "sh", "-c", script, str(folder))
        if shutil.which("unshare") is None or subprocess.run([*before, "true"], check=False).returncode:
            pytest.skip("no small disk can be mounted here")
        return before

    return prefix


def test_a_full_disk_on_export(run, child, plain, untouched, tmp_path, on_a_full_disk):
    run("add", plain, "note", "-", "--title", "Long", stdin=b"many words " * 20_000)
    disk = tmp_path / "disk"
    disk.mkdir()
    prefix = on_a_full_disk(disk)
    with untouched(plain):
        outcome = child(*export_of(plain, disk / "out.md"), prefix=prefix)
    assert outcome.failed_on_one_line
    assert "disk is full" in outcome.err


@pytest.mark.parametrize("title", ["", "  ", "\n"])
def test_an_empty_title(run, plain, untouched, title):
    with untouched(plain):
        outcome = run("add", plain, "note", "text", "--title", title)
    assert outcome.failed_on_one_line
    assert "title is empty" in outcome.err


@pytest.mark.parametrize("kind", ["note", "journal", "action", "topic"])
@pytest.mark.parametrize("text", ["", " \n\t "])
def test_no_text_at_all(run, plain, untouched, kind, text):
    with untouched(plain):
        assert run("add", plain, kind, text).failed_on_one_line


@pytest.mark.parametrize("kind", ["note", "journal", "action", "topic"])
def test_a_text_of_5_mb(run, plain, untouched, kind):
    with untouched(plain):
        outcome = run("add", plain, kind, "-", stdin=b"five megabytes! " * 327_680)
    assert outcome.failed_on_one_line
    assert "2 MiB" in outcome.err


@pytest.mark.parametrize("kind", ["note", "journal", "action", "topic"])
@pytest.mark.parametrize("text", ["a\0b", "a\x1b[31mb", "a\x7fb", "a\x9bb", "a\udcff", "\ud83d", "\ufffe"])
def test_characters_that_no_text_has(run, plain, untouched, kind, text):
    with untouched(plain):
        outcome = run("add", plain, kind, text)
        titled = run("add", plain, "note", "text", "--title", text)
    for one in (outcome, titled):
        assert one.failed_on_one_line
        assert "Line 1" in one.err
        assert "U+" in one.err


def test_text_that_is_not_utf8(run, plain, untouched):
    with untouched(plain):
        outcome = run("add", plain, "note", "-", stdin=b"caf\xe9")
    assert outcome.failed_on_one_line
    assert "UTF-8" in outcome.err


@pytest.mark.skipif(os.name == "nt", reason="arguments there are always Unicode")
def test_bytes_on_the_command_line_that_are_no_text(child, plain, untouched):
    with untouched(plain):
        outcome = child("add", plain, "note", b"caf\xe9")
    assert outcome.failed_on_one_line


@pytest.mark.skipif(os.name == "nt", reason="names there are always Unicode")
def test_a_file_name_that_is_no_text_can_be_told(child, tmp_path):
    outcome = child("search", os.fsencode(tmp_path) + b"/caf\xe9.rmpair", "x")
    assert outcome.failed_on_one_line


def test_opening_and_closing_leaves_the_file_as_it_is(run, kept, secret, untouched):
    with untouched(kept):
        for command in (("search", kept, "the"), ("check", kept)):
            assert run(*command, "--passphrase-file", secret).code == 0
