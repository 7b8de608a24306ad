"""What a session's agenda is headed with wherever it goes, on paper or in a mail, and how long its lines may be."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QLocale, QTextBoundaryFinder

from rm_desktop.services.one_page import OnePage
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import tr


def heading(page: OnePage) -> str:
    """Return `Session 5 · Letting AI draft`."""
    return tr("Session {number} · {title}").format(number=QLocale().toString(page.number), title=page.title)


def facts(page: OnePage, today: date) -> str:
    """Return when, where and who in one line."""
    locale = QLocale()
    when = tr("No day yet")
    if page.day is not None:
        when = words.long_day(page.day, locale, today)
        if page.at is not None:
            span = words.time_span(page.at, page.minutes, locale)
            when = tr("{day}, {time}").format(day=when, time=span)
    return " · ".join(part for part in (when, page.place, " & ".join(page.people)) if part)


def cut(text: str, most: int, weight: Callable[[str], int] = len) -> str:
    """Return a text on one line, whole or as many of its characters as weigh no more than `most`, and an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= most and weight(line) <= most:
        return line
    kept, left = [], most - weight("…")
    for character in _characters(line):
        left -= weight(character)
        if left < 0:
            break
        kept.append(character)
    return f"{''.join(kept).rstrip()}…"


def _characters(line: str) -> Iterator[str]:
    """Yield what a person calls a character: an emoji of several parts, a letter with its accents."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, line)
    data, start = line.encode("utf-16-le"), 0
    while (end := finder.toNextBoundary()) > 0:
        yield data[2 * start : 2 * end].decode("utf-16-le")
        start = end
