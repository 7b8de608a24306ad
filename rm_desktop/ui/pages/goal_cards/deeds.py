"""What can be done with the goals of the page: with a new one, with the current one, with one that is named."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from rm_desktop.models.kinds import GoalState
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.goal_cards import calls
from rm_desktop.ui.pages.goal_cards.asking import GoalAsking
from rm_desktop.ui.pages.goal_cards.board import GoalBoard

MENU = ("goal-check-in", "goal-history", "goal-edit", "", "goal-reached", "goal-pause", "", "goal-remove")
MENU_OF_RESTING = ("goal-history", "goal-edit", "", "goal-take-up", "", "goal-remove")


class GoalDeeds(QObject):
    """Knows the goals that are shown; what needs an answer is asked in dialogs."""

    def __init__(
        self, dispatcher: Dispatcher, asking: GoalAsking, board: GoalBoard, pair: PairView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._asking = asking
        self._board = board
        self.cards: tuple[GoalCard, ...] = ()
        self.pair = pair

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the page's commands do."""
        return {
            "goal-new": self.ask_new,
            "goal-check-in": self._check_in,
            "goal-history": self._show_history,
            "goal-edit": self._edit,
            "goal-reached": partial(self._set_state, GoalState.REACHED),
            "goal-pause": partial(self._set_state, GoalState.PAUSED),
            "goal-take-up": partial(self._set_state, GoalState.ACTIVE),
            "goal-remove": self._remove,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of the commands that can be used now."""
        return frozenset({"goal-new", *filter(None, self.menu(self._board.current_id))})

    def menu(self, goal_id: str) -> tuple[str, ...]:
        """Return the context menu of a goal, empty where it is not here."""
        card = self.card(goal_id)
        if card is None:
            return ()
        return MENU if card.state is GoalState.ACTIVE else MENU_OF_RESTING

    def card(self, goal_id: str) -> GoalCard | None:
        """Return a goal that is shown, or None."""
        return next((card for card in self.cards if card.id == goal_id), None)

    @Slot()
    def ask_new(self) -> None:
        """Ask for a new goal."""
        self._asking.ask_new(self.pair, self.cards)

    @Slot(str)
    def ask_check_in(self, goal_id: str) -> None:
        """Ask how far a goal has come."""
        card = self.card(goal_id)
        if card is not None:
            self._asking.ask_check_in(card, self.pair)

    @Slot(str)
    def show_history(self, goal_id: str, check_in_id: str = "") -> None:
        """Show a goal's check-ins as a table, with one of them selected."""
        card = self.card(goal_id)
        if card is not None:
            self._asking.show_history(card, self.pair, check_in_id)

    @Slot()
    def _check_in(self) -> None:
        self.ask_check_in(self._board.current_id)

    @Slot()
    def _show_history(self) -> None:
        self.show_history(self._board.current_id)

    @Slot()
    def _edit(self) -> None:
        card = self.card(self._board.current_id)
        if card is not None:
            self._asking.ask_edit(card, self.pair, self.cards)

    @Slot()
    def _remove(self) -> None:
        if self._board.current_id:
            self._dispatcher.do(partial(calls.remove, self._board.current_id))

    def _set_state(self, state: GoalState) -> None:
        if self._board.current_id:
            self._dispatcher.do(partial(calls.set_state, self._board.current_id, state))
