"""What to say of a day and time on which the clocks change; pure functions of values and a locale."""

from datetime import date, time

from PySide6.QtCore import QLocale

from rm_desktop.clock import Clock
from rm_desktop.services.wall_time import resolve
from rm_desktop.ui.wording import words


def wall_hint(day: date | None, at: time | None, clock: Clock, locale: QLocale) -> str:
    """Return a sentence where a time is skipped or comes twice that night; empty for every other one."""
    if day is None or at is None:
        return ""
    found = resolve(day, at, clock=clock)
    if found.skipped:
        said = words.tr("There is no {time} that day, as the clocks go forward: it begins at {real}.")
        return said.format(time=words.clock_time(at, locale), real=words.clock_time(found.at, locale))
    if found.doubled:
        said = words.tr("{time} comes twice that day, as the clocks go back: the first one is meant.")
        return said.format(time=words.clock_time(at, locale))
    return ""


def wall_mark(day: date | None, at: time | None, clock: Clock, locale: QLocale) -> str:
    """Return the same in few words, for a row of a list."""
    if day is None or at is None:
        return ""
    found = resolve(day, at, clock=clock)
    if found.skipped:
        return words.tr("the clocks skip it: {real}").format(real=words.clock_time(found.at, locale))
    return words.tr("comes twice: the first one") if found.doubled else ""
