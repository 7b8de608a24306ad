"""The Journal page: what one person writes for themselves, and one entry to write in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.journal import EntryRow
from rm_desktop.services.journal_list import key_id
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.deeds import EntryDeeds
from rm_desktop.ui.pages.journal_parts.emptied import EmptiedEntries
from rm_desktop.ui.pages.journal_parts.frame import JournalFrame
from rm_desktop.ui.pages.journal_parts.keeping_up import KeepingUp
from rm_desktop.ui.pages.journal_parts.shown import ShownEntry
from rm_desktop.ui.pages.journal_parts.templates import EntryTemplates
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_MENU = ("entry-open", "entry-tag", "entry-share", "history", "", "entry-remove")
_MENU_OF_MANY = ("entry-tag", "", "entry-remove")


class JournalPage(JournalFrame):
    """What is typed is saved before anything else is shown, and before the page is left."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(dispatcher, theme, desk.clock.today(), self._read_rows, parent)
        self._desk = desk
        self._lane = lane
        self._dispatcher = dispatcher
        self._emptied = EmptiedEntries(dispatcher, self.card.keeper, self)
        self._deeds = EntryDeeds(dispatcher, theme, self, self._emptied)
        self._shown = ShownEntry(dispatcher, desk.clock, self, self._emptied)
        self._templates = EntryTemplates(dispatcher, theme, desk.clock.today(), self)
        self._keeping_up = KeepingUp(dispatcher, desk.clock, self, self._shown)
        self._connect()
        self._keeping_up.reload()
        self._keeping_up.show_something()

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        calls.blank(desk.clock.today(), desk)
        for key in calls.listing("", desk).keys[:1]:
            calls.rows((key_id(key),), "", desk)
            calls.entry(key_id(key), desk)

    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "entry-new": self.write,
            "entry-template": self._templates.ask,
            "entry-open": self.open_current,
            "entry-filter": self.entries.filter.setFocus,
            "entry-tag": self._deeds.tag_chosen,
            "entry-share": self.card.share,
            "entry-remove": self._deeds.remove_chosen,
        }

    def possible(self) -> frozenset[str]:
        usable = {"entry-new", "entry-template"} | (set[str]() if self.is_empty else {"entry-filter"})
        if self.entries.view.chosen_count() or self.selected:
            usable |= {"entry-open", "entry-tag", "entry-remove"}
        if self.card.foot.share.isEnabled():
            usable.add("entry-share")
        return frozenset(usable)

    def set_templates(self, folder: Path) -> None:
        """Offer templates of one's own from a folder."""
        self._templates.set_folder(folder)

    def home(self, command_id: str) -> QWidget:
        return self.entries.view if command_id in ("entry-open", "entry-remove") else self

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show an entry, whatever the filter hides."""
        if kind != Kind.JOURNAL:
            return False
        self._keeping_up.freshen()
        if not self._keeping_up.select(record_id):
            return False
        self.open_entry(record_id)
        return True

    def open_found(self, kind: str, record_id: str, words: str) -> bool:
        if not self.open_record(kind, record_id):
            return False
        self.detail.point_at(words)
        return True

    def come_back_to(self, record_id: str) -> None:
        if not self.entries.typed:
            self._keeping_up.select(record_id)

    def save_pending(self) -> None:
        self.card.keeper.flush()

    @Slot()
    def write(self) -> None:
        """Open a blank entry of today."""
        self._shown.begin(self._desk.clock.today())

    @Slot()
    def show_versions(self) -> None:
        entry = self.card.keeper.entry
        if entry is not None and entry.id and self.card.keeper.flush():
            title = entry.title or words.long_day(entry.day, QLocale(), self._desk.clock.today())
            text = VersionedText(Kind.JOURNAL, entry.id, "body", title, private=True)
            VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self).open()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._keeping_up.on_another_day()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeping_up.freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        self._emptied.drop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_empty:
            self._close_detail()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        entries, card, deeds = self.entries, self.card, self._deeds
        entries.opened.connect(self.open_entry)
        entries.menu_wanted.connect(self._ask_menu)
        entries.chosen_changed.connect(self.possible_changed)
        entries.tag_requested.connect(deeds.tag_chosen)
        entries.remove_requested.connect(deeds.remove_chosen)
        deeds.removed.connect(self._on_removed)
        self.list.head.write.clicked.connect(self.write)
        self.empty.asked.connect(self.write)
        self.calendar.before.asked.connect(self._show_in_list)
        card.back_requested.connect(self._close_detail)
        card.remove_requested.connect(deeds.remove_shown)
        card.versions_requested.connect(self.show_versions)
        card.sharing_changed.connect(self.possible_changed)

    def _read_rows(self, ids: Sequence[str]) -> tuple[EntryRow, ...]:
        return self._dispatcher.read(partial(calls.rows, ids, "")) or ()

    @Slot(str)
    def _show_in_list(self, entry_id: str) -> None:
        self.open_record(Kind.JOURNAL, entry_id)

    @Slot()
    def _close_detail(self) -> None:
        """Go back to the list; an entry without a word was never there."""
        if not self._shown.leave():
            return
        if self.has_draft:
            self.card.keeper.let_go()
            self.entries.select_first()
        if not self.entries.model.keys and not self.entries.typed:
            self._keeping_up.reload()
        self.sides.open_detail(False)
        self.focus_first()

    @Slot()
    def _on_removed(self) -> None:
        if self.sides.is_detail_open:
            self._close_detail()

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(_MENU_OF_MANY if self.entries.view.chosen_count() > 1 else _MENU, at)
