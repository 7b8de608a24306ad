"""The words that name days, in the language of a locale and always in English and German too."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

_FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_SHORTEST_WEEKDAY = 2
_SHORTEST_MONTH = 3
ALWAYS = ("en_GB", "de_DE")

NEAR = {
    "today": 0,
    "heute": 0,
    "tomorrow": 1,
    "tmr": 1,
    "morgen": 1,
    "übermorgen": 2,
    "day after tomorrow": 2,
    "yesterday": -1,
    "gestern": -1,
    "vorgestern": -2,
    "day before yesterday": -2,
}
"""Words for days near today, and how many days away they are."""

_THIS = ("this", "dieser", "diesen", "diese", "dieses", "diesem")
_NEXT = ("next", "nächster", "nächsten", "nächste", "nächstes", "nächstem")
_LAST = ("last", "letzter", "letzten", "letzte", "letztes", "letztem")
COMING = frozenset(("coming", "kommende", "kommenden", "kommender", "kommendes", "kommendem"))
"""Words before a weekday that mean the first one to come, and before a week or a month the next one."""

STEPS = {**dict.fromkeys(_THIS, 0), **dict.fromkeys(_NEXT, 1), **dict.fromkeys(COMING, 1), **dict.fromkeys(_LAST, -1)}
"""Words before a weekday, a week or a month, and which one they mean, counted from this one."""

_DAY = ("day", "days", "tag", "tage", "tagen")
_WEEK = ("week", "weeks", "woche", "wochen")
_MONTH = ("month", "months", "monat", "monate", "monaten")
_YEAR = ("year", "years", "jahr", "jahre", "jahren")
UNITS = {
    **dict.fromkeys(_DAY, "day"),
    **dict.fromkeys(_WEEK, "week"),
    **dict.fromkeys(_MONTH, "month"),
    **dict.fromkeys(_YEAR, "year"),
}
"""Words for lengths of time: `day`, `week`, `month` or `year`."""

COUNTS = {
    **dict.fromkeys(("a", "an", "one", "ein", "eine", "einem", "einer", "einen"), 1),
    **dict.fromkeys(("two", "zwei"), 2),
    **dict.fromkeys(("three", "drei"), 3),
    **dict.fromkeys(("four", "vier"), 4),
    **dict.fromkeys(("five", "fünf"), 5),
    **dict.fromkeys(("six", "sechs"), 6),
}
"""Numbers as words."""

AGO = frozenset(("ago", "vor"))
"""Words that turn a length of time back."""

FILLERS = frozenset(("on", "the", "of", "by", "am", "den", "dem", "der", "bis", "zum", "des", "due", "le", "el"))
"""Words that may stand beside a day and say nothing."""

ENDS = frozenset(("end", "ende"))
"""Words before a month that mean its last day."""


class Names(NamedTuple):
    """What a word can mean, by its beginnings: weekdays 1 (Monday) to 7, months 1 to 12."""

    weekdays: tuple[tuple[str, int], ...]
    months: tuple[tuple[str, int], ...]

    def weekday(self, word: str) -> int | None:
        """Return the one weekday that begins with a word of two letters or more; None where several do."""
        return _only(self.weekdays, word) if len(word) >= _SHORTEST_WEEKDAY or not word.isascii() else None

    def month(self, word: str) -> int | None:
        """Return the one month that begins with a word of three letters or more; None where several do."""
        return _only(self.months, word) if len(word) >= _SHORTEST_MONTH or not word.isascii() else None


@lru_cache(maxsize=4)
def names_in(locale_name: str) -> Names:
    """Return the names of weekdays and months in the language of a locale, in English and in German."""
    locales = [QLocale(name) for name in dict.fromkeys((locale_name, *ALWAYS))]
    weekdays = {(plain(name), number) for one in locales for number in range(1, 8) for name in _day_names(one, number)}
    months = {(plain(name), number) for one in locales for number in range(1, 13) for name in _month_names(one, number)}
    return Names(tuple(sorted(weekdays)), tuple(sorted(months)))


def plain(word: str) -> str:
    """Return a word as it is compared: in small letters, without a full stop at its end."""
    return word.casefold().rstrip(".")


def _day_names(locale: QLocale, number: int) -> tuple[str, ...]:
    return tuple(name(number, kind) for name in (locale.dayName, locale.standaloneDayName) for kind in _FORMATS)


def _month_names(locale: QLocale, number: int) -> tuple[str, ...]:
    return tuple(name(number, kind) for name in (locale.monthName, locale.standaloneMonthName) for kind in _FORMATS)


def _only(known: tuple[tuple[str, int], ...], word: str) -> int | None:
    exact = {number for name, number in known if name == word}
    found = exact or {number for name, number in known if name.startswith(word)}
    return found.pop() if len(found) == 1 else None
