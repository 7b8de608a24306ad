"""How a new workspace is protected: what was asked for, else the keyring, else a passphrase."""

import secrets
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rm_desktop.cli.asking import ask_new_passphrase
from rm_desktop.cli.options import ProtectedOptions, UsageError
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper
from rm_desktop.store.keys import Key, Passphrase, RawKey
from rm_desktop.store.workspace import open_workspace

_KEY_BYTES = 32


@dataclass(frozen=True)
class Protection:
    """The key of a file that is about to be made, and how it is called: passphrase, keyring or none."""

    name: str
    key: Key | None


def protection_of(options: ProtectedOptions) -> Protection:
    """Return the protection asked for; raises `UsageError` where there must be a choice and nobody can be asked."""
    if options.file.exists():
        raise UserError(Problem.ALREADY_EXISTS, file=options.file.name)
    if options.unprotected:
        return Protection("none", None)
    given = Secrets(options.passphrase_file).of_workspace
    if given is not None:
        return Protection("passphrase", Passphrase(given))
    if Keeper().usable():
        return Protection("keyring", RawKey(secrets.token_hex(_KEY_BYTES)))
    if options.keyring:
        raise UserError(Problem.NO_KEYRING)
    typed = ask_new_passphrase(f"Passphrase for {options.file.name}")
    if typed is None:
        raise UsageError("say how to protect the workspace: --passphrase-file F, --keyring or --unprotected")
    return Protection("passphrase", Passphrase(typed))


def settle(path: Path, protection: Protection, clock: Clock) -> None:
    """Give the keyring the key of the file just made; where it does not keep it nobody could open the file: it goes."""
    if not isinstance(protection.key, RawKey):
        return
    try:
        with closing(open_workspace(path, protection.key, clock)) as workspace:
            Keeper().remember(workspace)
    except (UserError, KeyboardInterrupt):
        path.unlink(missing_ok=True)
        raise
