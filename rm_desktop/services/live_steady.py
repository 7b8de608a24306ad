"""Seconds by a clock that nobody can set and that goes on while the computer sleeps."""

import time
from collections.abc import Callable
from pathlib import Path

Steady = Callable[[], float]
_BOOT = Path("/proc/sys/kernel/random/boot_id")


def steady() -> float:
    """Return seconds since some instant, the same as long as the computer is not started anew.

    On Linux the usual monotonic clock stands still in sleep, and CLOCK_BOOTTIME is the one that does not.
    """
    counts_sleep = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if counts_sleep is None else time.clock_gettime(counts_sleep)


def boot() -> str:
    """Return what this start of the computer is called, where the system says so; "" elsewhere."""
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
