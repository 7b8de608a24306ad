"""What is done to whole entries, those that are chosen or the one that is shown: tagging and deleting them."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.emptied import EmptiedEntries
from rm_desktop.ui.pages.journal_parts.frame import JournalFrame
from rm_desktop.ui.pages.journal_parts.tag_many import TagManyDialog


class EntryDeeds(QObject):
    """What is typed is saved before anything is done."""

    removed = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, frame: JournalFrame, emptied: EmptiedEntries) -> None:
        super().__init__(frame)
        self._dispatcher = dispatcher
        self._theme = theme
        self._frame = frame
        self._emptied = emptied

    @Slot()
    def tag_chosen(self) -> None:
        """Ask which tags to add to the chosen entries."""
        self._frame.save_pending()
        ids = self._frame.chosen_ids
        if any(ids):
            dialog = TagManyDialog(self._theme, ids, self._frame)
            dialog.answered.connect(self._tag)
            self._dispatcher.failed.connect(dialog.show_failure)
            dialog.open()

    @Slot()
    def remove_chosen(self) -> None:
        """Put the chosen entries into the trash."""
        self._remove(self._frame.chosen_ids)

    @Slot()
    def remove_shown(self) -> None:
        """Put the entry that is shown into the trash."""
        self._remove((self._frame.selected,))

    def _remove(self, ids: tuple[str, ...]) -> None:
        self._frame.save_pending()
        self._emptied.forget(ids)
        if any(ids):
            self._dispatcher.many.do(partial(calls.remove, ids), len(ids), self, self.removed.emit)

    @Slot(object)
    def _tag(self, tags: tuple[str, ...]) -> None:
        dialog = self.sender()
        if isinstance(dialog, TagManyDialog):
            self._dispatcher.many.do(partial(calls.tag, dialog.ids, tags), len(dialog.ids), dialog, dialog.accept)
