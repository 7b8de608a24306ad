"""Keeps a note's text: after a pause, when the editor is left, and when the page goes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.long_saves import LONG, Sender

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

PAUSE_MS = 800
_OWNER = "notes"


class NoteWriter(QObject):
    """Knows whether the text on the page is saved. Text that could not be saved stays unsaved, and in the editor."""

    def __init__(self, dispatcher: Dispatcher, text: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._text = text
        self._note_id = ""
        self._sender = Sender(dispatcher, partial(dispatcher.set_refused, _OWNER))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.save_soon)
        self.unsaved = False
        self.saving = False
        """Whether the change that is told right now is this object's own."""

    def take(self, note_id: str) -> None:
        """Write to this note from now on; nothing is unsaved."""
        self._sender.take_back()
        self._note_id = note_id
        self._set_unsaved(False)

    @Slot()
    def note_edit(self) -> None:
        """The person changed the text: save it after the next pause."""
        self._sender.note_edit()
        self._set_unsaved(True)
        self._pause.start()

    @Slot()
    def save(self) -> bool:
        """Write what is not saved yet; return whether nothing is left to save."""
        self._pause.stop()
        self._sender.take_back()
        if not self.unsaved:
            return True
        self.saving = True
        try:
            changes = self._dispatcher.do(partial(_write, self._note_id, self._text()))
        finally:
            self.saving = False
        if changes is None:
            self._dispatcher.set_refused(_OWNER)
        else:
            self._set_unsaved(False)
        return changes is not None

    @Slot()
    def save_soon(self) -> None:
        """Save, but do not have the hand wait for a deed on many records, nor for a long text."""
        self._dispatcher.many.when_free(self, self._save_soon)

    def _save_soon(self) -> None:
        text = self._text() if self.unsaved else ""
        if len(text) < LONG or not self._sender.send(partial(_write, self._note_id, text), self._on_written):
            self.save()

    def _on_written(self, changes: Changes, is_newest: bool) -> None:
        if is_newest:
            self._set_unsaved(False)
        self.saving = True
        try:
            self._dispatcher.tell(changes)
        finally:
            self.saving = False

    def _set_unsaved(self, unsaved: bool) -> None:
        self._pause.stop()
        if unsaved != self.unsaved:
            self.unsaved = unsaved
            self._dispatcher.set_pending(_OWNER, unsaved)


def _write(note_id: str, text: str, desk: "Desk") -> Changes:
    return desk.notes.write(note_id, text)
