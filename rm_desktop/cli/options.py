"""What each command was asked to do, as typed values."""

from datetime import date, time
from pathlib import Path
from types import SimpleNamespace

from rm_desktop.clock import Clock, SystemClock, at_nine
from rm_desktop.models.kinds import Role
from rm_desktop.paths import Home
from rm_desktop.settings import SettingsFile


class UsageError(Exception):
    """What was asked for is not in the contract: exit 2."""


class Options(SimpleNamespace):
    """What everything takes."""

    home: Path | None
    today: date | None
    passphrase_file: str | None
    json: bool


class WindowOptions(Options):
    """`rm-desktop [WORKSPACE]`."""

    file: Path | None
    screenshot: Path | None
    theme: str | None
    zoom: int | None
    size: tuple[int, int] | None


class ProtectedOptions(Options):
    """How a new workspace is to be protected."""

    file: Path
    keyring: bool
    unprotected: bool


class NewOptions(ProtectedOptions):
    """`rm-desktop new`."""

    me: Role
    leader: str
    mentor: str
    start: date | None
    at: time | None
    preset: str | None


class DemoOptions(ProtectedOptions):
    """`rm-desktop demo`."""

    me: Role


class AddOptions(Options):
    """`rm-desktop add`; `text` is still what was typed, `["-"]` for standard input."""

    file: Path
    kind: str
    text: list[str]
    title: str | None
    session: int | None
    owner: Role | None
    due: date | None
    date: date | None


class SearchOptions(Options):
    """`rm-desktop search`."""

    file: Path
    query: list[str]
    limit: int
    private: bool


class ExportOptions(Options):
    """`rm-desktop export`."""

    file: Path
    what: str
    format: str
    encrypt: str | None
    out: Path
    force: bool


class AgendaOptions(Options):
    """`rm-desktop agenda`."""

    file: Path
    session: int
    markdown: bool


class TemplatesOptions(Options):
    """`rm-desktop templates`."""

    check: Path | None


class CheckOptions(Options):
    """`rm-desktop check`."""

    file: Path


class BackupOptions(Options):
    """`rm-desktop backup`."""

    file: Path
    to: Path | None


class RestoreOptions(Options):
    """`rm-desktop restore`; `file` is the backup."""

    file: Path
    to: Path


def clock_of(options: Options) -> Clock:
    """Return the clock that `--today` means."""
    return SystemClock() if options.today is None else at_nine(options.today)


def home_of(options: Options) -> Home:
    """Return where the app's own files go."""
    return Home.of_platform() if options.home is None else Home.under(options.home)


def backups_of(options: Options) -> Path:
    """Return the folder in which the backups of every workspace lie: the one chosen in the window, or the usual one."""
    home = home_of(options)
    chosen = SettingsFile(home.config).load().backups
    return Path(chosen) if chosen else home.backups
