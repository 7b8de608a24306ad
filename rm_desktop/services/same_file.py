"""Whether two names lead to one file, told without opening either."""

from pathlib import Path


def same_file(one: Path, other: Path) -> bool:
    """Return whether two paths are one file: by the same name, a link or a second name; no where one is not there.

    Neither is opened: closing a handle to a workspace that is open in this process would drop SQLite's locks on it.
    """
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
