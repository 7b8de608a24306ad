"""Dates and times by a locale's own patterns.

`QLocale.toString(QDate, …)` does the same, but its first call costs 3 to 6 ms of the start: finding the overload
makes Qt's classes for calendars and time zones.
"""

from datetime import date, time
from functools import lru_cache

from PySide6.QtCore import QLocale

_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat
_DAY_LETTERS = "dMy"
_TIME_LETTERS = "HhmsAaPp"


def write_day(day: date, pattern: str, locale: QLocale) -> str:
    """Return a date by a Qt pattern such as `dddd, d MMMM yyyy`."""
    names = {
        "dddd": locale.dayName(day.isoweekday(), _LONG),
        "ddd": locale.dayName(day.isoweekday(), _SHORT),
        "MMMM": locale.monthName(day.month, _LONG),
        "MMM": locale.monthName(day.month, _SHORT),
    }
    numbers = {
        "dd": f"{day.day:02}",
        "d": str(day.day),
        "MM": f"{day.month:02}",
        "M": str(day.month),
        "yyyy": f"{day.year:04}",
        "yy": f"{day.year % 100:02}",
    }
    return _written(_parts(pattern, _DAY_LETTERS), names, numbers, locale)


def write_time(at: time, pattern: str, locale: QLocale) -> str:
    """Return a time by a Qt pattern such as `HH:mm` or `h:mm Ap`."""
    half = locale.amText() if at.hour < 12 else locale.pmText()
    names = dict.fromkeys(("AP", "ap", "Ap", "aP", "A", "a"), half)
    twelve = "a" in pattern.casefold()
    hour = (at.hour % 12 or 12) if twelve else at.hour
    numbers = {
        "HH": f"{at.hour:02}",
        "H": str(at.hour),
        "hh": f"{hour:02}",
        "h": str(hour),
        "mm": f"{at.minute:02}",
        "m": str(at.minute),
        "ss": f"{at.second:02}",
        "s": str(at.second),
    }
    return _written(_parts(pattern, _TIME_LETTERS), names, numbers, locale)


@lru_cache(maxsize=8)
def without_year(pattern: str) -> str:
    """Return a date pattern without its year and what parts it from the field after it (or, if last, before)."""
    parts = list(_parts(pattern, _DAY_LETTERS))
    at = next((index for index, part in enumerate(parts) if part[0] == "y"), None)
    if at is None:
        return pattern
    last = not any(part[0] in "dM" for part in parts[at + 1 :])
    del parts[max(at - 1, 0) if last else at : None if last else at + 2]
    return "".join(parts)


@lru_cache(maxsize=16)
def _parts(pattern: str, letters: str) -> tuple[str, ...]:
    """Return a pattern's fields and what stands between them; a field is one letter repeated, or the two of AM/PM."""
    parts: list[str] = []
    quoted, before = False, ""
    for letter in pattern:
        kind = "" if quoted or letter not in letters else "A" if letter in "AaPp" else letter
        if parts and kind == before:
            parts[-1] += letter
        else:
            parts.append(letter)
        quoted ^= letter == "'"
        before = kind
    return tuple(parts)


def _written(parts: tuple[str, ...], names: dict[str, str], numbers: dict[str, str], locale: QLocale) -> str:
    zero = ord(locale.zeroDigit() or "0")
    digits = {ord("0") + digit: zero + digit for digit in range(10)}
    return "".join(names.get(part) or numbers.get(part, part.replace("'", "")).translate(digits) for part in parts)
