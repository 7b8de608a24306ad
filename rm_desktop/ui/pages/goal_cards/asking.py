"""The dialogs of the Goals page: each asks, and what it is told is saved before it closes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.areas import areas
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.check_in import CheckInAnswer, CheckInDialog
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.goal_details import GoalAnswer, GoalDialog
from rm_desktop.ui.dialogs.goal_history import HistoryDialog
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.goal_cards import calls


class GoalAsking(QObject):
    """Asks for a goal, for what is to be changed of one, and how far it has come; shows its history."""

    added = Signal(str)
    """The id of a goal that is new."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, page: QWidget) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._page = page

    def ask_new(self, pair: PairView, cards: Sequence[GoalCard]) -> None:
        """Ask for a new goal."""
        dialog = GoalDialog(self._theme, self._clock.today(), pair, _own_areas(cards), parent=self._page)
        self._open(dialog, self._add)

    def ask_edit(self, card: GoalCard, pair: PairView, cards: Sequence[GoalCard]) -> None:
        """Ask what to change of a goal."""
        today, owns = self._clock.today(), _own_areas(cards)
        dialog = GoalDialog(self._theme, today, pair, owns, goal_id=card.id, parent=self._page)
        known = (card.owner, card.statement, card.success, card.area, card.baseline, card.target, card.due)
        dialog.show_answer(GoalAnswer(*known))
        self._open(dialog, self._edit)

    def ask_check_in(self, card: GoalCard, pair: PairView) -> None:
        """Ask how far a goal has come, as the person whose copy this is sees it."""
        mine = card.owner is pair.me
        whose = self.tr("Your own goal") if mine else self.tr("{name}’s goal, as you see it")
        whose = whose.format(name=pair.partner.short)
        today = self._clock.today()
        dialog = CheckInDialog(self._theme, today, card.statement, whose, goal_id=card.id, parent=self._page)
        self._open(dialog, self._check_in)

    def show_history(self, card: GoalCard, pair: PairView, check_in_id: str = "") -> None:
        """Show a goal's check-ins, with one of them selected."""
        lines = self._dispatcher.read(partial(calls.history, card.id))
        if lines is not None:
            dialog = HistoryDialog(self._theme, card, lines, pair, self._clock.today(), self._page)
            dialog.select(check_in_id)
            dialog.open()

    def _open(self, dialog: FormDialog, slot: Callable[..., None]) -> None:
        dialog.answered.connect(slot)
        self._dispatcher.failed.connect(dialog.show_failure)
        dialog.open()

    def _finish(self, call: Call) -> Changes | None:
        """Save what a dialog was told and close it; where that fails it stays, and says why."""
        dialog = self.sender()
        changes = self._dispatcher.do(call)
        if changes is not None and isinstance(dialog, FormDialog):
            dialog.accept()
        return changes

    @Slot(object)
    def _add(self, goal: GoalAnswer) -> None:
        changes = self._finish(partial(calls.add_goal, goal))
        if changes:
            self.added.emit(changes.ids[0])

    @Slot(object)
    def _edit(self, goal: GoalAnswer) -> None:
        dialog = self.sender()
        if isinstance(dialog, GoalDialog):
            self._finish(partial(calls.edit_goal, dialog.goal_id, goal))

    @Slot(object)
    def _check_in(self, answer: CheckInAnswer) -> None:
        dialog = self.sender()
        if isinstance(dialog, CheckInDialog):
            self._finish(partial(calls.rate, dialog.goal_id, answer))


def _own_areas(cards: Sequence[GoalCard]) -> tuple[str, ...]:
    """Return the areas that this pair made up, each once."""
    shipped = {area.key for area in areas()} | {""}
    return tuple(dict.fromkeys(card.area for card in cards if card.area not in shipped))
