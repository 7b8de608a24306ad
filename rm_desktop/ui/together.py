"""Whether the two sit together at this screen: a session is held, or one is being wrapped up."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.models.kinds import Kind

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.live import Held
    from rm_desktop.store.changes import Changes
    from rm_desktop.ui.dispatcher import Dispatcher

_MINUTE = 60
_FORGOTTEN = timedelta(hours=3)  # so long after its end nobody sits here any more: ending the session was forgotten


class Together(QObject):
    """As long as it is so, no page shows private words by itself, and the palette offers none.

    What is held is read when it is asked for first, and again whenever that may have changed.
    """

    changed = Signal()
    """They sit down together, or do no longer, or another session is held."""

    def __init__(self, dispatcher: "Dispatcher") -> None:
        super().__init__(dispatcher)
        self._dispatcher = dispatcher
        self._asked = self._known = self._wraps = False
        self._held: Held | None = None
        dispatcher.changed.connect(self._on_changed)
        dispatcher.ready.connect(self._look_again)

    @property
    def on(self) -> bool:
        """Whether nothing private is to be on view: the screen may be shown to the other."""
        if self._wraps or not self.held_id:
            return self._wraps
        desk, held = self._dispatcher.desk, self._held
        return desk is None or held is None or held.ends is None or desk.clock.now() < held.ends + _FORGOTTEN

    @property
    def held_id(self) -> str:
        """Return the id of the session that is held; "" for none."""
        self._asked = True
        if not self._known and self._dispatcher.desk is not None:
            self._known = True
            self._held = self._dispatcher.read(_held)
        return "" if self._held is None else self._held.id

    @property
    def minutes(self) -> int:
        """Return for how many minutes that session has been held."""
        desk = self._dispatcher.desk
        if desk is None or self._held is None or self._held.began is None:
            return 0
        return max(0, int((desk.clock.now() - self._held.began).total_seconds() // _MINUTE))

    def wrap(self, wraps: bool) -> None:
        """Note that a session is being wrapped up, or that this is finished or left."""
        before = self.on
        self._wraps = wraps
        if self.on is not before:
            self.changed.emit()

    def let_go(self) -> None:
        """Forget the workspace: it closes."""
        self._wraps = self._known = False
        self._held = None

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        if Kind.SESSION in changes.kinds:
            self._look_again()

    @Slot()
    def _look_again(self) -> None:
        before, was_on = self._held, self.on if self._known else self._wraps
        self._known = False
        if self._asked and ((self.held_id, self.on) != ("" if before is None else before.id, was_on)):
            self.changed.emit()


def _held(desk: "Desk") -> "Held | None":
    return desk.live.held()
