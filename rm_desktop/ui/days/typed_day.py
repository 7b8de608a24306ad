"""Days as people type them; pure functions of a text, a locale and today."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QLocale

from rm_desktop.ui.days.counted_day import Either, counted_day, in_week, next_weekday
from rm_desktop.ui.days.day_names import Names, names_in
from rm_desktop.ui.days.day_words import COMING, ENDS, FILLERS, STEPS, plain
from rm_desktop.ui.days.part_of_day import without_part
from rm_desktop.ui.widgets.month_grid import days_later, months_later

_NUMBERS = re.compile(r"\d+(?:(?:\s?[-/年月.]\s?|\s)\d+){1,2}[.日]?")
_NUMBER = re.compile(r"(\d{1,4})(\.|st|nd|rd|th)?")
_MARKS = str.maketrans({"\u200e": "", "\u200f": "", "\u061c": "", ",": " ", "،": " ", "日": "日 "})
_LONG_PAST = timedelta(days=180)
YEARS = range(1900, 2200)
"""What a number of four digits can be a year in; others are times."""
_TWO_MONTHS = 62


class Doubt(Enum):
    """Why a text is no day."""

    UNKNOWN = 0
    NO_SUCH_DAY = 1
    OTHER_WEEKDAY = 2
    NO_MONTH = 3
    NO_DAY = 4


@dataclass
class _Parts:
    """What the words and numbers of a text are: all of it may be missing."""

    step: int | None = None
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    is_ordinal: bool = False


def read_day(text: str, locale: QLocale, today: date) -> date | None:
    """Return the day a text means, or None; `typed_when` says what is understood."""
    found = find_day(text, locale, today)
    return found if isinstance(found, date) else None


def find_day(text: str, locale: QLocale, today: date) -> date | Either | Doubt:
    """Return the day a text means, the two it can mean, or why it means none; a part of the day is passed over."""
    names = names_in(locale.name())
    said, _ = without_part(text.translate(_MARKS).casefold().split(), names)
    tokens = [token for token in said if plain(token) not in FILLERS]
    words = [plain(token) for token in tokens]
    weekdays = [number for number in map(names.weekday, words) if number]
    numbers = " ".join(token for token, word in zip(tokens, words, strict=True) if not names.weekday(word))
    if len(weekdays) < 2 and _NUMBERS.fullmatch(numbers):
        return _in_numbers(numbers, weekdays[0] if weekdays else None, locale, today)
    counted = counted_day(words, names, locale, today)
    return counted if counted is not None else _in_words(tokens, names, today)


def _in_numbers(typed: str, weekday: int | None, locale: QLocale, today: date) -> date | Doubt:
    """Read `2026-11-26`, `26.11.`, `11/26/27`: a long number is the year, the others stand as the locale has them."""
    numbers = [int(number) for number in re.findall(r"\d+", typed)]
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    order = sorted("dMy", key=pattern.find)
    if len(numbers) == 2:
        order.remove("y")
    elif numbers[0] > 99:
        order = ["y", "M", "d"]
    fields = dict(zip(order, numbers, strict=True))
    return _dated(_Parts(None, weekday, fields["M"], fields["d"], fields.get("y")), today)


def _in_words(tokens: Sequence[str], names: Names, today: date) -> date | Doubt:
    if len(tokens) > 1 and plain(tokens[0]) in ENDS:
        parts = _sorted_out(tokens[1:], names)
        return Doubt.UNKNOWN if parts is None or not parts.month or parts.day else _end_of(parts, today)
    parts = _sorted_out(tokens, names)
    if parts is None or (parts.step is not None and parts.day):
        return Doubt.UNKNOWN
    if parts.month and parts.day:
        return _dated(parts, today)
    if parts.day and parts.is_ordinal:
        return _nth(parts, today)
    if parts.day:
        return Doubt.NO_MONTH
    if parts.month:
        return Doubt.NO_DAY
    return _on_weekday(parts, today) if parts.weekday and not parts.year else Doubt.UNKNOWN


def _sorted_out(tokens: Sequence[str], names: Names) -> _Parts | None:
    """Say what each word and number is; None where one is nothing, or is said twice."""
    parts = _Parts()
    is_dated = any(token[0].isdecimal() for token in tokens)
    has_one_month = sum(names.month(plain(token)) is not None for token in tokens) == 1
    for token in tokens:
        word, number = plain(token), _NUMBER.fullmatch(token)
        month, weekday = names.month(word), names.weekday(word)
        if word in COMING or (number is not None and _take_number(parts, number)):
            continue
        if word in STEPS and parts.step is None:
            parts.step = STEPS[word]
        elif month and parts.month is None and (not weekday or (is_dated and has_one_month)):
            parts.month = month
        elif weekday and parts.weekday is None:
            parts.weekday = weekday
        elif month and parts.month is None:
            parts.month = month
        else:
            return None
    return parts


def _take_number(parts: _Parts, number: re.Match[str]) -> bool:
    """Take a number as the day, else as the year; return False where both are known."""
    value = int(number[1])
    if parts.day is None and value <= 31 and len(number[1]) <= 2:
        parts.day, parts.is_ordinal = value, bool(number[2])
    elif parts.year is None and (value in YEARS if len(number[1]) == 4 else parts.day is not None):
        parts.year = value
    else:
        return False
    return True


def _dated(parts: _Parts, today: date) -> date | Doubt:
    """Return a day of a month; without a year this year's, or next year's where that is half a year gone."""
    month, day = parts.month or 0, parts.day or 0
    if parts.year is None:
        found = _day(today.year, month, day)
        later = _day(today.year + 1, month, day)
        if found is None or found < today - _LONG_PAST:
            found = later
    else:
        found = _day(parts.year + 2000 if parts.year < 100 else parts.year, month, day)
    if found is None:
        return Doubt.NO_SUCH_DAY
    return Doubt.OTHER_WEEKDAY if parts.weekday and found.isoweekday() != parts.weekday else found


def _nth(parts: _Parts, today: date) -> date | Doubt:
    """Return the next 15th; where a weekday is named it must be one."""
    near = (days_later(today, ahead) for ahead in range(_TWO_MONTHS))
    day = next((day for day in near if day.day == parts.day), None)
    if day is None:
        return Doubt.NO_SUCH_DAY
    return Doubt.OTHER_WEEKDAY if parts.weekday not in (None, day.isoweekday()) else day


def _on_weekday(parts: _Parts, today: date) -> date:
    """Return the next such day after today; with a step that of this week, the next or the last one."""
    weekday = parts.weekday or 1
    if parts.step is None:
        return next_weekday(weekday, today)
    if parts.step == 0:
        return days_later(today, (weekday - today.isoweekday()) % 7)
    return in_week(weekday, parts.step, today)


def _end_of(parts: _Parts, today: date) -> date | Doubt:
    first = _dated(_Parts(month=parts.month, day=1, year=parts.year), today)
    return days_later(months_later(first, 1), -1) if isinstance(first, date) else first


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
