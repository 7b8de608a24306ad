"""Which records were opened last: ids in this copy's own memory, which no bundle and no export reads."""

import json

from rm_desktop.models.kinds import Kind
from rm_desktop.store.workspace import Workspace

_KEY = "opened"
_MOST = 20


class OpenedLately:
    """The last twenty, the newest first; a copy that is only read remembers them until it is closed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._records: list[tuple[Kind, str]] | None = None

    def records(self) -> list[tuple[Kind, str]]:
        """Return the kind and id of each; some may be gone meanwhile."""
        if self._records is None:
            stored = json.loads(self._workspace.state(_KEY) or "[]")
            self._records = [(Kind(kind), record_id) for kind, record_id in stored]
        return self._records

    def note(self, kind: Kind, record_id: str) -> None:
        """Remember a record as the one opened last."""
        this, before = (kind, record_id), self.records()
        self._records = [this, *(each for each in before if each != this)][:_MOST]
        if self._records != before:
            self._workspace.set_state(_KEY, json.dumps(self._records))
