"""Opening a file on the lane, with a sign of life; what a person gave up meanwhile is closed again unseen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from rm_desktop.errors import UserError
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.busy import Busy
from rm_desktop.ui.tasks import Job, Lane, Progress


class LaneOpening(QObject):
    """Knows each job until it ends, so that one given up does not pass for the next."""

    opened = Signal(object)  # Workspace

    def __init__(self, lane: Lane, busy: Busy, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._busy = busy
        self._turn = 0
        self._jobs: dict[int, Job] = {}  # by their turn

    def run(
        self,
        work: Callable[[Progress], Workspace],
        failed: Callable[[UserError], None],
        sentence: str,
        dialog: QDialog | None = None,
    ) -> None:
        """Open a file; `failed` is called where that failed, and not where it was given up."""
        self._turn += 1
        self._jobs = {turn: job for turn, job in self._jobs.items() if isValid(job)}
        done, not_done = partial(self._on_done, self._turn), partial(self._on_failed, self._turn, failed)
        self._jobs[self._turn] = self._lane.run(work, done, not_done)
        self._busy.watch(self._jobs[self._turn], sentence, dialog=dialog)

    def give_up(self) -> None:
        """Have nothing come of what is being opened."""
        for job in self._jobs.values():
            job.cancel()

    def _on_done(self, turn: int, workspace: Workspace) -> None:
        if self._jobs.pop(turn).cancelled:
            workspace.close()
        else:
            self.opened.emit(workspace)

    def _on_failed(self, turn: int, failed: Callable[[UserError], None], error: UserError) -> None:
        if not self._jobs.pop(turn).cancelled:
            failed(error)
