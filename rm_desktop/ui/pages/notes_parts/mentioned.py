"""Finds what mentions the note that is shown; among many notes that takes long, so it comes a little later."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.mention_row import MentionRow
from rm_desktop.ui.pages.notes_parts.soon import SoonReader

# Reading every text for links takes 46 ms among 10,000 notes: not for each row that an arrow key passes.
_PAUSE_MS = 80


class Mentioned(QObject):
    """Fills the row under the note, one reading after the other, for the note that is shown then."""

    def __init__(self, row: MentionRow, soon: SoonReader, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._soon = soon
        self._id = ""
        self._reading = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)

    def show_of(self, note_id: str) -> None:
        """Show what mentions a note."""
        if note_id != self._id:
            self._row.show_mentions(())
        self._id = note_id
        if self._soon.is_long:
            self._pause.start()
        else:
            self._read()

    @Slot()
    def _read(self) -> None:
        if not self._reading and self._id:
            self._reading = self._soon.is_long
            job = self._soon.read(partial(calls.mentions, self._id), partial(self._show, self._id))
            if job is not None:
                job.ended.connect(self._on_ended)

    def _show(self, note_id: str, found: object) -> None:
        if not isValid(self):
            return
        self._reading = False
        if note_id != self._id:
            self._read()
        elif isinstance(found, tuple):
            self._row.show_mentions(found)

    @Slot()
    def _on_ended(self) -> None:
        self._reading = False  # also where the note went away meanwhile and nothing was found
