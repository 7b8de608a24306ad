"""Whole programs as a person starts them: the bare window and RM Desktop, timed and weighed from outside."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_PATIENCE = 60
# The app writes when it showed its window, painted Today and was ready, and then quits (rm_desktop/ui/marks.py).
MARKS = "RM_DESKTOP_TIMING"


@dataclass(frozen=True)
class Program:
    """A command line, and the environment it needs beside the platform's."""

    arguments: tuple[str, ...]

    @classmethod
    def bare(cls) -> "Program":
        """Return the smallest PySide6 program with a window of the same size."""
        return cls((str(_ROOT / "benchmarks" / "bare_window.py"),))

    @classmethod
    def app(cls, *arguments: str | Path) -> "Program":
        """Return RM Desktop started from the checkout."""
        return cls((str(_ROOT / "main.py"), *map(str, arguments)))


def environment(home: Path, platform: dict[str, str]) -> dict[str, str]:
    """Return what a program sees: nothing of the person who runs the benchmark but the path."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG", "TMPDIR") if name in os.environ}
    return kept | {"HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"} | platform


def marks(program: Program, environment: dict[str, str], folder: Path) -> dict[str, float]:
    """Run a program to its end and return the seconds from its start to each of its marks."""
    file = folder / "marks"
    file.unlink(missing_ok=True)
    began = time.time()
    _run(program, environment | {MARKS: str(file)})
    return {name: at - began for name, at in read_marks(file).items()}


def read_marks(file: Path) -> dict[str, float]:
    """Return the marks in a file of `name seconds` lines, in seconds since the epoch."""
    pairs = (line.split() for line in file.read_text(encoding="utf-8").splitlines())
    return {name: float(at) for name, at in pairs}


def wall(program: Program, environment: dict[str, str]) -> tuple[float, float]:
    """Return how many seconds a program takes from its start to its end, and how many of them it computes."""
    began, used = time.perf_counter(), os.times()
    _run(program, environment)
    now = os.times()
    computed = now.children_user + now.children_system - used.children_user - used.children_system
    return time.perf_counter() - began, computed


@contextmanager
def running(program: Program, environment: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a program and end it after the block, if it is still there."""
    process = subprocess.Popen(_command(program), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(_PATIENCE)


@contextmanager
def virtual_display() -> Iterator[dict[str, str] | None]:
    """Give the environment of an X server nobody sees, or None where Xvfb is not installed."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            number = server.stdout.readline().decode().strip() if server.stdout else ""
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else None
        finally:
            server.terminate()


def _run(program: Program, environment: dict[str, str]) -> None:
    done = subprocess.run(_command(program), env=environment, capture_output=True, timeout=_PATIENCE, check=False)
    if done.returncode:
        raise RuntimeError(f"{program.arguments[0]} failed: {done.stderr.decode(errors='replace')[-500:]}")


def _command(program: Program) -> Sequence[str]:
    return (sys.executable, *program.arguments)
