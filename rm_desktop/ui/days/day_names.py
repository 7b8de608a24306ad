"""The names of weekdays and months, in the language of a locale and always in English and German too."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.ui.days.day_words import plain

_FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_SHORTEST_WEEKDAY = 2
_SHORTEST_MONTH = 3
_ALWAYS = ("en_GB", "de_DE")


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
    locales = [QLocale(name) for name in dict.fromkeys((locale_name, *_ALWAYS))]
    weekdays = {(plain(name), number) for one in locales for number in range(1, 8) for name in _day_names(one, number)}
    months = {(plain(name), number) for one in locales for number in range(1, 13) for name in _month_names(one, number)}
    return Names(tuple(sorted(weekdays)), tuple(sorted(months)))


def _day_names(locale: QLocale, number: int) -> tuple[str, ...]:
    return tuple(name(number, kind) for name in (locale.dayName, locale.standaloneDayName) for kind in _FORMATS)


def _month_names(locale: QLocale, number: int) -> tuple[str, ...]:
    return tuple(name(number, kind) for name in (locale.monthName, locale.standaloneMonthName) for kind in _FORMATS)


def _only(known: tuple[tuple[str, int], ...], word: str) -> int | None:
    exact = {number for name, number in known if name == word}
    found = exact or {number for name, number in known if name.startswith(word)}
    return found.pop() if len(found) == 1 else None
