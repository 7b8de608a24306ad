"""The window's hold on its workspace: the lock beside the file, with a sign of life every half minute."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.desk_lock import SIGN_OF_LIFE, DeskLock


class Hold(QObject):
    """Holds the locks of this window, two for the moment in which one workspace takes another's place.

    `channel` is the name under which this window listens for others (see `one_window`).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.channel = f"rm-desktop-{os.getpid()}-{os.urandom(4).hex()}"
        self._locks: dict[Path, DeskLock] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(round(SIGN_OF_LIFE * 1000))
        self._timer.timeout.connect(self._refresh)

    def take(self, path: Path) -> None:
        """Take a workspace for this window; harmless when repeated.

        Raises IN_USE and OPEN_ELSEWHERE as `DeskLock.take` does, and where no lock can be made at all what stands in
        the way of the file itself (`inspect_head`), else that.
        """
        real = path.resolve()  # a link leads to the same workspace
        if real in self._locks:
            return
        try:
            self._locks[real] = DeskLock.take(real, self.channel)
        except UserError as error:
            if error.problem not in (Problem.IN_USE, Problem.OPEN_ELSEWHERE):
                inspect_head(path)
            raise
        self._timer.start()

    def has(self, path: Path) -> bool:
        """Return whether this window holds a workspace."""
        return path.resolve() in self._locks

    def release(self, path: Path) -> None:
        """Let go of a workspace; harmless where it is not held."""
        lock = self._locks.pop(path.resolve(), None)
        if lock is not None:
            lock.release()
        if not self._locks:
            self._timer.stop()

    def release_others(self, path: Path | None) -> None:
        """Let go of every workspace but one, or of all."""
        for other in tuple(self._locks):
            if path is None or other != path.resolve():
                self.release(other)

    @Slot()
    def _refresh(self) -> None:
        for lock in self._locks.values():
            lock.refresh()
