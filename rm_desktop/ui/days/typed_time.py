"""Times of the day as people type them; pure functions of a text.

Where a text leaves the half of the day open (`at 3`, `halb drei`), 1 to 6 is the afternoon: nobody meets at night.
With minutes or a leading zero it is as a clock shows it, and beside a part of the day (`8 in the evening`) of that.
"""

import re
from datetime import time
from enum import Enum
from typing import NamedTuple

from rm_desktop.ui.days.day_words import NUMBERS, plain

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.h]?\s*(?P<minute>\d{2}))?\s*(?:(?P<half>a|p)\.?(?:m\.?)?)?(?P<h>\s*h)?",
    re.IGNORECASE,
)
_UHR = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<colon>\d{2}))?\s*(?:uhr|o[’']?clock)(?:\s*(?P<minute>\d{1,2}))?")
_FROM_HOUR = re.compile(
    r"(?P<step>halb|half\s*past|quarter\s*past|quarter\s*to|viertel\s*nach|viertel\s*vor|dreiviertel)\s*"
    r"(?P<hour>\d{1,2})(?:\s*(?:uhr|o[’']?clock))?"
)
_STEPS = {
    "halb": -30,
    "halfpast": 30,
    "quarterpast": 15,
    "quarterto": -15,
    "viertelnach": 15,
    "viertelvor": -15,
    "dreiviertel": -15,
}
_SAYS_TIME = re.compile(r"\d{1,2}\s*(?:[:.h]\d{1,2}\s*)?(?:uhr|[ap]\.?m\.?)|\d{1,2}[:.h]\d{1,2}", re.IGNORECASE)
_BEFORE = re.compile(r"(?:at|um|gegen|@|à)\s*", re.IGNORECASE)
_HAS_NUMBER_WORDS = re.compile(r"\b(?:uhr|o[’']?clock|halb|half|quarter|viertel|dreiviertel)\b")
_NAMED = {"noon": time(12), "midday": time(12), "mittag": time(12), "mittags": time(12), "midnight": time(0)}
_LAST_AFTERNOON = 6


class _Half(Enum):
    """How a text says which half of the day it means."""

    SAID = 0
    AS_ON_A_CLOCK = 1
    OPEN = 2


class _Said(NamedTuple):
    hour: int
    minute: int
    half: _Half


def read_time(text: str, hours: range | None = None) -> time | None:
    """Return the time a text means, or None: `15:00`, `1530`, `9`, `at 3pm`, `15 Uhr`, `halb drei`, `noon`.

    `hours` are those of the part of the day that is said beside it.
    """
    typed = _bare(text)
    if typed in _NAMED:
        return _NAMED[typed]
    said = _from_hour(typed) or _uhr(typed) or _clock(typed)
    return None if said is None else _at(said, hours)


def is_no_time(text: str) -> bool:
    """Tell whether a text says a time that no clock shows: `25:00`, `9:75`, `13 pm`, `um 26 Uhr`."""
    return _SAYS_TIME.fullmatch(_bare(text)) is not None and read_time(text) is None


def _bare(text: str) -> str:
    """Return a text without `at` before it; with that, or with `Uhr`, numbers may be words."""
    typed = text.strip().casefold()
    before = _BEFORE.match(typed)
    bare = typed[before.end() :] if before else typed
    if before is None and not _HAS_NUMBER_WORDS.search(typed):
        return bare
    return " ".join(_in_digits(word) for word in bare.split())


def _in_digits(word: str) -> str:
    number = {**NUMBERS, "ein": 1}.get(plain(word))
    return word if number is None else str(number)


def _from_hour(typed: str) -> _Said | None:
    """Read `halb 3`, `quarter to 4`: of twelve hours the half of the day is open."""
    found = _FROM_HOUR.fullmatch(typed)
    if found is None:
        return None
    hour = int(found["hour"])
    minutes = hour * 60 + _STEPS["".join(found["step"].split())]
    is_open = 1 <= hour <= 12
    return _Said(*divmod(minutes % 720 if is_open else minutes, 60), _Half.OPEN if is_open else _Half.AS_ON_A_CLOCK)


def _uhr(typed: str) -> _Said | None:
    found = _UHR.fullmatch(typed)
    if found is None:
        return None
    minute = found["colon"] or found["minute"]
    return _Said(int(found["hour"]), int(minute or 0), _half(found["hour"], minute))


def _clock(typed: str) -> _Said | None:
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not found["half"]:
        return _Said(hour, minute, _half(found["hour"], found["minute"] or found["h"]))
    return _Said(hour % 12 + 12 * (found["half"] == "p"), minute, _Half.SAID) if 1 <= hour <= 12 else None


def _half(hour: str, more: str | None) -> _Half:
    is_bare = not more and not hour.startswith("0") and int(hour) <= 12
    return _Half.OPEN if is_bare else _Half.AS_ON_A_CLOCK


def _at(said: _Said, hours: range | None) -> time | None:
    """Return the time in the half of the day that is meant."""
    later = said.hour + 12
    if hours is not None:
        ways = (said.hour,) if said.half is _Half.SAID else (said.hour, later)
        fitting = [hour for hour in ways if hour in hours]
        hour = fitting[0] if len(fitting) == 1 else -1
    else:
        hour = later if said.half is _Half.OPEN and said.hour <= _LAST_AFTERNOON else said.hour
    return time(hour, said.minute) if 0 <= hour < 24 and said.minute < 60 else None
