"""What a word on the command line must be to stand for a date, a role, a number or a size."""

import argparse
import re
from collections.abc import Callable
from datetime import date, time

from rm_desktop.models.kinds import Role

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HOUR = re.compile(r"[0-9]{2}:[0-9]{2}")
_SIZE = re.compile(r"([0-9]{3,5})x([0-9]{3,5})")
_YEARS = range(1900, 3000)  # a programme, and its sample, lies on both sides of today


def day(text: str) -> date:
    """Return the day of a year-month-day."""
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as YYYY-MM-DD")


def today(text: str) -> date:
    """Return a day on which a programme can be."""
    found = day(text)
    if found.year not in _YEARS:
        first, last = date(_YEARS.start, 1, 1), date(_YEARS.stop - 1, 12, 31)
        raise argparse.ArgumentTypeError(f"{text} is no day from {first} to {last}")
    return found


def hour(text: str) -> time:
    """Return the time of hours and minutes."""
    try:
        if _HOUR.fullmatch(text):
            return time.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is no time; write it as HH:MM")


def role(text: str) -> Role:
    """Return the role of a word."""
    try:
        return Role(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither leader nor mentor") from None


def number(least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number within limits."""

    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) < 9 and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")

    return read


def size(text: str) -> tuple[int, int]:
    """Return width and height of e.g. `1200x800`."""
    found = _SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it as 1200x800")
    return int(found[1]), int(found[2])
