"""How a command gets at its workspace: its key and the open file."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from rm_desktop.cli.asking import ask_passphrase
from rm_desktop.cli.options import Options, backups_of, clock_of
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import Passphrase, RawKey, raw_key
from rm_desktop.store.workspace import Workspace, open_workspace

T = TypeVar("T")
# The keyring answered, and what it answered did not open the file.
_ANSWERED = frozenset({KeyringState.OK, KeyringState.MISSING, KeyringState.WRONG})
_NOT_THE_KEY = frozenset({Problem.WRONG_PASSPHRASE, Problem.KEY_CHANGED})


@contextmanager
def opened(path: Path, options: Options, secrets: Secrets | None = None) -> Iterator[Workspace]:
    """Give the open workspace and close it again. Raises what `open_workspace` does, and KEY_NOT_IN_KEYRING."""

    def open_with(key: RawKey | None) -> Workspace:
        return open_file(path, key, options)

    with closing(unlocked(path, options, open_with, secrets)) as workspace:
        yield workspace


def open_file(path: Path, key: RawKey | None, options: Options, *, read_only: bool = False) -> Workspace:
    """Open a workspace with its key; raises what `open_workspace` does."""
    backups = folder_for(backups_of(options), path)
    return open_workspace(path, key, clock_of(options), read_only=read_only, backups=backups)


def unlocked(path: Path, options: Options, work: Callable[[RawKey | None], T], secrets: Secrets | None = None) -> T:
    """Return what `work` makes of a file's key: that of the passphrase file, else the keyring's, else one typed.

    `work` raises WRONG_PASSPHRASE or KEY_CHANGED where the key does not fit. Raises what it raises, what
    `inspect_head` raises, NEEDS_PASSPHRASE and KEY_NOT_IN_KEYRING.
    """
    salt = inspect_head(path)
    if salt is None:
        return work(None)
    secrets = secrets or Secrets(options.passphrase_file)
    given = secrets.of_workspace
    if given is None:
        keeper = Keeper()
        remembered = keeper.key_of(path)
        if remembered is not None:
            try:
                return work(remembered)
            except UserError as error:
                if error.problem not in _NOT_THE_KEY:
                    raise
        given = secrets.typed = _typed(path, keeper)
    return work(raw_key(Passphrase(given), salt))


def key_unasked(path: Path, secrets: Secrets) -> RawKey | None:
    """Return the key of a file by the passphrase file or what was typed, else the keyring; None where there is none.

    Nobody is asked.
    """
    salt = inspect_head(path)
    given = secrets.of_workspace
    if salt is None or given == "":
        return None
    return Keeper().key_of(path) if given is None else raw_key(Passphrase(given), salt)


def first_secret(file: str) -> str | None:
    """Return the workspace's passphrase from a passphrase file."""
    return Secrets(file).of_workspace


def _typed(path: Path, keeper: Keeper) -> str:
    typed = ask_passphrase(f"Passphrase of {path.name}")
    if typed is None:
        problem = Problem.KEY_NOT_IN_KEYRING if keeper.state in _ANSWERED else Problem.NEEDS_PASSPHRASE
        raise UserError(problem, file=path.name)
    return typed
