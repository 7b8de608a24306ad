"""Finding any record by its words."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from rm_desktop.models.kinds import Kind
from rm_desktop.models.pairs import Pair, Person
from rm_desktop.models.private import Receipt
from rm_desktop.models.registry import BY_KIND
from rm_desktop.services.answers import Answer, Recent
from rm_desktop.services.asked import Asked
from rm_desktop.services.looking import Look
from rm_desktop.services.opened import OpenedLately
from rm_desktop.store.changes import Changes
from rm_desktop.store.driver import dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.headings import Headings
from rm_desktop.store.hits import NOTHING_FOUND, Found, Hit
from rm_desktop.store.lately import known, newest
from rm_desktop.store.search import Searcher
from rm_desktop.store.workspace import Workspace

__all__ = ["FindingService", "Found", "Hit"]
# What names a record of a kind that is not searched.
_NAMED_BY: dict[Kind, InstrumentedAttribute[str]] = {
    Kind.PAIR: Pair.title,
    Kind.PERSON: Person.name,
    Kind.RECEIPT: Receipt.file_name,
}
# Of more records changed at once, reading all anew is quicker.
_MOST_RENEWED = 500


class FindingService:
    """Searches on a connection of its own, so that it can run off the GUI thread and be interrupted."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._searcher: Searcher | None = None
        self._headings: Headings | None = None
        self._searching = threading.Lock()
        self._noting = threading.Lock()
        self._changed: set[str] = set()
        self._opened = OpenedLately(workspace)
        self._closed = False

    def find(
        self, query: str, limit: int = 50, private: bool = True, by_relevance: bool = False, typing: bool = False
    ) -> Found:
        """Return what matches (see `store/query.py`); with `typing` the last word counts as a beginning."""
        with self._searching:
            if self._closed:
                return NOTHING_FOUND
            return self._ready().find(query, limit=limit, private=private, by_relevance=by_relevance, typing=typing)

    def look(self, asked: Asked, cancelled: Callable[[], bool] = bool, *, private: bool = True) -> Answer | None:
        """Return what was found for a typed line; None where it was interrupted or cancelled.

        With `private` that is the private records too, else nothing that they hold, not even their tags.
        As long as names are not read (`warm`), a line of plain words is answered from the texts alone.
        """
        answer: Answer | None = None
        with self._looking() as searcher:
            if searcher is not None and not cancelled():
                answer = self._look(asked, Look(searcher, self._headings_of(searcher), cancelled, private=private))
        return answer

    def warm(self) -> bool:
        """Read all names and count the tags; return False where that was interrupted."""
        done = False
        with self._looking() as searcher:
            if searcher is not None:
                headings = self._headings_of(searcher)
                self._catch_up(headings)
                headings.tags()
                done = True
        return done

    def recent(self, kinds: Iterable[Kind], limit: int, *, private: bool = True) -> Recent:
        """Return at most `limit` records that were opened last, then shared ones of these kinds that changed last.

        Private records are among those that were opened, unless asked not to be; they are to be marked as such.
        """
        recent = Recent()
        with self._looking() as searcher:
            if searcher is not None:
                known_ones = known(searcher.connection, self._opened.records())
                opened = tuple(hit for hit in known_ones if private or not hit.private)[:limit]
                ids = {hit.id for hit in opened}
                changed = [hit for hit in newest(searcher.connection, kinds, limit) if hit.id not in ids]
                recent = Recent(opened, tuple(changed[: limit - len(opened)]))
        return recent

    def note_opened(self, kinds: Iterable[Kind], record_id: str) -> None:
        """Remember that a record, which is of one of these kinds, was opened; one that is gone is passed over."""
        with self._looking() as searcher:
            if searcher is not None:
                for hit in known(searcher.connection, [(kind, record_id) for kind in kinds]):
                    self._opened.note(hit.kind, hit.id)

    def note_changed(self, changes: Changes) -> None:
        """Hear which records changed, from any thread: their names are read anew before the next look."""
        with self._noting:
            self._changed.update(changes.ids)

    def interrupt(self) -> None:
        """Stop the search in flight, from any thread; it returns nothing."""
        searcher = self._searcher
        if searcher is not None:
            searcher.interrupt()

    def close(self) -> None:
        """Let go of the connection for good; whoever still looks finds nothing."""
        self._closed = True
        self.interrupt()
        with self._searching:
            if self._searcher is not None:
                self._searcher.close()
                self._searcher = self._headings = None

    def _ready(self) -> Searcher:
        """Return the searcher, made at its first use."""
        if self._searcher is None:
            self._searcher = Searcher(self._workspace)
        return self._searcher

    @contextmanager
    def _looking(self) -> Iterator[Searcher | None]:
        """Give the searcher, or None after `close`; an interrupted block ends here, without an error."""
        with self._searching:
            try:
                with faults_named(self._workspace.path):
                    yield None if self._closed else self._ready()
            except dbapi.OperationalError as error:
                if "interrupted" not in str(error):
                    raise

    def _look(self, asked: Asked, look: Look) -> Answer | None:
        headings = look.headings
        if asked.words and not asked.narrowed and self._must_load(headings):
            return look.haste(asked)
        self._catch_up(headings)
        return look.answer(asked)

    def _headings_of(self, searcher: Searcher) -> Headings:
        if self._headings is None:
            self._headings = Headings(searcher.connection)
        return self._headings

    def _must_load(self, headings: Headings) -> bool:
        return not headings.ready or "" in self._changed or len(self._changed) > _MOST_RENEWED

    def _catch_up(self, headings: Headings) -> None:
        """Have the names as they are now; where that is interrupted, what changed is still to be read."""
        must_load = self._must_load(headings)
        with self._noting:
            changed, self._changed = self._changed, set()
        try:
            if must_load:
                headings.load()
            elif changed:
                headings.renew(sorted(changed))
        except BaseException:
            with self._noting:
                self._changed |= changed
            raise

    def title_of(self, kind: Kind, record_id: str) -> str | None:
        """Return the words a record is known by, or None where it is gone, in the trash or nameless."""
        record = BY_KIND[kind]
        named = getattr(record, record.searched[0]) if record.searched else _NAMED_BY.get(kind)
        if named is None:
            return None
        with self._workspace.read() as session:
            return session.scalar(select(named).where(record.id == record_id, record.deleted_at.is_(None)))
