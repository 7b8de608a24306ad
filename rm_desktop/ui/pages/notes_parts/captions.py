"""The small words of the Notes page: when a note was edited, and what is counted."""

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from rm_desktop.clock import Clock
from rm_desktop.services.notes import Mention, NoteRow, NoteView
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.bidi import dotted, isolated

_TAGS = 3


def row_caption(row: NoteRow, clock: Clock, locale: QLocale) -> str:
    """Return e.g. `edited today · #technology`, `Thu 19 Nov · #culture #hiring`."""
    tags = " ".join(isolated(f"#{tag}") for tag in row.tags[:_TAGS])
    return dotted((_edited_on(row.updated_at, clock, locale), tags))


def history_caption(note: NoteView, clock: Clock, locale: QLocale) -> str:
    """Return e.g. `edited 2 min ago · 7 versions`."""
    edited = words.tr("edited {when}").format(when=_since(note.updated_at, clock, locale))
    return dotted((edited, words.counted(note.versions, "{n} version", "{n} versions")))


def words_caption(text: str) -> str:
    """Return e.g. `312 words`."""
    return words.counted(len(text.split()), "{n} word", "{n} words")


def mention_words(mention: Mention) -> str:
    """Return e.g. `Goal: Use AI tools without a helper`."""
    kind = words.kind_word(mention.kind)
    return f"{kind}: {mention.title}" if mention.title else kind


def _edited_on(instant: datetime, clock: Clock, locale: QLocale) -> str:
    day, today = clock.local(instant).date(), clock.today()
    return words.tr("edited today") if day == today else words.short_day(day, locale, today)


def _since(instant: datetime, clock: Clock, locale: QLocale) -> str:
    """Return `just now`, `2 min ago`, `3 h ago` within today, then the day."""
    local, now = clock.local(instant), clock.local(clock.now())
    passed = max(now - local, timedelta())
    if local.date() != now.date():
        return words.short_day(local.date(), locale, now.date())
    if passed < timedelta(minutes=1):
        return words.tr("just now")
    minutes = passed // timedelta(minutes=1)
    return words.tr("{n} min ago").format(n=minutes) if minutes < 60 else words.tr("{n} h ago").format(n=minutes // 60)
