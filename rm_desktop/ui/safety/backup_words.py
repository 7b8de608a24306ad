"""Backups in words: when and why one was made, how large it is, and what it holds."""

from pathlib import Path

from PySide6.QtCore import QLocale

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind
from rm_desktop.services.backing_up import Backup, Reason
from rm_desktop.ui.days.moment_words import moment
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.deed_words import several
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_JOINED = "\N{NO-BREAK SPACE}"
_REASONS = {
    Reason.DAILY: QT_TRANSLATE_NOOP("words", "the day's backup"),
    Reason.HAND: QT_TRANSLATE_NOOP("words", "made by hand"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("words", "before an update"),
    Reason.MERGE: QT_TRANSLATE_NOOP("words", "before a merge"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("words", "before an import"),
    Reason.RESTORE: QT_TRANSLATE_NOOP("words", "before a restore"),
    Reason.PROTECTION: QT_TRANSLATE_NOOP("words", "before a change of protection"),
}
# What a person would miss, in the order in which they would ask for it.
_TOLD = (
    *(Kind.SESSION, Kind.NOTE, Kind.JOURNAL, Kind.GOAL, Kind.CHECK_IN, Kind.TOPIC),
    *(Kind.ACTION, Kind.TAKEAWAY, Kind.PREPARATION, Kind.DRAFT_GOAL, Kind.ATTACHMENT),
)


def made(backup: Backup, clock: Clock) -> str:
    """Return when a backup was made, e.g. `Yesterday, 09:20`."""
    return moment(clock.local(backup.made), clock.today(), QLocale())


def made_inside(backup: Backup, clock: Clock) -> str:
    """Return the same inside a sentence: `yesterday, 09:20`."""
    at, today = clock.local(backup.made), clock.today()
    near = {0: words.tr("today, {time}"), 1: words.tr("yesterday, {time}")}.get((today - at.date()).days)
    return made(backup, clock) if near is None else near.format(time=words.clock_time(at.time(), QLocale()))


def about(backup: Backup) -> str:
    """Return e.g. `before an import · 1.2 MB`."""
    return f"{words.tr(_REASONS[backup.reason])} · {size(backup.size)}"


def size(count: int) -> str:
    """Return e.g. `1.2 MB` for a number of bytes."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def holdings(counts: dict[str, int]) -> str:
    """Return e.g. `6 sessions, 12 notes, 14 journal entries`; what there is none of is left out."""
    there = [(kind, counts.get(kind.value, 0)) for kind in _TOLD]
    parts = [several(kind, count).replace(" ", _JOINED) for kind, count in there if count]
    return words.tr(", ").join(parts) if parts else words.tr("Nothing but the pair's names.")


def path_words(path: Path) -> str:
    """Return a path whose parts stay in their order, in whichever direction their letters run."""
    return _LEFT_TO_RIGHT + "".join(f"{each}{_LEFT_TO_RIGHT}" if each in "/\\" else each for each in str(path))
