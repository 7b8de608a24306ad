"""How time is told while a session is held; pure functions of values and a locale."""

from datetime import datetime

from PySide6.QtCore import QLocale

from rm_desktop.services.live_clock import MINUTE, Phase, Reading
from rm_desktop.ui.widgets.countdown import TimeTone
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import counted, tr

_PHASES = {Phase.CALM: TimeTone.CALM, Phase.CLOSING: TimeTone.CLOSING, Phase.OVER: TimeTone.OVER}


def tone_of(reading: Reading, *, runs: bool) -> TimeTone:
    """Return in which colour a time is shown; past its end also while it stands still."""
    tone = _PHASES[reading.phase]
    return tone if runs or tone is TimeTone.OVER else TimeTone.PAUSED


def length_words(reading: Reading, planned: int | None) -> str:
    """Return `of 10 min`, `of 10 min and 5 more`, or `so far` where no time was planned."""
    if reading.planned is None:
        return tr("so far")
    more = reading.planned - (planned or 0)
    if not planned or more < MINUTE:
        return tr("of {length}").format(length=words.minutes(round(reading.planned / MINUTE)))
    locale = QLocale()
    return tr("of {length} and {more} more").format(
        length=words.minutes(planned // MINUTE), more=locale.toString(round(more / MINUTE))
    )


def end_words(ends: datetime | None, now: datetime, locale: QLocale) -> str:
    """Return `session ends 15:45`, or that it was to end then; nothing where nobody knows."""
    if ends is None:
        return ""
    shown = words.clock_time(ends.time(), locale)
    pattern = tr("session ends {time}") if now <= ends else tr("was to end {time}")
    return pattern.format(time=shown)


def phase_words(reading: Reading) -> str:
    """Return `2 minutes left` or `3 minutes over` where that matters, else nothing."""
    if reading.left is None or reading.phase is Phase.CALM:
        return ""
    if reading.phase is Phase.OVER:
        over = int(-reading.left // MINUTE)
        return counted(over, "{n} minute over", "{n} minutes over") if over else tr("Time is up")
    return left_words(reading)


def left_words(reading: Reading) -> str:
    """Return `7 minutes left`; a minute that has begun counts whole."""
    left = -int(-(reading.left or 0) // MINUTE)
    return counted(left, "{n} minute left", "{n} minutes left") if (reading.left or 0) > MINUTE else tr("1 minute left")


def spoken(reading: Reading) -> str:
    """Return a sentence about the time of a topic; it changes once a minute."""
    if reading.left is None:
        used = int(reading.used // MINUTE)
        return counted(used, "{n} minute so far", "{n} minutes so far")
    return phase_words(reading) or left_words(reading)
