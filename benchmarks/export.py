"""Exporting 10,000 notes to one Markdown file, against reading the texts and writing them."""

import os
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure, median
from benchmarks.runs import in_turns
from benchmarks.workspaces import copy_of, key_of
from rm_desktop.clock import SystemClock
from rm_desktop.services.sharing import SharingService
from rm_desktop.store.driver import Connection
from rm_desktop.store.workspace import open_workspace

_LIMIT = 1.3
# The plus makes SQLite walk the index of seq, as the export does; else it sorts all texts and takes twice as long.
_SELECT = "SELECT title, body FROM note WHERE +deleted_at IS NULL ORDER BY seq"


def measure(*, quick: bool = False) -> list[Figure]:
    """Return the median seconds of an export of all notes, unprotected and protected."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            _figure(Path(folder), 50 if quick else 10_000, 2 if quick else 11, protected=protected)
            for protected in (False, True)
        ]


def write_by_hand(connection: Connection, path: Path) -> None:
    """Read titles and texts in the export's order and put them on the disk, whole or not at all."""
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        for title, body in connection.execute(_SELECT):
            file.write(f"## {title}\n\n{body}\n".encode())
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _figure(folder: Path, count: int, rounds: int, *, protected: bool) -> Figure:
    workspace = open_workspace(copy_of(count, folder, protected=protected), key_of(protected), SystemClock())
    ours, theirs = folder / "ours.md", folder / "theirs.md"
    raw = workspace.reader()
    try:
        export = partial(SharingService(workspace).export, "notes", "markdown", ours, overwrite=True)
        by_hand = partial(write_by_hand, raw, theirs)
        in_turns(export, by_hand, 1)
        mine, other = in_turns(export, by_hand, rounds)
    finally:
        raw.close()
        workspace.close()
    sizes: dict[str, object] = {"bytes": ours.stat().st_size, "bytes_by_hand": theirs.stat().st_size}
    what = f"export {count:,} notes to Markdown{', protected' if protected else ''}"
    return Figure(what, median(mine) * 1000, median(other) * 1000, "ms", _LIMIT, details=sizes)
