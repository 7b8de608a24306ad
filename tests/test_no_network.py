"""The program opens no socket to another computer: not the window on any of its pages, and no command."""

import os
import re
import shutil
import subprocess
import sys
from functools import partial

import pytest

STRACE = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect,sendto,sendmsg,sendmmsg")
# Whatever can leave a computer. AF_UNIX, and AF_NETLINK by which the kernel is asked for addresses, cannot.
LEAVING = re.compile(r"\b(?:AF|PF)_(?:INET6?|PACKET|BLUETOOTH|VSOCK)\b|\bsin6?_addr\b")
REACHES_OUT = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 9))"
COMMANDS = (
    ("add", "journal", "a thought"),
    ("search", "agenda", "--private"),
    ("export", "--what", "programme", "--format", "html", "--out", "out.html"),
    ("check",),
)

traced = pytest.mark.skipif(
    shutil.which("strace") is None or subprocess.run([*STRACE, "true"], check=False).returncode != 0,
    reason="needs strace, and the right to use it",
)


def calls(log, *command):
    """Run a command and return its system calls that have to do with other computers."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*STRACE, "-o", str(log), *map(str, command)], env=environment, capture_output=True, text=True, check=False
    )
    return done, [line for line in log.read_text(errors="replace").splitlines() if LEAVING.search(line)]


@pytest.fixture
def program(root, tmp_path):
    """Return a call of the program under the eyes of strace."""
    return partial(calls, tmp_path / "log", sys.executable, root / "main.py", "--home", tmp_path / "home")


@traced
def test_a_program_that_reaches_out_is_noticed(tmp_path):
    _, found = calls(tmp_path / "log", sys.executable, "-c", REACHES_OUT)
    assert found


@traced
def test_the_window_opens_no_socket_on_any_of_its_pages(program, tmp_path):
    made, found = program("demo", tmp_path / "pair.rmpair", "--unprotected")
    assert (made.returncode, found) == (0, [])
    shown, found = program(tmp_path / "pair.rmpair", "--screenshot", tmp_path / "pages")
    assert (shown.returncode, shown.stderr, found) == (0, "", [])
    assert len(list((tmp_path / "pages").iterdir())) >= 7


@traced
def test_no_command_opens_a_socket(program, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    program("demo", "pair.rmpair", "--unprotected")
    for command, *rest in COMMANDS:
        done, found = program(command, "pair.rmpair", *rest)
        assert (command, done.returncode, done.stderr, found) == (command, 0, "", [])
