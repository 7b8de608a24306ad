"""How the process behaves: interrupts, closed pipes, terminals, consoles, and faults of our own."""

import os
import re
import signal
import subprocess
from pathlib import Path

import pytest

from rm_desktop.store.driver import dbapi

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes, signals and terminals as Unix has them")


def test_ctrl_c_ends_quietly_with_130(start, kept, tmp_path):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    process = start("search", kept, "x", "--passphrase-file", fifo)
    with fifo.open("wb"):  # opens when the program is about to read
        process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=10)
        except subprocess.TimeoutExpired:  # Python lets go of an interrupt that falls into a finaliser
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize(("argv", "code"), [(["search", "plain.rmpair", "the"], 1), (["--help"], 0)])
def test_a_reader_that_has_gone_is_no_fault(start, plain, argv, code):
    reading, writing = os.pipe()
    os.close(reading)
    process = start(*argv, stdout=writing, cwd=plain.parent)
    os.close(writing)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (code, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_on_a_full_disk_is_told(start, plain):
    with Path("/dev/full").open("wb") as full:
        process = start("search", plain, "the", stdout=full)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert re.fullmatch(rb"rm-desktop: .*standard output.*\n", err)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_console_that_lacks_a_letter_shows_its_number(run, child, plain, encoding):
    run("add", plain, "note", "ключ 🔑", "--title", "Schlüssel")
    outcome = child("search", plain, "ключ", PYTHONIOENCODING=encoding)
    assert (outcome.code, outcome.err) == (0, "")
    assert "\\U0001f511" in outcome.out
    outcome = child("search", plain, "ключ", "--json", PYTHONIOENCODING=encoding)
    assert '"title": "Schl\\u00fcssel"' in outcome.out


def test_a_fault_of_ours_says_where_the_log_is_and_tells_nobody_what_was_written(run, plain, tmp_path):
    connection = dbapi.connect(str(plain))
    connection.execute("DROP TABLE unit")
    connection.close()
    home = tmp_path / "home"
    outcome = run("add", plain, "note", "a secret thing", "--title", "hush", "--home", home)
    log = home / "logs" / "rm-desktop.log"
    assert (outcome.code, outcome.out, outcome.told_on_one_line) == (1, "", True)
    assert "This is a fault in RM Desktop" in outcome.err
    assert str(log) in outcome.err
    assert "rm_desktop/cli/__init__.py" in log.read_text()
    for told in (outcome.err, log.read_text()):
        assert "secret" not in told
        assert "hush" not in told


def test_developers_can_ask_for_the_traceback(run, plain, tmp_path, monkeypatch):
    connection = dbapi.connect(str(plain))
    connection.execute("DROP TABLE unit")
    connection.close()
    monkeypatch.setenv("RM_DESKTOP_DEBUG", "1")
    outcome = run("add", plain, "note", "text", "--home", tmp_path)
    assert "Traceback (most recent call last)" in outcome.err


def test_at_a_terminal_a_passphrase_is_asked_for_and_not_shown(at_a_terminal, kept):
    code, shown = at_a_terminal("search", kept, "walrus", types=["a frog in a bog"])
    assert code == 0
    assert "Passphrase of kept.rmpair" in shown
    assert "Nothing found." in shown
    assert "frog" not in shown


def test_at_a_terminal_a_new_passphrase_is_asked_for_twice(at_a_terminal, run, tmp_path):
    argv = ("new", tmp_path / "a.rmpair", "--me", "leader", "--leader", "R", "--mentor", "P")
    code, shown = at_a_terminal(*argv, types=["one thing", "another", "one thing", "one thing"])
    assert (code, shown.count("not the same")) == (0, 1)
    assert run("search", tmp_path / "a.rmpair", "x", "--passphrase-file", "-", stdin=b"one thing").code == 0


@pytest.mark.parametrize(("answer", "code"), [("", 1), ("y", 0)])
def test_at_a_terminal_a_person_is_asked_before_a_file_is_replaced(at_a_terminal, plain, tmp_path, answer, code):
    out = tmp_path / "out.md"
    out.write_text("precious")
    argv = ("export", plain, "--what", "notes", "--format", "markdown", "--out", out)
    assert at_a_terminal(*argv, types=[answer])[0] == code
    assert (out.read_text() == "precious") is bool(code)
