"""How a command gets at its workspace: its key and the open file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rm_desktop.cli.asking import ask_passphrase
from rm_desktop.cli.options import Options, clock_of
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import Key, Passphrase
from rm_desktop.store.workspace import Workspace, open_workspace


@contextmanager
def opened(path: Path, options: Options, secrets: Secrets | None = None) -> Iterator[Workspace]:
    """Give the open workspace and close it again. Raises what `open_workspace` does."""
    salt = inspect_head(path)
    key = None if salt is None else _key_for(path, secrets or Secrets(options.passphrase_file))
    workspace = open_workspace(path, key, clock_of(options))
    try:
        yield workspace
    finally:
        workspace.close()


def _key_for(path: Path, secrets: Secrets) -> Key:
    """Return the key to a protected file: from the passphrase file, else the keyring, else a prompt."""
    given = secrets.of_workspace
    if given is None:
        remembered = Keeper().key_of(path)
        if remembered is not None:
            return remembered
        given = ask_passphrase(f"Passphrase of {path.name}")
    if given is None:
        raise UserError(Problem.NEEDS_PASSPHRASE, file=path.name)
    return Passphrase(given)


def first_secret(file: str) -> str | None:
    """Return the workspace's passphrase from a passphrase file."""
    return Secrets(file).of_workspace
