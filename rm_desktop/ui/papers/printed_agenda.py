"""The words of an agenda on paper, as rich text in which nothing that people wrote is markup."""

from datetime import date
from html import escape
from typing import Protocol

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from rm_desktop.services.one_page import OnePage, PaperAction, PaperTopic
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.agenda_words import cut, facts, heading
from rm_desktop.ui.wording.words import tr

POINTS = 11.0
# So much of what is not a topic is printed: a sheet is one page, and the topics are what it is for.
_LONGEST_PURPOSE = 400
_LONGEST_FACTS = 240
_LONGEST_PROMISE = 300


class Writing(Protocol):
    """How large a page is written, with topics' details or without, and how much is cut."""

    @property
    def scale(self) -> float:
        """1 for the usual size."""
        ...

    @property
    def details(self) -> bool:
        """Whether topics have their details."""
        ...

    @property
    def cut(self) -> int:
        """How many topics and promises are left out."""
        ...


def page_html(page: OnePage, way: Writing, whole: OnePage, today: date) -> str:
    """Return a page; `whole` is the one that it was shortened from."""
    size = POINTS * way.scale
    parts = [
        f'<p style="font-size:{size:.1f}pt; color:#444; margin:0">{escape(page.pair)}</p>',
        f'<p style="font-size:{size * 1.7:.1f}pt; font-weight:700; margin:0">{escape(heading(page))}</p>',
        f'<p style="margin-top:4px; margin-bottom:12px">{escape(cut(facts(page, today), _LONGEST_FACTS))}</p>',
    ]
    if page.purpose:
        parts.append(
            f'<p style="margin-top:0; margin-bottom:12px"><i>{escape(cut(page.purpose, _LONGEST_PURPOSE))}</i></p>'
        )
    planned = words.planned(sum(topic.minutes for topic in whole.topics), whole.minutes)
    if page.actions:
        parts.append(_section(tr("What we promised"), "", size))
        parts.append(_table(tuple(_action(action, today) for action in page.actions)))
    if page.topics:
        parts.append(_section(tr("Topics"), planned, size))
        parts.append(_table(tuple(_topic(topic, way.details) for topic in page.topics)))
    if way.cut:
        rest = words.counted(way.cut, "{n} more does not fit on this page.", "{n} more do not fit on this page.")
        parts.append(f'<p style="color:#444; margin-top:12px">{escape(rest)}</p>')
    return "".join(parts)


def _section(name: str, aside: str, size: float) -> str:
    said = (
        f'{escape(name)} <span style="color:#444; font-weight:400; font-size:{size * 0.9:.1f}pt">{escape(aside)}</span>'
    )
    return f'<p style="font-weight:700; font-size:{size * 1.1:.1f}pt; margin-top:16px; margin-bottom:4px">{said}</p>'


def _topic(topic: PaperTopic, details: bool) -> tuple[str, str, str]:
    detail = f'<br/><span style="color:#444">{escape(topic.detail)}</span>' if details and topic.detail else ""
    came = tr("from session {number}").format(number=QLocale().toString(topic.origin)) if topic.origin else ""
    minutes = words.minutes(topic.minutes) if topic.minutes else ""
    asides = " · ".join(escape(part) for part in (topic.lead, minutes, came) if part)
    return ("☑" if topic.done else "☐", f"{escape(topic.title)}{detail}", asides)


def _action(action: PaperAction, today: date) -> tuple[str, str, str]:
    due = "" if action.due is None or action.done else words.due(action.due, today, QLocale())
    evidence = escape(cut(action.evidence, _LONGEST_PROMISE)) if action.done else ""
    came = f'<br/><span style="color:#444">→ {evidence}</span>' if evidence else ""
    asides = " · ".join(escape(part) for part in (action.owner, due) if part)
    return ("☑" if action.done else "☐", f"{escape(cut(action.text, _LONGEST_PROMISE))}{came}", asides)


def _table(rows: tuple[tuple[str, str, str], ...]) -> str:
    end = "left" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "right"
    lines = (
        f'<tr><td width="5%">{box}</td><td width="65%">{what}</td>'
        f'<td width="30%" align="{end}" style="color:#444">{aside}</td></tr>'
        for box, what, aside in rows
    )
    return f'<table width="100%" cellpadding="3" cellspacing="0">{"".join(lines)}</table>'
