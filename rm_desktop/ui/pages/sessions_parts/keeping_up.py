"""The list of sessions and the one beside it, kept as the workspace is."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.services.today_view import SessionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.sessions_parts.commands import PageCommands
from rm_desktop.ui.pages.sessions_parts.panes import SessionPanes
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture, lines, owner_of, picture, ways_of

_AGREED = frozenset({Kind.CHARTER, Kind.SIGNATURE})
_SHOWN = frozenset({Kind.PAIR, Kind.PERSON, Kind.SESSION, Kind.TOPIC, Kind.ACTION, Kind.TAKEAWAY, Kind.PREPARATION})


class KeepingUp(QObject):
    """Reads what the page shows: at once while it can be seen, else when somebody looks."""

    def __init__(
        self, dispatcher: Dispatcher, clock: Clock, sides: SessionPanes, commands: PageCommands, page: QWidget
    ) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self._clock = clock
        self._sides = sides
        self._commands = commands
        self._page = page
        self._lines: tuple[SessionLine, ...] = ()
        self._day: date | None = None
        self._stale = False
        self.shown: SessionPicture | None = None
        """The session beside the list."""
        sides.list.selected.connect(self._on_selected)
        dispatcher.changed.connect(self._on_changed)

    @property
    def shown_id(self) -> str:
        """The id of the session beside the list, or nothing."""
        return "" if self.shown is None else self.shown.id

    def bring(self, kind: str, record_id: str) -> bool:
        """Show the session that holds a record; return False where it is not here or another cannot be left."""
        find = partial(owner_of, kind, record_id)
        session_id = record_id if kind == Kind.SESSION else self._dispatcher.read(find)
        return bool(session_id) and self._sides.list.select(session_id or "") and self.uncover(session_id or "")

    def uncover(self, session_id: str) -> bool:
        """Let the session be seen where only the list was; return False where another one is shown."""
        if self.shown_id != session_id:
            return False
        self._sides.open_detail(True)
        return True

    def freshen(self) -> None:
        """Read what was put off until somebody looks, or is of another day."""
        if self._stale or self._day != self._clock.today():
            self.reload()

    def reload(self) -> None:
        """Read the list, and the session beside it."""
        found = self._dispatcher.read(lines)
        if found is None:
            return
        self._stale = False
        self._lines, self._day = found, self._clock.today()
        self._show_ways()
        if self.shown is not None and all(line.id != self.shown.id for line in found):
            self.shown = None
            self._sides.detail.let_go()
            self._commands.set_session("", SessionState.PLANNED)
        self._sides.show_empty(not found)
        before = self.shown
        self._sides.list.show_lines(found, self._day)
        if before is not None and self.shown is before:
            self._show(before.id)

    def _show(self, session_id: str) -> None:
        found = self._dispatcher.read(partial(picture, session_id))
        if found is not None:
            self.shown = found
            self._sides.detail.show_picture(found)
            self._commands.set_session(found.id, found.view.line.state)

    def _show_ways(self) -> None:
        ways = self._dispatcher.read(partial(ways_of, self._lines))
        if ways is not None:
            self._sides.list.ways.show_ways(ways)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self._page.isVisible():  # reading it all costs 20 ms with 200 sessions
            self._stale = self._stale or bool(changes.kinds & (_SHOWN | _AGREED))
            return
        if not changes.kinds & _SHOWN:
            if changes.kinds & _AGREED:
                self._show_ways()
            return
        known = {line.id for line in self._lines}
        self.reload()
        came_back = [line.id for line in self._lines if line.id in changes.ids and line.id not in known]
        if came_back and changes.deed in (Deed.UNDO, Deed.REDO):
            self._sides.list.select(came_back[0])

    @Slot(str)
    def _on_selected(self, session_id: str) -> None:
        """Show what was selected, unless what is typed in the one before cannot be saved: then stay there."""
        if self.shown is not None and self.shown.id != session_id and not self._sides.detail.save_pending():
            self._sides.list.select_silently(self.shown.id)
            return
        self._show(session_id)
