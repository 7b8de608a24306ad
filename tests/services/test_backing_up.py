"""Backups as a person knows them: when one is due, what it holds, which can be trusted, and the way back."""

import shutil
from datetime import timedelta

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import (
    Reason,
    back_up,
    examine,
    is_due,
    list_backups,
    newest_good,
    restore,
)
from rm_desktop.services.checking import Checker
from rm_desktop.services.notes import NoteService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.swap import reprotect
from rm_desktop.store.workspace import open_workspace

KEY, OTHER = RawKey("0f" * 32), RawKey("0e" * 32)


def no_key(_path):
    return None


class Listener:
    """Hears how far long work is, and stops it after so many words."""

    def __init__(self, stops_after=10**9):
        self.heard = []
        self.stops_after = stops_after

    def report(self, done, total):
        self.heard.append((done, total))

    def cancelled(self):
        return len(self.heard) >= self.stops_after


@pytest.fixture
def root(tmp_path):
    return tmp_path / "backups"


def spoil(path):
    data = bytearray(path.read_bytes())
    data[-5 * 4096 : -4 * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def next_day(clock, days=1):
    clock.instant += timedelta(days=days)


def test_a_new_workspace_is_backed_up_on_its_first_day_and_then_when_something_changed(workspace, root, clock):
    assert is_due(workspace, root)
    back_up(workspace, root, Reason.DAILY)
    assert not is_due(workspace, root)
    next_day(clock)
    assert not is_due(workspace, root)
    NoteService(workspace).add("new")
    assert is_due(workspace, root)
    back_up(workspace, root, Reason.DAILY)
    NoteService(workspace).add("newer, on the same day")
    assert not is_due(workspace, root)
    next_day(clock)
    assert is_due(workspace, root)


def test_every_way_of_changing_counts_also_undoing(workspace, root, clock):
    notes = NoteService(workspace)
    (note,) = notes.add("new").ids
    back_up(workspace, root, Reason.DAILY)
    next_day(clock)
    UndoService(workspace).undo()
    assert is_due(workspace, root)
    UndoService(workspace).redo()
    back_up(workspace, root, Reason.DAILY)
    next_day(clock)
    with workspace.transaction() as writer:
        writer.execute("UPDATE note SET body = 'typed', updated_at = ? WHERE id = ?", (clock.now().isoformat(), note))
    assert is_due(workspace, root)


def test_after_a_week_without_a_change_one_is_due_for_its_check(workspace, root, clock):
    back_up(workspace, root, Reason.DAILY)
    next_day(clock, 6)
    assert not is_due(workspace, root)
    next_day(clock)
    assert is_due(workspace, root)


def test_one_that_is_only_read_is_never_due(workspace, root, clock):
    workspace.close()
    reading = open_workspace(workspace.path, None, clock, read_only=True)
    assert not is_due(reading, root)
    reading.close()


def test_a_backup_says_how_far_it_is_and_can_be_stopped(workspace, root):
    listener = Listener()
    back_up(workspace, root, Reason.HAND, listener)
    done, total = listener.heard[-1]
    assert done == total > 0
    workspace.set_state("filling", "x" * 4_000_000)
    with pytest.raises(UserError) as caught:
        back_up(workspace, root, Reason.HAND, Listener(stops_after=1))
    assert caught.value.problem is Problem.CANCELLED
    assert len(list_backups(root, workspace.path)) == 1


def test_a_backup_that_failed_stays_due_and_takes_no_good_one_away(workspace, root, clock):
    for _ in range(11):
        back_up(workspace, root, Reason.DAILY)
        next_day(clock)
        NoteService(workspace).add("new")
    before = list_backups(root, workspace.path)
    workspace.writer.execute("INSERT INTO search_shared(search_shared) VALUES ('delete-all')")
    with pytest.raises(UserError) as caught:
        back_up(workspace, root, Reason.DAILY)
    assert caught.value.problem is Problem.DAMAGED
    assert list_backups(root, workspace.path) == before
    assert is_due(workspace, root)


def test_a_backup_counts_also_where_the_workspace_cannot_keep_it_in_mind(workspace, root, clock):
    back_up(workspace, root, Reason.DAILY)
    next_day(clock)
    NoteService(workspace).add("new")
    workspace.writer.execute("PRAGMA query_only = ON")
    backup = back_up(workspace, root, Reason.DAILY)
    assert backup in list_backups(root, workspace.path)
    assert not is_due(workspace, root)
    workspace.writer.execute("PRAGMA query_only = OFF")
    next_day(clock)
    assert is_due(workspace, root)


def test_what_was_put_aside_today_is_no_backup_of_what_is_there_now(workspace, root, clock):
    old = back_up(workspace, root, Reason.DAILY)
    next_day(clock)
    NoteService(workspace).add("new")
    workspace.close()
    restore(old.path, workspace.path, None, root, clock)
    restored = open_workspace(workspace.path, None, clock)
    NoteService(restored).add("newer")
    assert list_backups(root, workspace.path)[0].reason is Reason.RESTORE
    assert is_due(restored, root)
    restored.close()


def test_a_backup_does_not_replace_itself(workspace, root, clock, tmp_path):
    backup = back_up(workspace, root, Reason.HAND).path
    link = tmp_path / "link.rmpair"
    link.symlink_to(backup)
    before = backup.read_bytes()
    for one, other in ((backup, backup), (link, backup), (backup, link)):
        with pytest.raises(UserError) as caught:
            restore(one, other, None, root, clock)
        assert caught.value.problem is Problem.BAD_BACKUP
    assert backup.read_bytes() == before


def test_examining_counts_what_lives_and_leaves_the_backup_as_it_is(sample, root):
    notes = NoteService(sample)
    counts = Checker().check(sample).counts
    notes.remove(notes.add("in the trash").ids[0])
    backup = back_up(sample, root, Reason.HAND).path
    before = (backup.read_bytes(), backup.stat().st_mtime_ns)
    examined = examine(backup, None)
    assert (examined.ok, examined.fault) == (True, "")
    assert examined.counts.items() <= counts.items()
    assert (examined.counts["session"], examined.counts["note"], examined.counts["journal_entry"]) == (6, 12, 14)
    assert (backup.read_bytes(), backup.stat().st_mtime_ns) == before
    assert list(backup.parent.iterdir()) == [backup]


def test_examining_says_what_is_wrong(workspace, root, tmp_path):
    backup = back_up(workspace, root, Reason.HAND).path
    whole = backup.read_bytes()
    foreign = b"SQLite format 3\x00" + b"\x01" * 8176
    for harm in (whole[:-8192], b"", foreign, whole[:8192] + b"\xa5" * 4096 + whole[12288:]):
        backup.write_bytes(harm)
        examined = examine(backup, None)
        assert (examined.ok, examined.counts) == (False, {})
        assert examined.fault
    with pytest.raises(UserError) as caught:
        examine(tmp_path / "none.rmpair", None)
    assert caught.value.problem is Problem.NO_SUCH_FILE


def test_examining_can_be_stopped(workspace, root):
    backup = back_up(workspace, root, Reason.HAND).path
    with pytest.raises(UserError) as caught:
        examine(backup, None, Listener(stops_after=0))
    assert caught.value.problem is Problem.CANCELLED


def test_the_newest_good_backup_is_the_newest_that_passes_its_check(workspace, root, clock):
    backups = []
    for _ in range(3):
        backups.append(back_up(workspace, root, Reason.DAILY))
        next_day(clock)
    assert newest_good(root, workspace.path, no_key) == backups[2]
    spoil(backups[2].path)
    assert newest_good(root, workspace.path, no_key) == backups[1]
    backups[1].path.write_bytes(b"")
    assert newest_good(root, workspace.path, no_key) == backups[0]
    backups[0].path.unlink()
    assert newest_good(root, workspace.path, no_key) is None
    assert newest_good(root, workspace.path.with_name("other.rmpair"), no_key) is None


def test_a_backup_whose_key_is_not_known_is_passed_over(tmp_path, root, clock):
    path = tmp_path / "own.rmpair"
    create_workspace(path, KEY, clock, lambda made: made.set_state("me", "leader"))
    made, key = [], KEY
    for new in (OTHER, None):
        workspace = open_workspace(path, key, clock)
        made.append(back_up(workspace, root, Reason.DAILY))
        workspace.close()
        key = reprotect(path, key, new)
        next_day(clock)
    assert newest_good(root, path, lambda _path: OTHER) == made[1]
    assert newest_good(root, path, lambda _path: KEY) == made[0]
    assert newest_good(root, path, no_key) is None


def titles(path, clock):
    workspace = open_workspace(path, None, clock)
    found = [title for (title,) in workspace.writer.execute("SELECT title FROM note ORDER BY title")]
    workspace.close()
    return found


def test_a_restore_is_taken_back_by_restoring_what_it_kept(workspace, root, clock):
    NoteService(workspace).add("before")
    backup = back_up(workspace, root, Reason.HAND)
    NoteService(workspace).add("later")
    workspace.close()
    listener = Listener()
    restored = restore(backup.path, workspace.path, None, root, clock, listener)
    assert titles(workspace.path, clock) == ["before"]
    assert listener.heard != []
    kept = next(each for each in list_backups(root, workspace.path) if each.path == restored.aside)
    assert kept.reason is Reason.RESTORE
    restore(restored.aside, workspace.path, None, root, clock)
    assert titles(workspace.path, clock) == ["before", "later"]
    assert [path.name for path in workspace.path.parent.iterdir() if path.is_file()] == [workspace.path.name]


def test_nothing_is_restored_while_a_window_has_the_workspace(workspace, root, clock):
    backup = back_up(workspace, root, Reason.HAND)
    workspace.close()
    before = workspace.path.read_bytes()
    lock = DeskLock.take(workspace.path, "a window")
    with pytest.raises(UserError) as caught:
        restore(backup.path, workspace.path, None, root, clock)
    assert caught.value.problem is Problem.IN_USE
    assert workspace.path.read_bytes() == before
    lock.release()
    restore(backup.path, workspace.path, None, root, clock)


def test_a_refused_restore_lets_go_of_the_lock_and_changes_nothing(workspace, root, clock):
    backup = back_up(workspace, root, Reason.HAND)
    workspace.close()
    before = workspace.path.read_bytes()
    spoil(backup.path)
    with pytest.raises(UserError) as caught:
        restore(backup.path, workspace.path, None, root, clock)
    assert caught.value.problem is Problem.BAD_BACKUP
    assert workspace.path.read_bytes() == before
    assert [each.path for each in list_backups(root, workspace.path)] == [backup.path]
    DeskLock.take(workspace.path).release()


def test_a_missing_workspace_is_restored_from_a_backup_that_was_copied_anywhere(workspace, root, clock, tmp_path):
    NoteService(workspace).add("before")
    backup = back_up(workspace, root, Reason.HAND)
    workspace.close()
    elsewhere = tmp_path / "stick" / "renamed.rmpair"
    elsewhere.parent.mkdir()
    shutil.move(backup.path, elsewhere)
    workspace.path.unlink()
    assert restore(elsewhere, workspace.path, None, root, clock).aside is None
    assert titles(workspace.path, clock) == ["before"]
