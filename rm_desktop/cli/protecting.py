"""How a new workspace is protected: always by a passphrase, which the keyring may remember, or not at all."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from rm_desktop.cli.asking import ask_new_passphrase, can_ask
from rm_desktop.cli.options import ProtectedOptions, UsageError
from rm_desktop.cli.output import say
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.services.keeping import Keeper
from rm_desktop.services.six_words import six_words
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.workspace import open_workspace


@dataclass(frozen=True)
class Protection:
    """The key of a file that is about to be made, and how it is called: passphrase, keyring or none.

    `drawn` is a passphrase that nobody has seen yet.
    """

    name: str
    key: Passphrase | None
    drawn: str | None = field(default=None, repr=False)


def protection_of(options: ProtectedOptions) -> Protection:
    """Return the protection asked for; raises `UsageError` where there must be a choice and nobody can be asked."""
    if exists(options.file):
        raise UserError(Problem.ALREADY_EXISTS, file=options.file.name)
    if options.unprotected:
        return Protection("none", None)
    given = Secrets(options.passphrase_file).of_workspace
    if given is not None and not options.keyring:
        return Protection("passphrase", Passphrase(given))
    remembers = Keeper().usable()
    if options.keyring and not remembers:
        raise UserError(Problem.NO_KEYRING)
    return _chosen(options.file, given, remembers=remembers)


def _chosen(path: Path, given: str | None, *, remembers: bool) -> Protection:
    """Return the protection by a given passphrase, else by a typed one, else by one drawn for a keyring to remember."""
    name = "keyring" if remembers else "passphrase"
    if given is None:
        given = ask_new_passphrase(f"Passphrase for {path.name}")
    if given is not None:
        return Protection(name, Passphrase(given))
    if not remembers or can_ask():
        raise UsageError("say how to protect the workspace: --passphrase-file F, --keyring or --unprotected")
    drawn = six_words()
    return Protection(name, Passphrase(drawn), drawn)


def hand_over(options: ProtectedOptions, protection: Protection, clock: Clock) -> None:
    """Let the keyring remember the key of the file just made, and print the path and a drawn passphrase.

    A file that the keyring was to open, but does not, or whose passphrase reached nobody, goes again.
    """
    if protection.name == "keyring":
        with _taken_back(options.file):
            _remember(options.file, protection, clock)
            _tell(options, protection)
    else:
        _tell(options, protection)


@contextmanager
def _taken_back(path: Path) -> Iterator[None]:
    try:
        yield
    except (UserError, BrokenPipeError, KeyboardInterrupt):
        path.unlink(missing_ok=True)
        raise


def _remember(path: Path, protection: Protection, clock: Clock) -> None:
    with closing(open_workspace(path, protection.key, clock)) as workspace:
        Keeper().remember(workspace)


def _tell(options: ProtectedOptions, protection: Protection) -> None:
    path = str(options.file)
    text, value = path, {"file": path, "protection": protection.name}
    if protection.drawn is not None:
        text += (
            f"\nThis opens the file on any computer: {protection.drawn}"
            "\nKeep it in a safe place: it is shown only this once."
        )
        value["passphrase"] = protection.drawn
    say(text, value, as_json=options.json)
