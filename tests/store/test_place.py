"""On what kind of disk a file lies, and that everything works where no write-ahead log may be used."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rm_desktop.models.notes import Note
from rm_desktop.store import making
from rm_desktop.store import workspace as opening
from rm_desktop.store.backup import Reason, make_backup
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.place import Place, place_of
from rm_desktop.store.swap import reprotect, restore_file
from rm_desktop.store.undo import undo
from rm_desktop.store.workspace import open_workspace

KEY = RawKey("0f" * 32)
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


@pytest.fixture
def mounts(tmp_path):
    """A maker of what Linux would say of its mounts: (mount point, type) pairs."""

    def make(*mounted: tuple[Path, str]) -> Path:
        lines = ["22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw", "not a line of this file", ""]
        for number, (point, kind) in enumerate(mounted, 30):
            words = str(point).replace("\\", "\\134").replace(" ", "\\040")
            lines.append(f"{number} 22 0:{number} / {words} rw,noatime master:7 propagate_from:1 - {kind} there rw")
        path = tmp_path / "mountinfo"
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return make


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "a disk" / "of ours"
    path.mkdir(parents=True)
    return path


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "ceph"])
def test_a_drive_of_another_computer_is_noticed_also_under_a_name_with_blanks(folder, mounts, kind):
    assert place_of(folder / "pair.rmpair", mounts((folder.parent, kind))) is Place.NETWORK


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "tmpfs", "fuseblk", "fuse.mergerfs", "nfsd"])
def test_a_disk_of_this_computer_is_local(folder, mounts, kind):
    assert place_of(folder / "pair.rmpair", mounts((folder.parent, kind))) is Place.LOCAL


def test_the_closest_mount_counts_and_a_name_that_only_begins_alike_does_not(folder, mounts):
    drive, inner = (folder.parent, "nfs4"), (folder, "ext4")
    assert place_of(folder / "pair.rmpair", mounts(drive, inner)) is Place.LOCAL
    assert place_of(folder / "pair.rmpair", mounts((folder.parent, "ext4"), (folder, "nfs4"))) is Place.NETWORK
    assert place_of(folder / "pair.rmpair", mounts((folder.with_name("of"), "nfs4"))) is Place.LOCAL
    later = mounts((folder, "nfs4"), (folder, "ext4"))  # mounted over the first
    assert place_of(folder / "pair.rmpair", later) is Place.LOCAL


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_to_a_drive_is_on_that_drive(folder, mounts, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    assert place_of(tmp_path / "link" / "pair.rmpair", mounts((folder, "nfs"))) is Place.NETWORK


def test_without_such_a_list_a_file_is_local(folder, tmp_path):
    assert place_of(folder / "pair.rmpair", tmp_path / "nothing") is Place.LOCAL


@pytest.mark.parametrize(
    "name", ["Dropbox", "OneDrive", "OneDrive - Contoso", "Nextcloud", "iCloud Drive", "Google Drive", "Dropbox (Team)"]
)
def test_a_folder_that_a_program_syncs_is_noticed_by_its_name_at_any_depth(folder, mounts, name):
    path = folder / name / "work" / "pair.rmpair"
    path.parent.mkdir(parents=True)
    assert place_of(path, mounts()) is Place.SYNCED


@pytest.mark.parametrize("name", ["Dropboxes", "My OneDrive notes", "Box", "synced"])
def test_a_folder_of_another_name_is_local(folder, mounts, name):
    (folder / name).mkdir()
    assert place_of(folder / name / "pair.rmpair", mounts()) is Place.LOCAL


def test_a_folder_that_a_program_marked_as_its_own_is_synced(folder, mounts):
    (folder / ".stfolder").mkdir()
    (folder / "deeper").mkdir()
    assert place_of(folder / "deeper" / "pair.rmpair", mounts()) is Place.SYNCED


@pytest.fixture(params=[None, KEY], ids=["unprotected", "protected"])
def far(request, folder, clock, monkeypatch):
    """A workspace made where shared memory cannot be relied on, and its key."""
    for module in (opening, making):
        monkeypatch.setattr(module, "place_of", lambda _path: Place.NETWORK)
    path = folder / "pair.rmpair"
    create_workspace(path, request.param, clock, lambda made: made.set_state("word", "first"))
    return path, request.param


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_there_no_log_is_used_and_saving_reading_undoing_and_backing_up_work(far, clock, tmp_path):
    path, key = far
    workspace = open_workspace(path, key, clock)
    assert workspace.place is Place.NETWORK
    with workspace.units.begin(Deed.ADD, "one") as unit:
        unit.add(Note(title="one", body="two"))
    reader = workspace.reader()
    assert reader.execute("SELECT title FROM note").fetchall() == [("one",)]
    assert workspace.writer.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    reader.close()
    assert names_in(path.parent) == [path.name]
    undo(workspace)
    assert workspace.writer.execute("SELECT count(*) FROM note WHERE deleted_at IS NULL").fetchone() == (0,)
    backup = make_backup(workspace, tmp_path / "backups", Reason.DAILY)
    workspace.close()
    restore_file(backup.path, path, key, tmp_path / "backups", clock)
    new = reprotect(path, key, RawKey("0e" * 32))
    workspace = open_workspace(path, new, clock)
    assert workspace.state("word") == "first"
    workspace.close()
    assert names_in(path.parent) == [path.name]


def test_two_programs_may_have_it_open_and_see_each_others_changes(far, clock):
    path, key = far
    one, other = (open_workspace(path, key, clock) for _ in range(2))
    assert not one.changed_outside()
    other.set_state("word", "second")
    assert one.changed_outside()
    assert one.state("word") == "second"
    one.set_state("word", "third")
    assert other.state("word") == "third"
    one.close()
    other.close()


def test_a_log_that_was_left_behind_elsewhere_is_folded_in(far, clock, monkeypatch):
    path, key = far
    subprocess.run([sys.executable, "-c", _DIES, str(path), key.hex if key else ""], check=True)  # on a local disk
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    workspace = open_workspace(path, key, clock)
    assert workspace.state("word") == "last"
    assert workspace.writer.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert names_in(path.parent) == [path.name]
    workspace.set_state("word", "new")
    workspace.close()
    monkeypatch.undo()
    workspace = open_workspace(path, key, clock)  # carried back to a local disk
    assert workspace.state("word") == "new"
    workspace.close()


def test_one_that_is_only_read_there_stays_as_it_is(far, clock):
    path, key = far
    before = path.read_bytes()
    workspace = open_workspace(path, key, clock, read_only=True)
    assert workspace.state("word") == "first"
    workspace.close()
    assert (path.read_bytes(), names_in(path.parent)) == (before, [path.name])
