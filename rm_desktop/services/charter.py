"""The working agreement and who signed which words of it."""

from rm_desktop.store.workspace import Workspace


class CharterService:
    """The working agreement and who signed which words of it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
