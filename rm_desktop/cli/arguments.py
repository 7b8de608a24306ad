"""What may stand on the command line, and what it means."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from rm_desktop import __version__
from rm_desktop.cli.command_rows import COMMANDS, OWN_FLAGS
from rm_desktop.cli.contract import HELP
from rm_desktop.cli.options import (
    AddOptions,
    AgendaOptions,
    ExportOptions,
    Options,
    ProtectedOptions,
    UsageError,
    WindowOptions,
)
from rm_desktop.cli.typed_values import number, size, today

_WITH_VALUE = frozenset({"--home", "--today", "--passphrase-file", "--screenshot", "--theme", "--zoom", "--size"})
_CALENDAR = "calendar"


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
    name, rest = _split(list(argv))
    if name is None:
        return _window_parser().parse_args(rest, WindowOptions())
    command = COMMANDS[name]
    parser = _Parser(prog=f"rm-desktop {name}", allow_abbrev=False, description=command.about)
    _everywhere(parser)
    if command.file is not None:
        metavar, words = command.file
        parser.add_argument("file", metavar=metavar, type=Path, help=words)
    options = command.fill(parser)
    parser.parse_intermixed_args(rest, options)
    _check(parser, options)
    return options


def _split(argv: list[str]) -> tuple[str | None, list[str]]:
    """Return the command and the line without it; no command where the first word is none."""
    at = 0
    while at < len(argv) and argv[at].startswith("-") and argv[at] != "--":
        at += 2 if argv[at] in _WITH_VALUE else 1
    if at < len(argv) and argv[at] in COMMANDS:
        return argv[at], argv[:at] + argv[at + 1 :]
    return None, argv


def _everywhere(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", metavar="DIR", type=Path, help="put the app's own files under DIR")
    parser.add_argument("--today", metavar="YYYY-MM-DD", type=today, help="act as if it were this day")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--passphrase-file", metavar="F", help="first line: the workspace's passphrase; - is stdin")
    parser.add_argument("--version", action="version", version=f"rm-desktop {__version__}")


def _window_parser() -> argparse.ArgumentParser:
    parser = _WindowParser(prog="rm-desktop", allow_abbrev=False)
    _everywhere(parser)
    parser.add_argument("file", metavar="WORKSPACE", type=Path, nargs="?")
    parser.add_argument("--screenshot", metavar="DIR", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--zoom", metavar="PERCENT", type=number(80, 200))
    parser.add_argument("--size", metavar="WIDTHxHEIGHT", type=size)
    return parser


def _check(parser: argparse.ArgumentParser, options: Options) -> None:
    """Refuse what each flag allows, and all of them together do not."""
    match options:
        case AddOptions():
            _check_add(parser, options)
        case ProtectedOptions():
            _check_protection(parser, options)
        case ExportOptions() if options.format == "ics":
            _check_calendar(parser, options)
        case AgendaOptions() if options.json and options.markdown:
            parser.error("--json and --markdown do not go together")


def _check_add(parser: argparse.ArgumentParser, options: AddOptions) -> None:
    """Refuse flags that mean nothing for this kind, and two readers of one standard input."""
    given = {name for name in ("title", "session", "owner", "due", "date") if getattr(options, name) is not None}
    strange = sorted(given - OWN_FLAGS[options.kind])
    if strange:
        parser.error(f"--{strange[0]} does not go with {options.kind}")
    if options.text == ["-"] and options.passphrase_file == "-":
        parser.error("standard input cannot be both the text and the passphrase")


def _check_protection(parser: argparse.ArgumentParser, options: ProtectedOptions) -> None:
    if options.unprotected and (options.keyring or options.passphrase_file is not None):
        parser.error("--unprotected goes with neither --passphrase-file nor --keyring")


def _check_calendar(parser: argparse.ArgumentParser, options: ExportOptions) -> None:
    scope = options.what.strip().lower().partition(":")[0]
    if scope not in (_CALENDAR, "programme", "session", "agenda"):
        parser.error(
            f"--format ics does not go with ‘{options.what}’, but with calendar, programme, session:N and agenda:N"
        )
