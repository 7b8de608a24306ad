"""How a command gets at its workspace: its key and the open file."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from rm_desktop.cli.asking import ask_passphrase
from rm_desktop.cli.options import Options, clock_of
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.workspace import Workspace, open_workspace

# The keyring answered, and what it answered did not open the file.
_ANSWERED = frozenset({KeyringState.OK, KeyringState.MISSING, KeyringState.WRONG})


@contextmanager
def opened(path: Path, options: Options, secrets: Secrets | None = None) -> Iterator[Workspace]:
    """Give the open workspace and close it again. Raises what `open_workspace` does, and KEY_NOT_IN_KEYRING."""
    clock = clock_of(options)
    if inspect_head(path) is None:
        workspace = open_workspace(path, None, clock)
    else:
        workspace = _open_protected(path, secrets or Secrets(options.passphrase_file), clock)
    with closing(workspace):
        yield workspace


def _open_protected(path: Path, secrets: Secrets, clock: Clock) -> Workspace:
    """Open by the passphrase file, else by the keyring, else by a passphrase typed at a terminal."""
    given = secrets.of_workspace
    if given is not None:
        return open_workspace(path, Passphrase(given), clock)
    keeper = Keeper()
    workspace = _open_remembered(path, keeper, clock)
    if workspace is not None:
        return workspace
    given = ask_passphrase(f"Passphrase of {path.name}")
    if given is None:
        problem = Problem.KEY_NOT_IN_KEYRING if keeper.state in _ANSWERED else Problem.NEEDS_PASSPHRASE
        raise UserError(problem, file=path.name)
    return open_workspace(path, Passphrase(given), clock)


def _open_remembered(path: Path, keeper: Keeper, clock: Clock) -> Workspace | None:
    """Open with the key that the keyring remembers; None where it has none, or that of another time."""
    remembered = keeper.key_of(path)
    if remembered is None:
        return None
    try:
        return open_workspace(path, remembered, clock)
    except UserError as error:
        if error.problem is Problem.WRONG_PASSPHRASE:
            return None
        raise


def first_secret(file: str) -> str | None:
    """Return the workspace's passphrase from a passphrase file."""
    return Secrets(file).of_workspace
