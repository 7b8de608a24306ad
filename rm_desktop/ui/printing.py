"""The agenda of a session on one sheet, whatever its length: printed, or kept as a PDF.

It is written as large as fits, down to a floor; what does not fit then is cut, and a sentence says so. A fifth of the
sheet stays free to write on. Qt's printing is loaded when somebody prints.
"""

from dataclasses import replace
from datetime import date
from functools import partial
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPen,
    QTextDocument,
    QTextOption,
)

from rm_desktop.services.one_page import OnePage, PaperAction, PaperTopic
from rm_desktop.ui import words
from rm_desktop.ui.paper import pdf as write_pdf
from rm_desktop.ui.paper import upright
from rm_desktop.ui.words import tr

_MARGIN = 18.0  # millimetres
_LARGEST, _SMALLEST, _STEP = 1.0, 0.7, 0.05
_POINTS = 11.0
_TO_WRITE = 0.2  # of the sheet
_RULE_MM = 9.0
_RESOLUTION = 300


class Fit(NamedTuple):
    """How a page fits its sheet: how large it is written, with topics' details or without, and how much is cut."""

    scale: float
    details: bool = True
    cut: int = 0


def draw(page: OnePage, paper: QPagedPaintDevice, today: date) -> Fit:
    """Draw the agenda, black on white, on one sheet; return how it was made to fit."""
    painter = QPainter(paper)
    sheet = QRectF(painter.viewport())
    points = paper.logicalDpiY() / 72
    fit = _fit(page, sheet, paper, today)
    document = _document(page, fit, sheet.width(), paper, today)
    document.drawContents(painter)
    _rule(painter, sheet, document.size().height() + 14 * points, points)
    painter.end()
    return fit


def pdf(page: OnePage, today: date) -> bytes:
    """Return the sheet as a PDF."""
    return write_pdf(heading(page), layout(), partial(draw, page, today=today), _RESOLUTION)


def layout() -> QPageLayout:
    """Return the sheet it is drawn on."""
    return upright(_MARGIN)


def heading(page: OnePage) -> str:
    """Return `Session 5 · Letting AI draft`."""
    return tr("Session {number} · {title}").format(number=QLocale().toString(page.number), title=page.title)


def _fit(page: OnePage, sheet: QRectF, paper: QPagedPaintDevice, today: date) -> Fit:
    """Return the largest way to write it that leaves room, else the smallest with as little cut as possible."""
    most = sheet.height() * (1 - _TO_WRITE)
    steps = round((_LARGEST - _SMALLEST) / _STEP)
    scales = [_LARGEST - step * _STEP for step in range(steps + 1)]
    ways = [*(Fit(scale) for scale in scales), *(Fit(scale, details=False) for scale in scales[steps // 2 :])]
    for way in ways:
        if _document(page, way, sheet.width(), paper, today).size().height() <= most:
            return way
    fewest, every = 0, len(page.topics) + len(page.actions)
    while fewest < every:  # the height falls with what is cut
        cut = (fewest + every) // 2
        way = Fit(_SMALLEST, details=False, cut=cut)
        if _document(page, way, sheet.width(), paper, today).size().height() <= most:
            every = cut
        else:
            fewest = cut + 1
    return Fit(_SMALLEST, details=False, cut=fewest)


def _document(page: OnePage, fit: Fit, width: float, paper: QPagedPaintDevice, today: date) -> QTextDocument:
    """Return the page laid out for a paper; every word in it is plain text."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper)
    document.setDocumentMargin(0)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS * fit.scale)
    document.setDefaultFont(font)
    option = QTextOption(document.defaultTextOption())
    option.setTextDirection(QGuiApplication.layoutDirection())
    document.setDefaultTextOption(option)
    document.setPageSize(QSizeF(width, -1))
    document.setHtml(_html(_shortened(page, fit), fit, page, today))
    document.setTextWidth(width)
    return document


def _shortened(page: OnePage, fit: Fit) -> OnePage:
    """Return a page without what is cut: first promises from their end, then topics."""
    actions = max(0, len(page.actions) - fit.cut)
    topics = len(page.topics) - max(0, fit.cut - len(page.actions))
    return replace(page, actions=page.actions[:actions], topics=page.topics[:topics])


def _html(page: OnePage, fit: Fit, whole: OnePage, today: date) -> str:
    size = _POINTS * fit.scale
    parts = [
        f'<p style="font-size:{size:.1f}pt; color:#444; margin:0">{escape(page.pair)}</p>',
        f'<p style="font-size:{size * 1.7:.1f}pt; font-weight:700; margin:0">{escape(heading(page))}</p>',
        f'<p style="margin-top:4px; margin-bottom:12px">{escape(_facts(page, today))}</p>',
    ]
    if page.purpose:
        parts.append(f'<p style="margin-top:0; margin-bottom:12px"><i>{escape(page.purpose)}</i></p>')
    planned = words.planned(sum(topic.minutes for topic in whole.topics), whole.minutes)
    if page.topics:
        parts.append(_section(tr("Topics"), planned, size))
        parts.append(_table(tuple(_topic(topic, fit) for topic in page.topics)))
    if page.actions:
        parts.append(_section(tr("What we promised"), "", size))
        parts.append(_table(tuple(_action(action, today) for action in page.actions)))
    if fit.cut:
        rest = words.counted(fit.cut, "{n} more does not fit on this page.", "{n} more do not fit on this page.")
        parts.append(f'<p style="color:#444; margin-top:12px">{escape(rest)}</p>')
    return "".join(parts)


def _facts(page: OnePage, today: date) -> str:
    locale = QLocale()
    when = tr("No day yet")
    if page.day is not None:
        when = words.long_day(page.day, locale, today)
        if page.at is not None:
            span = words.time_span(page.at, page.minutes, locale)
            when = tr("{day}, {time}").format(day=when, time=span)
    return " · ".join(part for part in (when, page.place, " & ".join(page.people)) if part)


def _section(name: str, aside: str, size: float) -> str:
    said = (
        f'{escape(name)} <span style="color:#444; font-weight:400; font-size:{size * 0.9:.1f}pt">{escape(aside)}</span>'
    )
    return f'<p style="font-weight:700; font-size:{size * 1.1:.1f}pt; margin-top:16px; margin-bottom:4px">{said}</p>'


def _topic(topic: PaperTopic, fit: Fit) -> tuple[str, str, str]:
    detail = f'<br/><span style="color:#444">{escape(topic.detail)}</span>' if fit.details and topic.detail else ""
    came = tr("from session {number}").format(number=QLocale().toString(topic.origin)) if topic.origin else ""
    minutes = words.minutes(topic.minutes) if topic.minutes else ""
    asides = " · ".join(escape(part) for part in (topic.lead, minutes, came) if part)
    return ("☑" if topic.done else "☐", f"{escape(topic.title)}{detail}", asides)


def _action(action: PaperAction, today: date) -> tuple[str, str, str]:
    due = "" if action.due is None else words.due(action.due, today, QLocale())
    return ("☐", escape(action.text), " · ".join(escape(part) for part in (action.owner, due) if part))


def _table(rows: tuple[tuple[str, str, str], ...]) -> str:
    end = "left" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "right"
    lines = (
        f'<tr><td width="5%">{box}</td><td width="65%">{what}</td>'
        f'<td width="30%" align="{end}" style="color:#444">{aside}</td></tr>'
        for box, what, aside in rows
    )
    return f'<table width="100%" cellpadding="3" cellspacing="0">{"".join(lines)}</table>'


def _rule(painter: QPainter, sheet: QRectF, top: float, points: float) -> None:
    """Draw lines to write on where the sheet is free."""
    step = _RULE_MM / 25.4 * 72 * points
    painter.setPen(QPen(QColor("#b0b0b0"), 0.5 * points))
    at = top + step
    while at <= sheet.bottom():
        painter.drawLine(QPointF(sheet.left(), at), QPointF(sheet.right(), at))
        at += step
