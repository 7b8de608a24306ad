"""The Journal page: what one person writes for themselves, and one entry to write in."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.journal import EntryView
from rm_desktop.services.today_view import SessionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui import words
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.journal import Sessions
from rm_desktop.ui.page import Page
from rm_desktop.ui.page_keys import add_key
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.detail import EntryDetail
from rm_desktop.ui.pages.journal_parts.list_pane import JournalListPane
from rm_desktop.ui.pages.journal_parts.panes import Panes
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SHOWN = frozenset({Kind.JOURNAL, Kind.SESSION})


class JournalPage(Page):
    """A list of entries and the one that is selected; in a narrow window one at a time."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Journal")
        self._desk = desk
        self._lane = lane
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._theme = theme
        self._sessions: tuple[SessionLine, ...] = ()
        self._day: date | None = None
        self._new_here: set[str] = set()
        self._stale = False
        self.list = JournalListPane(theme, desk.clock.today())
        self.detail = EntryDetail(dispatcher, theme)
        self.card = self.detail.card
        self._panes = Panes(theme, self.list, self.detail)
        self._lay_out()
        self._connect()
        self._reload()
        self._show_something()

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show an entry, whatever the filter hides."""
        if kind != Kind.JOURNAL:
            return False
        if not self.list.select(record_id):
            self.list.clear_filter()
            if not self.list.select(record_id):
                return False
        self._open_detail(record_id)
        return True

    def save_pending(self) -> None:
        self.card.keeper.flush()

    @Slot()
    def show_versions(self) -> None:
        entry = self.card.keeper.entry
        if entry is not None and entry.id and self.card.keeper.flush():
            title = entry.title or words.long_day(entry.day, QLocale(), self._clock.today())
            text = VersionedText(Kind.JOURNAL, entry.id, "body", title, private=True)
            VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self).open()

    def focus_first(self) -> None:
        if self._stack.currentIndex() == 1:
            self._empty.setFocus()
            self._empty.focusNextChild()
        elif self._has_draft or self._panes.shows_only_detail:
            self.card.editor.setFocus()
        else:
            self.list.view.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self.detail, self._empty)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._reload()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()
            self._show_something()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        self._drop_emptied()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == 0:
            self._close_detail()
        else:
            super().keyPressEvent(event)

    @property
    def _shown_id(self) -> str:
        entry = self.card.keeper.entry
        return "" if entry is None else entry.id

    @property
    def _has_draft(self) -> bool:
        entry = self.card.keeper.entry
        return entry is not None and not entry.id

    def _lay_out(self) -> None:
        sentence = self.tr("A place for honest lines that nobody else will ever read.")
        self._empty = EmptyState(self._theme, "journal", sentence, self.tr("Write the first entry"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._panes)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._open_detail)
        self.list.remove_requested.connect(self._remove)
        self.list.write_requested.connect(self.write)
        self.list.write_about_requested.connect(self._write_about)
        self.list.filtered.connect(self._refilter)
        self.list.month_shown.connect(self._mark_days)
        self.card.back_requested.connect(self._close_detail)
        self.card.remove_requested.connect(self._remove_shown)
        self.card.versions_requested.connect(self.show_versions)
        self.card.keeper.born.connect(self._on_born)
        self._empty.asked.connect(self.write)
        self._dispatcher.changed.connect(self._on_changed)
        add_key(self, QKeySequence.StandardKey.New, self.tr("New entry"), self.write)
        add_key(self, QKeySequence.StandardKey.Find, self.tr("Filter"), self.list.filter.setFocus)

    @Slot()
    def write(self) -> None:
        """Open a blank entry of today; it is kept from its first character on."""
        self._write_about(self._clock.today())

    @Slot(object)
    def _write_about(self, day: date) -> None:
        if not self._leave():
            return
        blank = self._dispatcher.read(partial(calls.blank, day))
        if blank is None:
            return
        self.list.select_silently("")
        self.list.show_day(day)
        self._stack.setCurrentIndex(0)
        self._show_entry(blank)
        self._panes.open_detail(True)
        self.card.editor.setFocus()

    def _leave(self) -> bool:
        """Save the entry that is shown, so that another can be; one begun here and emptied again is thrown away."""
        saved = self.card.keeper.flush()
        if saved and self._is_emptied:  # later, for the list may be in the middle of its selection
            QTimer.singleShot(0, self, partial(self._drop, self._shown_id))
        return saved

    @property
    def _is_emptied(self) -> bool:
        return self._shown_id in self._new_here and self.card.keeper.is_blank

    def _drop_emptied(self) -> None:
        if self._is_emptied:
            self._drop(self._shown_id)

    def _drop(self, entry_id: str) -> None:
        if self._dispatcher.desk is not None and entry_id in self._new_here:
            self._new_here.discard(entry_id)
            self._dispatcher.do(partial(calls.remove, entry_id))

    def _show(self, entry_id: str) -> None:
        entry = self._dispatcher.read(partial(calls.entry, entry_id))
        if entry is not None:
            other = entry.id != self._shown_id
            self._show_entry(entry)
            if other:
                self.detail.verticalScrollBar().setValue(0)
                self.list.show_day(entry.day)

    def _show_entry(self, entry: EntryView) -> None:
        self.card.show_entry(entry, self._sessions, self._clock.today())
        self.card.show()

    @Slot()
    def _refilter(self) -> None:
        self._reload(follow=not self._has_draft)

    def _reload(self, *, follow: bool = False) -> None:
        """Read everything anew; with `follow` an entry that the filter hides gives way to one that it does not."""
        found = self._dispatcher.read(partial(calls.picture, self.list.filter.text()))
        if found is None:
            return
        self._stale = False
        self._sessions, self._day = found.sessions, self._clock.today()
        shown = self._shown_id
        if shown and self._dispatcher.read(partial(calls.entry, shown)) is None:
            self.card.keeper.let_go()
            shown, follow = "", True
        self._stack.setCurrentIndex(1 if found.is_empty and not self._has_draft else 0)
        sessions = Sessions({line.number: line.day for line in found.sessions}, self._day)
        self.list.show_rows(found.rows, sessions, shown, follow=follow)
        self._mark_days(*self.list.month.range_shown)
        if shown and shown == self._shown_id:
            self._show(shown)
        self.card.setVisible(self.card.keeper.entry is not None)

    @Slot(object, object)
    def _mark_days(self, first: date, last: date) -> None:
        days = self._dispatcher.read(partial(calls.marked, first, last))
        if days is not None:
            self.list.show_marked(days)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _SHOWN:
            return
        if not self.isVisible():
            self._stale = True
            return
        known = {row.id for row in self.list.model.rows}
        self._reload()
        came = [row.id for row in self.list.model.rows if row.id in changes.ids and row.id not in known]
        if came and changes.deed in (Deed.UNDO, Deed.REDO):
            self.list.select(came[0])
        else:
            self._show_something()

    def _show_something(self) -> None:
        """Show the newest entry where none is shown."""
        if self.card.keeper.entry is None:
            self.list.select_first()

    @Slot(str)
    def _on_born(self, entry_id: str) -> None:
        self._new_here.add(entry_id)
        if not self.list.model.index_of(entry_id).isValid():
            self.list.clear_filter()
        self.list.select_silently(entry_id)
        self._show(entry_id)

    @Slot(str)
    def _on_selected(self, entry_id: str) -> None:
        """Show what was selected, unless what is typed in the one before cannot be saved: then stay there."""
        if entry_id == self._shown_id:
            return
        if not self._leave():
            self.list.select_silently(self._shown_id)
            return
        self._show(entry_id)

    @Slot(str)
    def _open_detail(self, entry_id: str) -> None:
        if entry_id and entry_id == self._shown_id:
            self._panes.open_detail(True)
            self.card.editor.setFocus()

    @Slot()
    def _close_detail(self) -> None:
        """Go back to the list; an entry without a word was never there."""
        if not self._leave():
            return
        if self._has_draft:
            self.card.keeper.let_go()
            self.list.select_first()
        if not self.list.model.rows and not self.list.filter.text():
            self._reload()
        self._panes.open_detail(False)
        self.focus_first()

    @Slot()
    def _remove_shown(self) -> None:
        self._remove(self._shown_id)

    @Slot(str)
    def _remove(self, entry_id: str) -> None:
        self.save_pending()
        self._new_here.discard(entry_id)
        if entry_id and self._dispatcher.do(partial(calls.remove, entry_id)) and self._panes.is_detail_open:
            self._close_detail()
