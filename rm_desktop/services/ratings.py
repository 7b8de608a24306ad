"""What both gave after a session, sealed until both have."""

from rm_desktop.store.workspace import Workspace


class RatingService:
    """What both gave after a session, sealed until both have."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
