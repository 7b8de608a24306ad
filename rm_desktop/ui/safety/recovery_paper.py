"""The recovery sheet on paper: printed, or kept as a PDF that only this person may read."""

import os
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from rm_desktop.files import sync_folder, worded_writing
from rm_desktop.services.recovery import Sheet
from rm_desktop.ui.papers import paper
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import tr

_MARGIN = 22.0  # millimetres
_COLUMNS = 2
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
_LETTERS = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeading


def has_printer() -> bool:
    """Return whether there is anything to print on; asks the system's printing service."""
    return bool(QPrinterInfo.availablePrinterNames())


class Printing(QPrintDialog):
    """Asks for a printer and draws the sheet on it; `printed` says when."""

    printed = Signal()

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(tr("Recovery sheet"))
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._sheet = sheet
        self.finished.connect(self._on_finished)

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            draw(self._sheet, self._printer)
            self.printed.emit()


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as a PDF that its owner alone may read, whole or not at all; raises what writing can raise.

    A file of that name is replaced: the person was asked.
    """
    part = path.with_name(f".{os.urandom(8).hex()}.part")
    with worded_writing(path):
        try:
            with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(paper.pdf(tr("Recovery sheet"), paper.upright(_MARGIN), partial(draw, sheet)))
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(path.parent)


def draw(sheet: Sheet, paper: QPagedPaintDevice) -> None:
    """Draw the sheet, black on white, on one page."""
    painter = QPainter(paper)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    Page(painter, paper.logicalDpiX() / 72).draw(sheet)
    painter.end()


class Page:
    """Writes paragraphs below each other; `point` is the length of a point on this device."""

    def __init__(self, painter: QPainter, point: float) -> None:
        self._painter = painter
        self._point = point
        self._place = QRectF(painter.viewport())

    def draw(self, sheet: Sheet) -> None:
        made = words.long_day(sheet.made, QLocale(), date.min)
        self._write(tr("Recovery sheet"), 24, bold=True)
        self._write(sheet.pair, 14)
        self._write(f"{sheet.file} · {made}", 11, after=28)
        if sheet.words:
            self._list(sheet.words)
        else:
            self._write(sheet.passphrase, 20, fixed=True, after=28)
        for sentence in _sentences(sheet):
            self._write(sentence, 11, after=10)

    def _write(self, text: str, size: float, *, bold: bool = False, fixed: bool = False, after: float = 6) -> None:
        """Write a paragraph; in a `fixed` one every letter counts, and it may break anywhere."""
        self._set_font(size, bold=bold, fixed=fixed)
        how = _LETTERS if fixed else _WRAPPED
        used = self._painter.boundingRect(self._place, how, text)
        self._painter.drawText(self._place, how, text)
        self._place.setTop(used.bottom() + after * self._point)

    def _list(self, found: tuple[str, ...]) -> None:
        """Write the words with their numbers, line by line."""
        width, step = self._place.width() / _COLUMNS, 42 * self._point
        top = self._place.top()
        for number, word in enumerate(found, 1):
            row, column = divmod(number - 1, _COLUMNS)
            box = QRectF(self._place.left() + column * width, top + row * step, width, step)
            self._set_font(12)
            self._painter.drawText(box, _WRAPPED | Qt.AlignmentFlag.AlignVCenter, QLocale().toString(number))
            self._set_font(24, bold=True)
            beside = box.adjusted(30 * self._point, 0, 0, 0)
            self._painter.drawText(beside, _WRAPPED | Qt.AlignmentFlag.AlignVCenter, word)
        rows = -(-len(found) // _COLUMNS)
        self._place.setTop(top + rows * step + 24 * self._point)

    def _set_font(self, size: float, *, bold: bool = False, fixed: bool = False) -> None:
        usual, letters = QGuiApplication.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font = QFont(letters if fixed else usual)
        font.setPointSizeF(size)
        font.setBold(bold)
        self._painter.setFont(font)


def _sentences(sheet: Sheet) -> tuple[str, ...]:
    how = tr("Type the words with one space between them.") if sheet.words else tr("Capital letters and spaces count.")
    return (
        tr("This passphrase opens the workspace with RM Desktop on any computer.") + " " + how,
        tr("Whoever has this sheet and the file can read everything in it: keep the two apart."),
        tr("Nobody can make this sheet again once the passphrase is forgotten. When you change it, make a new one."),
    )
