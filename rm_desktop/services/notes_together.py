"""What is done to several notes at once: one unit of work, and so one undo."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.limits import clean_tags, clean_text, clean_title
from rm_desktop.models.notes import Note
from rm_desktop.services.note_files import NoteDraft
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

_AT_ONCE = 500


class NotesTogether:
    """Each method takes ids, in any order; one that is not there raises NOT_FOUND, and then nothing is done."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def add_many(self, drafts: Iterable[NoteDraft]) -> Changes:
        """Add notes and return their ids in the order given."""
        notes = [Note(title=clean_title(each.title), body=clean_text(each.body, "body")) for each in drafts]
        with self._workspace.units.begin(Deed.ADD, notes[0].title if len(notes) == 1 else "") as unit:
            for note in notes:
                unit.add(note)
        return unit.changes

    def pin_many(self, note_ids: Iterable[str], pinned: bool) -> Changes:
        """Keep notes at the top of the list, or no longer."""
        with self._workspace.units.begin(Deed.PIN if pinned else Deed.UNPIN) as unit:
            for note in _named(unit, note_ids):
                note.pinned = pinned
        return unit.changes

    def tag_many(self, note_ids: Iterable[str], tags: tuple[str, ...]) -> Changes:
        """Give notes these tags beside those they have."""
        with self._workspace.units.begin(Deed.TAG) as unit:
            for note in _named(unit, note_ids):
                note.tags = clean_tags((*note.tags, *tags))
        return unit.changes

    def remove_many(self, note_ids: Iterable[str]) -> Changes:
        """Put notes into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            for note in _named(unit, note_ids):
                unit.trash(note)
        return unit.changes


def _named(unit: Unit, note_ids: Iterable[str]) -> list[Note]:
    """Return notes, and name the unit after the one it is about, or after their number."""
    notes = list(_found(unit, tuple(dict.fromkeys(note_ids))))
    if len(notes) == 1:
        unit.name(notes[0].title)
    return notes


def _found(unit: Unit, note_ids: tuple[str, ...]) -> Iterator[Note]:
    for start in range(0, len(note_ids), _AT_ONCE):
        ids = note_ids[start : start + _AT_ONCE]
        notes = unit.session.scalars(select(Note).where(Note.id.in_(ids), Note.deleted_at.is_(None))).all()
        if len(notes) < len(ids):
            raise UserError(Problem.NOT_FOUND, kind=Kind.NOTE.value)
        yield from notes
