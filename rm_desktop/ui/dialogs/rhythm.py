"""How often a new pair meets: what the first run offers, and the days that come of it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Cadence
from rm_desktop.services.dates_ahead import days_ahead
from rm_desktop.ui.widgets.choice_row import Choice
from rm_desktop.ui.wording import words

_SESSIONS = 6


class Rhythm(NamedTuple):
    """A preset of the programme with its cadence; an empty one plans session 1 alone."""

    preset: str
    cadence: Cadence = Cadence.WEEKS
    weeks: int = 4


RHYTHMS = (Rhythm("standard", Cadence.MONTHLY), Rhythm("standard", weeks=2), Rhythm(""))


def rhythm_choices() -> tuple[Choice, ...]:
    """Return a box for each rhythm, by its place."""
    six = words.tr("six sessions")
    return (
        Choice(0, words.tr("Monthly"), six),
        Choice(1, words.tr("Every {n} weeks").format(n=QLocale().toString(2)), six),
        Choice(2, words.tr("Not yet"), words.tr("only session 1")),
    )


def last_day_words(rhythm: Rhythm, first: date | None, today: date) -> str:
    """Say when the last session will be, or what becomes of the others."""
    if first is None or not rhythm.preset:
        return words.tr("Session 1 is prepared for you; lay out the others at any time.")
    try:
        last = days_ahead(first, rhythm.cadence, rhythm.weeks, _SESSIONS)[-1]
    except UserError:
        return words.tr("The calendar ends before the last session.")
    day = words.long_day(last, QLocale(), today)
    return words.tr("All six get a day and an agenda; the last one is on {day}.").format(day=day)
