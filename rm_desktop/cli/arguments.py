"""What may stand on the command line, and what it means."""

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from rm_desktop import __version__
from rm_desktop.cli.contract import HELP
from rm_desktop.cli.options import (
    AddOptions,
    BackupOptions,
    CheckOptions,
    DemoOptions,
    ExportOptions,
    NewOptions,
    Options,
    ProtectedOptions,
    RestoreOptions,
    SearchOptions,
    UsageError,
    WindowOptions,
)
from rm_desktop.models.kinds import Role

_WITH_VALUE = frozenset({"--home", "--today", "--passphrase-file", "--screenshot", "--theme", "--zoom", "--size"})
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SIZE = re.compile(r"([0-9]{3,5})x([0-9]{3,5})")
_YEARS = range(1900, 3000)  # a programme, and its sample, lies on both sides of today
_MOST_ROWS = 10_000
_OWN_FLAGS = {
    "note": {"title", "session"},
    "journal": {"title", "session", "date"},
    "action": {"session", "owner", "due"},
    "topic": {"session"},
}


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line, and whose help can be piped."""

    def error(self, message: str) -> NoReturn:
        """Raise `UsageError`."""
        raise UsageError(f"{message} (see {self.prog} --help)")


class _WindowParser(_Parser):
    """The parser that also answers `rm-desktop --help`."""

    def format_help(self) -> str:
        """Return the whole contract."""
        return HELP


def parse(argv: Sequence[str]) -> Options:
    """Return what a command line asks for; raises `UsageError`, and SystemExit(0) after --help and --version.

    The first word that is no flag is the command, or else the workspace to open.
    """
    command, rest = _split(list(argv))
    if command is None:
        return _window_parser().parse_args(rest, WindowOptions())
    parser = _Parser(prog=f"rm-desktop {command}", allow_abbrev=False, description=_ABOUT[command])
    _everywhere(parser)
    name, words = ("BACKUP", "the backup") if command == "restore" else ("FILE", "the workspace")
    parser.add_argument("file", metavar=name, type=Path, help=words)
    options = _COMMANDS[command](parser)
    parser.parse_intermixed_args(rest, options)
    if isinstance(options, AddOptions):
        _check_add(parser, options)
    if isinstance(options, ProtectedOptions):
        _check_protection(parser, options)
    return options


def _split(argv: list[str]) -> tuple[str | None, list[str]]:
    """Return the command and the line without it; no command where the first word is none."""
    at = 0
    while at < len(argv) and argv[at].startswith("-") and argv[at] != "--":
        at += 2 if argv[at] in _WITH_VALUE else 1
    if at < len(argv) and argv[at] in _COMMANDS:
        return argv[at], argv[:at] + argv[at + 1 :]
    return None, argv


def _everywhere(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", metavar="DIR", type=Path, help="put the app's own files under DIR")
    parser.add_argument("--today", metavar="YYYY-MM-DD", type=_today, help="act as if it were this day")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--passphrase-file", metavar="F", help="first line: the workspace's passphrase; - is stdin")
    parser.add_argument("--version", action="version", version=f"rm-desktop {__version__}")


def _window_parser() -> argparse.ArgumentParser:
    parser = _WindowParser(prog="rm-desktop", allow_abbrev=False)
    _everywhere(parser)
    parser.add_argument("file", metavar="WORKSPACE", type=Path, nargs="?")
    parser.add_argument("--screenshot", metavar="DIR", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--zoom", metavar="PERCENT", type=_number(80, 200))
    parser.add_argument("--size", metavar="WIDTHxHEIGHT", type=_size)
    return parser


def _new(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--me", type=_role, required=True, metavar="leader|mentor", help="whose workspace it is")
    parser.add_argument("--leader", required=True, metavar="NAME", help="who learns: the senior of the two")
    parser.add_argument("--mentor", required=True, metavar="NAME", help="who teaches: the junior of the two")
    parser.add_argument("--start", type=_day, metavar="YYYY-MM-DD", help="the day of session 1")
    _protection(parser)
    return NewOptions()


def _demo(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument(
        "--me", type=_role, default=Role.LEADER, metavar="leader|mentor", help="whose eyes to see it with"
    )
    _protection(parser)
    return DemoOptions()


def _protection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--keyring", action="store_true", help="the system keyring remembers the key")
    parser.add_argument("--unprotected", action="store_true", help="anybody who has the file can read it")


def _add(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("kind", choices=tuple(_OWN_FLAGS))
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to add; - reads standard input")
    parser.add_argument("--title", metavar="T", help="of a note or journal entry; a note's is else its first words")
    parser.add_argument("--session", metavar="N", type=_number(1, 9999), help="a topic's is else the next one")
    parser.add_argument("--owner", metavar="leader|mentor", type=_role, help="of an action; else you")
    parser.add_argument("--due", metavar="D", type=_day, help="of an action, YYYY-MM-DD")
    parser.add_argument("--date", metavar="D", type=_day, help="of a journal entry, YYYY-MM-DD; else today")
    return AddOptions()


def _search(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("query", metavar="QUERY", nargs="+", help='word, word*, -word (after --), "a phrase"')
    parser.add_argument("--limit", metavar="N", type=_number(1, _MOST_ROWS), default=50, help="rows at most (50)")
    parser.add_argument("--private", action="store_true", help="also the journal and preparations")
    return SearchOptions()


def _export(parser: argparse.ArgumentParser) -> Options:
    parser.add_argument("--what", metavar="SCOPE", required=True, help="notes|session:N|agenda:N|goals|programme")
    parser.add_argument("--format", choices=("markdown", "html"), required=True)
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


_COMMANDS: dict[str, Callable[[argparse.ArgumentParser], Options]] = {
    "new": _new,
    "demo": _demo,
    "add": _add,
    "search": _search,
    "export": _export,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}
_ABOUT = {
    "new": "Make a workspace for a pair, with session 1 prepared.",
    "demo": "Make a workspace with a believable pair, the same every time for a given --today.",
    "add": "Add a note, a journal entry, an action or a topic, and print its id.",
    "search": "Find records; private ones only with --private.",
    "export": "Write shared records as a document. The journal and preparations never leave.",
    "check": "Check a workspace's integrity, revision and counts, and where it is damaged name its newest good backup.",
    "backup": "Make a checked backup of a workspace, protected as it is, and print its path.",
    "restore": "Check a backup and put it in a workspace's place; the present file is kept aside.",
}


def _check_add(parser: argparse.ArgumentParser, options: AddOptions) -> None:
    """Refuse flags that mean nothing for this kind, and two readers of one standard input."""
    given = {name for name in ("title", "session", "owner", "due", "date") if getattr(options, name) is not None}
    strange = sorted(given - _OWN_FLAGS[options.kind])
    if strange:
        parser.error(f"--{strange[0]} does not go with {options.kind}")
    if options.text == ["-"] and options.passphrase_file == "-":
        parser.error("standard input cannot be both the text and the passphrase")


def _check_protection(parser: argparse.ArgumentParser, options: ProtectedOptions) -> None:
    if options.unprotected and (options.keyring or options.passphrase_file is not None):
        parser.error("--unprotected goes with neither --passphrase-file nor --keyring")


def _day(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as YYYY-MM-DD")


def _today(text: str) -> date:
    day = _day(text)
    if day.year not in _YEARS:
        first, last = date(_YEARS.start, 1, 1), date(_YEARS.stop - 1, 12, 31)
        raise argparse.ArgumentTypeError(f"{text} is no day from {first} to {last}")
    return day


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither leader nor mentor") from None


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) < 9 and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")

    return number


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it as 1200x800")
    return int(found[1]), int(found[2])
