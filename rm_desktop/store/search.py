"""Full-text search over both indexes, in the plan that stays quick on a common word (architecture.md, Search)."""

import json
from datetime import datetime
from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.hits import MARK_END, MARK_START, NOTHING_FOUND, Found, Hit
from rm_desktop.store.query import LEAST_TYPED, fts_query

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

__all__ = ["MARK_END", "MARK_START", "NOTHING_FOUND", "RANKED_AT_MOST", "Found", "Hit", "Searcher"]

# Above this many hits ranking costs 130-350 ms, so the newest come first unless ranking is asked for.
RANKED_AT_MOST = 2_000
_SNIPPET_WORDS = 14


class Searcher:
    """A read-only connection of its own, so that a search runs on any one thread and can be interrupted."""

    def __init__(self, workspace: "Workspace") -> None:
        self._path = workspace.path
        self._connection: Connection = workspace.reader()

    @property
    def connection(self) -> Connection:
        """The connection, for whoever reads on the same thread."""
        return self._connection

    def find(
        self, text: str, *, limit: int = 50, private: bool = False, by_relevance: bool = False, typing: bool = False
    ) -> Found:
        """Return what matches a typed query (see `fts_query`); newest first means by when it came into this file.

        An interrupted search returns nothing.
        """
        query = fts_query(text, typing=typing)
        if query is None:
            return NOTHING_FOUND
        try:
            with faults_named(self._path):
                return self._find(query, limit, private=private, by_relevance=by_relevance)
        except dbapi.OperationalError as error:
            if "interrupted" in str(error):
                return NOTHING_FOUND
            raise

    def glance(self, text: str, limit: int, least: int = LEAST_TYPED, *, private: bool = True) -> Found:
        """Return the newest hits of shared and, unless asked not to, private records for a line that is still typed.

        It takes a third of what `find` takes on common words and beginnings, as each index is asked once: nothing is
        ranked, and whether there are `more` hits is all that is said of them. Raises the driver's OperationalError
        where interrupted.
        """
        query = fts_query(text, typing=True, least=least)
        if query is None:
            return NOTHING_FOUND
        names = ("shared", "private") if private else ("shared",)
        found = [pair for name in names for pair in self._hits(name, query, limit + 1, ranked=False)]
        found.sort(key=_order)
        hits = tuple(hit for _, hit in found[:limit])
        return Found(hits, len(hits), ranked=False, more=len(found) > limit)

    def interrupt(self) -> None:
        """Stop the query in flight, from another thread."""
        self._connection.interrupt()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _find(self, query: str, limit: int, *, private: bool, by_relevance: bool) -> Found:
        names = ("shared", "private") if private else ("shared",)
        totals = {name: self._count(name, query) for name in names}
        total = sum(totals.values())
        ranked = by_relevance or total <= RANKED_AT_MOST
        found: list[tuple[int, Hit]] = []
        for name, count in totals.items():
            if count:
                found += self._hits(name, query, limit, ranked=ranked)
        found.sort(key=_order)
        return Found(tuple(hit for _, hit in found[:limit]), total, ranked)

    def _count(self, name: str, query: str) -> int:
        sql = f"SELECT count(*) FROM search_{name} WHERE search_{name} MATCH ?"
        return int(self._connection.execute(sql, (query,)).fetchone()[0])

    def _hits(self, name: str, query: str, limit: int, *, ranked: bool) -> list[tuple[int, Hit]]:
        """Return (order, hit) pairs, the smallest order first.

        The order of ranked hits is their place: ranks of two indexes do not compare, and selecting the rank beside
        ordering by it makes SQLite compute it twice (a phrase: 17 ms instead of 11).
        """
        index = f"search_{name}"
        by = "rank" if ranked else "rowid DESC"
        snippet = f"snippet({index}, 1, char(2), char(3), '…', {_SNIPPET_WORDS})"
        rows = self._connection.execute(
            f"SELECT rowid, {snippet} FROM {index} WHERE {index} MATCH ? ORDER BY {by} LIMIT ?",
            (query, limit),
        ).fetchall()
        entries = self._entries(name, [row[0] for row in rows])
        return [
            (
                place if ranked else -seq,
                Hit(Kind(entry[1]), entry[2], entry[3], words, datetime.fromisoformat(entry[4]), name != "shared"),
            )
            for place, (seq, words) in enumerate(rows)
            if (entry := entries.get(seq)) is not None
        ]

    def _entries(self, name: str, seqs: list[int]) -> dict[int, tuple[int, str, str, str, str]]:
        sql = (  # one text whatever the number of hits, so that it is prepared once
            f"SELECT seq, kind, id, title, updated_at FROM {name}_entry WHERE seq IN (SELECT value FROM json_each(?))"
        )
        return {row[0]: row for row in self._connection.execute(sql, (json.dumps(seqs),))}


def _order(pair: tuple[int, Hit]) -> int:
    return pair[0]
