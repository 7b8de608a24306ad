"""What can be done with an action or a takeaway of the session that is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.outcome import Outcome
from rm_desktop.ui.pages.sessions_parts.outcome_list import OutcomeList

# The context menu of an action, and that of a takeaway; "" is a line.
ACTION_MENU = ("outcome-edit", "outcome-tick", "", "outcome-remove")
TAKEAWAY_MENU = ("outcome-edit", "", "outcome-remove")


class OutcomeDeeds(QObject):
    """Asks the dispatcher for what was asked of the list."""

    def __init__(self, dispatcher: Dispatcher, view: OutcomeList, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._view = view
        view.tick_requested.connect(self._tick)
        view.saved.connect(self._save)

    @property
    def menu(self) -> tuple[str, ...]:
        """The commands for the context menu of the current row."""
        row = self._view.current
        return ACTION_MENU if row is not None and row.outcome.kind is Kind.ACTION else TAKEAWAY_MENU

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return the deeds by the ids of their commands."""
        return {"outcome-tick": self.tick, "outcome-edit": self.edit, "outcome-remove": self.remove}

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with the current row."""
        row = self._view.current
        return frozenset() if row is None or self._view.entry is not None else frozenset(self.menu) - {""}

    @Slot()
    def tick(self) -> None:
        """Tick the current action, or open it again."""
        if self._view.current is not None:
            self._view.current.tick()

    @Slot()
    def edit(self) -> None:
        """Open the current row in its place."""
        if self._view.current is not None:
            self._view.edit(self._view.current.outcome.id)

    @Slot()
    def remove(self) -> None:
        """Put the current one into the trash."""
        row = self._view.current
        if row is not None:
            remove = calls.remove_action if row.outcome.kind is Kind.ACTION else calls.remove_takeaway
            self._dispatcher.do(partial(remove, row.outcome.id))

    @Slot(str, bool)
    def _tick(self, action_id: str, done: bool) -> None:
        row = self._view.row_of(action_id)
        if self._dispatcher.do(partial(calls.tick_action, action_id, done)) is None and row is not None:
            row.show_as_is()

    @Slot(object)
    def _save(self, typed: Outcome) -> None:
        call: Call
        if typed.kind is Kind.ACTION:
            call = partial(calls.edit_action, typed.id, typed.text, typed.role, typed.due)
        else:
            call = partial(calls.edit_takeaway, typed.id, typed.text, typed.role)
        if self._dispatcher.do(call) is not None:
            self._view.stop_editing()
