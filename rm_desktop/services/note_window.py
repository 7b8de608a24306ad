"""The list of notes, read from its covering index alone: any stretch of it, and all that a filter leaves."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import starmap
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Text, func, literal, select, tuple_, type_coerce
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from rm_desktop.models.notes import Note
from rm_desktop.store.driver import Connection
from rm_desktop.store.folding import fold

_COLUMNS = (Note.id, Note.title, Note.tags, Note.pinned, Note.updated_at)
_ORDER = (Note.pinned.desc(), Note.updated_at.desc(), Note.id.desc())
_BACKWARDS = (Note.pinned, Note.updated_at, Note.id)
_DIALECT = sqlite.dialect()


@dataclass(frozen=True)
class NoteRow:
    """One note as the list shows it."""

    id: str
    title: str
    tags: tuple[str, ...]
    pinned: bool
    updated_at: datetime


class NoteKey(NamedTuple):
    """A place in the list: that of a note, from which on the next ones are read quickly however long the list is."""

    pinned: bool
    updated_at: datetime
    id: str


@dataclass(frozen=True)
class NoteWindow:
    """Some rows, the place of the first of them, and how many notes match in all."""

    rows: tuple[NoteRow, ...]
    first: int
    total: int


def read_window(session: Session, typed: str, first: int, count: int, total: int | None) -> NoteWindow:
    """Return `count` notes from a place on: pinned ones first, then the newest edited.

    It is counted from the nearer end of the list: at 100,000 notes that takes 8 ms where it takes longest, in the
    middle of a protected file. `total` spares counting where it is known.
    """
    wanted = _conditions(typed)
    total = _total(session, wanted) if total is None else total
    count = max(0, min(count, total - first))
    query = select(*_COLUMNS).where(Note.deleted_at.is_(None), *wanted).limit(count)
    if 2 * first + count <= total:
        found = list(session.execute(query.order_by(*_ORDER).offset(first)))
    else:
        found = list(session.execute(query.order_by(*_BACKWARDS).offset(total - first - count)))[::-1]
    return NoteWindow(tuple(starmap(NoteRow, found)), first, total)


def read_after(session: Session, key: NoteKey, count: int) -> tuple[NoteRow, ...]:
    """Return the next notes of the list that is not filtered after a place in it."""
    place = tuple_(Note.pinned, Note.updated_at, Note.id)
    query = select(*_COLUMNS).where(Note.deleted_at.is_(None), place < tuple(key)).order_by(*_ORDER).limit(count)
    return tuple(starmap(NoteRow, session.execute(query)))


def read_keys(connection: Connection, every: int) -> tuple[NoteKey, ...]:
    """Return the place of every so-manieth note of the whole list; may be called on any thread."""
    number = func.row_number().over(order_by=_ORDER).label("number")
    each = select(Note.pinned, Note.updated_at, Note.id, number).where(Note.deleted_at.is_(None)).subquery()
    rows = connection.execute(*_plain(select(each).where(each.c.number % every == 0).order_by(each.c.number)))
    return tuple(NoteKey(bool(pinned), datetime.fromisoformat(at), note_id) for pinned, at, note_id, _ in rows)


def read_rows(session: Session, note_ids: Iterable[str]) -> tuple[NoteRow, ...]:
    """Return some notes by their ids, in no order; one in the trash is left out."""
    query = select(*_COLUMNS).where(Note.id.in_(tuple(note_ids)), Note.deleted_at.is_(None))
    return tuple(starmap(NoteRow, session.execute(query)))


def read_ids(connection: Connection, typed: str) -> tuple[str, ...]:
    """Return the ids of all notes that match, in the order of the list; may be called on any thread."""
    query = select(Note.id).where(Note.deleted_at.is_(None), *_conditions(typed)).order_by(*_ORDER)
    return tuple(row[0] for row in connection.execute(*_plain(query)))


def read_tag_counts(connection: Connection) -> dict[str, int]:
    """Return how many notes have each tag; may be called on any thread."""
    query = select(type_coerce(Note.tags, Text), func.count()).where(Note.deleted_at.is_(None)).group_by(Note.tags)
    counts: Counter[str] = Counter()
    for tags, count in connection.execute(*_plain(query)):
        for tag in tags.split():
            counts[tag] += count
    return dict(counts)


def place_of(session: Session, note_id: str) -> int | None:
    """Return a note's place in the list that is not filtered; None where it is not in it."""
    query = select(Note.pinned, Note.updated_at, Note.id).where(Note.id == note_id, Note.deleted_at.is_(None))
    found = session.execute(query).first()
    if found is None:
        return None
    place = tuple_(Note.pinned, Note.updated_at, Note.id)
    return _count(session, Note.deleted_at.is_(None), place > tuple(found))


def _plain(query: Select[*tuple[Any, ...]]) -> tuple[str, list[object]]:
    """Return a query as the engine takes it: its text and its values in order."""
    compiled = query.compile(dialect=_DIALECT)
    return str(compiled), [compiled.params[name] for name in compiled.positiontup or ()]


def _total(session: Session, wanted: list[ColumnElement[bool]]) -> int:
    """Count the matches; without a filter by two counts that both read little (3 ms instead of 31 at 100,000)."""
    if wanted:
        return _count(session, Note.deleted_at.is_(None), *wanted)
    return _count(session) - _count(session, Note.deleted_at.is_not(None))


def _count(session: Session, *wanted: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(Note).where(*wanted)) or 0


def _conditions(typed: str) -> list[ColumnElement[bool]]:
    """Return what a typed filter asks: every word in the title, every `#tag` among the tags.

    As in a search, the last tag counts as a beginning while no space follows it.
    """
    terms = typed.split()
    growing = bool(terms) and typed.endswith(terms[-1])
    wanted = []
    for place, term in enumerate(terms):
        if term.startswith("#"):
            tag = term.lstrip("#").lower()
            wanted.append(_tagged(tag, whole=not (growing and place == len(terms) - 1)))
        else:
            wanted.append(func.instr(func.fold(Note.title), fold(term)) > 0)
    return wanted


def _tagged(tag: str, *, whole: bool) -> ColumnElement[bool]:
    tags = literal(" ").concat(type_coerce(Note.tags, Text)).concat(" ")
    return func.instr(tags, f" {tag} " if whole else f" {tag}") > 0
