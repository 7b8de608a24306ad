"""Which entry stands beside the list. What is typed in it is saved before another one takes its place."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from rm_desktop.clock import Clock
from rm_desktop.services.journal import EntryView
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.emptied import EmptiedEntries
from rm_desktop.ui.pages.journal_parts.frame import JournalFrame


class ShownEntry(QObject):
    """Goes from entry to entry, and begins new ones; `sessions` are those an entry can be about."""

    def __init__(self, dispatcher: Dispatcher, clock: Clock, frame: JournalFrame, emptied: EmptiedEntries) -> None:
        super().__init__(frame)
        self._dispatcher = dispatcher
        self._clock = clock
        self._frame = frame
        self._emptied = emptied
        self.sessions: tuple[SessionLine, ...] = ()
        frame.entries.selected.connect(self._go_to)
        frame.calendar.strip.write_requested.connect(self.begin)
        frame.card.keeper.born.connect(self._on_born)

    @Slot(object)
    def begin(self, day: date) -> None:
        """Open a blank entry about a day; it is kept from its first character or feeling on."""
        if not self.leave():
            return
        blank = self._dispatcher.read(partial(calls.blank, day))
        if blank is None:
            return
        frame = self._frame
        frame.entries.select_silently("")
        frame.calendar.show_day(day)
        frame.show_empty(False)
        self._put_on_card(blank)
        frame.sides.open_detail(True)
        frame.card.editor.setFocus()

    def leave(self) -> bool:
        """Save the entry that is shown, so that another can be; one begun here and emptied again is thrown away."""
        saved = self._frame.card.keeper.flush()
        if saved:
            self._emptied.drop_soon()
        return saved

    def show(self, entry_id: str) -> None:
        """Show an entry as it is now, and where it is another one from its top, with its day."""
        entry = self._dispatcher.read(partial(calls.entry, entry_id))
        if entry is not None:
            other = entry.id != self._frame.selected
            self._put_on_card(entry)
            if other:
                self._frame.detail.verticalScrollBar().setValue(0)
                self._frame.calendar.show_day(entry.day)
                self.show_before(entry.day)

    def show_before(self, day: date) -> None:
        """Show what was written on this day of earlier months and years."""
        self._frame.calendar.show_before(self._dispatcher.read(partial(calls.before, day)) or ())

    def let_go_of_gone(self) -> bool:
        """Show no entry any more where the one that is shown is gone; return whether it is."""
        shown = self._frame.selected
        gone = bool(shown) and self._dispatcher.read(partial(calls.entry, shown)) is None
        if gone:
            self._frame.card.keeper.let_go()
        return gone

    def _put_on_card(self, entry: EntryView) -> None:
        self._frame.card.show_entry(entry, self.sessions, self._clock.today())
        self._frame.card.show()
        self._frame.possible_changed.emit()

    @Slot(str)
    def _go_to(self, entry_id: str) -> None:
        """Show what was selected, unless what is typed in the one before cannot be saved: then stay there."""
        if entry_id == self._frame.selected:
            return
        if self.leave():
            self.show(entry_id)
        else:
            self._frame.entries.select_silently(self._frame.selected)

    @Slot(str)
    def _on_born(self, entry_id: str) -> None:
        entries = self._frame.entries
        self._emptied.note_birth(entry_id)
        if not entries.model.index_of(entry_id).isValid():
            entries.clear_filter()
        entries.select_silently(entry_id)
        self.show(entry_id)
