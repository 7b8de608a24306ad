"""The IANA name of the time zone that dates on the wall are meant in."""

import os
import re
from pathlib import Path

from rm_desktop.clock import Clock, SystemClock

_LINK = Path("/etc/localtime")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")


def zone_of(clock: Clock) -> str:
    """Return e.g. `Europe/Vienna`, or "" where it cannot be told cheaply (Windows does not use these names)."""
    key = getattr(clock.local(clock.now()).tzinfo, "key", None)  # a ZoneInfo's; importing its module costs 1.3 MB
    if isinstance(key, str):
        return key
    return _of_computer() if isinstance(clock, SystemClock) else ""


def _of_computer() -> str:
    named = os.environ.get("TZ", "")
    if not named and _LINK.is_symlink():
        named = _LINK.readlink().as_posix().partition("zoneinfo/")[2]
    return named if _NAME.fullmatch(named) else ""
