"""How a sample workspace is told from a person's own, and how it goes; imports no SQLAlchemy."""

import shutil
from contextlib import closing
from pathlib import Path

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import worded_writing
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.connection import companions
from rm_desktop.store.desk_lock import lock_path
from rm_desktop.store.workspace import Workspace, open_workspace

# Local state of a sample workspace: (key, value).
SAMPLE = ("sample", "1")


def is_sample(workspace: Workspace) -> bool:
    """Return whether a workspace is the sample pair's."""
    key, value = SAMPLE
    return workspace.state(key) == value


def throw_away(path: Path, backups: Path, clock: Clock) -> None:
    """Take a sample workspace off this computer for good: its file, what lies beside it, and its backups.

    `backups` is the folder of all backups. Nobody may have the workspace open. Raises NOT_FOUND where it is not a
    sample's, of which nothing is touched then, what opening raises, and what `worded_writing` raises.
    """
    with closing(open_workspace(path, None, clock, read_only=True)) as workspace:
        if not is_sample(workspace):
            raise UserError(Problem.NOT_FOUND, kind="sample")
    with worded_writing(path):
        for file in (path, *companions(path), lock_path(path)):
            file.unlink(missing_ok=True)
    shutil.rmtree(folder_for(backups, path), ignore_errors=True)
