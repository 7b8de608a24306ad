"""An entry that was begun here and is emptied again was never there: it goes when it is left."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.keeper import EntryKeeper


class EmptiedEntries(QObject):
    """Remembers which entries were begun here."""

    def __init__(self, dispatcher: Dispatcher, keeper: EntryKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._keeper = keeper
        self._new_here: set[str] = set()

    def note_birth(self, entry_id: str) -> None:
        """Remember an entry that was begun here."""
        self._new_here.add(entry_id)

    def forget(self, ids: tuple[str, ...]) -> None:
        """Remember these no longer."""
        self._new_here.difference_update(ids)

    def drop(self) -> None:
        """Throw away the entry that is shown where it was begun here and is empty again."""
        self._drop(self._emptied())

    def drop_soon(self) -> None:
        """Do so later: the list may be in the middle of its selection."""
        entry_id = self._emptied()
        if entry_id:
            QTimer.singleShot(0, self, partial(self._drop, entry_id))

    def _emptied(self) -> str:
        entry = self._keeper.entry
        return entry.id if entry is not None and entry.id in self._new_here and self._keeper.is_blank else ""

    def _drop(self, entry_id: str) -> None:
        if self._dispatcher.desk is not None and entry_id in self._new_here:
            self._new_here.discard(entry_id)
            self._dispatcher.do(partial(calls.remove, (entry_id,)))
