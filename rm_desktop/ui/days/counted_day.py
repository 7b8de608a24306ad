"""Days counted from today or from another day: `in 2 weeks`, `Donnerstag nächster Woche`, `end of month`; pure."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.ui.days.day_names import Names
from rm_desktop.ui.days.day_words import (
    AGO,
    COUNTS,
    ENDS,
    ENDS_IN_ONE,
    FROM,
    LONG_STEPS,
    NEAR,
    NOW,
    THIS,
    UNITS,
    WEEKEND,
    plain,
)
from rm_desktop.ui.widgets.month_grid import days_later, months_later
from rm_desktop.ui.wording.words import tr

_MOST = 4000
_MONDAY, _FRIDAY, _SATURDAY, _SUNDAY = 1, 5, 6, 7
_EIGHT_DAYS = ("acht", "day")  # means a week as often as eight days
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "year": 12}


class Either(NamedTuple):
    """Two days that a text can mean."""

    first: date
    second: date


class _Length(NamedTuple):
    """A length of time: days and months."""

    days: int = 0
    months: int = 0

    def after(self, day: date) -> date:
        """Return the day that is so much later."""
        return months_later(days_later(day, self.days), self.months)


def counted_day(words: Sequence[str], names: Names, locale: QLocale, today: date) -> date | Either | None:
    """Return the day, or two of them, that plain words count; None where they count none."""
    near = near_day(words, today)
    if near is not None:
        return near
    found = _end(words, today) or _after(words, today) or _of_week(words, names, locale, today)
    return found or _from(words, names, today) or _with_length(words, names, locale, today)


def near_day(words: Sequence[str], today: date) -> date | None:
    """Return the day that `today`, `übermorgen`, `day before yesterday` mean."""
    here = {plain(tr("today")): 0, plain(tr("tomorrow")): 1, plain(tr("yesterday")): -1}
    ahead = {**here, **NEAR}.get(" ".join(words))
    return None if ahead is None else days_later(today, ahead)


def next_weekday(weekday: int, today: date) -> date:
    """Return the first such day after today."""
    return days_later(today, (weekday - today.isoweekday() - 1) % 7 + 1)


def in_week(weekday: int, weeks: int, today: date, first: int = _MONDAY) -> date:
    """Return that day of the week so many weeks from this one; `first` is the day that weeks begin with."""
    begins = days_later(today, -((today.isoweekday() - first) % 7))
    return days_later(begins, 7 * weeks + (weekday - first) % 7)


def _after(words: Sequence[str], today: date) -> date | None:
    """Read `in 2 weeks`, `3 days ago`, `vor einer Woche`, `next month`, `fortnight`."""
    back = any(word in AGO for word in words)
    said = [word for word in words if word not in AGO and word != "in"]
    if len(said) == 1 and UNITS.get(said[0]) == "fortnight":
        said.insert(0, "a")
    length = _length(said, LONG_STEPS)
    if length is None:
        return None
    return (_Length(-length.days, -length.months) if back else length).after(today)


def _length(words: Sequence[str], steps: dict[str, int] | None = None) -> _Length | None:
    """Read `2 weeks`, `einer Woche`; with `steps` also `next week`."""
    if len(words) != 2 or words[1] not in UNITS:
        return None
    first, unit = words[0], UNITS[words[1]]
    count = {**COUNTS, **(steps or {})}.get(first, int(first) if first.isdecimal() else None)
    if count is None or count > _MOST or (first, unit) == _EIGHT_DAYS:
        return None
    return _Length(_DAYS.get(unit, 0) * count, _MONTHS.get(unit, 0) * count)


def _of_week(words: Sequence[str], names: Names, locale: QLocale, today: date) -> date | Either | None:
    """Read `next week thursday`, `Donnerstag nächster Woche`; where weeks begin with Sunday that can be another."""
    if len(words) != 3:
        return None
    weekday, step, unit = words if words[2] in UNITS else (words[2], *words[:2])
    number = names.weekday(weekday)
    if number is None or step not in LONG_STEPS or UNITS.get(unit) != "week":
        return None
    return _one_of(in_week(number, LONG_STEPS[step], today, first) for first in _firsts(locale))


def _from(words: Sequence[str], names: Names, today: date) -> date | Either | None:
    """Read `a week from thursday`, `two weeks from now`."""
    place = next((place for place, word in enumerate(words) if word in FROM), None)
    if place is None:
        return None
    length, rest = _length(words[:place]), words[place + 1 :]
    if length is None:
        return None
    near = today if len(rest) == 1 and rest[0] in NOW else near_day(rest, today)
    number = names.weekday(rest[0]) if len(rest) == 1 and near is None else None
    if number is not None:
        return _one_of(length.after(day) for day in (_coming(number, today), next_weekday(number, today)))
    return None if near is None else length.after(near)


def _with_length(words: Sequence[str], names: Names, locale: QLocale, today: date) -> date | Either | None:
    """Read `thursday in two weeks`, `in 2 Wochen am Donnerstag`, `heute in einer Woche`.

    A weekday is that of the week so far away, and so long after the coming one: where these differ, either.
    """
    if "in" not in words:
        return None
    place = words.index("in")
    length, rest = _length(words[place + 1 : place + 3]), [*words[:place], *words[place + 3 :]]
    if length is None:
        return None
    near = near_day(rest, today)
    number = names.weekday(rest[0]) if len(rest) == 1 and near is None else None
    if number is not None and length.days and length.days % 7 == 0:
        weeks = (in_week(number, length.days // 7, today, first) for first in _firsts(locale))
        return _one_of((*weeks, length.after(_coming(number, today))))
    return None if near is None else length.after(near)


def _coming(weekday: int, today: date) -> date:
    return days_later(today, (weekday - today.isoweekday()) % 7)


def _firsts(locale: QLocale) -> set[int]:
    return {_MONDAY, locale.firstDayOfWeek().value}


def _end(words: Sequence[str], today: date) -> date | Either | None:
    """Read `end of month`, `Ende nächster Woche`, `Jahresende`; a week ends on Friday, and a weekend is two days."""
    if len(words) == 1 and words[0] in ENDS_IN_ONE:
        return _end_of(ENDS_IN_ONE[words[0]], 0, today)
    if words and words[-1] in WEEKEND and all(word in THIS for word in words[:-1]):
        return Either(in_week(_SATURDAY, 0, today), in_week(_SUNDAY, 0, today))
    if len(words) not in (2, 3) or words[0] not in ENDS or words[-1] not in UNITS:
        return None
    step = LONG_STEPS.get(words[1]) if len(words) == 3 else 0
    return None if step is None else _end_of(UNITS[words[-1]], step, today)


def _end_of(unit: str, step: int, today: date) -> date | Either | None:
    if unit == "week":
        friday = in_week(_FRIDAY, step, today)
        return friday if friday >= today or step else Either(in_week(_SUNDAY, 0, today), days_later(friday, 7))
    if unit not in _MONTHS:
        return days_later(today, step) if unit == "day" else None
    first = today.replace(day=1, month=1 if unit == "year" else today.month)
    return days_later(months_later(first, _MONTHS[unit] * (step + 1)), -1)


def _one_of(days: Iterable[date]) -> date | Either:
    """Return the one day that all ways to read a text come to, or the first two."""
    found = sorted(set(days))
    return found[0] if len(found) == 1 else Either(found[0], found[1])
