"""Days and times as people type them; pure functions of a text, a locale and today."""

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale

from rm_desktop.ui.words import tr

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(?:(a|p)\.?(?:m\.?)?)?(?:\s*h)?", re.IGNORECASE)
_SHORTEST_NAME = 3
_LONG_PAST = timedelta(days=180)
_FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def read_day(text: str, locale: QLocale, today: date) -> date | None:
    """Return the day a text means, or None: `26 Nov`, `26.11.`, `11/26` where it is so, `2026-11-26`, `Thursday`.

    A weekday is the next one. Without a year it is this year's day, or next year's where that is half a year gone.
    """
    typed = text.strip().casefold()
    near = {tr("today").casefold(): 0, tr("tomorrow").casefold(): 1}.get(typed)
    if near is not None:
        return today + timedelta(days=near)
    iso = _ISO.fullmatch(typed)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    numbers = [int(number) for number in re.findall(r"\d+", typed)]
    names = [name for name in re.findall(r"[^\W\d_]+", typed) if len(name) >= _SHORTEST_NAME]
    if not numbers:
        return _next_weekday(names, locale, today)
    month = next((found for found in (_month(name, locale) for name in names) if found), None)
    if month is None and names:
        return None
    return _in_order(numbers, month, locale, today)


def read_time(text: str) -> time | None:
    """Return the time a text means, or None: `15:00`, `15.30`, `1530`, `9`, `3 pm`."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _in_order(numbers: list[int], month: int | None, locale: QLocale, today: date) -> date | None:
    """Give each number its field: a long one is the year, the others come in the locale's order."""
    order = [field for field in _order(locale) if not (field == "M" and month)]
    if len(numbers) < len(order):
        order.remove("y")
    elif numbers and numbers[0] > 99 and order[0] != "y":
        order = ["y", *(field for field in ("M", "d") if field in order)]
    if len(numbers) != len(order):
        return None
    fields = dict(zip(order, numbers, strict=True))
    at = month or fields["M"]
    if "y" in fields:
        year = fields["y"]
        return _day(year + 2000 if year < 100 else year, at, fields["d"])
    found = _day(today.year, at, fields["d"])
    return _day(today.year + 1, at, fields["d"]) if found and found < today - _LONG_PAST else found


def _order(locale: QLocale) -> list[str]:
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return sorted("dMy", key=pattern.find)


def _month(name: str, locale: QLocale) -> int | None:
    for month in range(1, 13):
        known = (locale.monthName(month, kind) for kind in _FORMATS)
        if any(full.casefold().startswith(name) for full in known):
            return month
    return None


def _next_weekday(names: list[str], locale: QLocale, today: date) -> date | None:
    if len(names) != 1:
        return None
    for ahead in range(1, 8):
        day = today + timedelta(days=ahead)
        if locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat).casefold().startswith(names[0]):
            return day
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
