"""One workspace through a series of kills: where it lies, its key, and how many changes are in it."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reliability.model import KEY, count_of, found_workspace, state_of
from rm_desktop.clock import Clock, SystemClock
from rm_desktop.errors import UserError
from rm_desktop.messages import one_line
from rm_desktop.services.checking import Checker
from rm_desktop.store.driver import dbapi
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import Workspace, open_workspace


class LostError(Exception):
    """What must be there is not, or half of it."""


class UnreadableError(Exception):
    """A file that cannot be opened, or is not sound."""


@dataclass
class Stage:
    """A workspace and what is known of it; `done` counts the changes that are in it for certain."""

    folder: Path
    key: RawKey | None
    bulk: bool = False
    done: int = 0

    @classmethod
    def made(cls, folder: Path, template: Path, key: RawKey | None, *, bulk: bool = False) -> "Stage":
        """Return a stage in a new folder, its workspace copied from a template."""
        folder.mkdir(parents=True)
        stage = cls(folder, key, bulk)
        shutil.copyfile(template, stage.path)
        return stage

    @property
    def path(self) -> Path:
        """The workspace."""
        return self.folder / "pair.rmpair"

    @property
    def root(self) -> Path:
        """The folder of all backups."""
        return self.folder / "backups"

    def open(self, clock: Clock | None = None) -> Workspace:
        """Return the open workspace; an older revision is upgraded."""
        return open_workspace(self.path, self.key, clock or SystemClock(), backups=self.root)

    def check(self, most: int) -> None:
        """Open the workspace, check all of it, and find that exactly `done` to `most` changes are there."""
        self.done = sound_count(self.path, self.key, self.done, most, bulk=self.bulk, backups=self.root)


def sound_count(
    path: Path, key: RawKey | None, least: int, most: int, *, bulk: bool, backups: Path | None = None
) -> int:
    """Return how many changes a sound file holds.

    Raises `UnreadableError`, and `LostError` where they are not `least` to `most`.
    """
    try:
        with closing(open_workspace(path, key, SystemClock(), backups=backups)) as workspace:
            report = Checker().check(workspace)
            state = state_of(workspace)
    except UserError as error:
        raise UnreadableError(f"{path.name}: {one_line(error)}") from error
    except dbapi.DatabaseError as error:
        raise UnreadableError(f"{path.name}: {error}") from error
    if not report.ok:
        raise UnreadableError(f"{path.name}: {'; '.join(report.findings)}")
    count = count_of(state, least, most, bulk=bulk)
    if count is None:
        raise LostError(
            f"{path.name} is not as after {least} to {most} changes: text {state[0][:8]!r}, {len(state[1])} names"
        )
    return count


def templates(folder: Path) -> dict[bool, Path]:
    """Make one workspace without protection (False) and one with (True), to copy from."""
    made = {}
    for protected in (False, True):
        made[protected] = folder / f"template-{int(protected)}.rmpair"
        found_workspace(made[protected], KEY if protected else None)
    return made
