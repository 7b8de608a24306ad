"""Changing how a workspace file is protected: another passphrase, one at last, or none any more."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Progress, list_backups
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.keys import Passphrase, RawKey, raw_key
from rm_desktop.store.refusals import fits
from rm_desktop.store.swap import reprotect


class Reprotected(NamedTuple):
    """The key under which a file now stands, None for none, and how the keyring took it (None: not asked)."""

    key: RawKey | None
    keyring: KeyringState | None


def key_for(path: Path, passphrase: str) -> RawKey | None:
    """Return the key that a passphrase means for a file; None for an unprotected one. It is not checked to fit."""
    salt = inspect_head(path)
    return None if salt is None else raw_key(Passphrase(passphrase), salt)


def lost_its_salt(path: Path, backup: Path, key: RawKey | None) -> bool:
    """Return whether a file was written under the key of its backup, and its salt alone keeps that from opening it.

    The salt is the first 16 bytes: one flipped bit there, and the right passphrase looks like a wrong one.
    """
    salt = inspect_head(backup)
    return key is not None and salt is not None and inspect_head(path) != salt and fits(path, key, salt)


def change_protection(
    path: Path, old: RawKey | None, new: str | None, keeper: Keeper, *, remember: bool, progress: Progress | None = None
) -> Reprotected:
    """Write a closed workspace anew under a new passphrase, or None for no protection.

    The keyring forgets the old key and remembers the new one where that is wanted; that it could not is no failure.
    Raises IN_USE, WRONG_PASSPHRASE, EMPTY_PASSPHRASE, CANCELLED and what writing can raise; nothing has changed then.
    """
    phrase = None if new is None else Passphrase(new)
    lock = DeskLock.take(path)
    try:
        old_salt = inspect_head(path)
        key = reprotect(path, old, phrase, cancelled=None if progress is None else progress.cancelled)
    finally:
        lock.release()
    salt = inspect_head(path)
    state = None
    if remember and key is not None and salt is not None:
        state = keeper.keep(salt, key)
    if old_salt is not None:
        keeper.forget(old_salt)
    return Reprotected(key, state)


def open_backups(root: Path, path: Path) -> tuple[Path, ...]:
    """Return the backups of a workspace that anybody can read."""
    found = []
    for backup in list_backups(root, path):
        with suppress(UserError):
            if inspect_head(backup.path) is None:
                found.append(backup.path)
    return tuple(found)


def delete_open_backups(root: Path, path: Path) -> int:
    """Delete the backups of a workspace that anybody can read, and return how many; raises NO_PERMISSION."""
    gone = 0
    for backup in open_backups(root, path):
        try:
            backup.unlink()
        except OSError as error:
            raise UserError(Problem.NO_PERMISSION, file=backup.name) from error
        gone += 1
    return gone
