"""Fills the list of entries slice by slice, so that nobody waits."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from rm_desktop.services.journal import EntryKey
from rm_desktop.ui.after_paint import AfterPaint
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.journal import Sessions
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.list_pane import JournalListPane

_FEW = 500


class EntryLister(QObject):
    """Reads what the list and the month show; later slices come between two events."""

    def __init__(self, dispatcher: Dispatcher, pane: JournalListPane, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._entries, self._calendar = pane.entries, pane.calendar
        self._typed = self._keep = ""
        self._follow = self._listed = False
        self._next: EntryKey | None = None
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._read_on)
        self._marks = False
        self._calendar.month.month_shown.connect(self._mark)
        AfterPaint(pane).add(self._begin_to_mark)

    def list_anew(
        self, today: date, keep: str, changed: tuple[str, ...] | None = None, *, follow: bool
    ) -> calls.Listing | None:
        """Show what matches now, with the entry to `keep` selected; see `EntryList.show_keys`.

        Where it is known which few entries were `changed`, only they are read.
        """
        typed = self._entries.typed
        few = changed is not None and len(changed) <= _FEW and typed == self._typed and self._next is None
        call = partial(calls.listing, typed)
        if changed is not None and few and self._listed:
            call = partial(calls.listing_with, self._entries.model.keys, changed, typed)
        found = self._dispatcher.read(call)
        if found is None:
            return None
        self._listed = True
        self._typed, self._keep, self._follow, self._next = typed, keep, follow, found.next
        self._calendar.set_today(today)
        sessions = Sessions({line.number: line.day for line in found.sessions}, today)
        self._entries.show_keys(found.keys, sessions, keep, follow=follow)
        self.mark_again()
        self._go_on()
        return found

    def finish(self) -> None:
        """Read what is left now: somebody asks for an entry that is not listed yet."""
        while self._next is not None:
            before = self._next
            self._read_on()
            if self._next == before:
                return

    def put(self, entry_id: str) -> bool:
        """Show one listed entry as it is now; return False where the list would be another one."""
        rows = self._dispatcher.read(partial(calls.rows, (entry_id,), self._typed))
        day = self._entries.model.day_of(entry_id)
        if not rows or rows[0].day != day:
            return False
        self._entries.model.put(rows[0])
        return True

    def mark_again(self) -> None:
        """Read the dots of the month on view, the first of them after the first paint."""
        self._mark(*self._calendar.month.range_shown)

    def _go_on(self) -> None:
        """Read the next slice soon; at the end of all say where nothing was found."""
        if self._next is not None:
            self._slices.start()
        else:
            self._slices.stop()
        self._entries.nothing.setVisible(self._next is None and bool(self._typed) and not self._entries.model.keys)

    @Slot()
    def _read_on(self) -> None:
        if self._next is None:
            return
        found = self._dispatcher.read(partial(calls.more, self._typed, self._next))
        if found is None:
            return
        self._next = found.next
        self._entries.model.append(found.keys)
        if found.keys and not self._entries.current_id:
            if self._entries.model.index_of(self._keep).isValid():
                self._entries.select_silently(self._keep)
            elif self._follow and self._next is None:
                self._entries.select_first()
        self._go_on()

    def _begin_to_mark(self) -> None:
        self._marks = True
        self.mark_again()

    @Slot(object, object)
    def _mark(self, first: date, last: date) -> None:
        if not self._marks:
            return
        days = self._dispatcher.read(partial(calls.marked, first, last))
        if days is not None:
            self._calendar.show_marked(days)
