"""The Trash page: what was deleted in the last thirty days, to bring back or to let go for good."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.trash import TrashModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.trash_parts import calls
from rm_desktop.ui.pages.trash_parts.deeds import TrashDeeds
from rm_desktop.ui.pages.trash_parts.pane import TrashPane
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_MENU = ("trash-restore", "trash-purge", "", "trash-empty")


class TrashPage(Page):
    """A list and deeds on its chosen rows. It reads anew after every change, for any may delete or bring back."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, _lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Trash")
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._stale = True
        self._day = date.min
        self.model = TrashModel(desk.clock.local, self)
        self.pane = TrashPane(theme, self.model, self.title, self)
        self._deeds = TrashDeeds(self.pane, self.model, dispatcher, theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pane)
        self.pane.list.chosen_changed.connect(self.possible_changed)
        self.pane.list.menu_wanted.connect(self._ask_menu)
        dispatcher.changed.connect(self._on_changed)

    def slots(self) -> dict[str, Callable[[], object]]:
        return self._deeds.slots()

    def possible(self) -> frozenset[str]:
        return self._deeds.possible()

    def home(self, command_id: str) -> QWidget:
        return self if command_id == "trash-empty" else self.pane.list

    @property
    def selected(self) -> str:
        row = self.model.row(self.pane.list.currentIndex())
        return "" if row is None else row.id

    def come_back_to(self, record_id: str) -> None:
        self._freshen()
        place = self.model.place_of(record_id)
        if place >= 0:
            self.pane.list.setCurrentIndex(self.model.index(place, 0))

    def focus_first(self) -> None:
        self._freshen()
        self.pane.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane.list, self.pane.nothing)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._stale = True
            self._freshen()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stale = self._stale or self._day != self._clock.today()
        self._freshen()

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._freshen()

    def _freshen(self) -> None:
        """Read the trash anew where it may have changed; the choice stays, or goes to what took its place."""
        found = self._dispatcher.read(calls.rows) if self._stale else None
        if found is None:
            return
        self._stale, self._day = False, self._clock.today()
        rows = self.pane.list
        before, chosen = self.selected, rows.chosen()
        place = max((chosen[0] if chosen else rows.currentIndex()).row(), 0)
        had_keyboard = self.pane.has_keyboard()
        if self.model.show_rows(found, self._day):
            kept = self.model.place_of(before)
            rows.choose_after(kept if kept >= 0 else place)
        self.pane.show_rows(len(found))
        self.possible_changed.emit()
        if had_keyboard:
            self.focus_first()

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(_MENU, at)
