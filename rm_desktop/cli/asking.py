"""Questions to the person at a terminal; never one where nobody can answer."""

import getpass
import sys
import warnings
from pathlib import Path

from rm_desktop.errors import Problem, UserError


def can_ask() -> bool:
    """Return whether somebody sits at a terminal."""
    return _is_terminal(sys.stdin) or _is_terminal(sys.stderr)


def ask_passphrase(words: str) -> str | None:
    """Return a passphrase typed without echo, or None where it cannot be asked for."""
    if not can_ask():
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # it would show what is typed
        try:
            return getpass.getpass(f"{words}: ")
        except (EOFError, getpass.GetPassWarning):
            return None


def ask_new_passphrase(words: str) -> str | None:
    """Return a passphrase typed twice alike, or None where it cannot be asked for; three tries."""
    for _ in range(3):
        first = ask_passphrase(words)
        if first is None:
            return None
        if not first:
            raise UserError(Problem.EMPTY_PASSPHRASE)
        if ask_passphrase("The same again") == first:
            return first
        print("The two are not the same.", file=sys.stderr)
    raise UserError(Problem.CANCELLED)


def ask_to_replace(path: Path) -> bool:
    """Return whether the person says yes to writing over a file; no where nobody can be asked."""
    if not _is_terminal(sys.stdin):
        return False
    print(f"{path.name} exists. Write over it? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _is_terminal(stream: object) -> bool:
    """Return whether a standard stream is there and is a terminal; without a console Python has none at all."""
    isatty = getattr(stream, "isatty", None)
    return bool(isatty is not None and isatty())
