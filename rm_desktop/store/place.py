"""On what kind of disk a file lies: SQLite's write-ahead log needs shared memory, which no network drive has.

See https://sqlite.org/wal.html, section 2, and https://sqlite.org/howtocorrupt.html for folders that a program syncs.
"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
# Linux' own names of file systems that lie on another computer, and those that FUSE programs give themselves.
_NETWORKED = frozenset(
    {
        "9p",
        "afs",
        "ceph",
        "cifs",
        "coda",
        "fuse.afpfs",
        "fuse.davfs",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "gfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
    }
)
# Folders that these programs copy to other computers behind our back, as they name them.
_SYNCED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pclouddrive",
    "syncthing",
    "sync.com",
)
_MARKERS = (".stfolder", ".dropbox", ".nextcloudsync.log", ".owncloudsync.log", ".sync")


class Place(StrEnum):
    """Where a workspace lies."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


def place_of(path: Path, mounts: Path = _MOUNTS) -> Place:
    """Return on what kind of disk a file, or the folder it is to come into, lies; local where that cannot be told.

    Outside Linux a network drive is known by its UNC path alone.
    """
    real = path.absolute().parent.resolve()
    if real.drive.startswith("\\\\") or _file_system(real, mounts) in _NETWORKED:
        return Place.NETWORK
    folders = (real, *real.parents)
    if any(_is_synced(folder) for folder in folders):
        return Place.SYNCED
    return Place.LOCAL


def _is_synced(folder: Path) -> bool:
    name = folder.name.lower()
    if any(name == known or name.startswith((f"{known} -", f"{known} (")) for known in _SYNCED):
        return True
    return folder.name != "" and any((folder / marker).exists() for marker in _MARKERS)


def _file_system(folder: Path, mounts: Path) -> str:
    """Return the type of the file system that is mounted closest above a folder."""
    found = ("", "")
    for point, kind in _mounted(mounts):
        inside = folder == Path(point) or Path(point) in folder.parents
        if inside and len(point) >= len(found[0]):
            found = (point, kind)
    return found[1]


def _mounted(mounts: Path) -> Iterator[tuple[str, str]]:
    """Yield (mount point, type) from `/proc/self/mountinfo` (proc(5)); nothing where there is none."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if len(fields) > 4 and kinds[0]:
            yield _plain(fields[4]), kinds[0]


def _plain(point: str) -> str:
    """Return a mount point without the octal escapes of blanks."""
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, letter)
    return point
