"""The arguments of each command, row by row."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from rm_desktop.cli.contract import PRESETS, SCOPES
from rm_desktop.cli.options import (
    AddOptions,
    AgendaOptions,
    BackupOptions,
    CheckOptions,
    DemoOptions,
    ExportOptions,
    NewOptions,
    Options,
    RestoreOptions,
    SearchOptions,
    TemplatesOptions,
)
from rm_desktop.cli.typed_values import day, hour, number, role
from rm_desktop.models.kinds import Role

_MOST_ROWS = 10_000
OWN_FLAGS = {
    "note": {"title", "session"},
    "journal": {"title", "session", "date"},
    "action": {"session", "owner", "due"},
    "topic": {"session"},
}


class Command(NamedTuple):
    """One command: what it is for, what fills its parser, and the file it is about, as (name, words)."""

    about: str
    fill: Callable[[argparse.ArgumentParser], Options]
    file: tuple[str, str] | None = ("FILE", "the workspace")


def _new(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--me", type=role, required=True, metavar="leader|mentor", help="whose workspace it is")
    parser.add_argument("--leader", required=True, metavar="NAME", help="who learns: the senior of the two")
    parser.add_argument("--mentor", required=True, metavar="NAME", help="who teaches: the junior of the two")
    parser.add_argument("--start", type=day, metavar="YYYY-MM-DD", help="the day of session 1; else today")
    parser.add_argument("--at", type=hour, metavar="HH:MM", help="the time of the sessions")
    parser.add_argument(
        "--preset", choices=PRESETS, help="lay out the whole programme, in its own rhythm; else session 1"
    )
    _protection(parser)
    return NewOptions()


def _demo(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument(
        "--me", type=role, default=Role.LEADER, metavar="leader|mentor", help="whose eyes to see it with"
    )
    _protection(parser)
    return DemoOptions()


def _protection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--keyring", action="store_true", help="the system keyring remembers the key")
    parser.add_argument("--unprotected", action="store_true", help="anybody who has the file can read it")


def _add(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("kind", choices=tuple(OWN_FLAGS))
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to add; - reads standard input")
    parser.add_argument("--title", metavar="T", help="of a note or journal entry; a note's is else its first words")
    parser.add_argument("--session", metavar="N", type=number(1, 9999), help="a topic's is else the next one")
    parser.add_argument("--owner", metavar="leader|mentor", type=role, help="of an action; else you")
    parser.add_argument("--due", metavar="D", type=day, help="of an action, YYYY-MM-DD")
    parser.add_argument("--date", metavar="D", type=day, help="of a journal entry, YYYY-MM-DD; else today")
    return AddOptions()


def _search(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("query", metavar="QUERY", nargs="+", help='word, word*, -word (after --), "a phrase"')
    parser.add_argument("--limit", metavar="N", type=number(1, _MOST_ROWS), default=50, help="rows at most (50)")
    parser.add_argument("--private", action="store_true", help="also the journal and preparations")
    return SearchOptions()


def _export(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--what", metavar="SCOPE", required=True, help=SCOPES)
    parser.add_argument("--format", choices=("markdown", "html", "ics"), required=True)
    parser.add_argument("--encrypt", choices=("age",), help="the passphrase is the second line of --passphrase-file")
    parser.add_argument("--out", metavar="PATH", type=Path, required=True)
    parser.add_argument("--force", action="store_true", help="write over an existing file")
    return ExportOptions()


def _check(_parser: argparse.ArgumentParser) -> Options:
    return CheckOptions()


def _backup(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--to", metavar="DIR", type=Path, help="the folder; else the one in which all backups are kept")
    return BackupOptions()


def _restore(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--to", metavar="FILE", type=Path, required=True, help="the workspace to replace, or a new one")
    return RestoreOptions()


def _agenda(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--session", metavar="N", type=number(1, 9999), required=True, help="the session's number")
    parser.add_argument("--markdown", action="store_true", help="print Markdown, as an export has it")
    return AgendaOptions()


def _templates(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--check", metavar="DIR", type=Path, help="check the template files of a folder, or one")
    return TemplatesOptions()


COMMANDS = {
    "new": Command("Make a workspace for a pair, with session 1 prepared.", _new),
    "demo": Command("Make a workspace with a believable pair, the same every time for a given --today.", _demo),
    "add": Command("Add a note, a journal entry, an action or a topic, and print its id.", _add),
    "search": Command("Find records; private ones only with --private.", _search),
    "agenda": Command("Print the agenda of a session; nothing private is in it.", _agenda),
    "export": Command("Write shared records as a document. The journal and preparations never leave.", _export),
    "templates": Command("List the templates there are, or check a folder of them.", _templates, None),
    "check": Command(
        "Check a workspace's integrity, revision and counts, and where it is damaged name its newest good backup.",
        _check,
    ),
    "backup": Command("Make a checked backup of a workspace, protected as it is, and print its path.", _backup),
    "restore": Command(
        "Check a backup and put it in a workspace's place; the present file is kept aside.",
        _restore,
        ("BACKUP", "the backup"),
    ),
}
