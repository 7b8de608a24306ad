"""The keyring: only trusted ones, nothing believed without reading it back, and never a long wait."""

import threading
from collections.abc import Iterator
from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from rm_desktop.store.keyring_box import SERVICE, TRUSTED, KeyringBox, KeyringState
from rm_desktop.store.keys import RawKey

SALT = bytes(range(16))
KEY = RawKey("0123456789abcdef" * 4)


class Chest(KeyringBackend):
    """A keyring in memory; `fails` is raised by every call."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.fails: BaseException | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._perhaps_fail()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._perhaps_fail()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._perhaps_fail()
        del self.held[service, username]

    def _perhaps_fail(self) -> None:
        if self.fails is not None:
            raise self.fails


class Sieve(Chest):
    """A keyring that forgets what it is given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password[:-1]


class Stuck(Chest):
    """A keyring that answers when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.let_go.wait(10)
        return None


class Chain(Chest):
    """Several keyrings behind one another, as the keyring library chains them."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = list(backends)


def use(backend: KeyringBackend) -> KeyringBackend:
    keyring.set_keyring(backend)
    return backend


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def chest() -> Chest:
    chest = Chest()
    use(chest)
    return chest


@pytest.fixture
def box() -> KeyringBox:
    return KeyringBox(frozenset({Chest.__module__}))


def test_a_key_is_kept_under_the_salt_of_its_file(chest, box):
    assert box.usable()
    assert box.remember(SALT, KEY) is KeyringState.OK
    assert chest.held == {(SERVICE, SALT.hex()): KEY.hex}
    assert (box.recall(SALT), box.state()) == (KEY, KeyringState.OK)


def test_the_key_of_another_file_is_missing(chest, box):
    box.remember(SALT, KEY)
    assert (box.recall(bytes(16)), box.state()) == (None, KeyringState.MISSING)


def test_a_forgotten_key_is_gone(chest, box):
    box.remember(SALT, KEY)
    assert box.forget(SALT) is KeyringState.OK
    assert chest.held == {}
    assert box.forget(SALT) is KeyringState.MISSING


@pytest.mark.parametrize("kept", ["", "hunter2", KEY.hex.upper(), KEY.hex + "00"])
def test_what_is_no_key_is_wrong(chest, box, kept):
    chest.held[SERVICE, SALT.hex()] = kept
    assert (box.recall(SALT), box.state()) == (None, KeyringState.WRONG)


def test_a_keyring_that_does_not_keep_what_it_is_given_is_wrong(box):
    use(Sieve())
    assert box.remember(SALT, KEY) is KeyringState.WRONG


@pytest.mark.parametrize(
    ("failure", "state"),
    [
        (KeyringLocked("dismissed"), KeyringState.LOCKED),
        (PasswordSetError("no"), KeyringState.UNAVAILABLE),
        (OSError("no bus"), KeyringState.UNAVAILABLE),
        (SystemExit("a library that gives up"), KeyringState.UNAVAILABLE),
    ],
)
def test_whatever_a_keyring_raises_is_only_a_state(chest, box, failure, state):
    chest.fails = failure
    assert box.remember(SALT, KEY) is state
    assert (box.recall(SALT), box.state()) == (None, state)
    assert box.forget(SALT) is state
    chest.fails = None
    assert box.remember(SALT, KEY) is KeyringState.OK


def test_a_keyring_that_hangs_is_waited_for_once(box):
    stuck = Stuck()
    use(stuck)
    box = KeyringBox(frozenset({Stuck.__module__}), seconds=0.05)
    assert (box.recall(SALT), box.state()) == (None, KeyringState.UNAVAILABLE)
    assert box.remember(SALT, KEY) is KeyringState.UNAVAILABLE
    assert stuck.asked == 1
    stuck.let_go.set()


def test_without_any_keyring_there_is_none(box):
    assert not box.usable()
    assert box.state() is KeyringState.UNAVAILABLE
    assert box.remember(SALT, KEY) is KeyringState.UNAVAILABLE


def test_a_keyring_that_is_not_trusted_is_never_asked(chest):
    chest.fails = AssertionError("asked")
    box = KeyringBox()
    assert box.state() is KeyringState.PLAIN_TEXT_ONLY
    assert box.remember(SALT, KEY) is KeyringState.PLAIN_TEXT_ONLY
    assert (box.recall(SALT), chest.held) == (None, {})


def test_a_trusted_keyring_is_found_behind_others():
    from keyring.backends import null

    chest = Chest()
    use(Chain(null.Keyring(), chest))
    box = KeyringBox(frozenset({Chest.__module__}))
    assert box.remember(SALT, KEY) is KeyringState.OK
    assert chest.held


def test_only_the_four_systems_own_keyrings_are_trusted():
    names = {name.removeprefix("keyring.backends.") for name in TRUSTED}
    assert names == {"Windows", "macOS", "SecretService", "kwallet"}
