"""Deeds on many records: done on the background lane, so that the window answers meanwhile."""

import gc
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from rm_desktop.errors import UserError
from rm_desktop.store.changes import Changes
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.wording import words

if TYPE_CHECKING:  # the services bring SQLAlchemy, which must not load before the first paint
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.dispatcher import Call, Dispatcher

# Up to so many records are done at once: one takes 5 to 10 ms where the search index has 10,000 notes.
FEW = 3
Then = Callable[[], object]


class ManyDeeds(QObject):
    """Does one such deed at a time, and tells of it as the dispatcher does; without a lane everything is done at once.

    While it is under way the dispatcher reads what was there before; what it is asked to do waits for the end.
    """

    began = Signal(object, str)  # Job, what is being done

    def __init__(self, dispatcher: "Dispatcher") -> None:
        super().__init__(dispatcher)
        self._dispatcher = dispatcher
        self._lane: Lane | None = None
        self._waiting: deque[tuple[QObject, Callable[[], object]]] = deque()
        self.running = False
        """Whether a deed is under way."""

    def use(self, lane: Lane) -> None:
        """Do what is about many records on this lane from now on."""
        self._lane = lane

    def do(self, call: "Call", count: int, owner: QObject, then: Then | None = None) -> None:
        """Do a deed on `count` records and then what follows, where it did not fail and its owner is still there.

        While another one is under way nothing is done: what was chosen may be gone by then.
        """
        desk = self._dispatcher.desk
        if self.running:
            return
        if desk is None or self._lane is None or count <= FEW:
            changes = self._dispatcher.do(call)
            if changes is not None and then is not None:
                then()
            return
        self.running = True
        job = self._lane.run(partial(_work, call, desk), partial(self._on_done, owner, then), self._on_failed)
        job.ended.connect(self._on_ended)
        job.abandoned.connect(self._on_abandoned)
        self.began.emit(job, words.counted(count, "Changing {n} record", "Changing {n} records"))

    def when_free(self, owner: QObject, call: Callable[[], object]) -> None:
        """Call now or, while a deed is under way, at its end; not any more where the workspace closes before."""
        if self.running:
            self._waiting.append((owner, call))
        else:
            call()

    def reading(self, desk: "Desk") -> AbstractContextManager[None]:
        """Return a block in which what the desk reads does not wait for the deed that is under way."""
        return desk.workspace.aside.allowed() if self.running else nullcontext()

    def _on_done(self, owner: QObject, then: Then | None, changes: Changes) -> None:
        self.running = False
        if changes:
            self._dispatcher.changed.emit(changes)
        if then is not None and isValid(owner):
            then()

    def _on_failed(self, error: UserError) -> None:
        self.running = False
        self._dispatcher.failed.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        self.running = False
        while self._waiting and not self.running:
            owner, call = self._waiting.popleft()
            if isValid(owner):
                call()

    @Slot()
    def _on_abandoned(self) -> None:
        self.running = False
        self._waiting.clear()


def _work(call: "Call", desk: "Desk", progress: Progress) -> Changes:
    with _unswept(), desk.workspace.units.stopped_by(progress.cancelled):
        return call(desk)


@contextmanager
def _unswept() -> Iterator[None]:
    """Look for no rubbish inside the block: among 10,000 records that stops every thread for 0.3 s at a time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
