"""Days and times as people type them, together or apart; pure functions of a text, a locale and today.

Understood are, in the language of the locale and always in English and German:
`26 Nov`, `26.11.`, `11/26` where it is so, `2026-11-26`, `the 15th` · `Thursday`, `thu` (the next one after today),
`this thu`, `next thu` (of next week), `last thu` · `today`, `tomorrow`, `übermorgen`, `yesterday` · `in 2 weeks`,
`in einem Monat`, `3 days ago`, `next week` · `thursday next week`, `Donnerstag in zwei Wochen`, `a week from thu` ·
`end of March`, `Monatsende` · and beside each a time: `next thu 15:00`, `tomorrow 3pm`, `nächsten Do 15 Uhr`,
`26.11. um 9`, `halb drei`, or a part of the day, which says which eight is meant: `tonight at 8`, `morgen früh um 8` ·
`in 2 hours`. What could be two moments is none of them: then `hint` asks.

A day alone is held by `widgets/day_field.DayField`, a day with its time by `widgets/when_field.WhenField`:
`field.day`, `field.at` (WhenField), `field.is_readable`, `field.hint` (a sentence for the form's foot where it cannot
be read), `field.set_day(day)` or `field.set_when(day, at)`, `field.edited`. Both show what is understood while it is
typed and write it out when left.
"""

from datetime import date, datetime, time
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.ui.days.counted_day import Either
from rm_desktop.ui.days.day_names import names_in
from rm_desktop.ui.days.part_of_day import without_part
from rm_desktop.ui.days.typed_day import YEARS, Doubt, find_day, read_day
from rm_desktop.ui.days.typed_hours import read_hours
from rm_desktop.ui.days.typed_time import is_no_time, read_time
from rm_desktop.ui.wording import words

__all__ = ["Reading", "read_day", "read_time", "read_when", "write_when"]


class Reading(NamedTuple):
    """What a text means: a day and maybe a time, or neither and a sentence that says what is missing."""

    day: date | None = None
    at: time | None = None
    hint: str = ""


def read_when(
    text: str, locale: QLocale, today: date, *, with_time: bool = True, now: datetime | None = None
) -> Reading:
    """Return the day a text means and its time where one is said; empty for an empty text.

    `in 2 hours` is understood where it is known what time it is `now`, on the wall.
    """
    typed = " ".join(_parted(text).split())
    if not typed:
        return Reading()
    soon = read_hours(typed, now) if with_time and now is not None else None
    if soon is not None:
        return Reading(soon.date(), soon.time())
    said, hours = without_part(typed.split(), names_in(locale.name()))
    typed = " ".join(said)
    meant, doubts = _ways_to_read(typed, hours, locale, today, with_time=with_time)
    if len(meant) == 1:
        return meant[0]
    if meant:
        return Reading(hint=_which(meant, locale, today))
    if with_time and read_time(typed, hours) is not None and Doubt.NO_MONTH not in doubts:
        return Reading(hint=words.tr("Add the day, as in Thu 15:00."))
    if with_time and doubts <= {Doubt.UNKNOWN} and _has_no_time(typed, locale, today):
        return Reading(hint=words.tr("There is no such time. Write it as 15:00."))
    return Reading(hint=_missing(doubts))


def _ways_to_read(
    typed: str, hours: range | None, locale: QLocale, today: date, *, with_time: bool
) -> tuple[list[Reading], set[Doubt]]:
    """Return all that a text can mean, and why it is no day where it is taken in other ways."""
    doubts: set[Doubt] = set()
    found: dict[Reading, None] = {}
    for day_words, time_words in _splits(typed, hours, locale, today) if with_time else ((typed, ""),):
        at = read_time(time_words, hours)
        if time_words and at is None:
            continue
        day = find_day(day_words, locale, today)
        if isinstance(day, Doubt):
            doubts.add(day)
        else:
            days = day if isinstance(day, Either) else (day,)
            found.update(dict.fromkeys(Reading(each, at) for each in days))
    return list(found), doubts


def write_when(day: date, at: time | None, locale: QLocale, today: date | None = None) -> str:
    """Return e.g. `Thu 3 Dec, 15:00`, or the day alone."""
    said = words.short_day(day, locale, today)
    if at is None:
        return said
    return words.tr("{day}, {time}").format(day=said, time=words.clock_time(at, locale))


def _parted(text: str) -> str:
    """Part a day from its time in `2026-11-26T15:00`."""
    return text.replace("T", " ", 1) if text[:4].isdecimal() and "T" in text else text


def _splits(typed: str, hours: range | None, locale: QLocale, today: date) -> list[tuple[str, str]]:
    """Return each way to take a text as a day, and a time after it, or before it where it says that it is one.

    Beside a part of the day, whose `hours` are known, a number alone says so.
    """
    tokens = typed.split()
    ways = [(typed, "")]
    if not tokens:
        return ways
    if tokens[-1].isdecimal() and int(tokens[-1]) in YEARS and isinstance(find_day(typed, locale, today), date):
        return ways
    for place in range(1, len(tokens)):
        before, after = " ".join(tokens[:place]), " ".join(tokens[place:])
        ways.append((before.rstrip(","), after))
        if hours is not None or not before.rstrip(",").isdecimal():
            ways.append((after, before.rstrip(",")))
    return ways


def _has_no_time(typed: str, locale: QLocale, today: date) -> bool:
    """Tell whether only the time beside a day, or alone, cannot be."""
    days = (day for day, at in _splits(typed, None, locale, today) if is_no_time(at))
    return is_no_time(typed) or any(isinstance(find_day(day, locale, today), date) for day in days)


def _which(meant: list[Reading], locale: QLocale, today: date) -> str:
    first, second = (write_when(each.day or today, each.at, locale, today) for each in meant[:2])
    return words.tr("This can be {first} or {second}. Write it out.").format(first=first, second=second)


def _missing(doubts: set[Doubt]) -> str:
    """Return the sentence for the doubt that says most."""
    said = {
        Doubt.OTHER_WEEKDAY: words.tr("That day is another day of the week."),
        Doubt.NO_SUCH_DAY: words.tr("There is no such day."),
        Doubt.NO_MONTH: words.tr("Add the month, as in 26 Nov."),
        Doubt.NO_DAY: words.tr("Add the day of the month, as in 26 Nov."),
        Doubt.UNKNOWN: words.tr("Write it as 26 Nov, next Thu or in 2 weeks, or pick it."),
    }
    return next(sentence for doubt, sentence in said.items() if doubt in doubts or doubt is Doubt.UNKNOWN)
