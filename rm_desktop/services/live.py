"""The session that is held now: which topic, since when, how long."""

from rm_desktop.store.workspace import Workspace


class LiveService:
    """The session that is held now: which topic, since when, how long."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
