"""The Goals page: what each of the two wants to be able to do, how far it has come, and how they know."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.goal_cards import calls
from rm_desktop.ui.pages.goal_cards.asking import GoalAsking
from rm_desktop.ui.pages.goal_cards.deeds import GoalDeeds
from rm_desktop.ui.pages.goal_cards.frame import GoalsFrame
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SHOWN = frozenset({Kind.PAIR, Kind.PERSON, Kind.GOAL, Kind.CHECK_IN})


class GoalsPage(GoalsFrame):
    """A card for each goal of both; everything else is asked in dialogs."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._day: date | None = None
        self._stale = False
        asking = GoalAsking(dispatcher, theme, desk.clock, self)
        asking.added.connect(self._show_goal)
        self._deeds = GoalDeeds(dispatcher, asking, self.board, desk.pair.view(), self)
        self._connect()
        self._reload()

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        calls.everything(desk)
        calls.promises(desk)

    def slots(self) -> dict[str, Callable[[], object]]:
        return self._deeds.slots()

    def possible(self) -> frozenset[str]:
        return self._deeds.possible()

    def come_back_to(self, record_id: str) -> None:
        self.choose(record_id)

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a goal, or the history in which a check-in stands."""
        goal_id = record_id if kind == Kind.GOAL else self._dispatcher.read(partial(calls.goal_of, record_id)) or ""
        box = self.board.box(goal_id)
        if box is None:
            return False
        box.focus_first()
        self.choose(goal_id)
        if kind == Kind.CHECK_IN:
            self._deeds.show_history(goal_id, record_id)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._reload()
        return super().event(event)

    def _connect(self) -> None:
        self.new.clicked.connect(self._deeds.ask_new)
        self.empty.asked.connect(self._deeds.ask_new)
        self.board.check_in_requested.connect(self._deeds.ask_check_in)
        self.board.history_requested.connect(self._deeds.show_history)
        self.board.actions_requested.connect(partial(self.page_requested.emit, "actions"))
        self.board.menu_wanted.connect(self._ask_menu)
        self.board.current_changed.connect(self.possible_changed)
        self._dispatcher.changed.connect(self._on_changed)

    def _reload(self) -> None:
        found = self._dispatcher.read(calls.everything)
        if found is None:
            return
        self._stale = False
        cards, pair = found
        self._deeds.cards, self._deeds.pair = cards, pair
        self._day = self._clock.today()
        self.show_cards(cards, pair, self._day)
        self._count_actions()
        self.possible_changed.emit()

    def _count_actions(self) -> None:
        self.board.show_promises(self._dispatcher.read(calls.promises) or {})

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._stale = self._stale or bool(changes.kinds & (_SHOWN | {Kind.ACTION}))
            return
        if Kind.ACTION in changes.kinds:
            self._count_actions()
        if not changes.kinds & _SHOWN:
            return
        known = {card.id for card in self._deeds.cards}
        self._reload()
        came_back = [card.id for card in self._deeds.cards if card.id in changes.ids and card.id not in known]
        if came_back and changes.deed in (Deed.UNDO, Deed.REDO):
            self._show_goal(came_back[0])

    @Slot(str)
    def _show_goal(self, goal_id: str) -> None:
        self.open_record(Kind.GOAL, goal_id)

    @Slot(str, QPoint)
    def _ask_menu(self, goal_id: str, at: QPoint) -> None:
        menu = self._deeds.menu(goal_id)
        if menu:
            self.board.current_id = goal_id
            self.possible_changed.emit()
            self.menu_requested.emit(menu, at)
