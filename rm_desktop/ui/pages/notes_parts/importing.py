"""Brings text files in as notes, chosen in a dialog or dropped on the page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.note_files import ENDINGS, NoteDraft, read_note_file
from rm_desktop.ui.busy import Busy
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.tasks import Lane, Progress


class _Read(NamedTuple):
    drafts: list[NoteDraft]
    faults: list[UserError]
    left: list[str]
    """The names of the files behind the faults."""


class NoteImport(QObject):
    """Reads files on the lane and adds what they say in one unit; those that hold no text are named."""

    imported = Signal(str)
    """The id of the first note that was added."""

    def __init__(self, page: QWidget, dispatcher: Dispatcher, lane: Lane, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._dispatcher = dispatcher
        self._lane = lane
        self._theme = theme
        self._busy = Busy(page, theme)

    @Slot()
    def ask(self) -> None:
        """Let the person choose files."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog = QFileDialog(self._page, self.tr("Import text files as notes"))
        self._theme.dress(dialog)
        dialog.setNameFilter(self.tr("Text files ({endings})").format(endings=endings))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def take(self, paths: Sequence[Path]) -> None:
        """Bring files in."""
        job = self._lane.run(partial(_read_files, tuple(paths)), self._add, self._dispatcher.failed.emit)
        self._busy.watch(job, self.tr("Importing text files"))

    @Slot(list)
    def _on_selected(self, names: list[str]) -> None:
        self.take([Path(name) for name in names])

    def _add(self, read: _Read) -> None:
        if not isValid(self):
            return
        changes = self._dispatcher.do(partial(calls.add_many, read.drafts)) if read.drafts else None
        if changes:
            self.imported.emit(changes.ids[0])
        if read.left and (changes or not read.drafts):  # else it was said that none could be kept
            self._dispatcher.failed.emit(_told(read))


def _read_files(paths: tuple[Path, ...], progress: Progress) -> _Read:
    read = _Read([], [], [])
    for number, path in enumerate(paths):
        if progress.cancelled():
            raise UserError(Problem.CANCELLED)
        progress.report(number, len(paths))
        try:
            if path.suffix.lower() not in ENDINGS and not path.is_dir():
                raise UserError(Problem.NOT_TEXT, file=path.name)
            read.drafts.append(read_note_file(path))
        except UserError as fault:
            read.faults.append(fault)
            read.left.append(path.name)
    return read


def _told(read: _Read) -> UserError:
    """Return the fault of the only file, or one that names those that did not come in."""
    if len(read.faults) == 1 and not read.drafts:
        return read.faults[0]
    total = len(read.drafts) + len(read.faults)
    return UserError(Problem.NOT_ALL_READ, added=len(read.drafts), total=total, files=tuple(read.left))
