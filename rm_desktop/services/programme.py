"""The programme: its shape, its days, and what became of them."""

from rm_desktop.store.workspace import Workspace


class ProgrammeService:
    """The programme: its shape, its days, and what became of them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
