"""How an agenda comes to paper: the system's print dialog, or a PDF where one is asked for or nothing prints."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from rm_desktop.services.one_page import OnePage, keep_pdf, one_page
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.papers import printing
from rm_desktop.ui.wording.agenda_words import heading

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes


class AgendaPrinter(QObject):
    """Prints one page of a session over a window."""

    def __init__(self, dispatcher: Dispatcher, window: QWidget) -> None:
        super().__init__(window)
        self._dispatcher = dispatcher
        self._window = window
        self._page: OnePage | None = None
        self._printer: QPrinter | None = None
        self.folder: Path | None = None
        """Where a place for a PDF is asked for first; None for the person's own folder."""

    def print_session(self, session_id: str) -> None:
        """Ask for a printer and print; where this computer has none, keep a PDF."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # which few ever need

        if not QPrinterInfo.availablePrinterNames():
            self.save_pdf(session_id)
            return
        if not self._take(session_id) or self._page is None:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(heading(self._page))
        self._printer.setPageLayout(printing.layout())
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setModal(True)
        dialog.finished.connect(self._on_answered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def save_pdf(self, session_id: str) -> None:
        """Ask where to keep the page as a PDF, and keep it there with a receipt."""
        if not self._take(session_id) or self._page is None:
            return
        name = self.tr("Agenda {number}").format(number=self._page.number)
        folder = self.folder if self.folder is not None and self.folder.is_dir() else Path.home()
        chooser = QFileDialog(self._window, self.tr("Save the page as"), str(folder), self.tr("PDF (*.pdf)"))
        chooser.finished.connect(chooser.deleteLater)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(f"{name}.pdf")
        chooser.fileSelected.connect(self.keep)
        chooser.open()

    @Slot(str)
    def keep(self, name: str) -> None:
        """Write the page that was taken last as a PDF."""
        if self._page is None or self._dispatcher.desk is None:
            return
        made = printing.pdf(self._page, self._dispatcher.desk.clock.today())
        if self._dispatcher.do(partial(_keep, self._page, made, Path(name))) is not None:
            announce(self._window, self.tr("The page is saved."))

    def _take(self, session_id: str) -> bool:
        self._page = self._dispatcher.read(partial(_read, session_id))
        return self._page is not None

    @Slot(int)
    def _on_answered(self, result: int) -> None:
        desk = self._dispatcher.desk
        if result == QDialog.DialogCode.Accepted and self._page and self._printer is not None and desk is not None:
            printing.draw(self._page, self._printer, desk.clock.today())
        self._printer = None


def _read(session_id: str, desk: "Desk") -> OnePage | None:
    return one_page(desk.workspace, session_id)


def _keep(page: OnePage, pdf: bytes, path: Path, desk: "Desk") -> "Changes":
    return keep_pdf(desk.workspace, page, pdf, path)
