"""Changing a workspace's protection, what the keyring learns of it, and the backups that anybody can read."""

from dataclasses import dataclass, field

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Reason, back_up, list_backups
from rm_desktop.services.keeping import Keeper, KeyringState
from rm_desktop.services.notes import NoteService
from rm_desktop.services.protecting import change_protection, delete_open_backups, key_for, open_backups
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.keyring_box import KeyringBox
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.workspace import open_workspace

PHRASE = "correct horse battery"


class Drawer(KeyringBox):
    """A keyring in memory, or one that takes nothing."""

    def __init__(self, outcome: KeyringState = KeyringState.OK) -> None:
        super().__init__()
        self.held: dict[bytes, RawKey] = {}
        self.outcome = outcome

    def remember(self, salt: bytes, key: RawKey) -> KeyringState:
        if self.outcome is KeyringState.OK:
            self.held[salt] = key
        return self.outcome

    def forget(self, salt: bytes) -> KeyringState:
        return KeyringState.OK if self.held.pop(salt, None) else KeyringState.MISSING


@dataclass
class Stopped:
    """A person who has asked to stop."""

    heard: list[int] = field(default_factory=list)

    def report(self, done, total):
        self.heard.append(done)

    def cancelled(self):
        return True


@pytest.fixture
def path(workspace):
    """A closed workspace with a note in it, unprotected."""
    NoteService(workspace).add("canary")
    workspace.close()
    return workspace.path


def salt_of(path):
    return path.read_bytes()[:16]


def titles(path, key, clock):
    workspace = open_workspace(path, key, clock)
    found = [title for (title,) in workspace.writer.execute("SELECT title FROM note ORDER BY title")]
    workspace.close()
    return found


def test_protecting_changing_and_unprotecting_keep_the_notes_and_the_keyring_up_to_date(path, clock):
    drawer = Drawer()
    keeper = Keeper(drawer)
    first = change_protection(path, None, PHRASE, keeper, remember=True)
    assert (first.keyring, drawer.held) == (KeyringState.OK, {salt_of(path): first.key})
    assert titles(path, Passphrase(PHRASE), clock) == ["canary"]
    second = change_protection(path, first.key, "other words", keeper, remember=True)
    assert drawer.held == {salt_of(path): second.key}
    assert titles(path, second.key, clock) == ["canary"]
    third = change_protection(path, second.key, None, keeper, remember=True)
    assert (third.key, third.keyring, drawer.held) == (None, None, {})
    assert titles(path, None, clock) == ["canary"]


def test_a_keyring_that_is_not_asked_or_takes_nothing_is_no_failure(path, clock):
    drawer = Drawer()
    unasked = change_protection(path, None, PHRASE, Keeper(drawer), remember=False)
    assert (unasked.keyring, drawer.held) == (None, {})
    locked = change_protection(path, unasked.key, "b", Keeper(Drawer(KeyringState.LOCKED)), remember=True)
    assert locked.keyring is KeyringState.LOCKED
    assert titles(path, locked.key, clock) == ["canary"]


def test_not_to_remember_any_more_makes_the_keyring_forget(path):
    drawer = Drawer()
    first = change_protection(path, None, PHRASE, Keeper(drawer), remember=True)
    change_protection(path, first.key, "other words", Keeper(drawer), remember=False)
    assert drawer.held == {}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (None, "new", Problem.NEEDS_PASSPHRASE),
        (RawKey("0e" * 32), "new", Problem.WRONG_PASSPHRASE),
        ("right", "", Problem.EMPTY_PASSPHRASE),
    ],
)
def test_what_is_refused_changes_nothing_and_the_keyring_keeps_its_key(path, old, new, problem):
    drawer = Drawer()
    first = change_protection(path, None, PHRASE, Keeper(drawer), remember=True)
    before, held = path.read_bytes(), dict(drawer.held)
    with pytest.raises(UserError) as caught:
        change_protection(path, first.key if old == "right" else old, new, Keeper(drawer), remember=True)
    assert caught.value.problem is problem
    assert (path.read_bytes(), drawer.held) == (before, held)
    DeskLock.take(path).release()


def test_a_person_who_stops_it_keeps_what_was(path, clock):
    drawer = Drawer()
    with pytest.raises(UserError) as caught:
        change_protection(path, None, PHRASE, Keeper(drawer), remember=True, progress=Stopped())
    assert caught.value.problem is Problem.CANCELLED
    assert (titles(path, None, clock), drawer.held) == (["canary"], {})


def test_a_window_that_has_it_open_hinders_it(path):
    lock = DeskLock.take(path, "a window")
    with pytest.raises(UserError) as caught:
        change_protection(path, None, PHRASE, Keeper(Drawer()), remember=False)
    assert caught.value.problem is Problem.IN_USE
    lock.release()


def test_a_program_that_has_it_open_without_a_window_hinders_it_too(path, clock):
    workspace = open_workspace(path, None, clock)
    NoteService(workspace).add("later")
    with pytest.raises(UserError) as caught:
        change_protection(path, None, PHRASE, Keeper(Drawer()), remember=False)
    assert caught.value.problem is Problem.IN_USE
    workspace.close()
    assert titles(path, None, clock) == ["canary", "later"]


def test_a_passphrase_means_the_key_that_opens_the_file(path, clock):
    made = change_protection(path, None, PHRASE, Keeper(Drawer()), remember=False)
    assert key_for(path, PHRASE) == made.key
    assert key_for(path, "another") != made.key
    change_protection(path, made.key, None, Keeper(Drawer()), remember=False)
    assert key_for(path, PHRASE) is None


def test_backups_that_anybody_can_read_are_found_and_deleted_and_no_others(path, clock, tmp_path):
    root = tmp_path / "backups"
    workspace = open_workspace(path, None, clock)
    readable = {back_up(workspace, root, Reason.HAND).path, back_up(workspace, root, Reason.DAILY).path}
    workspace.close()
    made = change_protection(path, None, PHRASE, Keeper(Drawer()), remember=False)
    workspace = open_workspace(path, made.key, clock)
    sealed = back_up(workspace, root, Reason.DAILY)
    workspace.close()
    assert set(open_backups(root, path)) == readable
    assert delete_open_backups(root, path) == 2
    assert list_backups(root, path) == (sealed,)
    assert delete_open_backups(root, path) == 0
