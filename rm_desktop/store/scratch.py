"""A copy of an open workspace for nobody else, gone after use: for a check that would keep everybody from writing."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from rm_desktop.files import worded_writing
from rm_desktop.store import connection as engine
from rm_desktop.store.backup import copy_pages
from rm_desktop.store.driver import Connection
from rm_desktop.store.faults import faults_named
from rm_desktop.store.workspace import Workspace


@contextmanager
def scratch_copy(workspace: Workspace) -> Iterator[Connection]:
    """Give a connection that writes to a copy of one state of a workspace, protected alike; saving goes on meanwhile.

    The copy lies beside the workspace, or among the system's temporary files where that folder cannot be written; it
    has no name any more while it is used (but on Windows). Raises DISK_FULL, NO_PERMISSION and COULD_NOT_WRITE.
    """
    path = workspace.path.absolute()
    folder = path.parent if os.access(path.parent, os.W_OK) else Path(tempfile.gettempdir())
    part = folder / f".{os.urandom(8).hex()}.part"
    with worded_writing(path):
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        with closing(engine.connect(part, workspace.key, workspace.salt)) as copy:
            with faults_named(path):
                _fill(copy, workspace)
            if os.name != "nt":  # where an open file keeps its name
                part.unlink()
            yield copy
    finally:
        for leftover in (part, *engine.companions(part)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _fill(copy: Connection, workspace: Workspace) -> None:
    engine.prepare_scratch(copy)
    with closing(workspace.reader()) as source, engine.snapshot(source):
        copy_pages(source, copy)
    engine.prepare_scratch(copy)  # the copy has taken the original's way of journalling with it
