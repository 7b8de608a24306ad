"""Which records name a note in a `[[link]]`, and which note a link names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, column, select, table, text
from sqlalchemy.orm import Session

from rm_desktop.models.kinds import Kind
from rm_desktop.models.notes import Note

_INDEXES = (("shared", False), ("private", True))


@dataclass(frozen=True)
class Mention:
    """A record whose text holds `[[Title]]`; a private one is seen by its owner alone."""

    kind: Kind
    id: str
    title: str
    private: bool


def mentions_of(session: Session, note: Note) -> tuple[Mention, ...]:
    """Return the records that link to a note, those that came last first; case and spacing do not matter."""
    link = re.compile(r"\[\[\s*" + r"\s+".join(map(re.escape, note.title.split())) + r"\s*\]\]", re.IGNORECASE)
    found = (
        mention
        for name, private in _INDEXES
        for seq in _linking(session, name, note.title, link)
        for mention in _entry(session, name, seq, private=private)
    )
    return tuple(mention for mention in found if mention.id != note.id)


def note_named(session: Session, title: str) -> str | None:
    """Return the id of the note that `[[title]]` means: the same letters before other case, then the newest edited."""
    wanted = " ".join(title.split())
    named = (
        select(Note.id, Note.title)
        .where(_may_be_named(wanted))
        .order_by((Note.title == wanted).desc(), Note.updated_at.desc())
    )
    rows = session.execute(named)
    return next((row.id for row in rows if row.title.casefold() == wanted.casefold()), None)


def _may_be_named(title: str) -> ColumnElement[bool]:
    """Narrow notes to those whose title begins with these words; the index knows only what is not in the trash."""
    if not _wordy(title):
        return and_(Note.title == title, Note.deleted_at.is_(None))
    index = table("search_shared", column("rowid"))
    query = text("search_shared MATCH :query").bindparams(query=f"title : ^{_phrase(title)}")
    return Note.seq.in_(select(index.c.rowid).where(query))


def _linking(session: Session, name: str, title: str, link: re.Pattern[str]) -> Iterator[int]:
    """Yield the `seq` of every record of an index whose text holds the link."""
    index = f"search_{name}"
    matches = f"{index} MATCH :query AND" if _wordy(title) else ""
    query = text(  # the names come from this file
        f"SELECT rowid, title, body FROM {index} WHERE {matches} (instr(title, '[[') OR instr(body, '[['))"  # noqa: S608
        " ORDER BY rowid DESC"
    )
    rows = session.execute(query, {"query": _phrase(title)} if matches else {})
    return (seq for seq, head, body in rows if link.search(head) or link.search(body))


def _entry(session: Session, name: str, seq: int, *, private: bool) -> Iterator[Mention]:
    query = text(f"SELECT kind, id, title FROM {name}_entry WHERE seq = :seq")  # noqa: S608
    return (Mention(Kind(kind), id_, title, private) for kind, id_, title in session.execute(query, {"seq": seq}))


def _wordy(title: str) -> bool:
    return re.search(r"\w", title) is not None


def _phrase(title: str) -> str:
    return '"' + title.replace('"', '""') + '"'
