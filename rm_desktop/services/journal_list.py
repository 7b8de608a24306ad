"""The list of journal entries: where they stand slice by slice, the rows only where somebody looks."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NewType, TypeVar

from sqlalchemy import ColumnElement, Select, Text, func, literal, select, tuple_, type_coerce
from sqlalchemy.orm import Session as OrmSession

from rm_desktop.models.private import JournalEntry
from rm_desktop.models.sessions import Session
from rm_desktop.store.folding import fold

S = TypeVar("S", bound=Select[*tuple[Any, ...]])  # Select itself asks for the types of its columns
PREVIEW_LENGTH = 80
SLICE = 300
"""How many entries one slice of a filter reads: about 20 ms of them where each has 1,000 characters."""
KEYS = 2000
"""How many a slice of all of them reads: about 15 ms where nothing of them is in memory yet."""
# Enough of a text to fill a preview even where it begins with empty lines and marks.
_PREVIEW_READS = 400
# Signs that only mean something to Markdown, at the start of a line.
_MARKS = "#>*-+ \t"


EntryKey = NewType("EntryKey", str)
"""Where an entry stands in the list, which runs backwards through these: its day, ten digits of its seq, its id.

Words, for ten thousand of them cost the garbage collector nothing; as many tuples stop the window for 40 ms.
"""
_DAY, _SEQ = slice(0, 10), slice(10, 20)


@dataclass(frozen=True)
class EntryRow:
    """One entry as the list shows it; `preview` is the text's beginning on one line, at most 80 characters."""

    id: str
    day: date
    title: str
    preview: str
    feeling: int | None
    feeling_word: str
    session_number: int | None


@dataclass(frozen=True)
class EntrySlice:
    """Which of some entries match a filter, and after which the next slice begins; None at the end."""

    keys: tuple[EntryKey, ...]
    next: EntryKey | None


def key_day(key: EntryKey) -> date:
    """Return the day of the entry that stands there."""
    return date.fromisoformat(key[_DAY])


def key_id(key: EntryKey) -> str:
    """Return the id of the entry that stands there."""
    return key[_SEQ.stop :]


def preview(body: str) -> str:
    """Return the beginning of a text on one line, cut between words at 80 characters."""
    line = " ".join(word for part in body.splitlines() for word in part.lstrip(_MARKS).split())
    if len(line) <= PREVIEW_LENGTH:
        return line
    cut = line[:PREVIEW_LENGTH].rpartition(" ")[0] or line[: PREVIEW_LENGTH - 1]
    return f"{cut[: PREVIEW_LENGTH - 1]}…"


def read_keys_of(session: OrmSession, ids: Sequence[str], typed: str) -> tuple[EntryKey, ...]:
    """Return the places of those of these entries that are there and match."""
    return _keys(session, _places().where(with_ids(ids), *matching(typed)))


def read_slice(session: OrmSession, typed: str, after: EntryKey | None) -> EntrySlice:
    """Return the next entries after a place, without a filter many of them, else which of the next few match."""
    count = SLICE if typed.strip() else KEYS
    read = _places().limit(count)
    if after is not None:
        place = tuple_(JournalEntry.day, JournalEntry.seq)
        read = read.where(place < tuple_(literal(key_day(after)), literal(int(after[_SEQ]))))
    keys = _keys(session, read)
    found = _matching(session, typed, keys) if typed.strip() else keys
    return EntrySlice(found, keys[-1] if len(keys) == count else None)


def read_rows(session: OrmSession, *wanted: ColumnElement[bool]) -> tuple[EntryRow, ...]:
    """Return the rows of some entries, newest first; those in the trash are none."""
    beginning = func.substr(JournalEntry.body, 1, _PREVIEW_READS)
    columns = select(
        JournalEntry.id,
        JournalEntry.day,
        JournalEntry.title,
        beginning,
        JournalEntry.feeling,
        JournalEntry.feeling_word,
        Session.number,
    ).outerjoin(Session, (Session.id == JournalEntry.session_id) & Session.deleted_at.is_(None))
    rows = session.execute(_newest(columns).where(*wanted))
    return tuple(EntryRow(id_, day, title, preview(text), *rest) for id_, day, title, text, *rest in rows)


def in_month(month: tuple[int, int] | None) -> tuple[ColumnElement[bool], ...]:
    """Return what asks for the entries of a (year, month), or of all months."""
    kept = JournalEntry.deleted_at.is_(None)
    if month is None:
        return (kept,)
    year, number = month
    last = date(year, number, calendar.monthrange(year, number)[1])
    return (kept, JournalEntry.day.between(last.replace(day=1), last))


def matching(typed: str) -> tuple[ColumnElement[bool], ...]:
    """Return what a filter asks: every word in title, text or feeling, every `#tag` the beginning of a tag."""
    return tuple(_holds(term) for term in typed.split())


def with_ids(ids: Sequence[str]) -> ColumnElement[bool]:
    """Return what asks for these entries."""
    return JournalEntry.id.in_(ids)


def _newest(read: S) -> S:
    return read.where(JournalEntry.deleted_at.is_(None)).order_by(JournalEntry.day.desc(), JournalEntry.seq.desc())


def _places() -> Select[str]:
    key = func.printf("%s%010d%s", JournalEntry.day, JournalEntry.seq, JournalEntry.id)
    return _newest(select(type_coerce(key, Text)))


def _keys(session: OrmSession, read: Select[str]) -> tuple[EntryKey, ...]:
    return tuple(EntryKey(key) for key in session.scalars(read))


def _matching(session: OrmSession, typed: str, keys: tuple[EntryKey, ...]) -> tuple[EntryKey, ...]:
    ids = [key_id(key) for key in keys]
    found = set(session.scalars(select(JournalEntry.id).where(with_ids(ids), *matching(typed))))
    return tuple(key for key in keys if key_id(key) in found)


def _holds(term: str) -> ColumnElement[bool]:
    if term.startswith("#"):
        tags = literal(" ").concat(type_coerce(JournalEntry.tags, Text))
        return func.instr(tags, f" {term.lstrip('#').lower()}") > 0
    words = JournalEntry.title.concat("\n").concat(JournalEntry.body).concat("\n").concat(JournalEntry.feeling_word)
    return func.instr(func.fold(words), fold(term)) > 0
