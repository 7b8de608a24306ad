"""Taking changes back and doing them again."""

from rm_desktop.store.changes import Changes, UnitLabel
from rm_desktop.store.workspace import Workspace


class UndoService:
    """The one line of undo that the whole workspace shares."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def undo(self) -> Changes:
        """Take the newest change back; raise NOTHING_TO_UNDO where there is none."""
        return self._workspace.units.undo()

    def redo(self) -> Changes:
        """Do the change that was taken back last again; raise NOTHING_TO_REDO where there is none."""
        return self._workspace.units.redo()

    def next_undo(self) -> UnitLabel | None:
        """Return what `undo` would take back."""
        return self._workspace.units.next_undo()

    def next_redo(self) -> UnitLabel | None:
        """Return what `redo` would do again."""
        return self._workspace.units.next_redo()

    def undo_length(self) -> int:
        """Return how long the texts are, in bytes, that `undo` has to do with."""
        return self._workspace.units.next_length(undone=False)

    def redo_length(self) -> int:
        """Return how long the texts are, in bytes, that `redo` has to do with."""
        return self._workspace.units.next_length(undone=True)
