"""What the history keeps and what it lets go.

The rule. Every version of a long text is kept for `keep_days`; of each hour before that, the text it ended with. An
hour after a unit its long texts are kept as differences, and what its records were like after it is no longer kept
twice: the next unit has it, or the record. What was undone stays as it is until redo is no longer possible.

The history never grows beyond three times the long texts it describes. Where it would, the oldest versions go first: of
those records whose own history is longer than three times their own text, and if that is not enough, the units that
undo no longer reaches. For this nothing goes that is younger than a day.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.store.driver import Connection
from rm_desktop.store.faults import faults_named
from rm_desktop.store.history import stamp
from rm_desktop.store.texts import LONG_TEXTS
from rm_desktop.store.thinning import HOUR, Limits, drop_texts, due, thin
from rm_desktop.store.undo import OUT_OF_REACH

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

KEEP_DAYS = 30
TIMES = 3
_PACKED_AFTER = timedelta(hours=1)
_NEVER_SHORT_OF = timedelta(days=1)
# Pieces are so short that whoever waits for the writer does not notice, and leave it the time to begin.
_ROWS = 500
_PAUSE = 0.001
_LENGTH = "coalesce(length({0}before), 0) + coalesce(length({0}after), 0)"
_WITH_AFTER = """SELECT h.id FROM history AS h JOIN unit AS u ON u.id = h.unit_id
    WHERE h.after <> '{}' AND NOT u.undone AND u.at < ?"""
_FORGET_AFTER = """UPDATE history SET after = '{}' WHERE id IN (SELECT value FROM json_each(?))
    AND after <> '{}' AND NOT (SELECT undone FROM unit WHERE unit.id = unit_id)"""
_EMPTY = "DELETE FROM unit WHERE at < ? AND NOT EXISTS (SELECT 1 FROM history WHERE unit_id = unit.id)"
_OLDEST_TEXTS = """SELECT h.id, h.kind, h.record_id, h.before FROM history AS h JOIN unit AS u ON u.id = h.unit_id
    WHERE h.before IS NOT NULL AND h.after IS NOT NULL AND NOT u.undone AND u.at < ? ORDER BY h.id"""
_OLDEST_UNITS = f"""SELECT u.id, sum({_LENGTH.format("h.")}) FROM unit AS u JOIN history AS h ON h.unit_id = u.id
    WHERE u.id <= {OUT_OF_REACH} AND u.at < ? GROUP BY u.id ORDER BY u.id"""
_Record = tuple[str, str]  # kind and id
Piece = Callable[[Connection], int]


def prune(workspace: "Workspace", keep_days: int = KEEP_DAYS) -> int:
    """Apply the rule, in pieces between which others can write; return how many rows were rewritten or went.

    Runs on any thread. Raises what writing can raise; what was done until then is kept and does no harm.
    """
    now = workspace.clock.now()
    limits = Limits(stamp(now - _PACKED_AFTER), stamp(now - timedelta(days=max(keep_days, 0)))[:HOUR])
    with faults_named(workspace.path), closing(workspace.reader()) as reader:
        pieces: list[Piece] = [*_after_pieces(reader, limits), *_text_pieces(reader, limits)]
    done = _run(workspace, pieces)
    with faults_named(workspace.path), closing(workspace.reader()) as reader:
        history, texts = sizes(reader)
    last: list[Piece] = [_Empty(limits)]
    if history > TIMES * texts:
        last.insert(0, _Bound(stamp(now - _NEVER_SHORT_OF)))
    return done + _run(workspace, last)


def _run(workspace: "Workspace", pieces: Iterable[Piece]) -> int:
    done = 0
    for piece in pieces:
        with workspace.transaction() as writer:
            workspace.units.end_stretch()  # else it would go on where its text is about to be packed
            done += piece(writer)
        time.sleep(_PAUSE)
    return done


def sizes(connection: Connection) -> tuple[int, int]:
    """Return the characters of the history, and of the long texts it describes."""
    history = connection.execute(f"SELECT coalesce(sum({_LENGTH.format('')}), 0) FROM history").fetchone()[0]
    texts = 0
    for kind, fields in LONG_TEXTS.items():
        texts += connection.execute(f"SELECT coalesce(sum({_length_of(fields)}), 0) FROM {kind}").fetchone()[0]
    return int(history), texts


def _length_of(fields: tuple[str, ...]) -> str:
    return " + ".join(f'length("{field}")' for field in fields)


def _after_pieces(reader: Connection, limits: Limits) -> Iterator[Piece]:
    ids = (row[0] for row in reader.execute(_WITH_AFTER, (limits.packed,)).fetchall())
    while some := list(islice(ids, _ROWS)):
        yield _ForgetAfter(some)


def _text_pieces(reader: Connection, limits: Limits) -> Iterator[Piece]:
    records: list[tuple[Kind, str]] = []
    rows = 0
    for kind, record_id, count in due(reader, limits):
        records.append((kind, record_id))
        rows += count
        if rows >= _ROWS:
            yield _ThinSome(records, limits)
            records, rows = [], 0
    yield from [_ThinSome(records, limits)] if records else []


class _ForgetAfter:
    """Take out what records were like after the units of some rows, if they have not been undone meanwhile."""

    def __init__(self, ids: list[int]) -> None:
        self._ids = json.dumps(ids)

    def __call__(self, writer: Connection) -> int:
        return writer.execute(_FORGET_AFTER, (self._ids,)).rowcount


class _ThinSome:
    """Thin and pack the texts of some records."""

    def __init__(self, records: list[tuple[Kind, str]], limits: Limits) -> None:
        self._records = records
        self._limits = limits

    def __call__(self, writer: Connection) -> int:
        return sum(thin(writer, kind, record_id, self._limits) for kind, record_id in self._records)


class _Empty:
    """Take out the units that nothing is left of."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    def __call__(self, writer: Connection) -> int:
        writer.execute(_EMPTY, (self._limits.packed,))
        return 0


class _Bound:
    """Drop the oldest until the history is no longer than three times the texts."""

    def __init__(self, before: str) -> None:
        self._before = before

    def __call__(self, writer: Connection) -> int:
        history, texts = sizes(writer)
        excess = history - TIMES * texts
        if excess <= 0:
            return 0
        freed, dropped = self._drop_texts(writer, excess)
        return dropped + self._drop_units(writer, excess - freed)

    def _drop_texts(self, writer: Connection, excess: int) -> tuple[int, int]:
        """Drop the oldest texts of the records at fault; return the characters freed and the rows changed."""
        over = _at_fault(writer)
        freed = dropped = 0
        for row_id, kind, record_id, before in writer.execute(_OLDEST_TEXTS, (self._before,)).fetchall():
            if freed >= excess:
                break
            if over.get((kind, record_id), 0) > 0:
                won = drop_texts(writer, Kind(kind), row_id, before)
                over[kind, record_id] -= won
                freed, dropped = freed + won, dropped + 1
        return freed, dropped

    def _drop_units(self, writer: Connection, excess: int) -> int:
        """Drop the oldest units whole, of those that undo does not reach."""
        last = 0
        for unit_id, length in writer.execute(_OLDEST_UNITS, (self._before,)).fetchall():
            if excess <= 0:
                break
            last, excess = unit_id, excess - length
        return writer.execute("DELETE FROM history WHERE unit_id <= ?", (last,)).rowcount


def _at_fault(writer: Connection) -> dict[_Record, int]:
    """Return the records whose history is too long for their own text, and by how many characters."""
    sql = f"SELECT kind, record_id, sum({_LENGTH.format('')}) FROM history GROUP BY kind, record_id"
    own = {(kind, record_id): length for kind, record_id, length in writer.execute(sql)}
    for kind, fields in LONG_TEXTS.items():
        for record_id, length in writer.execute(f"SELECT id, {_length_of(fields)} FROM {kind}"):
            if (kind, record_id) in own:
                own[kind, record_id] -= TIMES * length
    return {record: excess for record, excess in own.items() if excess > 0}
