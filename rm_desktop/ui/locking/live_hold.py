"""How long the window stays open by itself: in a session people talk, and nobody touches the computer."""

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Dispatcher

if TYPE_CHECKING:  # they bring SQLAlchemy
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes

AFTER = timedelta(minutes=30)
"""How long a session may take beyond its planned end before it counts as forgotten."""


class LiveHold(QObject):
    """Follows the sessions of a workspace from `begin` to `stop`."""

    held_until = Signal(object)  # datetime, None for not at all

    def __init__(self, dispatcher: Dispatcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        dispatcher.changed.connect(self._on_changed)

    def begin(self, desk: "Desk") -> None:
        """Follow the sessions of a workspace."""
        self._desk = desk
        self._look()

    def stop(self) -> None:
        """Let go of the workspace."""
        self._desk = None
        self._look()

    def _look(self) -> None:
        ends = None
        if self._desk is not None:
            with suppress(UserError):  # whoever does something with the file is told; until then the window may lock
                ends = self._desk.live.ends()
        self.held_until.emit(None if ends is None else ends + AFTER)

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        if self._desk is not None and Kind.SESSION in changes.kinds:
            self._look()
