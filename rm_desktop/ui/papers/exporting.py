"""One export from the sheet to the receipt: asks what and where, writes on the lane, tells what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.dialogs.export_sheet import ExportOrder, ExportSheet
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.tasks import Job, Lane, Progress
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.problem_words import describe

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sharing import Contents, Exported

# Asks for a place: (parent, suggested path) -> the path, which the person has agreed to overwrite, or None.
AskPath = Callable[[QWidget, str], Path | None]
_ENDINGS = {"html": ".html", "markdown": ".md", "ics": ".ics"}


def ask_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask with the platform's own dialog, which also asks before a file is overwritten."""
    name, _ = QFileDialog.getSaveFileName(parent, words.tr("Export to"), suggested)
    return Path(name) if name else None


class Exporter(QObject):
    """Runs one export after the other over the window."""

    exported = Signal(object)  # Exported

    def __init__(
        self,
        desk: "Desk",
        dispatcher: Dispatcher,
        theme: Theme,
        lane: Lane,
        parent: QWidget,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._window = parent
        self._ask = ask
        self.folder: Path | None = None
        """Where a place is asked for first; None for where the last file went."""
        self._last: Path | None = None
        self._sheet: ExportSheet | None = None
        self._job: Job | None = None

    @property
    def sheet(self) -> ExportSheet | None:
        """Return the sheet that is open, if one is."""
        return self._sheet

    def start(self, scopes: tuple[tuple[str, str], ...]) -> None:
        """Open the sheet for the first of (scope, words) to choose from."""
        sheet = ExportSheet(self._theme, scopes, self._window)
        sheet.scope_chosen.connect(self._show_scope)
        sheet.ordered.connect(self._order)
        sheet.cancelled.connect(self._cancel)
        sheet.quit_requested.connect(self._quit)
        sheet.finished.connect(self._on_finished)
        self._sheet = sheet
        self._show_scope(scopes[0][0])
        sheet.open()

    @Slot(str)
    def _show_scope(self, scope: str) -> None:
        contents = self._dispatcher.read(partial(_contents, scope))
        if self._sheet is not None and contents is not None:
            self._sheet.show_contents(contents)

    @Slot(object)
    def _order(self, order: ExportOrder) -> None:
        if self._sheet is None:
            return
        path = self._ask(self._sheet, str(self._offered() / _file_name(order)))
        if path is None:
            return
        self._sheet.start_running()
        work = partial(_export, self._desk, order, path)
        self._job = self._lane.run(work, self._on_done, self._on_failed)
        self._job.progress.connect(self._sheet.show_progress)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _quit(self) -> None:
        """Stop what is being written, of which nothing is left then, and close the window."""
        self._cancel()
        if self._sheet is not None:
            self._sheet.refuse("")
            self._sheet.reject()
        self._window.window().close()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        self._sheet = None

    def _offered(self) -> Path:
        """Return the folder to begin with: the one from the settings, else where the last file went, else one's own."""
        known = (folder for folder in (self.folder, self._last) if folder is not None and folder.is_dir())
        return next(known, Path.home())

    def _on_done(self, exported: "Exported") -> None:
        self._job = None
        self._last = exported.path.parent
        if self._sheet is not None:
            self._sheet.refuse("")
            self._sheet.accept()
        self._dispatcher.changed.emit(exported.changes)
        self.exported.emit(exported)

    def _on_failed(self, error: UserError) -> None:
        self._job = None
        if self._sheet is None:
            self._dispatcher.failed.emit(error)
            return
        message = describe(error)
        stopped = self.tr("Stopped. Nothing was written.")
        told = f"{message.what} {message.safe} {message.action}".strip()
        self._sheet.refuse(stopped if error.problem is Problem.CANCELLED else told)


def told(exported: "Exported") -> tuple[str, str]:
    """Return what was written and who can read it, as two sentences."""
    size = QLocale().formattedDataSize(exported.size)
    what = words.tr("{file} is written, {size}.").format(file=words.quoted(exported.path.name), size=size)
    sealed = words.tr("It opens only with its passphrase, in any age tool.")
    dates = words.tr("Open it with your calendar: what it has already is brought up to date there.")
    readable = words.tr("Anybody who has the file can read it.")
    if exported.encrypted:
        return what, sealed
    return what, dates if exported.path.suffix == ".ics" else readable


def _contents(scope: str, desk: "Desk") -> "Contents":
    return desk.sharing.contents(scope)


def _export(desk: "Desk", order: ExportOrder, path: Path, progress: Progress) -> "Exported":
    return desk.sharing.export(
        order.scope,
        order.format,
        path,
        passphrase=order.passphrase or None,
        overwrite=True,
        only=order.only,
        progress=progress.report,
        cancelled=progress.cancelled,
    )


def _file_name(order: ExportOrder) -> str:
    """Return e.g. `session-3.html`, with `.age` behind it where the file is encrypted."""
    name = order.scope.replace(":", "-") + _ENDINGS[order.format]
    return f"{name}.age" if order.passphrase else name
