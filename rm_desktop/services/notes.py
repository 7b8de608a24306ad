"""Shared notes: their list, their texts, and what mentions them."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as OrmSession

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.ledger import HistoryRow, UnitRow
from rm_desktop.models.limits import clean_tags, clean_text, clean_title
from rm_desktop.models.notes import Note
from rm_desktop.models.sessions import Session
from rm_desktop.services.mentions import Mention, mentions_of, note_named
from rm_desktop.services.note_window import (
    NoteKey,
    NoteRow,
    NoteWindow,
    place_of,
    read_after,
    read_ids,
    read_keys,
    read_rows,
    read_tag_counts,
    read_window,
)
from rm_desktop.services.notes_together import NotesTogether
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.faults import faults_named
from rm_desktop.store.folding import teach_folding
from rm_desktop.store.workspace import Workspace

__all__ = ["Mention", "NoteKey", "NoteRow", "NoteService", "NoteView", "NoteWindow"]
WINDOW = 256


@dataclass(frozen=True)
class NoteView:
    """One note with its Markdown source; `versions` counts the texts the history can show, the present one included."""

    id: str
    title: str
    body: str
    tags: tuple[str, ...]
    pinned: bool
    session_id: str | None
    session_number: int | None
    created_at: datetime
    updated_at: datetime
    versions: int


class NoteService(NotesTogether):
    """What the pair does with its notes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        teach_folding(workspace.writer)

    def window(self, filter: str = "", first: int = 0, count: int = WINDOW, total: int | None = None) -> NoteWindow:
        """Return a stretch of the list; words are looked for inside titles, `#tag` among the tags."""
        with self._workspace.read() as session:
            return read_window(session, filter, first, count, total)

    def rows_after(self, key: NoteKey, count: int = WINDOW) -> tuple[NoteRow, ...]:
        """Return the next rows of the list that is not filtered after a place in it."""
        with self._workspace.read() as session:
            return read_after(session, key, count)

    def keys(self, every: int = WINDOW) -> tuple[NoteKey, ...]:
        """Return the place of every so-manieth note of the whole list; may be called on any thread."""
        with faults_named(self._workspace.path), closing(self._workspace.reader()) as reader:
            return read_keys(reader, every)

    def rows(self, note_ids: Iterable[str]) -> tuple[NoteRow, ...]:
        """Return rows of the list by their ids, in no order; those that are no longer there are left out."""
        with self._workspace.read() as session:
            return read_rows(session, note_ids)

    def tag_counts(self) -> dict[str, int]:
        """Return how many notes have each tag; may be called on any thread."""
        with faults_named(self._workspace.path), closing(self._workspace.reader()) as reader:
            return read_tag_counts(reader)

    def matching(self, filter: str = "") -> tuple[str, ...]:
        """Return the ids of all notes that a filter leaves, in order; may be called on any thread."""
        with faults_named(self._workspace.path), closing(self._workspace.reader()) as reader:
            teach_folding(reader)
            return read_ids(reader, filter)

    def place_of(self, note_id: str) -> int | None:
        """Return a note's place in the list that is not filtered; None where it is not in it."""
        with self._workspace.read() as session:
            return place_of(session, note_id)

    def tags(self) -> tuple[str, ...]:
        """Return every tag in use, in the order of the alphabet."""
        with self._workspace.read() as session:
            sets = session.scalars(select(Note.tags).where(Note.deleted_at.is_(None)).distinct())
            return tuple(sorted({tag for tags in sets for tag in tags}))

    def get(self, note_id: str) -> NoteView:
        """Return one note; raise NOT_FOUND where there is none or it lies in the trash."""
        with self._workspace.read() as session:
            note = _note(session, note_id)
            held_in = None if note.session_id is None else session.get(Session, note.session_id)
            return NoteView(
                note.id,
                note.title,
                note.body,
                note.tags,
                note.pinned,
                note.session_id,
                None if held_in is None or held_in.deleted_at else held_in.number,
                note.created_at,
                note.updated_at,
                _versions(session, note_id),
            )

    def add(self, title: str, body: str = "", tags: tuple[str, ...] = (), session_id: str | None = None) -> Changes:
        """Add a note and return its id first."""
        note = Note(title=clean_title(title), body=clean_text(body, "body"), tags=clean_tags(tags))
        with self._workspace.units.begin(Deed.ADD, note.title) as unit:
            note.session_id = None if session_id is None else unit.get(Session, session_id).id
            unit.add(note)
        return unit.changes

    def write(self, note_id: str, body: str) -> Changes:
        """Save a note's text while it is typed."""
        return self._workspace.units.write_text(Note, note_id, "body", body)

    def rename(self, note_id: str, title: str) -> Changes:
        """Give a note another title."""
        name = clean_title(title)
        with self._workspace.units.begin(Deed.EDIT, name) as unit:
            unit.get(Note, note_id).title = name
        return unit.changes

    def set_tags(self, note_id: str, tags: tuple[str, ...]) -> Changes:
        """Replace a note's tags."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            note = unit.get(Note, note_id)
            note.tags = clean_tags(tags)
            unit.name(note.title)
        return unit.changes

    def pin(self, note_id: str, pinned: bool) -> Changes:
        """Keep a note at the top of the list, or no longer."""
        with self._workspace.units.begin(Deed.PIN if pinned else Deed.UNPIN) as unit:
            note = unit.get(Note, note_id)
            note.pinned = pinned
            unit.name(note.title)
        return unit.changes

    def remove(self, note_id: str) -> Changes:
        """Put a note into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            note = unit.get(Note, note_id)
            unit.trash(note)
            unit.name(note.title)
        return unit.changes

    def mentions(self, note_id: str) -> tuple[Mention, ...]:
        """Return the records whose text links to a note, private ones marked."""
        with self._workspace.read() as session:
            return mentions_of(session, _note(session, note_id))

    def by_title(self, title: str) -> str | None:
        """Return the id of the note that a link `[[title]]` means, or None."""
        with self._workspace.read() as session:
            return note_named(session, title)

    def titled(self, titles: Iterable[str]) -> frozenset[str]:
        """Return those of the titles by which a link `[[title]]` finds a note."""
        with self._workspace.read() as session:
            return frozenset(title for title in titles if note_named(session, title) is not None)


def _note(session: OrmSession, note_id: str) -> Note:
    note = session.get(Note, note_id)
    if note is None or note.deleted_at is not None:
        raise UserError(Problem.NOT_FOUND, kind=Kind.NOTE.value)
    return note


def _versions(session: OrmSession, note_id: str) -> int:
    """Count the texts that were written over, by typing or by restoring an older one, and the text there is now."""
    written = (
        select(func.count())
        .select_from(HistoryRow)
        .join(UnitRow, UnitRow.id == HistoryRow.unit_id)
        .where(HistoryRow.record_id == note_id, HistoryRow.before.startswith('{"body":'), UnitRow.undone.is_(False))
    )
    return (session.scalar(written) or 0) + 1
