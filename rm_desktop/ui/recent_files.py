"""The workspaces that were open before, for the menu; looked for in the background, for a disk may be far away."""

from functools import partial
from os.path import isfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rm_desktop.errors import UserError
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.tasks import Lane, Progress


class RecentFiles(QObject):
    """Knows which of them are still there since it looked last."""

    looked = Signal()

    def __init__(self, habits: Habits, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._habits = habits
        self._lane = lane
        self._missing: frozenset[str] = frozenset()

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return those that are not known to be missing, the last one first."""
        return tuple(Path(name) for name in self._habits.settings.recent if name not in self._missing)

    def look(self) -> None:
        """Look which are there; says `looked` when that is known."""
        self._lane.run(partial(_missing, self._habits.settings.recent), self._on_looked, self._on_not_looked)

    def _on_looked(self, missing: frozenset[str]) -> None:
        self._missing = missing
        self.looked.emit()

    def _on_not_looked(self, _error: UserError) -> None:
        """What is not known is offered; opening it then says what is wrong."""


def _missing(names: tuple[str, ...], _progress: Progress) -> frozenset[str]:
    return frozenset(name for name in names if not isfile(name))  # noqa: PTH113  # which swallows what the disk says
