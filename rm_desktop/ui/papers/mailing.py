"""An agenda as a mail: plain text that the system's mail program opens, short enough for every one of them."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QUrl

from rm_desktop.services.one_page import OnePage, PaperAction, PaperTopic
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.agenda_words import cut, facts, heading
from rm_desktop.ui.wording.words import tr

MOST = 1_900  # characters of the whole address: some systems cut off what comes after 2,000
_LONGEST_LINE = 120
_LONGEST_SUBJECT = 80
_LONGEST_ENCODED = 3  # for each character; in many scripts one is nine
_FEW = 5  # promises that stay while topics are cut


class Mail(NamedTuple):
    """What the mail program is handed."""

    subject: str
    body: str

    @property
    def link(self) -> QUrl:
        """Return the address that opens it; to whom it goes is left open."""
        return QUrl.fromEncoded(_encoded(self))


def agenda_mail(page: OnePage, today: date) -> Mail:
    """Return a session's agenda as a mail: whole topics as far as they fit, then how many more there are."""
    subject = _cut(heading(page), _LONGEST_SUBJECT)
    lines = [_cut(facts(page, today)), *([_cut(page.purpose)] if page.purpose else [])]
    planned = words.planned(sum(topic.minutes for topic in page.topics), page.minutes)
    named = tr("Topics, {planned}").format(planned=planned)
    topics = [_topic(number, topic) for number, topic in enumerate(page.topics, 1)]
    promised = [_action(action, today) for action in page.actions]
    for most in (len(promised), _FEW):
        looked_at = _with(subject, lines, tr("What we promised"), promised, most)
        found = _with(subject, looked_at, named, topics, len(topics))
        if not topics or found[-1] == topics[-1]:
            break
    return Mail(subject, "\n".join(found))


def _with(subject: str, lines: list[str], title: str, more: list[str], most: int) -> list[str]:
    """Return the lines and, under a title, as many more as fit, at most so many; none where not even one does."""
    for count in _downwards(min(len(more), most)):
        left = len(more) - count
        rest = [words.counted(left, "… and {n} more", "… and {n} more")] if left else []
        found = [*lines, "", title, *more[:count], *rest]
        if len(_encoded(Mail(subject, "\n".join(found)))) <= MOST:
            return found
    return lines


def _downwards(most: int) -> Iterator[int]:
    """Yield the numbers from the most that could ever fit down to none, but nothing where there is nothing."""
    return iter(range(min(most, MOST), -1, -1)) if most else iter(())


def _topic(number: int, topic: PaperTopic) -> str:
    minutes = words.minutes(topic.minutes) if topic.minutes else ""
    aside = ", ".join(part for part in (minutes, topic.lead) if part)
    line = f"{QLocale().toString(number)}. {_cut(topic.title)}"
    return f"{line} ({aside})" if aside else line


def _action(action: PaperAction, today: date) -> str:
    due = "" if action.due is None or action.done else words.due(action.due, today, QLocale())
    aside = ", ".join(part for part in (action.owner, due) if part)
    came = f" → {_cut(action.evidence)}" if action.done and action.evidence else ""
    return f"[{'x' if action.done else ' '}] {_cut(action.text)} ({aside}){came}"


def _cut(text: str, most: int = _LONGEST_LINE) -> str:
    return cut(cut(text, most), most * _LONGEST_ENCODED, _weight)


def _weight(text: str) -> int:
    return len(QUrl.toPercentEncoding(text).data())


def _encoded(mail: Mail) -> bytes:
    parts: Iterable[str] = (mail.subject, mail.body.replace("\n", "\r\n"))
    subject, body = (bytes(QUrl.toPercentEncoding(part).data()) for part in parts)
    return b"mailto:?subject=" + subject + b"&body=" + body
