"""Keeps list, month and shown entry in step with the store, and reads only what may be other than before."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import EVERYTHING, Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.journal_parts.frame import JournalFrame
from rm_desktop.ui.pages.journal_parts.lister import EntryLister
from rm_desktop.ui.pages.journal_parts.shown import ShownEntry

_SHOWN = frozenset({Kind.JOURNAL, Kind.SESSION})
_OF_ONE = frozenset({Deed.EDIT, Deed.WRITE})


class KeepingUp(QObject):
    """What changes while the page is out of sight is read when it is seen again."""

    def __init__(self, dispatcher: Dispatcher, clock: Clock, frame: JournalFrame, shown: ShownEntry) -> None:
        super().__init__(frame)
        self._clock = clock
        self._frame = frame
        self._entries = frame.entries
        self._shown = shown
        self._lister = EntryLister(dispatcher, frame.list, self)
        self._day: date | None = None
        self._stale = False
        self._entries.filtered.connect(self._refilter)
        frame.calendar.month.day_selected.connect(self._on_day)
        dispatcher.changed.connect(self._on_changed)

    def reload(self, changed: tuple[str, ...] | None = None, *, follow: bool = False) -> None:
        """Read everything anew; with `follow` an entry that the filter hides gives way to one that it does not."""
        frame = self._frame
        self._stale = False
        follow = self._shown.let_go_of_gone() or follow
        shown = frame.selected
        self._day = self._clock.today()
        found = self._lister.list_anew(self._day, shown, changed, follow=follow)
        if found is None:
            return
        self._shown.sessions = found.sessions
        frame.show_empty(found.is_empty and not frame.has_draft)
        if shown and shown == frame.selected:
            self._shown.show(shown)
        frame.card.setVisible(frame.card.keeper.entry is not None)
        frame.possible_changed.emit()

    def on_another_day(self) -> None:
        """Read everything anew where midnight has passed."""
        if self._day != self._clock.today():
            self.reload()

    def freshen(self) -> None:
        """Read what changed while the page was out of sight."""
        if self._stale:
            self.reload()
            self.show_something()

    def show_something(self) -> None:
        """Show the newest entry where none is shown."""
        if self._frame.card.keeper.entry is None:
            self._entries.select_first()

    def select(self, entry_id: str) -> bool:
        """Select an entry, whatever the filter hides; return False where there is none."""
        if self._entries.select(entry_id):
            return True
        self._list_all()
        return self._entries.select(entry_id)

    def _list_all(self) -> None:
        self._entries.clear_filter()
        self._lister.finish()

    @Slot()
    def _refilter(self) -> None:
        self.reload(follow=not self._frame.has_draft)

    @Slot(object)
    def _on_day(self, day: date) -> None:
        """Select the newest entry of a day, or offer to write about it."""
        model, calendar = self._entries.model, self._frame.calendar
        if day in calendar.marked and not model.index_on(day).isValid():
            self._list_all()
        index = model.index_on(day)
        if index.isValid():
            calendar.strip.hide()
            self._entries.select(model.entry_id(index))
        else:
            calendar.offer(day)
            self._shown.show_before(day)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _SHOWN:
            return
        if not self._frame.isVisible():
            self._stale = True
        elif changes.deed not in _OF_ONE or len(changes.ids) != 1 or not self._put(changes.ids[0]):
            new = tuple(id_ for id_ in changes.ids if not self._entries.model.index_of(id_).isValid())
            self.reload(None if changes == EVERYTHING else changes.ids)
            self._show_what_came(changes, new)

    def _put(self, entry_id: str) -> bool:
        """Show one listed entry as it is now, in its row and beside it."""
        listed = self._lister.put(entry_id)
        if listed and entry_id == self._frame.selected:
            self._shown.show(entry_id)
        return listed

    def _show_what_came(self, changes: Changes, new: tuple[str, ...]) -> None:
        """Select what an undo brought back; else see to it that something is shown."""
        came = next((entry_id for entry_id in new if self._entries.model.index_of(entry_id).isValid()), "")
        if came and changes.deed in (Deed.UNDO, Deed.REDO):
            self._entries.select(came)
        else:
            self.show_something()
