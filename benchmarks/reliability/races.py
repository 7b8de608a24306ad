"""Many starts at once on one workspace: one of them may write."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.reliability.kills import ROOT
from benchmarks.reliability.model import found_workspace
from rm_desktop.errors import Problem, UserError
from rm_desktop.store.desk_lock import DeskLock

RACERS, WINDOWS = 100, 20
_HEAD_START = 0.5  # seconds in which all the forks get to the line
_SETTLED = 20.0  # seconds for that many windows on two cores


def measure(*, quick: bool) -> list[Figure]:
    """Return how many starts beside the first one got the lock, of processes and of whole windows."""
    with tempfile.TemporaryDirectory(prefix="rm-desktop-races-") as folder:
        path = Path(folder) / "pair.rmpair"
        found_workspace(path, None)
        rounds = [_race(path, RACERS) for _ in range(1 if quick else 20)]
        figures = [_figure(f"{RACERS} starts at once, {len(rounds)} times", rounds)]
        if not quick:
            figures.append(_figure(f"{WINDOWS} windows at once", [_windows(path, WINDOWS)]))
        return figures


def _race(path: Path, racers: int) -> Counter[str]:
    """Let so many processes take the lock at the same moment and hold it until all have tried."""
    start = time.monotonic() + _HEAD_START
    reading, writing = os.pipe()
    children = []
    for _ in range(racers):
        child = os.fork()
        if child == 0:
            os.close(reading)
            _take(path, start, writing)
        children.append(child)
    os.close(writing)
    with os.fdopen(reading) as told:  # ends when the last one has let go
        words = told.read().split()
    for child in children:
        os.waitpid(child, 0)
    return Counter(words)


def _take(path: Path, start: float, writing: int) -> None:
    time.sleep(max(0.0, start - time.monotonic()))
    try:
        DeskLock.take(path, "")
        word = "writer"
    except UserError as error:
        word = "refused" if error.problem is Problem.IN_USE else error.problem.value
    os.write(writing, f"{word}\n".encode())
    time.sleep(max(0.0, start + 4 * _HEAD_START - time.monotonic()))
    os._exit(0)


def _windows(path: Path, count: int) -> Counter[str]:
    """Start real windows, and count those that still run once every other one has found the first and gone."""
    command = (sys.executable, str(ROOT / "main.py"), str(path), "--home", str(path.parent / "home"))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    windows = [
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(count)
    ]
    end = time.monotonic() + _SETTLED
    while time.monotonic() < end and sum(window.poll() is None for window in windows) > 1:
        time.sleep(0.1)
    time.sleep(1)
    ended = Counter("writer" if window.poll() is None else f"exit {window.returncode}" for window in windows)
    for window in windows:
        window.kill()
        window.wait()
    return ended


def _figure(what: str, rounds: Sequence[Counter[str]]) -> Figure:
    """Return how many rounds had another number of writers than one."""
    bad = sum(ended["writer"] != 1 for ended in rounds)
    total: Counter[str] = Counter()
    for ended in rounds:
        total.update(ended)
    details: dict[str, object] = {"ended": json.loads(json.dumps(total))}
    return Figure(f"{what}: not one writer", float(bad), None, "times", 0.0, absolute=True, details=details)
