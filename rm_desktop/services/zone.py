"""The IANA name of the time zone that dates on the wall are meant in."""

import os
import re
from datetime import tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from rm_desktop.clock import Clock, SystemClock

_LINK = Path("/etc/localtime")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")


def zone_of(clock: Clock) -> str:
    """Return e.g. `Europe/Vienna`, or "" where it cannot be told cheaply (Windows does not use these names)."""
    zone: tzinfo | None = clock.local(clock.now()).tzinfo
    if isinstance(zone, ZoneInfo):
        return zone.key or ""
    return _of_computer() if isinstance(clock, SystemClock) else ""


def _of_computer() -> str:
    named = os.environ.get("TZ", "")
    if not named and _LINK.is_symlink():
        named = _LINK.readlink().as_posix().partition("zoneinfo/")[2]
    return named if _NAME.fullmatch(named) else ""
