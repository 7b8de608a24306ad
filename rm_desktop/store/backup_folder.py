"""Where the backups of a workspace lie: all that opening one needs to know of them, and `backup` brings SQLAlchemy."""

import zlib
from pathlib import Path

_NAME_BYTES = 120  # of the workspace's name in a backup's; file systems allow 255 in all


def folder_for(root: Path, workspace: Path) -> Path:
    """Return where the backups of a workspace lie under the folder of all backups; its path tells namesakes apart."""
    mark = zlib.crc32(str(workspace.resolve()).encode("utf-8", "surrogateescape"))
    return root / f"{short_name(workspace)}-{mark:08x}"


def short_name(workspace: Path) -> str:
    """Return a workspace's name without its ending, short enough to be a part of another."""
    return workspace.stem.encode("utf-8", "surrogateescape")[:_NAME_BYTES].decode("utf-8", "ignore").rstrip()
