"""What can be done with the session that is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.planning import SessionPlanning
from rm_desktop.ui.print_agenda import AgendaPrinter

# The context menu of a session; "" is a line.
MENU = (
    *("session-begin", "session-print", "", "session-edit", "session-hold", "session-cancel", ""),
    "session-remove",
)
_READING = frozenset({"session-print"})


class SessionDeeds(QObject):
    """Knows the session only by its id and state, and leaves the dialogs to the planning."""

    removed = Signal()

    def __init__(self, dispatcher: Dispatcher, planning: SessionPlanning, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._planning = planning
        self.printer = AgendaPrinter(dispatcher, parent)
        self._id = ""
        self._state = SessionState.PLANNED

    def set_session(self, session_id: str, state: SessionState) -> None:
        """Be about another session, or about none."""
        self._id, self._state = session_id, state

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return the deeds by the ids of their commands."""
        return {
            "session-edit": self.edit,
            "session-begin": self.begin,
            "session-print": self.print_page,
            "session-hold": self.hold,
            "session-cancel": self.cancel,
            "session-remove": self.remove,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with the session as it is."""
        if not self._id:
            return frozenset()
        if not self._dispatcher.can_write:
            return _READING
        ids = set(self.slots())
        if self._state is not SessionState.PLANNED:
            ids.discard("session-begin")
        if self._state is SessionState.HELD:
            ids.discard("session-hold")
        if self._state in (SessionState.HELD, SessionState.CANCELLED):
            ids.discard("session-cancel")
        return frozenset(ids)

    @Slot()
    def edit(self) -> None:
        """Ask what is to be changed."""
        if self._id:
            self._planning.ask_details(self._id)

    @Slot()
    def begin(self) -> None:
        """Start it."""
        self._do(partial(calls.start_session, self._id))

    @Slot()
    def print_page(self) -> None:
        """Print it on one page, or keep that as a PDF."""
        if self._id:
            self.printer.print_session(self._id)

    @Slot()
    def hold(self) -> None:
        """Mark it as held."""
        self._do(partial(calls.end_session, self._id))

    @Slot()
    def cancel(self) -> None:
        """Mark it as one that will not be held."""
        self._do(partial(calls.cancel_session, self._id))

    @Slot()
    def remove(self) -> None:
        """Put it into the trash."""
        if self._do(partial(calls.remove_session, self._id)):
            self.removed.emit()

    def _do(self, call: Call) -> bool:
        return bool(self._id and self._dispatcher.do(call))
