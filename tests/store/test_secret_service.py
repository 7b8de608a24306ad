"""The keyring against a real Secret Service: gnome-keyring on a bus of its own."""

import gc
import json
import os
import socket
import subprocess
import sys
import threading

import keyring
import pytest
from keyring.backends import SecretService

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import Keeper
from rm_desktop.store.keyring_box import SERVICE, KeyringBox, KeyringState
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace
from tests.secret_service import missing, secret_service

pytestmark = [
    pytest.mark.skipif(missing() != "", reason=missing() or "it is here"),
    # A call that finds the keyring locked leaves the library's socket to the collector; see `_own_keyring`.
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]
SALT = bytes(range(16))
KEY = RawKey("0123456789abcdef" * 4)
PAIR = ("--me", "leader", "--leader", "Robert Chen", "--mentor", "Priya Nair")
# As long as a keyring that hangs is waited for here.
A_MOMENT = 0.3


@pytest.fixture(scope="module")
def shared_service():
    with secret_service() as service:
        yield service


@pytest.fixture
def own_service(monkeypatch):
    """A service that the test may lock or end."""
    with secret_service() as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        yield service


@pytest.fixture
def service(shared_service, monkeypatch):
    """The service that all tests use; what they keep in it they keep under salts of their own."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", shared_service.address)
    return shared_service


@pytest.fixture(autouse=True)
def _own_keyring(monkeypatch):
    """Take the system's keyring, and leave neither it nor one of its sockets to the next test.

    Children choose it by themselves; in this process the library has long looked round, and found no bus.
    """
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    before = keyring.get_keyring()
    keyring.set_keyring(SecretService.Keyring())
    yield
    keyring.set_keyring(before)
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
    gc.collect()


@pytest.fixture
def box():
    return KeyringBox()


@pytest.fixture
def protected(tmp_path, clock):
    """A file that a passphrase protects, and the key that opens it."""
    path = tmp_path / "pair.rmpair"
    phrase = Passphrase("a frog in a bog")
    create_workspace(path, phrase, clock, lambda made: made.set_state("me", "leader"))
    return path, phrase


def put(path, text):
    keyring.set_password(SERVICE, path.read_bytes()[:16].hex(), text)


def run(root, *arguments):
    """Call the program as a child process that has the bus and no terminal."""
    return subprocess.run(
        [sys.executable, str(root / "main.py"), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        text=True,
        check=False,
    )


def test_a_key_is_remembered_recalled_and_forgotten(service, box):
    assert box.usable()
    assert box.remember(SALT, KEY) is KeyringState.OK
    assert (KeyringBox().recall(SALT), box.state()) == (KEY, KeyringState.OK)
    assert box.forget(SALT) is KeyringState.OK
    assert (box.recall(SALT), box.state()) == (None, KeyringState.MISSING)
    assert box.forget(SALT) is KeyringState.MISSING


def test_a_new_key_takes_the_place_of_the_old_one(service, box):
    box.remember(SALT[::-1], KEY)
    assert box.remember(SALT[::-1], RawKey("cd" * 32)) is KeyringState.OK
    assert box.recall(SALT[::-1]) == RawKey("cd" * 32)
    assert box.forget(SALT[::-1]) is KeyringState.OK
    assert box.recall(SALT[::-1]) is None


def test_a_protected_file_opens_by_the_keyring_until_it_is_taken_out(service, protected, clock):
    path, phrase = protected
    keeper = Keeper()
    assert (keeper.key_of(path), keeper.state) == (None, KeyringState.MISSING)
    opened = open_workspace(path, phrase, clock)
    keeper.remember(opened)
    opened.close()
    open_workspace(path, Keeper().key_of(path), clock).close()
    assert Keeper().forget(path.read_bytes()[:16]) is KeyringState.OK
    assert (Keeper().key_of(path), keeper.forget(path.read_bytes()[:16])) == (None, KeyringState.MISSING)


@pytest.mark.parametrize("text", ["hunter2", KEY.hex.upper(), KEY.hex[:-1]])
def test_what_is_no_key_under_the_files_name_is_wrong(service, protected, text):
    path, _ = protected
    put(path, text)
    keeper = Keeper()
    assert (keeper.key_of(path), keeper.state) == (None, KeyringState.WRONG)


def test_the_key_of_another_time_does_not_open_the_file(service, protected, clock):
    path, phrase = protected
    put(path, KEY.hex)
    with pytest.raises(UserError) as caught:
        open_workspace(path, Keeper().key_of(path), clock)
    assert caught.value.problem is Problem.WRONG_PASSPHRASE
    opened = open_workspace(path, phrase, clock)
    Keeper().remember(opened)
    opened.close()
    open_workspace(path, Keeper().key_of(path), clock).close()


def test_a_locked_keyring_is_told_from_one_that_has_no_key(own_service, box):
    box.remember(SALT, KEY)
    own_service.lock()
    assert (box.recall(SALT), box.state()) == (None, KeyringState.LOCKED)
    assert box.remember(SALT, KEY) is KeyringState.LOCKED
    assert box.forget(SALT) is KeyringState.LOCKED


def test_a_keyring_whose_bus_is_gone_is_unavailable(own_service, box):
    box.remember(SALT, KEY)
    own_service.end()
    assert (box.recall(SALT), box.state()) == (None, KeyringState.UNAVAILABLE)
    assert KeyringBox().remember(SALT, KEY) is KeyringState.UNAVAILABLE


def test_a_service_that_does_not_answer_is_waited_for_once_and_not_long(service, protected, clock):
    path, phrase = protected
    keeper = Keeper(KeyringBox(seconds=A_MOMENT))
    opened = open_workspace(path, phrase, clock)
    with service.hanging():
        assert (keeper.key_of(path), keeper.state) == (None, KeyringState.UNAVAILABLE)
        with pytest.raises(UserError) as caught:
            keeper.remember(opened)
    opened.close()
    assert (caught.value.problem, caught.value.details["cause"]) == (Problem.NO_KEYRING, "unavailable")
    assert Keeper().key_of(path) is None


def test_a_bus_that_takes_calls_and_says_nothing_is_waited_for_once(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        box = KeyringBox(frozenset({"keyring.backends.SecretService"}), seconds=A_MOMENT)
        assert (box.recall(SALT), box.state()) == (None, KeyringState.UNAVAILABLE)
        assert box.remember(SALT, KEY) is KeyringState.UNAVAILABLE


def test_a_new_pair_is_opened_by_the_keyring_alone(service, root, tmp_path):
    path = tmp_path / "a.rmpair"
    made = run(root, "new", path, *PAIR, "--keyring", "--json")
    assert (made.returncode, made.stderr) == (0, "")
    assert json.loads(made.stdout)["protection"] == "keyring"
    searched = run(root, "search", path, "agenda", "--json")
    assert (searched.returncode, searched.stderr) == (0, "")
    assert Keeper().forget(path.read_bytes()[:16]) is KeyringState.OK
    refused = run(root, "search", path, "agenda")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "The keyring does not hold the key" in refused.stderr


def test_a_locked_keyring_makes_no_half_protected_file(own_service, root, tmp_path):
    own_service.lock()
    made = run(root, "new", tmp_path / "a.rmpair", *PAIR, "--keyring")
    assert (made.returncode, made.stdout, made.stderr.count("\n")) == (1, "", 1)
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - names are enough
