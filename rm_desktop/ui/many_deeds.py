"""Deeds that take long, on many records or on a long text: done in the background, so that the window answers."""

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
from rm_desktop.ui.long_saves import LongSave, LongSaves
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
        self._saves = LongSaves(self)
        self._saves.free.connect(self._call_waiting)
        self.running = False
        """Whether a deed is under way."""

    @property
    def is_writing(self) -> bool:
        """Return whether a long text is being written."""
        return self._saves.busy

    def use(self, lane: Lane) -> None:
        """Do what is about many records on this lane from now on."""
        self._lane = lane

    def do(self, call: "Call", count: int, owner: QObject, then: Then | None = None, *, is_long: bool = False) -> None:
        """Do a deed on `count` records and then what follows, where it did not fail and its owner is still there.

        While another one is under way nothing is done: what was chosen may be gone by then. `is_long` says that few
        records take long too.
        """
        desk = self._dispatcher.desk
        if self.running:
            return
        if self.is_writing:
            self._waiting.append((owner, partial(self.do, call, count, owner, then, is_long=is_long)))
            return
        if desk is None or self._lane is None or (count <= FEW and not is_long):
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
        if self.running or self.is_writing:
            self._waiting.append((owner, call))
        else:
            call()

    def write(
        self, call: "Call", done: Callable[[Changes], None], failed: Callable[[UserError], None]
    ) -> LongSave | None:
        """Begin to write a long text and return at once; None where that cannot be, and it has to be written now.

        Of `done` and `failed` one is called, but not where the workspace closes before. Changes are told by `done`.
        """
        desk = self._dispatcher.desk
        if desk is None or self._lane is None or self.running or self.is_writing:
            return None
        return self._saves.write(call, desk, done, failed)

    def reading(self, desk: "Desk") -> AbstractContextManager[None]:
        """Return a block in which what the desk reads does not wait for the deed that is under way."""
        return desk.workspace.aside.allowed() if self.running or self.is_writing else nullcontext()

    def let_go(self) -> None:
        """Forget what waits, and what long text has not been begun to be written: the workspace closes."""
        self._waiting.clear()
        self._saves.let_go()

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
        self._call_waiting()

    @Slot()
    def _call_waiting(self) -> None:
        while self._waiting and not self.running and not self.is_writing:
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
