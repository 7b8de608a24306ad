"""The IANA name of the time zone that dates on the wall are meant in."""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from rm_desktop.clock import Clock, SystemClock
from rm_desktop.importers.windows_zones import zone_named

_LINK = Path("/etc/localtime")
_FILE = Path("/etc/timezone")
_KEY = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")


def zone_of(clock: Clock) -> str:
    """Return e.g. `Europe/Vienna`, or "" where neither the environment nor the system tells it."""
    key = getattr(clock.local(clock.now()).tzinfo, "key", None)  # a ZoneInfo's; importing its module costs 1.3 MB
    if isinstance(key, str):
        return key
    return zone_here() if isinstance(clock, SystemClock) else ""


def zone_here() -> str:
    """Return the zone of this computer. What the environment says counts alone: the clock goes by it."""
    named = os.environ.get("TZ", "").removeprefix(":")
    if not named:
        named = zone_named(_of_windows()) if sys.platform == "win32" else _of_files(_LINK, _FILE)
    return named if _NAME.fullmatch(named) else ""


def _of_files(link: Path, file: Path) -> str:
    """Return the zone a link leads to, else the one a file names: where the link is none, it is a copy."""
    with suppress(OSError, ValueError):
        if link.is_symlink():
            named = link.readlink().as_posix().partition("zoneinfo/")[2]
            return named or _of_file(file)
        return _of_file(file)
    return ""


def _of_file(file: Path) -> str:
    return file.read_text(encoding="utf-8")[:100].strip()


def _of_windows() -> str:
    """Return what Windows calls the zone of this computer."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _KEY) as key:
            return str(winreg.QueryValueEx(key, "TimeZoneKeyName")[0]).partition("\0")[0]
    return ""
