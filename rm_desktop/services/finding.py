"""Finding any record by its words."""

import threading
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from rm_desktop.models.kinds import Kind
from rm_desktop.models.pairs import Pair, Person
from rm_desktop.models.private import Receipt
from rm_desktop.models.registry import BY_KIND
from rm_desktop.store.search import Found, Hit, Searcher
from rm_desktop.store.workspace import Workspace

__all__ = ["FindingService", "Found", "Hit"]
# What names a record of a kind that is not searched.
_NAMED_BY: dict[Kind, InstrumentedAttribute[str]] = {
    Kind.PAIR: Pair.title,
    Kind.PERSON: Person.name,
    Kind.RECEIPT: Receipt.file_name,
}


class FindingService:
    """Searches on a connection of its own, so that it can run off the GUI thread and be interrupted."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._searcher: Searcher | None = None
        self._searching = threading.Lock()

    def find(
        self, query: str, limit: int = 50, private: bool = True, by_relevance: bool = False, typing: bool = False
    ) -> Found:
        """Return what matches (see `store/query.py`); with `typing` the last word counts as a beginning."""
        with self._searching:
            return self._ready().find(query, limit=limit, private=private, by_relevance=by_relevance, typing=typing)

    def newest(self, kinds: Iterable[Kind], limit: int) -> tuple[Hit, ...]:
        """Return the shared records of these kinds that were changed last; private ones show only when asked for."""
        with self._searching:
            return self._ready().newest(kinds, limit)

    def interrupt(self) -> None:
        """Stop the search in flight, from any thread; it returns nothing."""
        searcher = self._searcher
        if searcher is not None:
            searcher.interrupt()

    def close(self) -> None:
        """Let go of the connection; the next search makes another."""
        self.interrupt()
        with self._searching:
            if self._searcher is not None:
                self._searcher.close()
                self._searcher = None

    def _ready(self) -> Searcher:
        """Return the searcher, made at its first use."""
        if self._searcher is None:
            self._searcher = Searcher(self._workspace)
        return self._searcher

    def title_of(self, kind: Kind, record_id: str) -> str | None:
        """Return the words a record is known by, or None where it is gone, in the trash or nameless."""
        record = BY_KIND[kind]
        named = getattr(record, record.searched[0]) if record.searched else _NAMED_BY.get(kind)
        if named is None:
            return None
        with self._workspace.read() as session:
            return session.scalar(select(named).where(record.id == record_id, record.deleted_at.is_(None)))
