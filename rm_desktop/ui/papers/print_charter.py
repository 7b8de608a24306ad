"""How the charter comes to paper: the system's print dialog, or a PDF where nothing prints."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.papers import charter_sheets

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from rm_desktop.services.charter import CharterView
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.today_view import PairView
    from rm_desktop.store.changes import Changes


class CharterPrinter(QObject):
    """Prints the charter over a window."""

    def __init__(self, dispatcher: Dispatcher, window: QWidget) -> None:
        super().__init__(window)
        self._dispatcher = dispatcher
        self._window = window
        self._shown: tuple[CharterView, PairView] | None = None
        self._printer: QPrinter | None = None
        self.folder: Path | None = None
        """Where a place for a PDF is asked for first; None for the person's own folder."""

    def start(self) -> None:
        """Ask for a printer and print; where this computer has none, keep a PDF."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # which few ever need

        if not self._take() or self._shown is None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._ask_place()
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(self._shown[0].title)
        self._printer.setPageLayout(charter_sheets.layout())
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setModal(True)
        dialog.finished.connect(self._on_answered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to keep the charter as a PDF, and keep it there with a receipt."""
        if self._take():
            self._ask_place()

    @Slot(str)
    def keep(self, name: str) -> None:
        """Write the charter that was taken last as a PDF."""
        if self._shown is None:
            return
        made = charter_sheets.pdf(*self._shown)
        if self._dispatcher.do(partial(_keep, made, Path(name))) is not None:
            announce(self._window, self.tr("The charter is saved."))

    def _take(self) -> bool:
        """Read what is to be printed; one that is too long is refused with a sentence."""
        self._shown = self._dispatcher.read(_read)
        return self._shown is not None

    def _ask_place(self) -> None:
        folder = self.folder if self.folder is not None and self.folder.is_dir() else Path.home()
        chooser = QFileDialog(self._window, self.tr("Save the charter as"), str(folder), self.tr("PDF (*.pdf)"))
        chooser.finished.connect(chooser.deleteLater)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(self.tr("Charter") + ".pdf")
        chooser.fileSelected.connect(self.keep)
        chooser.open()

    @Slot(int)
    def _on_answered(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted and self._shown and self._printer is not None:
            charter_sheets.draw(*self._shown, self._printer)
        self._printer = None


def _read(desk: "Desk") -> "tuple[CharterView, PairView]":
    view = desk.charter.view()
    if len(view.body) + len(view.purpose) > charter_sheets.LONGEST:
        raise UserError(Problem.TOO_LARGE, limit="200 KB", file=view.title)
    return view, desk.pair.view()


def _keep(pdf: bytes, path: Path, desk: "Desk") -> "Changes":
    from rm_desktop.services.charter_paper import keep_charter

    return keep_charter(desk.workspace, pdf, path)
