"""How a command reads a workspace and leaves it, and the folder in which it lies, as they are."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from rm_desktop.cli.opening import open_file, unlocked
from rm_desktop.cli.options import Options
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.errors import Problem, UserError
from rm_desktop.store.connection import companions, connect, is_ours, log_of
from rm_desktop.store.driver import dbapi
from rm_desktop.store.keys import RawKey
from rm_desktop.store.place import Place
from rm_desktop.store.workspace import Workspace

T = TypeVar("T")


def read(
    path: Path,
    options: Options,
    work: Callable[[Workspace], T],
    secrets: Secrets | None = None,
    *,
    doubts: Callable[[T], bool] | None = None,
) -> T:
    """Return what `work` makes of a workspace that is only read; one of an older revision is upgraded first.

    A reader alone takes no lock: where the work failed, or `doubts` what it found, and somebody was writing meanwhile,
    it is done once more. Raises what `open_workspace` and the work do, and KEY_NOT_IN_KEYRING.
    """

    def once(key: RawKey | None) -> T:
        with _open_to_read(path, options, key) as workspace:
            return work(workspace)

    def steadily(key: RawKey | None) -> T:
        before = _stamp(path)
        try:
            found = once(key)
        except UserError:
            if _stamp(path) == before:
                raise
        else:
            if doubts is None or not doubts(found) or _stamp(path) == before:
                return found
        return once(key)

    return unlocked(path, options, steadily, secrets)


@contextmanager
def _open_to_read(path: Path, options: Options, key: RawKey | None) -> Iterator[Workspace]:
    alone = not any(companion.exists() for companion in companions(path.resolve()))
    try:
        workspace = open_file(path, key, options, read_only=True)
    except UserError as error:
        if error.problem is not Problem.ONLY_READING:
            raise
        workspace = open_file(path, key, options)
    try:
        with closing(workspace):
            yield workspace
    finally:
        if alone and workspace.read_only and workspace.place is not Place.LOCAL:
            _take_away_log(workspace)


def _take_away_log(workspace: Workspace) -> None:
    """Take away the empty log that SQLite makes for a reader; whoever may write does so when it closes as the last."""
    with suppress(dbapi.DatabaseError), closing(connect(workspace.path, workspace.key, workspace.salt)) as last:
        is_ours(last)


def _stamp(path: Path) -> tuple[tuple[int, int], ...]:
    """Return what is another when somebody has written to a file or to the log beside it."""
    real, found = path.resolve(), []
    for file in (real, log_of(real)):
        with suppress(OSError):
            found.append((file.stat().st_size, file.stat().st_mtime_ns))
    return tuple(found)
