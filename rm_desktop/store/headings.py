"""What every record is called, newest first, in memory beside a reading connection.

A name is found among 100,000 in 5 to 20 ms: folded names stand alone in a narrow table, scanned at 50 ns a row.
SQLite lets go of Python's lock meanwhile.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rm_desktop.models.base import Record
from rm_desktop.models.kinds import Kind
from rm_desktop.models.registry import PRIVATE, SHARED
from rm_desktop.store.driver import Connection
from rm_desktop.store.folding import teach_folding

# By kind: the column that says whose it is, or who leads it.
OWNED_BY: dict[Kind, str] = {
    Kind.TOPIC: "lead",
    Kind.ACTION: "owner",
    Kind.TAKEAWAY: "learner",
    Kind.GOAL: "owner",
    Kind.CHECK_IN: "by",
    Kind.ASSUMPTION: "owner",
    Kind.OBSERVATION: "by",
}
_LONGEST = 200
_SEARCHED: tuple[type[Record], ...] = tuple(record for record in (*SHARED, *PRIVATE) if record.searched)
_COLUMNS = "kind, id, title, tags, who, private"
_TABLES = {"listed": _COLUMNS, "listed_name": "plain", "listed_tags": "plain"}
_GLOB = str.maketrans({"*": "[*]", "?": "[?]", "[": "[[]"})
# More letters are looked for in any place of a name; one or two only where words begin, else everything would match.
_LEAST_ANYWHERE = 3


class Heading(NamedTuple):
    """A record as it is called; a smaller `place` is newer, `who` the role whose it is, or empty."""

    place: int
    kind: Kind
    id: str
    title: str
    who: str
    private: bool


class Only(NamedTuple):
    """Which records count: with a tag that begins so, for each of `tags`, and of one of these roles where any."""

    tags: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    private: bool = True
    """Whether private ones do."""


EVERY = Only()


class _Complete(NamedTuple):
    """All places that are likely for some words."""

    words: tuple[str, ...]
    only: Only
    places: list[int]

    def holds(self, words: Sequence[str], only: Only) -> bool:
        """Return whether all that is likely for other words is among these: they only go on where these ended."""
        if only != self.only or len(words) < len(self.words):
            return False
        return all(
            new == old or (new.startswith(old) and len(old) >= _LEAST_ANYWHERE)
            for old, new in zip(self.words, words, strict=False)
        )


class Headings:
    """The names, as of the last `load` or `renew`; for one thread at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tags: dict[bool, Counter[str]] | None = None
        self._last: _Complete | None = None
        self.count = 0
        """How many names there are, about."""
        self.ready = False
        teach_folding(connection)

    def load(self) -> None:
        """Read all names anew."""
        self.ready = False
        self._tags = self._last = None
        for name, columns in _TABLES.items():
            self._connection.execute(f"DROP TABLE IF EXISTS temp.{name}")
            self._connection.execute(f"CREATE TEMP TABLE {name} (place INTEGER PRIMARY KEY, {columns})")
        self._connection.execute(
            f"INSERT INTO listed ({_COLUMNS}) SELECT {_COLUMNS} FROM ({_arms()}) ORDER BY updated_at DESC"
        )
        self._fold("")
        self.count = int(self._connection.execute("SELECT count(*) FROM listed").fetchone()[0])
        self.ready = True

    def renew(self, ids: Sequence[str]) -> None:
        """Read some records anew, as the newest of all; those that are gone are forgotten. All of it or nothing."""
        self._connection.execute("BEGIN")
        try:
            self._renew(json.dumps(list(ids)))
            self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        self._tags = self._last = None

    def _renew(self, ids: str) -> None:
        sql = "SELECT place FROM listed WHERE id IN (SELECT value FROM json_each(?))"
        places = json.dumps([row[0] for row in self._connection.execute(sql, (ids,))])
        for name in _TABLES:
            self._connection.execute(f"DELETE FROM {name} WHERE place IN (SELECT value FROM json_each(?))", (places,))
        least = int(self._connection.execute("SELECT min(place) FROM listed").fetchone()[0] or 0)
        self._connection.execute(
            f"INSERT INTO listed (place, {_COLUMNS}) SELECT ?1 - row_number() OVER (ORDER BY updated_at), {_COLUMNS} "
            f"FROM ({_arms(only='id IN (SELECT value FROM json_each(?2))')})",
            (least, ids),
        )
        self._fold(f"WHERE place < {least}")

    def named(self, words: Sequence[str], only: Only, limit: int) -> list[Heading]:
        """Return the likeliest records whose names hold the letters of each folded word in their order.

        Of equally likely ones the newest come first. Without words, the newest of those that count. Where all that are
        likely were found for the letters before, only those are looked at again.
        """
        likely = tuple(word for word in words if word)
        order = "".join(f"{_TIER} + " for word in likely if len(word) >= _LEAST_ANYWHERE) + "0"
        where, values = _narrowed(only)
        if self._last is not None and self._last.holds(likely, only):
            where.append("place IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(self._last.places))
        for word in likely:
            test, patterns = _test(word)
            where.append(test)
            values += patterns
        tiers = [each for word in likely if len(word) >= _LEAST_ANYWHERE for each in _tier_values(word)]
        rows = self._connection.execute(
            f"SELECT place, {order} AS tier FROM listed_name WHERE {' AND '.join(where) or 'TRUE'} "
            f"ORDER BY {'tier, ' if tiers else ''}place LIMIT ?",
            (*tiers, *values, limit),
        ).fetchall()
        places = [row[0] for row in rows]
        self._last = _Complete(likely, only, places) if len(places) < limit else None
        return self._headings(places)

    def of(self, ids: Iterable[str], only: Only = EVERY) -> list[Heading]:
        """Return the records of these ids that count, in no order."""
        where, values = _narrowed(only)
        rows = self._connection.execute(
            f"SELECT place FROM listed WHERE {' AND '.join(['id IN (SELECT value FROM json_each(?))', *where])}",
            (json.dumps(list(ids)), *values),
        ).fetchall()
        return self._headings([row[0] for row in rows])

    def tags(self, *, private: bool = True) -> Counter[str]:
        """Return how many records, or shared records alone, bear each tag, as it is written; do not change it."""
        if self._tags is None:
            found: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
            sql = "SELECT tags, private, count(*) FROM listed WHERE tags <> '' GROUP BY tags, private"
            for tags, is_private, count in self._connection.execute(sql):
                for tag in tags.split():
                    found[True][tag] += count
                    if not is_private:
                        found[False][tag] += count
            self._tags = found
        return self._tags[private]

    def _headings(self, places: list[int]) -> list[Heading]:
        rows = self._connection.execute(
            "SELECT place, kind, id, title, who, private FROM listed "
            "WHERE place IN (SELECT value FROM json_each(?)) ORDER BY place",
            (json.dumps(places),),
        )
        return [Heading(row[0], Kind(row[1]), row[2], row[3], row[4], bool(row[5])) for row in rows]

    def _fold(self, where: str) -> None:
        name, tags = _folded("title"), _folded("tags")
        self._connection.execute(f"INSERT INTO listed_name SELECT place, ' ' || {name} FROM listed {where}")
        self._connection.execute(
            f"INSERT INTO listed_tags SELECT place, ' ' || {tags} FROM listed {where or 'WHERE TRUE'} AND tags <> ''"
        )


# Begins the name; begins a word; stands in one piece; its first letter begins a word; else only in order. What most
# names are, the last two, is found out first.
_TIER = (
    "CASE WHEN NOT instr(plain, ?) THEN CASE WHEN plain GLOB ? THEN 3 ELSE 4 END "
    "WHEN plain GLOB ? THEN 0 WHEN instr(plain, ?) THEN 1 ELSE 2 END"
)


def _tier_values(word: str) -> tuple[str, str, str, str]:
    return word, f"* {_in_order(word)}", f" {word.translate(_GLOB)}*", f" {word}"


def _test(word: str) -> tuple[str, list[str]]:
    """Return what a name must fulfil to be likely for one word, and the patterns in it."""
    if len(word) >= _LEAST_ANYWHERE:
        return "plain GLOB ?", [f"*{_in_order(word)}"]
    begins = "* " + word.translate(_GLOB) + "*"
    initials = "".join(f"* {letter.translate(_GLOB)}" for letter in word) + "*"
    return "(plain GLOB ? OR plain GLOB ?)", [begins, initials]


def _in_order(word: str) -> str:
    return "".join(f"{letter.translate(_GLOB)}*" for letter in word)


def _narrowed(only: Only) -> tuple[list[str], list[str]]:
    """Return the conditions on `place` under which a record counts, and the values in them."""
    where = ["place IN (SELECT place FROM listed_tags WHERE plain GLOB ?)"] * len(only.tags)
    values = [f"* {tag.translate(_GLOB)}*" for tag in only.tags]
    if only.who:
        where.append("place IN (SELECT place FROM listed WHERE who IN (SELECT value FROM json_each(?)))")
        values.append(json.dumps(only.who))
    if not only.private:
        where.append("place NOT IN (SELECT place FROM listed WHERE private)")
    return where, values


def _folded(column: str) -> str:
    """Return the SQL of a column as `fold` has it; plain ASCII does without the call into Python."""
    return f"CASE WHEN {column} GLOB '*[^ -~]*' THEN fold({column}) ELSE lower({column}) END"


def _arms(only: str = "") -> str:
    return " UNION ALL ".join(_arm(record, only) for record in _SEARCHED)


def _arm(record: type[Record], only: str) -> str:
    """Return the SQL of one kind. All notes are read from the index of their list, without a look at their texts."""
    private = record in PRIVATE
    whole_index = " INDEXED BY ix_note_list" if record.kind is Kind.NOTE and not only else ""
    living = "deleted_at IS NULL" if whole_index else "+deleted_at IS NULL"
    tags = "tags" if "tags" in record.searched else "''"
    who = f"coalesce({OWNED_BY[record.kind]}, '')" if record.kind in OWNED_BY else "''"
    return (
        f"SELECT '{record.kind.value}' AS kind, id, {name_of(record)} AS title, {tags} AS tags, {who} AS who, "
        f"{int(private)} AS private, updated_at FROM {record.__tablename__}{whole_index} "
        f"WHERE {living}{f' AND {only}' if only else ''}"
    )


def name_of(record: type[Record]) -> str:
    """Return the SQL of what a record is called: its title, of a private one without a title how its text begins."""
    if record not in PRIVATE:
        return f"substr({record.searched[0]}, 1, {_LONGEST})"
    texts = (f"nullif(substr({column}, 1, {_LONGEST}), '')" for column in record.searched if column != "tags")
    return f"coalesce({', '.join(texts)}, '')"
