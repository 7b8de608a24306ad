"""The charter on paper: the purpose, the clauses, and two lines that bear the names or wait for a pen."""

from functools import partial
from html import escape

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPagedPaintDevice, QPageLayout, QPainter, QTextDocument

from rm_desktop.models.kinds import Role
from rm_desktop.paths import resource
from rm_desktop.services.charter_view import CharterView
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.days.date_patterns import write_day
from rm_desktop.ui.papers.paper import pdf as write_pdf
from rm_desktop.ui.papers.paper import upright
from rm_desktop.ui.widgets.reading_view import rendered
from rm_desktop.ui.wording.words import tr

LONGEST = 200_000
"""Longer ones would keep the window waiting; they leave as a document."""
_MARGIN = 20.0  # millimetres
_POINTS = 11.0
_FOOT = 28.0  # points
_RESOLUTION = 300


def draw(view: CharterView, pair: PairView, paper: QPagedPaintDevice) -> int:
    """Draw the charter, black on white, on as many sheets as it takes; return how many."""
    painter = QPainter(paper)
    sheet = QRectF(painter.viewport())
    foot = _FOOT * paper.logicalDpiY() / 72
    height = sheet.height() - foot
    document = _document(view, pair, paper, QSizeF(sheet.width(), height))
    pages = document.pageCount()
    for page in range(pages):
        if page:
            paper.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, sheet.width(), height))
        painter.restore()
        _draw_foot(painter, QRectF(0, height, sheet.width(), foot), view, page + 1, pages)
    painter.end()
    return pages


def pdf(view: CharterView, pair: PairView) -> bytes:
    """Return the sheets as a PDF."""
    return write_pdf(view.title, layout(), partial(_drawn, view, pair), _RESOLUTION)


def layout() -> QPageLayout:
    """Return the sheet it is drawn on."""
    return upright(_MARGIN)


def _drawn(view: CharterView, pair: PairView, paper: QPagedPaintDevice) -> None:
    draw(view, pair, paper)


def _document(view: CharterView, pair: PairView, paper: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    """Return the pages; the clauses are sanitised HTML without pictures, every other word is plain text."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper)
    document.setDocumentMargin(0)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    option = document.defaultTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(resource("charter/paper.css").read_text(encoding="utf-8"))
    document.setHtml(_html(view, pair))
    document.setPageSize(size)
    return document


def _html(view: CharterView, pair: PairView) -> str:
    purpose = escape(view.purpose).replace("\n", "<br/>")
    return "".join(
        (
            f'<p style="color:#444444; margin:0">{escape(pair.title)}</p>',
            f'<p style="font-size:19pt; font-weight:700; margin-top:0; margin-bottom:8px">{escape(view.title)}</p>',
            f'<p style="font-size:12pt; margin-bottom:8px"><i>{purpose}</i></p>',
            rendered(view.body),
            f"<h2>{escape(tr('Signatures'))}</h2>",
            _signatures(view, pair),
        )
    )


def _signatures(view: CharterView, pair: PairView) -> str:
    cells = [_signature(view, pair, role) for role in (Role.MENTOR, Role.LEADER)]
    gap = '<td width="6%"></td>'
    names = gap.join(f'<td width="47%" class="line"><br/><br/>{name}&nbsp;</td>' for name, _ in cells)
    unders = gap.join(f'<td width="47%" style="color:#444444">{under}</td>' for _, under in cells)
    return f'<table width="100%" cellpadding="4" cellspacing="0"><tr>{names}</tr><tr>{unders}</tr></table>'


def _signature(view: CharterView, pair: PairView, role: Role) -> tuple[str, str]:
    """Return what stands on a line and below it; an empty line is signed by hand."""
    person, given = pair.person(role), view.signature(role)
    if given is None:
        return "", escape(tr("{name}, date:").format(name=person.name))
    day = write_day(given.on, QLocale().dateFormat(QLocale.FormatType.LongFormat), QLocale())
    return f"<b>{escape(given.name)}</b>", escape(tr("{name}, {day}").format(name=person.name, day=day))


def _draw_foot(painter: QPainter, box: QRectF, view: CharterView, page: int, pages: int) -> None:
    """Say on each sheet which one it is, and the digest of what is signed."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS * 0.72)
    painter.setFont(font)
    painter.setPen(QColor("#444444"))
    number = QLocale().toString
    said = tr("Page {page} of {pages}").format(page=number(page), pages=number(pages))
    painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignTrailing, said)
    painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, f"SHA-256 {view.digest}")
