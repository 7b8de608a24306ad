"""What can be done with the session that is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.pages.sessions_parts import session_calls
from rm_desktop.ui.pages.sessions_parts.beginning import Beginning
from rm_desktop.ui.pages.sessions_parts.falling_out import FallingOut
from rm_desktop.ui.pages.sessions_parts.planning import SessionPlanning
from rm_desktop.ui.wording.words import tr
from rm_desktop.ui.wrapping import Wrapping

# The context menu of a session; "" is a line.
MENU = (
    *("session-begin", "session-wrap", "session-minutes", "session-print", "session-mail", "session-copy", ""),
    *("session-edit", "session-postpone", "session-cancel", "session-hold", ""),
    *("template-use", "template-save", "calendar-session", ""),
    "session-remove",
)
_TO_COME = (SessionState.PLANNED, SessionState.POSTPONED)
_BEGUN = (SessionState.LIVE, SessionState.HELD)
_ALWAYS = frozenset({"session-edit", "session-remove"})


class SessionDeeds(QObject):
    """Knows the session only by its id and state, and leaves the dialogs to others."""

    removed = Signal()

    def __init__(
        self,
        dispatcher: Dispatcher,
        planning: SessionPlanning,
        falling_out: FallingOut,
        beginning: Beginning,
        wrapping: Wrapping,
    ) -> None:
        super().__init__(planning)
        self._dispatcher = dispatcher
        self._planning = planning
        self._falling_out = falling_out
        self._beginning = beginning
        self._wrapping = wrapping
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
            "session-wrap": self.wrap,
            "session-hold": self.hold,
            "session-postpone": self.postpone,
            "session-cancel": self.cancel,
            "session-remove": self.remove,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with the session as it is."""
        if not self._id or not self._dispatcher.can_write:
            return frozenset()
        state = self._state
        fitting = {
            "session-begin": state in (*_TO_COME, SessionState.LIVE),
            "session-wrap": state in _BEGUN,
            "session-hold": state is not SessionState.HELD,
            "session-postpone": state not in _BEGUN,
            "session-cancel": state in (*_TO_COME, SessionState.LIVE),
        }
        return _ALWAYS | {each for each, fits in fitting.items() if fits}

    def words(self) -> dict[str, str]:
        """Return what deeds are called where the session's state gives them another name."""
        found = {}
        if self._state is SessionState.LIVE:
            found["session-begin"] = tr("Go on with the session")
        if self._state is SessionState.CANCELLED:
            found["session-postpone"] = tr("Plan it again…")
        return found

    @Slot()
    def edit(self) -> None:
        """Ask what is to be changed."""
        if self._id:
            self._planning.ask_details(self._id)

    @Slot()
    def begin(self) -> None:
        """Start it, or go on with it."""
        if self._id:
            self._beginning.begin(self._id)

    @Slot()
    def wrap(self) -> None:
        """End it with a minute's wrap, or take that up again."""
        if self._id:
            self._wrapping.begin(self._id)

    @Slot()
    def hold(self) -> None:
        """Mark it as held."""
        self._do(partial(session_calls.end_session, self._id))

    @Slot()
    def postpone(self) -> None:
        """Ask for another day."""
        if self._id:
            self._falling_out.ask_day(self._id)

    @Slot()
    def cancel(self) -> None:
        """Ask who calls it off."""
        if self._id:
            self._falling_out.ask_off(self._id)

    @Slot()
    def remove(self) -> None:
        """Put it into the trash."""
        if self._do(partial(session_calls.remove_session, self._id)):
            self.removed.emit()

    def _do(self, call: Call) -> bool:
        return bool(self._id and self._dispatcher.do(call))
