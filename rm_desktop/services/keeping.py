"""Keeping a workspace's key in the system's keyring, so that it opens without a question."""

from pathlib import Path

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keyring_box import KeyringBox, KeyringState
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import Workspace

__all__ = ["Keeper", "KeyringState"]


class Keeper:
    """Remembers keys; imports no SQLAlchemy, so it can be asked before the first paint."""

    def __init__(self, box: KeyringBox | None = None) -> None:
        self._box = box or KeyringBox()

    @property
    def state(self) -> KeyringState:
        """Return how the last call to the keyring went."""
        return self._box.state()

    def usable(self) -> bool:
        """Return whether there is a keyring that can be trusted with a key."""
        return self._box.usable()

    def key_of(self, path: Path) -> RawKey | None:
        """Return the remembered key of a protected file, None where there is none (`state` says why).

        Raises what `inspect_head` raises. An unprotected file has no key, and the keyring is not asked.
        """
        salt = inspect_head(path)
        return None if salt is None else self._box.recall(salt)

    def recall(self, salt: bytes) -> RawKey | None:
        """Return the remembered key of a file with this salt, as `key_of` does of one that is not open."""
        return self._box.recall(salt)

    def remember(self, workspace: Workspace) -> None:
        """Keep an open workspace's key; raises NO_KEYRING where it is not there afterwards.

        For an unprotected workspace there is nothing to keep.
        """
        if workspace.key is None or workspace.salt is None:
            return
        state = self._box.remember(workspace.salt, workspace.key)
        if state is not KeyringState.OK:
            raise UserError(Problem.NO_KEYRING, cause=state.value)

    def keep(self, salt: bytes, key: RawKey) -> KeyringState:
        """Keep the key of a file with this salt."""
        return self._box.remember(salt, key)

    def forget(self, salt: bytes) -> KeyringState:
        """Take the key of a file with this salt out of the keyring; the file itself may be open, so it is not read."""
        return self._box.forget(salt)
