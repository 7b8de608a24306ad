"""Commands that only read: beside a window, on a full disk, in a synced folder, and of a file no key opens any more."""

import json
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rm_desktop.cli import opening
from rm_desktop.clock import SystemClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.notes import NoteService
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.workspace import open_workspace

# A disk of its own that is full to the last byte, which only this process and its children see.
ON_A_FULL_DISK = """
mount -t tmpfs -o size=2m none "$1" || exit 77
cp "$2" "$1/pair.rmpair"
dd if=/dev/zero of="$1/rest" bs=4096 2>/dev/null
shift 2
exec "$@"
"""


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def on_a_full_disk(root, plain, tmp_path, home):
    """Return a call of the program on a copy of a workspace that lies on a full disk."""
    disk = tmp_path / "disk"
    disk.mkdir()

    def call(command, *rest):
        program = (sys.executable, str(root / "main.py"), command, str(disk / "pair.rmpair"), *map(str, rest))
        shell = ("unshare", "-rm", "sh", "-c", ON_A_FULL_DISK, "sh", str(disk), str(plain))
        done = subprocess.run((*shell, *program, "--home", str(home)), capture_output=True, text=True, check=False)
        if done.returncode == 77 or "unshare failed" in done.stderr:
            pytest.skip("no disk may be mounted here")
        return done

    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare here")
    return call


def test_commands_work_beside_a_window_and_neither_loses_a_change(child, plain, home):
    lock = DeskLock.take(plain)
    with closing(open_workspace(plain, None, SystemClock())) as window:
        NoteService(window).add("From the window")
        assert child("add", plain, "note", "From a script", "--home", home).code == 0
        NoteService(window).add("From the window again")
        assert json.loads(child("search", plain, "window", "--json", "--home", home).out)["total"] == 2
        assert child("check", plain, "--home", home).out.startswith("Nothing is wrong.")
        backup = child("backup", plain, "--home", home).out.strip()
        assert child("restore", backup, "--to", plain, "--home", home).code == 1
        NoteService(window).add("And once more")
    lock.release()
    for file, notes in ((plain, 4), (backup, 3)):
        assert json.loads(child("check", file, "--json", "--home", home).out)["counts"]["note"] == notes


def test_on_a_full_disk_everything_can_still_be_read(on_a_full_disk, tmp_path):
    assert on_a_full_disk("check").stdout.startswith("Nothing is wrong.")
    assert on_a_full_disk("search", "unheard").stdout == "Nothing found.\n"
    for more in ((), ("--to", tmp_path / "stick")):
        made = on_a_full_disk("backup", *more)
        assert (made.returncode, Path(made.stdout.strip()).is_file()) == (0, True)
    refused = on_a_full_disk("add", "note", "x")
    assert refused.returncode == 1
    assert "The disk is full" in refused.stderr


def refusing(monkeypatch, problem, *, read_only):
    """Have every opening of one kind refused."""

    def refuse(path, key, clock, **more):
        if bool(more.get("read_only")) is read_only:
            raise UserError(problem, file=path.name)
        return open_workspace(path, key, clock, **more)

    monkeypatch.setattr(opening, "open_workspace", refuse)


@pytest.mark.parametrize("problem", [Problem.DISK_FULL, Problem.READ_ONLY, Problem.NO_PERMISSION, Problem.SECOND_NAME])
def test_where_nothing_can_be_written_reading_commands_go_on(
    run, plain, home, tmp_path, monkeypatch, untouched, problem
):
    refusing(monkeypatch, problem, read_only=False)
    with untouched(plain):
        assert run("check", plain).code == 0
        assert run("search", plain, "x").code == 0
        assert run("backup", plain, "--to", tmp_path.parent / "elsewhere").code == 0
        assert run("add", plain, "note", "x").failed_on_one_line


def test_a_file_of_an_older_revision_is_opened_for_writing_to_be_upgraded(run, plain, monkeypatch):
    refusing(monkeypatch, Problem.ONLY_READING, read_only=True)
    assert run("check", plain).code == 0
    assert run("search", plain, "x").code == 0


@pytest.mark.parametrize("name", ["plain", "kept"])
def test_in_a_synced_folder_reading_changes_nothing(run, founded, secret, tmp_path, untouched, name):
    (tmp_path / "Dropbox").mkdir()
    file = shutil.copy2(founded / f"{name}.rmpair", tmp_path / "Dropbox" / "pair.rmpair")
    with untouched(file):
        assert run("check", file, "--passphrase-file", secret).code == 0
        assert run("search", file, "x", "--passphrase-file", secret).code == 0


def flip(path, place):
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("place", [0, 7, 15])
def test_a_flipped_bit_of_the_salt_is_damage_and_no_wrong_passphrase(run, kept, secret, home, untouched, place):
    rest = ("--home", home, "--passphrase-file", secret)
    backup = run("backup", kept, *rest).out.strip()
    flip(kept, place)
    with untouched(kept):
        outcome = run("check", kept, *rest)
    assert outcome.failed_on_one_line
    assert "damaged" in outcome.err and backup in outcome.err
    answer = json.loads(run("check", kept, "--json", *rest).out)
    assert (answer["problem"], answer["backup"]["file"]) == ("damaged", backup)


def test_a_passphrase_that_is_simply_wrong_stays_one(run, kept, secret, home, tmp_path):
    run("backup", kept, "--home", home, "--passphrase-file", secret)
    wrong = tmp_path / "wrong"
    wrong.write_text("another one\n")
    outcome = run("check", kept, "--home", home, "--passphrase-file", wrong)
    assert outcome.failed_on_one_line
    assert "does not open" in outcome.err and "backup" not in outcome.err
    flip(kept, 3)
    assert "does not open" in run("check", kept, "--home", home, "--passphrase-file", wrong).err


def test_a_bit_that_flipped_in_an_open_file_at_rest_is_named_though_it_is_only_read(run, plain, home):
    run("add", plain, "note", "hello secretword", "--home", home)
    flip(plain, plain.read_bytes().rfind(b"secretword"))
    outcome = run("check", plain, "--home", home)
    assert outcome.code == 1
    assert "changed" in outcome.out
