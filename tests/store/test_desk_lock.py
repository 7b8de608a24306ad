"""One window for one workspace: who comes second is told who was first, and who is gone holds nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.store import desk_lock
from rm_desktop.store.desk_lock import DeskLock, Holder, lock_path, this_host
from rm_desktop.store.place import Place

# Takes the lock, says so, and holds it until it is told to let go or killed.
_HOLDS = """
import sys
from pathlib import Path
from rm_desktop.store.desk_lock import DeskLock
lock = DeskLock.take(Path(sys.argv[1]), "its channel")
print("held", flush=True)
sys.stdin.read()
lock.release()
"""
# Starts so many processes, lets all of them at the lock at once, and prints how many took it; each that did holds it
# until every one has tried.
_RACE = """
import os, sys
from pathlib import Path
from rm_desktop.errors import Problem, UserError
from rm_desktop.store.desk_lock import DeskLock
path, racers = Path(sys.argv[1]), int(sys.argv[2])
start_out, start_in = os.pipe()
said_out, said_in = os.pipe()
end_out, end_in = os.pipe()
for _ in range(racers):
    if os.fork() == 0:
        os.close(start_in), os.close(end_in)
        os.read(start_out, 1)
        try:
            lock, word = DeskLock.take(path, "racer"), b"1"
        except UserError as error:
            lock, word = None, b"0" if error.problem is Problem.IN_USE else b"?"
        os.write(said_in, word)
        os.read(end_out, 1)
        os._exit(0)
os.close(start_in)
said = b""
while len(said) < racers:
    said += os.read(said_out, racers)
os.close(end_in)
for _ in range(racers):
    os.wait()
print(said.count(b"1"), said.count(b"0"))
"""
# Each process tries many times to take the lock, and lets go of it; inside, a file that must not exist yet shows who is
# in. Prints whether two were in at once, and whether anybody was in at all.
_CHURN = """
import os, sys
from pathlib import Path
from rm_desktop.errors import Problem, UserError
from rm_desktop.store.desk_lock import DeskLock
path, racers, tries = Path(sys.argv[1]), 8, 3000
inside = path.with_name("inside")
for _ in range(racers):
    if os.fork() == 0:
        taken = 0
        for _ in range(tries):
            try:
                lock = DeskLock.take(path, "racer")
            except UserError:
                continue
            try:
                os.close(os.open(inside, os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                os._exit(2)
            os.sched_yield()
            inside.unlink()
            lock.release()
            taken += 1
        os._exit(0 if taken else 1)
ends = [os.waitstatus_to_exitcode(os.wait()[1]) for _ in range(racers)]
print(2 in ends, 0 in ends)
"""
FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "pair.rmpair"


@pytest.fixture
def holder(path):
    """Another process that holds the lock."""
    child = subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "held\n"
    yield child
    child.kill()
    child.communicate()


def refused(path) -> UserError:
    with pytest.raises(UserError) as caught:
        DeskLock.take(path, "second")
    return caught.value


def run(script: str, *arguments: object) -> str:
    words = [str(argument) for argument in arguments]
    return subprocess.run([sys.executable, "-c", script, *words], check=True, capture_output=True, text=True).stdout


def test_the_second_is_told_who_holds_it_and_gets_it_afterwards(path, holder):
    error = refused(path)
    assert error.problem is Problem.IN_USE
    assert error.details["holder"] == Holder(this_host(), holder.pid, "its channel")
    holder.communicate("")  # which ends its input, and it lets go
    assert not lock_path(path).exists()
    DeskLock.take(path).release()


def test_a_holder_that_was_killed_holds_nothing(path, holder):
    holder.kill()
    holder.wait()
    assert lock_path(path).exists()
    lock = DeskLock.take(path, "new")
    assert json.loads(lock_path(path).read_bytes()) == [this_host(), os.getpid(), "new"]
    lock.release()
    assert list(path.parent.iterdir()) == []


def test_in_one_process_too_there_is_one_holder(path):
    first = DeskLock.take(path, "first")
    assert refused(path).details["holder"] == Holder(this_host(), os.getpid(), "first")
    first.release()
    first.release()
    second = DeskLock.take(path, "second")
    first.release()  # long gone: it must not take away what is another's now
    assert refused(path).problem is Problem.IN_USE
    second.release()


@FORKS
def test_of_a_hundred_that_start_at_once_one_takes_it(path):
    assert run(_RACE, path, 100).split() == ["1", "99"]


@FORKS
def test_a_killed_holders_file_is_taken_over_by_one_of_a_hundred(path, holder):
    holder.kill()
    holder.wait()
    assert run(_RACE, path, 100).split() == ["1", "99"]


@FORKS
def test_taking_and_letting_go_without_rest_never_lets_two_in(path):
    assert run(_CHURN, path).split() == ["False", "True"]


def leave_sign(path: Path, host: str, age: float) -> bytes:
    """Leave the lock of another computer, whose last sign of life is so many seconds old."""
    words = json.dumps([host, 4711, "far"]).encode()
    lock_path(path).write_bytes(words)
    when = lock_path(path).stat().st_mtime - age
    os.utime(lock_path(path), (when, when))
    return words


@pytest.mark.parametrize("place", [Place.NETWORK, Place.SYNCED])
def test_a_live_sign_of_another_computer_on_a_shared_disk_refuses(path, monkeypatch, place):
    monkeypatch.setattr(desk_lock, "place_of", lambda _path: place)
    words = leave_sign(path, "another-computer", 10)
    before = lock_path(path).stat().st_mtime_ns
    for _ in range(2):  # also after the first try
        error = refused(path)
        assert error.problem is Problem.OPEN_ELSEWHERE
        assert error.details["host"] == "another-computer"
    assert (lock_path(path).read_bytes(), lock_path(path).stat().st_mtime_ns) == (words, before)


def test_a_dead_sign_of_another_computer_refuses_nobody(path, monkeypatch):
    monkeypatch.setattr(desk_lock, "place_of", lambda _path: Place.NETWORK)
    leave_sign(path, "another-computer", 10 * desk_lock.SIGN_OF_LIFE)
    DeskLock.take(path).release()
    assert not lock_path(path).exists()


def test_on_a_disk_of_this_computer_the_name_of_another_is_only_an_old_name(path):
    leave_sign(path, "another-computer", 0)
    DeskLock.take(path).release()


def test_a_sign_of_this_computer_on_a_shared_disk_is_no_hindrance_once_its_holder_is_gone(path, monkeypatch):
    monkeypatch.setattr(desk_lock, "place_of", lambda _path: Place.NETWORK)
    leave_sign(path, this_host(), 0)
    DeskLock.take(path).release()


def test_a_refresh_is_a_sign_of_life(path):
    lock = DeskLock.take(path)
    os.utime(lock_path(path), (0, 0))
    lock.refresh()
    assert lock_path(path).stat().st_mtime > 1_000_000_000
    lock.release()
    lock.refresh()  # harmless, and makes no file
    assert not lock_path(path).exists()


@pytest.mark.parametrize("words", [b"", b"\xff\xfe", b"[]", b'{"a": 1}', b'["h", "x", "c"]', b"null"])
def test_a_lock_whose_words_make_no_sense_still_locks(path, words):
    lock_path(path).write_bytes(words)
    first = DeskLock.take(path)
    lock_path(path).write_bytes(words)
    error = refused(path)
    assert (error.problem, error.details["holder"]) == (Problem.IN_USE, Holder())
    first.release()


def test_a_folder_that_is_not_there_is_told(tmp_path):
    error = refused(tmp_path / "none" / "pair.rmpair")
    assert (error.problem, error.details["folder"]) == (Problem.NO_SUCH_FOLDER, "none")
