"""The one way from a click to a service call and back to every page that shows what changed."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from rm_desktop.errors import UserError
from rm_desktop.ui.many_deeds import ManyDeeds
from rm_desktop.ui.together import Together

if TYPE_CHECKING:  # the services bring SQLAlchemy, which must not load before the first paint
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes

T = TypeVar("T")
Call = Callable[["Desk"], "Changes"]


class Dispatcher(QObject):
    """Runs one service call at a time on the GUI thread and tells everyone what it changed.

    Calls that arrive before the desk is ready wait in order. An exception that is no `UserError` is a bug and is not
    caught here.
    """

    changed = Signal(object)  # Changes, only where something changed
    failed = Signal(object)  # UserError
    ready = Signal()
    waiting_changed = Signal(bool)  # whether anything is still to be saved
    refused_changed = Signal(bool)  # whether any of it could not be saved when that was tried
    can_write_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.many = ManyDeeds(self)
        """What is done to many records at once."""
        self.together = Together(self)
        """Whether the other may be looking at this screen."""
        self._desk: Desk | None = None
        self._queue: deque[Call] = deque()
        self._pending: set[str] = set()
        self._refused: set[str] = set()
        self._can_write = True

    @property
    def can_write(self) -> bool:
        """Return whether what is typed can ever be saved; False as long as a workspace is shown that is only read."""
        return self._can_write

    def set_can_write(self, can_write: bool) -> None:
        """Note whether the workspace that comes can be written."""
        if can_write != self._can_write:
            self._can_write = can_write
            self.can_write_changed.emit(can_write)

    @property
    def desk(self) -> "Desk | None":
        """Return the services, or None as long as they are still loading."""
        return self._desk

    @property
    def waiting(self) -> bool:
        """Return whether a call is queued or a page holds text that is not saved yet."""
        return bool(self._queue or self._pending)

    def tell(self, changes: "Changes") -> None:
        """Tell of what was changed in the background."""
        if changes:
            self.changed.emit(changes)

    def do(self, call: Call) -> "Changes | None":
        """Run a service call now and return what changed; return None where it was queued or failed."""
        if self._desk is None:
            self._queue.append(call)
            self.waiting_changed.emit(True)
            return None
        try:
            changes = call(self._desk)
        except UserError as error:
            self.failed.emit(error)
            return None
        if changes:
            self.changed.emit(changes)
        return changes

    def read(self, call: Callable[["Desk"], T]) -> T | None:
        """Return what a service reads; None where the desk is not ready or the world is at fault (then `failed`)."""
        if self._desk is None:
            return None
        try:
            with self.many.reading(self._desk):
                return call(self._desk)
        except UserError as error:
            self.failed.emit(error)
            return None

    def set_desk(self, desk: "Desk | None") -> None:
        """Take the services, run what waited for them and say `ready`; None when the workspace closes."""
        self._desk = desk
        if desk is None:
            self.many.let_go()
            self.together.let_go()
            self._queue.clear()  # what could not be done here must not be done to another workspace
            return
        while self._queue:
            self.do(self._queue.popleft())
        self.waiting_changed.emit(self.waiting)
        self.ready.emit()

    def set_pending(self, owner: str, pending: bool) -> None:
        """Note that a page (`owner` is its name) holds typed text that autosave has not written yet, or no longer."""
        before = self.waiting
        if pending:
            self._pending.add(owner)
        else:
            self._pending.discard(owner)
            self._set_refused(owner, refused=False)
        if before != self.waiting:
            self.waiting_changed.emit(self.waiting)

    def set_refused(self, owner: str) -> None:
        """Note that what a page holds was not saved; it stays pending, and refused too unless it only waits."""
        self.set_pending(owner, True)
        if self._desk is not None:
            self._set_refused(owner, refused=True)

    def _set_refused(self, owner: str, *, refused: bool) -> None:
        before = bool(self._refused)
        self._refused = self._refused | {owner} if refused else self._refused - {owner}
        if before != bool(self._refused):
            self.refused_changed.emit(not before)
