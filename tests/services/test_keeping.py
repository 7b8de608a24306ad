"""Keeping keys: a workspace opens by the keyring, and never depends on it."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.store.keyring_box import KeyringBox
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace

KEY = RawKey("cd" * 32)


class Drawer(KeyringBox):
    """A keyring in memory, or one that takes nothing."""

    def __init__(self, outcome: KeyringState = KeyringState.OK) -> None:
        super().__init__()
        self.held: dict[bytes, RawKey] = {}
        self.outcome = outcome

    def state(self) -> KeyringState:
        return self.outcome

    def usable(self) -> bool:
        return self.outcome is KeyringState.OK

    def recall(self, salt: bytes) -> RawKey | None:
        return self.held.get(salt)

    def remember(self, salt: bytes, key: RawKey) -> KeyringState:
        if self.outcome is KeyringState.OK:
            self.held[salt] = key
        return self.outcome

    def forget(self, salt: bytes) -> KeyringState:
        return KeyringState.OK if self.held.pop(salt, None) else KeyringState.MISSING


@pytest.fixture
def protected(tmp_path, clock):
    path = tmp_path / "pair.rmpair"
    create_workspace(path, KEY, clock, lambda made: made.set_state("me", "leader"))
    return path


def test_a_remembered_workspace_opens_by_the_keyring(protected, clock):
    keeper = Keeper(Drawer())
    assert keeper.usable()
    assert keeper.key_of(protected) is None
    first = open_workspace(protected, KEY, clock)
    keeper.remember(first)
    first.close()
    open_workspace(protected, keeper.key_of(protected), clock).close()
    assert keeper.forget(protected.read_bytes()[:16]) is KeyringState.OK
    assert keeper.key_of(protected) is None


def test_what_the_keyring_does_not_take_is_said(protected, clock):
    keeper = Keeper(Drawer(KeyringState.LOCKED))
    opened = open_workspace(protected, KEY, clock)
    with pytest.raises(UserError) as caught:
        keeper.remember(opened)
    opened.close()
    assert (caught.value.problem, caught.value.details) == (Problem.NO_KEYRING, {"cause": "locked"})
    assert not keeper.usable()


def test_an_unprotected_workspace_has_no_key_to_keep(workspace):
    drawer = Drawer()
    keeper = Keeper(drawer)
    keeper.remember(workspace)
    assert (drawer.held, keeper.key_of(workspace.path)) == ({}, None)


def test_the_keyring_holds_the_derived_key_and_never_the_passphrase(tmp_path, clock):
    path = tmp_path / "pair.rmpair"
    phrase = Passphrase("correct horse")
    create_workspace(path, phrase, clock, lambda made: made.set_state("me", "leader"))
    opened = open_workspace(path, phrase, clock)
    drawer = Drawer()
    Keeper(drawer).remember(opened)
    opened.close()
    (salt,) = drawer.held
    assert drawer.held[salt] == phrase.derive(salt)


def test_a_file_that_is_no_workspace_is_refused_before_the_keyring_is_asked(tmp_path):
    with pytest.raises(UserError) as caught:
        Keeper().key_of(tmp_path / "none.rmpair")
    assert caught.value.problem is Problem.NO_SUCH_FILE
