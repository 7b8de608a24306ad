"""A command line to call, in this process or as a child, and workspaces to call it on."""

import contextlib
import hashlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest

from rm_desktop.cli import main

PAIR = ("--leader", "Robert Chen", "--mentor", "Priya Nair", "--start", "2026-11-24")


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def failed_on_one_line(self) -> bool:
        """Whether the world was at fault, and that was told as it should be."""
        return self.code == 1 and self.out == "" and self.told_on_one_line and "fault in RM Desktop" not in self.err

    @property
    def told_on_one_line(self) -> bool:
        return self.err.startswith("rm-desktop: ") and self.err.count("\n") == 1


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a call of `main`, with the bytes that standard input holds."""

    def call(*argv: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = main([str(argument) for argument in argv])
        caught = capsys.readouterr()
        return Outcome(code, caught.out, caught.err)

    return call


@pytest.fixture
def child(root: Path) -> Run:
    """Return a call of the program as a child process without a terminal, behind a prefix such as `setpriv`."""

    def call(*argv: "str | bytes | Path", prefix: tuple[str, ...] = (), **more: str) -> Outcome:
        command = [*prefix, sys.executable, str(root / "main.py"), *(os.fspath(a) for a in argv)]
        environment = {**os.environ, **more}
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, start_new_session=True, check=False
        )
        return Outcome(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))

    return call


@pytest.fixture(scope="session")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A passphrase file: the workspace's line, then the export's."""
    path = tmp_path_factory.mktemp("secret") / "lines"
    path.write_text("a frog in a bog\nan owl on a towel\n", encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory, secret: Path) -> Path:
    """A folder with one unprotected and one protected workspace, to copy from."""
    folder = tmp_path_factory.mktemp("founded")
    rest = (*PAIR, "--home", str(folder / "home"))
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["new", str(folder / "plain.rmpair"), "--me", "leader", *rest, "--unprotected"]) == 0
        protected = ["new", str(folder / "kept.rmpair"), "--me", "mentor", *rest, "--passphrase-file", str(secret)]
        assert main(protected) == 0
    return folder


@pytest.fixture
def plain(founded: Path, tmp_path: Path) -> Path:
    """An unprotected workspace of the leader."""
    return Path(shutil.copy2(founded / "plain.rmpair", tmp_path))


@pytest.fixture
def kept(founded: Path, tmp_path: Path) -> Path:
    """A workspace of the mentor that a passphrase protects."""
    return Path(shutil.copy2(founded / "kept.rmpair", tmp_path))


@pytest.fixture
def untouched() -> Callable[[Path], AbstractContextManager[None]]:
    """Return a block that fails where a file's bytes or time, or the names beside it, are others afterwards."""

    def state(path: Path) -> tuple[str, int, list[str]]:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return digest, path.stat().st_mtime_ns, sorted(beside.name for beside in path.parent.iterdir())

    @contextlib.contextmanager
    def block(path: Path) -> Iterator[None]:
        before = state(path)
        yield
        assert state(path) == before

    return block


@pytest.fixture
def start(root: Path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Start the program and stop it at the end, whatever happens."""
    started: list[subprocess.Popen[bytes]] = []

    def call(*argv, **more):
        command = [sys.executable, str(root / "main.py"), *(os.fspath(argument) for argument in argv)]
        more = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
        started.append(subprocess.Popen(command, start_new_session=True, **more))
        return started[-1]

    yield call
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def at_a_terminal(start):
    """Return a call of the program at a terminal where a person types these lines, one a question."""
    pty = pytest.importorskip("pty")

    def call(*argv, types):
        screen, terminal = pty.openpty()
        process = start(*argv, stdin=terminal, stdout=terminal, stderr=terminal)
        os.close(terminal)
        shown = b""
        for line in types:
            while not shown.endswith((b": ", b"] ")) and (chunk := _read(screen)):
                shown += chunk
            os.write(screen, line.encode() + b"\n")
            shown += b"\n"
        while chunk := _read(screen):
            shown += chunk
        os.close(screen)
        return process.wait(timeout=20), shown.decode()

    return call


def _read(screen):
    try:
        return os.read(screen, 4096)
    except OSError:  # how Linux says that the other side has closed
        return b""
