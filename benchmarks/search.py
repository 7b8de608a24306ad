"""Searching 10,000 and 100,000 notes, against the same statements by hand."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from benchmarks.corpus import Corpus, Query
from benchmarks.figures import Figure, median, quantile
from benchmarks.runs import in_turns, seconds
from benchmarks.workspaces import cached, key_of
from rm_desktop.clock import SystemClock
from rm_desktop.store.driver import Connection
from rm_desktop.store.query import fts_query
from rm_desktop.store.search import RANKED_AT_MOST, Searcher
from rm_desktop.store.workspace import open_workspace

# Milliseconds at the 95th percentile, and times the raw statements at the median (issue 2).
_P95_LIMITS = {10_000: 10.0, 100_000: 25.0}
_P50_LIMIT = 1.2
_COUNT = "SELECT count(*) FROM search_{name} WHERE search_{name} MATCH ?"
_HITS = (
    "SELECT rowid, snippet(search_{name}, 1, char(2), char(3), '…', 14) FROM search_{name} "
    "WHERE search_{name} MATCH ? ORDER BY {order} LIMIT 50"
)
_ENTRIES = "SELECT seq, kind, id, title, updated_at FROM {name}_entry WHERE seq IN (SELECT value FROM json_each(?))"
# The fewest statements a hand could write for a file that holds notes alone; reported beside, without a limit.
_ONE_TABLE = (
    "SELECT n.id, n.title, n.updated_at, snippet(search_shared, 1, char(2), char(3), '…', 14) "
    "FROM search_shared JOIN note n ON n.seq = search_shared.rowid WHERE search_shared MATCH ? "
    "ORDER BY {order} LIMIT 50"
)


@dataclass(frozen=True)
class Subject:
    """One workspace to search in, and how it is called in the table."""

    label: str
    count: int
    searcher: Searcher
    raw: Connection


def measure(*, quick: bool = False) -> list[Figure]:
    """Return p50 and p95 of each class of query: shared notes only, and private records too."""
    figures: list[Figure] = []
    for count in (300,) if quick else (10_000, 100_000):
        for protected in (False,) if quick else (False, True):
            figures += _workspace_figures(count, protected=protected, rounds=2 if quick else 21)
    return figures


def raw_search(connection: Connection, query: str, names: tuple[str, ...]) -> int:
    """Do by hand what `Searcher.find` does, and return how many hits there are."""
    counts = {name: int(connection.execute(_COUNT.format(name=name), (query,)).fetchone()[0]) for name in names}
    ranked = sum(counts.values()) <= RANKED_AT_MOST
    for name, count in counts.items():
        if count:
            sql = _HITS.format(name=name, order="rank" if ranked else "rowid DESC")
            rows = connection.execute(sql, (query,)).fetchall()
            connection.execute(_ENTRIES.format(name=name), (json.dumps([row[0] for row in rows]),)).fetchall()
    return sum(counts.values())


def raw_one_table(connection: Connection, query: str) -> None:
    """Search notes as if nothing else could be found."""
    count = int(connection.execute(_COUNT.format(name="shared"), (query,)).fetchone()[0])
    order = "rank" if count <= RANKED_AT_MOST else "search_shared.rowid DESC"
    connection.execute(_ONE_TABLE.format(order=order), (query,)).fetchall()


def _workspace_figures(count: int, *, protected: bool, rounds: int) -> list[Figure]:
    workspace = open_workspace(cached(count, protected=protected), key_of(protected), SystemClock())
    searcher = Searcher(workspace)
    raw = workspace.reader()
    subject = Subject(f"{count:,} notes{', protected' if protected else ''}", count, searcher, raw)
    try:
        return [
            figure
            for kind, queries in groupby(Corpus().queries(), key=_kind)
            for figure in _class_figures(subject, kind, tuple(queries), rounds)
        ]
    finally:
        raw.close()
        searcher.close()
        workspace.close()


def _kind(query: Query) -> str:
    return query.kind


def _class_figures(subject: Subject, kind: str, queries: tuple[Query, ...], rounds: int) -> Iterator[Figure]:
    for private in (False, True):
        ours, theirs = _times(subject, queries, rounds, private=private)
        label = f"search {subject.label}, {kind}{' + private' if private else ''}"
        details: dict[str, object] = {"queries": [query.text for query in queries], "hits": _hits(subject, queries)}
        if not private:
            details["p50_ms_one_table"] = median(_one_table_times(subject, queries, rounds)) * 1000
        yield _figure(f"{label} p50", median(ours), median(theirs), _P50_LIMIT, absolute=False, details=details)
        limit = _P95_LIMITS.get(subject.count)
        yield _figure(f"{label} p95", quantile(ours, 0.95), quantile(theirs, 0.95), limit, absolute=True, details={})


def _figure(
    what: str, ours: float, theirs: float, limit: float | None, *, absolute: bool, details: dict[str, object]
) -> Figure:
    return Figure(what, ours * 1000, theirs * 1000, "ms", limit, absolute=absolute, details=details)


def _times(
    subject: Subject, queries: tuple[Query, ...], rounds: int, *, private: bool
) -> tuple[list[float], list[float]]:
    names = ("shared", "private") if private else ("shared",)
    ours: list[float] = []
    theirs: list[float] = []
    for query in queries:
        find = partial(subject.searcher.find, query.text, private=private)
        by_hand = partial(raw_search, subject.raw, fts_query(query.text) or "", names)
        in_turns(find, by_hand, 1)  # the first look reads the disk
        mine, other = in_turns(find, by_hand, rounds)
        ours += mine
        theirs += other
    return ours, theirs


def _one_table_times(subject: Subject, queries: tuple[Query, ...], rounds: int) -> list[float]:
    asked = [fts_query(query.text) or "" for query in queries]
    return [seconds(partial(raw_one_table, subject.raw, query)) for query in asked for _ in range(rounds)]


def _hits(subject: Subject, queries: tuple[Query, ...]) -> list[int]:
    return [subject.searcher.find(query.text).total for query in queries]
