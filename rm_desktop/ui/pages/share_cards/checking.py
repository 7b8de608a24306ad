"""Says whether a file is one that left from here, byte for byte."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.busy import Busy
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.widgets.message_bar import MessageKind
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sharing import ReceiptLine


class FileCheck(QObject):
    """Reads the file on the lane: it may be large."""

    said = Signal(object, str)  # MessageKind, what came of it

    def __init__(self, desk: "Desk", dispatcher: Dispatcher, lane: Lane, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._busy = Busy(page, theme)
        self._desk = desk
        self._dispatcher = dispatcher
        self._lane = lane
        self._page = page

    @Slot()
    def ask(self) -> None:
        """Ask for a file and check it."""
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Which file?"))
        if name:
            self.recognise(Path(name))

    def recognise(self, path: Path) -> None:
        """Check a file against the receipts."""
        work = partial(_recognise, self._desk, path)
        job = self._lane.run(work, partial(self._on_checked, path.name), self._on_failed)
        self._busy.watch(job, self.tr("Checking the file"))

    def _on_failed(self, error: UserError) -> None:
        if error.problem is not Problem.CANCELLED:
            self._dispatcher.failed.emit(error)

    def _on_checked(self, name: str, receipt: "ReceiptLine | None") -> None:
        if receipt is None:
            unknown = self.tr("{file} is not a file that left from here, or it was changed since.")
            self.said.emit(MessageKind.INFO, unknown.format(file=words.quoted(name)))
            return
        clock = self._desk.clock
        day = words.short_day(clock.local(receipt.at).date(), QLocale(), clock.today())
        known = self.tr("{file} is just as it left from here on {day}.")
        self.said.emit(MessageKind.DONE, known.format(file=words.quoted(name), day=day))


def _recognise(desk: "Desk", path: Path, progress: Progress) -> "ReceiptLine | None":
    return desk.sharing.recognise(path, progress.report, progress.cancelled)
