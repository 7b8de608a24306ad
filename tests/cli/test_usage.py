"""Wrong usage is told in one line and ends with 2; right usage is what the contract says."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from rm_desktop.cli.arguments import parse
from rm_desktop.models.kinds import Role

CONTRACT = """\
rm-desktop new FILE.rmpair --me leader|mentor --leader NAME --mentor NAME [--start YYYY-MM-DD] [--at HH:MM] [--preset taster|standard|sprint|year] [--passphrase-file F | --keyring | --unprotected]
rm-desktop demo FILE.rmpair [--me leader|mentor] [same protection flags]      a believable pair: 6 sessions (4 held), 20 topics, 12 notes, 5 goals with
                                                   15 check-ins, 10 actions, 14 journal entries, takeaways both ways; the same every time for a given --today
rm-desktop add FILE note|journal|action|topic TEXT… [--title T] [--session N] [--owner leader|mentor] [--due D] [--date D]    TEXT - reads stdin
rm-desktop search FILE QUERY… [--limit N] [--private] --json                  private records only with --private
rm-desktop agenda FILE --session N [--json|--markdown]                         what a session will be about
rm-desktop export FILE --what notes|session:N|agenda:N|goals|charter|calendar|programme --format markdown|html|ics [--encrypt age] --out PATH
                                                   ics goes with calendar, programme, session:N and agenda:N
rm-desktop templates [--json] [--check DIR]                                    those there are; exit 1 where a file of DIR is broken
rm-desktop check FILE [--json]                                                 integrity, schema revision, counts; exit 1 where anything is wrong
rm-desktop backup FILE [--to DIR] [--json]                                     a checked copy, protected alike
rm-desktop restore BACKUP --to FILE [--json]                                   checks it, keeps the present FILE aside
"""  # noqa: E501
NEW = ("new", "x.rmpair", "--me", "leader", "--leader", "R", "--mentor", "P")


def test_help_shows_the_contract_word_for_word(run):
    outcome = run("--help")
    assert outcome.code == 0
    assert CONTRACT in outcome.out


@pytest.mark.parametrize(
    "command", ["new", "demo", "add", "search", "agenda", "export", "templates", "check", "backup", "restore"]
)
def test_each_command_has_its_own_help(run, command):
    outcome = run(command, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(f"usage: rm-desktop {command}")


def test_the_version_is_one_line(run):
    assert run("--version").out == "rm-desktop 0.1.0\n"


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["add"], "required"),
        (["add", "x", "note"], "required"),
        (["add", "x", "poem", "text"], "invalid choice"),
        (["add", "x", "note", "text", "--due", "2026-01-01"], "--due does not go with note"),
        (["add", "x", "action", "text", "--title", "T"], "--title does not go with action"),
        (["add", "x", "note", "-", "--passphrase-file", "-"], "cannot be both"),
        (["add", "x", "topic", "text", "--session", "0"], "no whole number"),
        (["add", "x", "topic", "text", "--session", "²"], "no whole number"),
        (["add", "x", "journal", "text", "--date", "2026-02-30"], "no date"),
        (["add", "x", "journal", "text", "--date", "20260203"], "no date"),
        (["search", "x"], "required"),
        (["search", "x", "word", "--limit", "-1"], "limit"),
        (["export", "x", "--what", "notes", "--format", "pdf", "--out", "y"], "invalid choice"),
        (["export", "x", "--what", "notes", "--format", "html", "--out", "y", "--encrypt", "rot13"], "invalid choice"),
        (["export", "x", "--what", "notes", "--format", "ics", "--out", "y"], "ics does not go with ‘notes’"),
        (["agenda", "x"], "required"),
        (["agenda", "x", "--session", "1", "--json", "--markdown"], "do not go together"),
        (["templates", "x"], "unrecognized"),
        ([*NEW, "--unprotected", "--keyring"], "--unprotected goes with neither"),
        ([*NEW, "--unprotected", "--passphrase-file", "f"], "--unprotected goes with neither"),
        ([*NEW[:3], "boss", *NEW[4:]], "neither leader nor mentor"),
        (["--today", "tomorrow"], "no date"),
        (["demo", "x", "--unprotected", "--today", "0001-01-01"], "no day from 1900-01-01 to 2999-12-31"),
        (["check", "x", "--today", "3000-01-01"], "no day from 1900-01-01 to 2999-12-31"),
        (["restore", "x"], "required"),
        (["restore", "--to", "x"], "required"),
        (["backup", "x", "--from", "y"], "unrecognized"),
        (["--size", "big"], "no size"),
        (["--zoom", "1000"], "no whole number"),
        (["--theme", "pink"], "invalid choice"),
        (["one.rmpair", "two.rmpair"], "unrecognized"),
        (["--no-such-flag"], "unrecognized"),
        (["check", "x", "--jso"], "unrecognized"),
        (["check", "x", "new\nline"], "unrecognized"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(run, argv, words):
    outcome = run(*argv)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert words in outcome.err


def test_a_first_word_that_is_no_command_is_the_workspace():
    options = parse(["--theme", "dark", "--size", "1200x800", "pair.rmpair", "--zoom", "125"])
    assert vars(options) | {"file": Path("pair.rmpair"), "theme": "dark", "size": (1200, 800), "zoom": 125} == vars(
        options
    )


def test_a_workspace_called_like_a_command_can_be_opened():
    assert vars(parse(["./new"]))["file"] == Path("new")
    assert vars(parse(["--", "new"]))["file"] == Path("new")


def test_flags_may_stand_before_the_command():
    options = vars(parse(["--home", "new", "--today", "2026-11-22", "--json", "check", "x.rmpair"]))
    assert (options["home"], options["today"], options["json"]) == (Path("new"), date(2026, 11, 22), True)
    assert options["file"] == Path("x.rmpair")


def test_flags_may_stand_between_the_words_of_a_text():
    options = vars(parse(["add", "x", "action", "send", "--owner", "mentor", "the slides", "--due", "2026-12-01"]))
    assert options["text"] == ["send", "the slides"]
    assert (options["owner"], options["due"]) == (Role.MENTOR, date(2026, 12, 1))


def test_words_that_look_like_flags_follow_two_hyphens():
    assert vars(parse(["search", "x", "--", "plan", "-draft"]))["query"] == ["plan", "-draft"]


def test_a_wish_for_the_window_loads_nothing_heavy(root):
    heavy = "{'sqlalchemy', 'PySide6', 'sqlcipher3', 'keyring', 'alembic', 'asyncio', 'urllib.request'}"
    code = (
        "import sys; from rm_desktop.cli.arguments import parse; import rm_desktop.cli; "
        f"parse(['x.rmpair', '--zoom', '125']); print(*{heavy} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=False, text=True)
    assert (done.stdout, done.stderr) == ("\n", "")
