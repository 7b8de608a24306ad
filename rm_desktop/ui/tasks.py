"""The one background lane: long work away from the window, one job after the other."""

import threading
import time
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.freed import share_memory

T = TypeVar("T")

# Progress faster than the eye would only fill the event queue.
_PROGRESS_EVERY = 0.04


class Job(QObject):
    """One piece of work as the GUI thread sees it; the worker only emits its signals."""

    progress = Signal(int, int)  # done, total
    ended = Signal()  # after `done` or `failed` was called
    abandoned = Signal()  # nobody is called back any more
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(
        self,
        work: Callable[["Progress"], object],
        done: Callable[[object], None],
        failed: Callable[[UserError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._cancelled = threading.Event()
        self._returned.connect(self._on_returned)
        self._raised.connect(self._on_raised)

    def cancel(self) -> None:
        """Ask the work to stop; it ends with `UserError(CANCELLED)` where it listens."""
        self._cancelled.set()

    def abandon(self) -> None:
        """Ask the work to stop and call nobody back."""
        self.abandoned.emit()
        self.blockSignals(True)
        self.cancel()
        self._done = self._failed = _nothing

    @property
    def cancelled(self) -> bool:
        """Return whether somebody asked the work to stop."""
        return self._cancelled.is_set()

    def run(self) -> None:
        """Do the work; called on the lane's thread only."""
        try:
            if self.cancelled:
                raise UserError(Problem.CANCELLED)
            result = self._work(Progress(self))
        except Exception as error:  # the lane's edge: it must reach the GUI thread whatever it is
            self._raised.emit(error)
        else:
            self._returned.emit(result)
        self._work = _nothing  # which may hold a workspace and its key

    @Slot(object)
    def _on_returned(self, result: object) -> None:
        if self.signalsBlocked():  # it was abandoned while this was on its way
            return
        done, self._done, self._failed = self._done, _nothing, _nothing
        done(result)
        self.ended.emit()

    @Slot(object)
    def _on_raised(self, error: Exception) -> None:
        if self.signalsBlocked():
            return
        self.ended.emit()
        if not isinstance(error, UserError):
            raise error  # a bug: on to sys.excepthook
        failed, self._done, self._failed = self._failed, _nothing, _nothing
        failed(error)


class Progress:
    """What running work may say and ask; handed to it on the lane's thread."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._last = 0.0

    def report(self, done: int, total: int) -> None:
        """Say how far the work is."""
        now = time.monotonic()
        if done >= total or now - self._last >= _PROGRESS_EVERY:
            self._last = now
            self._job.progress.emit(done, total)

    def cancelled(self) -> bool:
        """Return whether the work should stop."""
        return self._job.cancelled


class Lane(QObject):
    """One thread that takes jobs in the order they were asked for; it starts with the first one."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._jobs: list[Job] = []
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Return whether a job is running or waiting."""
        return bool(self._jobs)

    def run(self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[UserError], None]) -> Job:
        """Queue `work` for the lane's thread; `done` or `failed` is called on the GUI thread.

        It starts when the caller has returned to the event loop, so there is time to connect to the job's signals.
        """
        job = Job(work, done, failed, self)  # type: ignore[arg-type]  # a Qt signal carries the T as object
        job.ended.connect(self._on_ended)
        self._jobs.append(job)
        QTimer.singleShot(0, self, partial(self._send, job))
        self.busy_changed.emit(True)
        return job

    def abandon(self) -> None:
        """Cancel what runs or waits and return at once; nothing is called back any more."""
        for job in self._jobs:
            job.abandon()
        self._jobs.clear()
        self.busy_changed.emit(False)

    def close(self) -> None:
        """Cancel what runs or waits and return when the thread has ended; nothing is called back any more."""
        self.abandon()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _send(self, job: Job) -> None:
        if job not in self._jobs:  # abandoned before it could begin
            return
        if self._thread is None:
            share_memory()
            self._thread = threading.Thread(target=_serve, args=(self._queue,), name="lane", daemon=True)
            self._thread.start()
        self._queue.put(job)

    @Slot()
    def _on_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()
        self.busy_changed.emit(self.busy)


def _serve(queue: "SimpleQueue[Job | None]") -> None:
    """Run jobs until None comes."""
    while (job := queue.get()) is not None:
        job.run()
        del job  # until the next one comes


def _nothing(_outcome: object) -> None:
    """What is done where there is nobody left to do it for."""
