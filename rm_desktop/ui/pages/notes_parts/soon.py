"""Reads what takes long among many notes: at once where there are few, else on the lane, and a little later."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rm_desktop.errors import UserError
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.tasks import Job, Lane, Progress

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

# Up to so many notes the filter and the tags are read at once (8 ms); more are read on the lane.
AT_ONCE = 5_000


class SoonReader(QObject):
    """Knows how many notes there are, and so where to read."""

    def __init__(self, dispatcher: Dispatcher, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._lane = lane
        self._sent = 0
        self.total = 0
        """How many notes there are in all."""

    @property
    def is_long(self) -> bool:
        """Return whether there are so many notes that what reads all of them takes the lane."""
        return self.total > AT_ONCE

    def read(
        self, read: Callable[["Desk"], object], done: Callable[[object], None], *, can_wait: bool = True
    ) -> Job | None:
        """Read, and hand over what was found; what cannot wait for others' work on the lane is read at once then."""
        desk = self._dispatcher.desk
        others_work = self._lane.busy and not self._sent
        if desk is None or not self.is_long or (others_work and not can_wait):
            found = self._dispatcher.read(read)
            if found is not None:
                done(found)
            return None
        self._sent += 1
        job = self._lane.run(partial(_read, read, desk), done, _let_be)
        job.ended.connect(self._on_job_ended)
        return job

    @Slot()
    def _on_job_ended(self) -> None:
        self._sent -= 1


def _read(read: Callable[["Desk"], object], desk: "Desk", _progress: Progress) -> object:
    return read(desk)


def _let_be(_error: UserError) -> None:
    """Leave things as they are: the lane was told to stop, or the file is gone, which is told elsewhere."""
