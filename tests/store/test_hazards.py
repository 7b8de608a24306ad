"""What could lose a change although nobody did anything wrong: links, leftover logs, commands beside the window."""

import os
import shutil
import threading
from contextlib import closing

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.store import desk_lock, log_note
from rm_desktop.store.backup import Reason, make_backup
from rm_desktop.store.connection import log_of
from rm_desktop.store.desk_lock import DeskLock, lock_path
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.logs_of_others import is_strange
from rm_desktop.store.making import create_workspace
from rm_desktop.store.swap import put_back, reprotect, restore_file
from rm_desktop.store.workspace import open_workspace

KEY = RawKey("0f" * 32)


@pytest.fixture(params=[None, KEY], ids=["plain", "protected"])
def key(request):
    return request.param


@pytest.fixture
def file(tmp_path, clock, key):
    path = tmp_path / "desk" / "pair.rmpair"
    path.parent.mkdir()
    create_workspace(path, key, clock, lambda made: made.set_state("me", "leader"))
    return path


def killed_with(path, key, clock, words):
    """Have a process acknowledge a change and be killed with the file open, its log beside it."""
    child = os.fork()
    if child == 0:
        workspace = open_workspace(path, key, clock)
        workspace.set_state("word", words)
        os._exit(9)
    os.waitpid(child, 0)
    assert log_of(path.resolve()).stat().st_size > 0


def told(call):
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.problem


def test_a_second_name_is_refused_to_write_and_can_be_read(file, key, clock):
    other = file.with_name("other.rmpair")
    other.hardlink_to(file)
    assert told(lambda: open_workspace(file, key, clock)) is Problem.SECOND_NAME
    open_workspace(other, key, clock, read_only=True).close()
    other.unlink()
    open_workspace(file, key, clock).close()


def test_the_name_under_which_a_killed_program_built_a_file_is_no_second_one(file, key, clock):
    part = file.with_name(".0123456789abcdef.part")
    part.hardlink_to(file)
    open_workspace(file, key, clock).close()
    assert not part.exists()


def test_through_a_link_the_log_is_found_where_it_lies(file, tmp_path, key, clock):
    link = tmp_path / "link.rmpair"
    link.symlink_to(file)
    killed_with(link, key, clock, "kept")
    with closing(open_workspace(link, key, clock)) as workspace:
        assert (workspace.state("word"), workspace.path) == ("kept", file)


def test_through_a_link_a_workspace_is_restored_protected_and_locked_itself(file, tmp_path, key, clock):
    link = tmp_path / "link.rmpair"
    link.symlink_to(file)
    with closing(open_workspace(link, key, clock)) as workspace:
        backup = make_backup(workspace, tmp_path / "backups", Reason.HAND)
    restore_file(backup.path, link, key, tmp_path / "backups", clock)
    new = reprotect(link, key, Passphrase("another one"))
    assert link.is_symlink()
    open_workspace(file, new, clock).close()
    lock = DeskLock.take(link)
    assert told(lambda: DeskLock.take(file)) is Problem.IN_USE
    lock.release()


def test_a_log_of_another_state_is_refused_and_both_files_keep_their_bytes(file, tmp_path, key, clock):
    older = tmp_path / "older.rmpair"
    shutil.copyfile(file, older)
    killed_with(older, key, clock, "of the older copy")
    with closing(open_workspace(file, key, clock)) as workspace:
        workspace.set_state("word", "of the newer one")
    shutil.copyfile(log_of(older), log_of(file))
    before = (file.read_bytes(), log_of(file).read_bytes())
    assert told(lambda: open_workspace(file, key, clock)) is Problem.STRANGE_LOG
    assert (file.read_bytes(), log_of(file).read_bytes()) == before
    log_of(file).unlink()
    with closing(open_workspace(file, key, clock)) as workspace:
        assert workspace.state("word") == "of the newer one"


def test_a_log_that_was_folded_in_already_is_no_strange_one(file, key, clock):
    killed_with(file, key, clock, "kept")
    log = log_of(file).read_bytes()
    open_workspace(file, key, clock).close()
    assert not log_of(file).exists()
    log_of(file).write_bytes(log)
    assert not is_strange(file)
    with closing(open_workspace(file, key, clock)) as workspace:
        assert workspace.state("word") == "kept"


def test_a_command_beside_the_window_leaves_the_note_on_the_log_in_force(file, key, clock):
    window = open_workspace(file, key, clock)
    window.set_state("word", "one")
    with closing(open_workspace(file, key, clock)) as command:
        command.set_state("other", "two")
    window.set_state("word", "three")
    assert log_note.note_of(window.writer) == log_note.LOGGED
    copy = file.with_name("copy.rmpair")
    shutil.copyfile(file, copy)  # as somebody copies it who does not know of its log
    window.close()
    assert told(lambda: open_workspace(copy, key, clock)) is Problem.LOG_MISSING


def test_a_restore_waits_for_nobody_and_takes_nothing_from_who_is_writing(file, tmp_path, key, clock):
    with closing(open_workspace(file, key, clock)) as workspace:
        backup = make_backup(workspace, tmp_path / "backups", Reason.HAND)
    ready, done = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        with closing(open_workspace(file, key, clock)) as command:
            command.set_state("word", "acknowledged")
            os.write(ready[1], b"x")
            os.read(done[0], 1)
        os._exit(0)
    os.read(ready[0], 1)
    assert told(lambda: restore_file(backup.path, file, key, tmp_path / "b", clock)) is Problem.IN_USE
    os.write(done[1], b"x")
    os.waitpid(child, 0)
    for handle in (*ready, *done):
        os.close(handle)
    with closing(open_workspace(file, key, clock)) as workspace:
        assert workspace.state("word") == "acknowledged"


def test_a_restore_keeps_a_log_whose_file_is_gone(file, tmp_path, key, clock):
    aside = tmp_path / "backups"
    with closing(open_workspace(file, key, clock)) as workspace:
        backup = make_backup(workspace, aside, Reason.HAND)
    killed_with(file, key, clock, "only in the log")
    log = log_of(file).read_bytes()
    file.unlink()
    assert restore_file(backup.path, file, key, aside, clock) is None
    assert [kept.read_bytes() for kept in aside.iterdir() if kept.name.endswith("-wal")] == [log]
    open_workspace(file, key, clock).close()


@pytest.mark.parametrize("key", [None], indirect=True)
def test_a_damaged_unprotected_file_is_not_made_sound_by_copying_it(file, tmp_path, key, clock):
    with closing(open_workspace(file, key, clock)) as workspace:
        workspace.set_state("word", "canary-in-a-mine")
    file.write_bytes(file.read_bytes().replace(b"canary-in-a-mine", b"canary-in-a-mile"))
    with closing(open_workspace(file, key, clock)) as workspace:
        assert told(lambda: make_backup(workspace, tmp_path / "backups", Reason.HAND)) is Problem.DAMAGED
    assert told(lambda: reprotect(file, None, Passphrase("another one"))) is Problem.DAMAGED
    assert not (tmp_path / "backups").exists()


def test_a_lock_that_could_not_be_written_is_let_go_of(file, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(desk_lock, "_write", full)
        assert told(lambda: DeskLock.take(file)) is Problem.DISK_FULL
    assert not lock_path(file).exists()
    DeskLock.take(file).release()


def test_closing_stops_and_waits_for_whoever_is_reading(file, key, clock):
    workspace = open_workspace(file, key, clock)
    started, outcome = threading.Event(), []

    def read():
        with closing(workspace.reader()) as reader:
            started.set()
            try:
                reader.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n")
            except Exception as error:  # the driver's own classes are no name here
                outcome.append(str(error))

    thread = threading.Thread(target=read)
    thread.start()
    started.wait()
    workspace.close()
    thread.join(20)
    assert outcome == ["interrupted"]


def test_what_a_restore_put_aside_goes_back_as_it_was_with_its_log(file, tmp_path, key, clock):
    aside = tmp_path / "backups"
    with closing(open_workspace(file, key, clock)) as workspace:
        backup = make_backup(workspace, aside, Reason.HAND)
    killed_with(file, key, clock, "only in the log")
    before = (file.read_bytes(), log_of(file).read_bytes())
    kept = restore_file(backup.path, file, key, aside, clock)
    assert not log_of(file).exists()
    put_back(kept, file, aside, clock)
    assert (file.read_bytes(), log_of(file).read_bytes()) == before
    with closing(open_workspace(file, key, clock)) as workspace:
        assert workspace.state("word") == "only in the log"
