"""How the levels of both moved, in words and as lines of a chart."""

from bisect import bisect_right
from datetime import date

from PySide6.QtCore import QLocale

from rm_desktop.services.insights_view import Insights, LevelLine
from rm_desktop.ui.pages.insights_parts.figure import Figure, Grid
from rm_desktop.ui.widgets.level_chart import Series
from rm_desktop.ui.wording import goal_words, words
from rm_desktop.ui.wording.words import tr

_MOST_MARKS = 5
_SHORT = QLocale.FormatType.ShortFormat


def levels(view: Insights, locale: QLocale) -> Figure:
    """Say where both stand now."""
    known = [line for line in view.levels if line.days]
    if not known:
        return Figure(tr("Levels are drawn here from the first check-in of a goal on."))
    now = [(view.pair.person(line.owner).short, level_words(line.days[-1].level, locale)) for line in known]
    if len(now) > 1:
        said = tr("On average {first} is at level {one}, {second} at {other}").format(
            first=now[0][0], one=now[0][1], second=now[1][0], other=now[1][1]
        )
    else:
        said = tr("On average {name} is at level {level}").format(name=now[0][0], level=now[0][1])
    heads = (tr("Day"), *(view.pair.person(line.owner).short for line in known))
    days = sorted({day.day for line in known for day in line.days})
    rows = tuple(
        (words.short_day(day, locale, view.pair.start), *(_on(line, day, locale) for line in known)) for day in days
    )
    return Figure(said, Grid(heads, rows))


def series(view: Insights) -> tuple[Series, ...]:
    """Return a line for each person, in that person's colour."""
    return tuple(
        Series(tuple((float(each.day.toordinal()), each.level) for each in line.days), line.owner.value)
        for line in view.levels
        if line.days
    )


def marks(view: Insights, locale: QLocale) -> tuple[tuple[float, str], ...]:
    """Return what stands below the chart: the months that begin in it, or its ends where these are fewer than two."""
    days = sorted({day.day for line in view.levels for day in line.days})
    if not days:
        return ()
    firsts = _firsts(days[0], days[-1])
    if len(firsts) > 1:
        step = -(-len(firsts) // _MOST_MARKS)
        return tuple((float(day.toordinal()), locale.standaloneMonthName(day.month, _SHORT)) for day in firsts[::step])
    ends = sorted({days[0], days[-1]})
    return tuple((float(day.toordinal()), goal_words.day_and_month(day, days[-1], locale)) for day in ends)


def level_words(level: float, locale: QLocale) -> str:
    """Return `3` or `3.5`."""
    return locale.toString(level, "f", 0 if level == int(level) else 1)


def _firsts(begin: date, end: date) -> list[date]:
    """Return the first days of the months from one day to another."""
    months = range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month)
    firsts = (date(month // 12, month % 12 + 1, 1) for month in months)
    return [day for day in firsts if begin <= day <= end]


def _on(line: LevelLine, day: date, locale: QLocale) -> str:
    """Return a person's level on a day; nothing before the line begins."""
    place = bisect_right([each.day for each in line.days], day)
    return level_words(line.days[place - 1].level, locale) if place else ""
