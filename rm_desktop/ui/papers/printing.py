"""The agenda of a session on one sheet, whatever its length: printed, or kept as a PDF.

It is written as large as fits, down to a floor; what does not fit then is cut, and a sentence says so. A fifth of the
sheet stays free to write on. Qt's printing is loaded when somebody prints.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
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
    QTextTable,
)

from rm_desktop.services.one_page import OnePage
from rm_desktop.ui.papers.paper import pdf as write_pdf
from rm_desktop.ui.papers.paper import upright
from rm_desktop.ui.papers.printed_agenda import POINTS, page_html
from rm_desktop.ui.wording.agenda_words import heading

_MARGIN = 18.0  # millimetres
_LARGEST, _SMALLEST, _STEP = 1.0, 0.7, 0.05
_TO_WRITE = 0.2  # of the sheet
_RULE_MM = 9.0
_FEW = 5  # promises that stay while topics are cut
_RESOLUTION = 300


class Fit(NamedTuple):
    """How a page fits its sheet: how large it is written, with topics' details or without, and how much is cut."""

    scale: float
    details: bool = True
    cut: int = 0


_SCALES = tuple(_LARGEST - step * _STEP for step in range(round((_LARGEST - _SMALLEST) / _STEP) + 1))
# From the largest: with details at every size, then without from the middle on.
_WAYS = (
    tuple(Fit(scale) for scale in _SCALES),
    tuple(Fit(scale, details=False) for scale in _SCALES[len(_SCALES) // 2 :]),
)


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


def _fit(page: OnePage, sheet: QRectF, paper: QPagedPaintDevice, today: date) -> Fit:
    """Return the largest way to write it that leaves room, else the smallest with as little cut as possible."""
    most = sheet.height() * (1 - _TO_WRITE)
    lowest = POINTS * _SMALLEST * paper.logicalDpiY() / 72  # no row is lower

    def laid_out(way: Fit) -> QTextDocument:
        return _document(page, way, sheet.width(), paper, today)

    def by_height(way: Fit) -> float:
        return -laid_out(way).size().height()

    if len(page.topics) + len(page.actions) <= most / lowest:
        for group in _WAYS:
            if laid_out(group[-1]).size().height() <= most:
                return group[bisect_left(group, -most, key=by_height)]
    return _cut(page, laid_out, most, lowest)


def _cut(page: OnePage, laid_out: Callable[[Fit], QTextDocument], most: float, lowest: float) -> Fit:
    """Return the smallest way with so much cut that what is left, and the sentence that says so, has room."""
    every = len(page.topics) + len(page.actions)
    smallest = Fit(_SMALLEST, details=False, cut=max(0, every - int(most / lowest)))
    kept = sum(bottom <= most - 3 * lowest for bottom in _bottoms(laid_out(smallest)))
    while kept and laid_out(smallest._replace(cut=every - kept)).size().height() > most:
        kept -= 1
    return smallest._replace(cut=every - kept)


def _bottoms(document: QTextDocument) -> Iterator[float]:
    """Yield where each row of a page's tables ends."""
    layout = document.documentLayout()
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            for row in range(table.rows()):
                cells = (table.cellAt(row, column) for column in range(table.columns()))
                yield max(layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells)


def _document(page: OnePage, fit: Fit, width: float, paper: QPagedPaintDevice, today: date) -> QTextDocument:
    """Return the page laid out for a paper; every word in it is plain text."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper)
    document.setDocumentMargin(0)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(POINTS * fit.scale)
    document.setDefaultFont(font)
    option = QTextOption(document.defaultTextOption())
    option.setTextDirection(QGuiApplication.layoutDirection())
    document.setDefaultTextOption(option)
    document.setPageSize(QSizeF(width, -1))
    document.setHtml(page_html(_shortened(page, fit), fit, page, today))
    document.setTextWidth(width)
    return document


def _shortened(page: OnePage, fit: Fit) -> OnePage:
    """Return a page without what is cut: first promises but for a few, then topics, then the rest."""
    few = min(_FEW, len(page.actions))
    actions = max(few, len(page.actions) - fit.cut)
    over = fit.cut - (len(page.actions) - actions)
    topics = max(0, len(page.topics) - over)
    actions -= over - (len(page.topics) - topics)
    return replace(page, actions=page.actions[: max(0, actions)], topics=page.topics[:topics])


def _rule(painter: QPainter, sheet: QRectF, top: float, points: float) -> None:
    """Draw lines to write on where the sheet is free."""
    step = _RULE_MM / 25.4 * 72 * points
    painter.setPen(QPen(QColor("#b0b0b0"), 0.5 * points))
    at = top + step
    while at <= sheet.bottom():
        painter.drawLine(QPointF(sheet.left(), at), QPointF(sheet.right(), at))
        at += step
