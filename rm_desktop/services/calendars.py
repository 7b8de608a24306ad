"""Sessions as a calendar's entries, and a calendar's entries as dates."""

from rm_desktop.store.workspace import Workspace


class CalendarService:
    """Sessions as a calendar's entries, and a calendar's entries as dates."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
