"""Times of the day as people type them; pure functions of a text."""

import re
from datetime import time

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.h]?\s*(?P<minute>\d{2}))?\s*(?:(?P<half>a|p)\.?(?:m\.?)?)?(?:\s*(?:h|o’clock|o'clock))?",
    re.IGNORECASE,
)
_UHR = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<colon>\d{2}))?\s*uhr(?:\s*(?P<minute>\d{1,2}))?", re.IGNORECASE)
_SAYS_TIME = re.compile(r"\d{1,2}\s*(?:[:.h]\d{1,2}\s*)?(?:uhr|[ap]\.?m\.?)|\d{1,2}[:.h]\d{1,2}", re.IGNORECASE)
_BEFORE = re.compile(r"(?:at|um|gegen|@|à)\s*", re.IGNORECASE)
_NAMED = {"noon": time(12), "midday": time(12), "mittag": time(12), "mittags": time(12), "midnight": time(0)}


def read_time(text: str) -> time | None:
    """Return the time a text means, or None: `15:00`, `15.30`, `1530`, `9`, `3 pm`, `at 3pm`, `15 Uhr`, `noon`."""
    typed = _bare(text)
    if typed in _NAMED:
        return _NAMED[typed]
    uhr = _UHR.fullmatch(typed)
    if uhr is not None:
        return _at(int(uhr["hour"]), int(uhr["colon"] or uhr["minute"] or 0))
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return None
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half and not 1 <= hour <= 12:
        return None
    return _at(hour % 12 + (12 if half == "p" else 0) if half else hour, minute)


def is_no_time(text: str) -> bool:
    """Tell whether a text says a time that no clock shows: `25:00`, `9:75`, `13 pm`, `um 26 Uhr`."""
    return _SAYS_TIME.fullmatch(_bare(text)) is not None and read_time(text) is None


def _bare(text: str) -> str:
    typed = text.strip().casefold()
    before = _BEFORE.match(typed)
    return typed[before.end() :] if before else typed


def _at(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None
