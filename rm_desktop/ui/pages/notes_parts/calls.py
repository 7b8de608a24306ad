"""What the Notes page asks of the services, each as one call for the dispatcher."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.note_files import NoteDraft
from rm_desktop.services.notes import Mention, NoteKey, NoteRow, NoteView, NoteWindow
from rm_desktop.store.changes import NOTHING, Changes
from rm_desktop.ui.pages.notes_parts import sheet

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_STATE = "notes.view"


def beginning(desk: "Desk") -> NoteWindow:
    """Read where the list begins, and how long it is."""
    return desk.notes.window()


def window(first: int, count: int, total: int, desk: "Desk") -> NoteWindow:
    """Read a stretch of the list."""
    return desk.notes.window("", first, count, total)


def rows_after(key: NoteKey, count: int, desk: "Desk") -> tuple[NoteRow, ...]:
    """Read what follows a place of the list."""
    return desk.notes.rows_after(key, count)


def keys(desk: "Desk") -> tuple[NoteKey, ...]:
    """Read the places from which stretches of the list are read quickly; on any thread."""
    return desk.notes.keys()


def rows(note_ids: Sequence[str], desk: "Desk") -> tuple[NoteRow, ...]:
    """Read rows of the list by their ids."""
    return desk.notes.rows(note_ids)


def matching(typed: str, desk: "Desk") -> tuple[str, ...]:
    """Read the ids that a filter leaves; on any thread."""
    return desk.notes.matching(typed)


def tag_counts(desk: "Desk") -> dict[str, int]:
    """Read how many notes have each tag; on any thread."""
    return desk.notes.tag_counts()


def place_of(note_id: str, desk: "Desk") -> int | None:
    """Read a note's place in the list."""
    return desk.notes.place_of(note_id)


def note(note_id: str, desk: "Desk") -> NoteView | None:
    """Read a note; None where it is no longer there, which the page may find out at any time."""
    try:
        return desk.notes.get(note_id)
    except UserError as error:
        if error.problem is Problem.NOT_FOUND:
            return None
        raise


def mentions(note_id: str, desk: "Desk") -> tuple[Mention, ...]:
    """Read what mentions a note."""
    return desk.notes.mentions(note_id)


def by_title(title: str, desk: "Desk") -> str | None:
    """Find the note that a link means."""
    return desk.notes.by_title(title)


def titled(titles: frozenset[str], desk: "Desk") -> frozenset[str]:
    """Find the titles among these that lead to a note."""
    return desk.notes.titled(titles)


def add(title: str, desk: "Desk") -> Changes:
    """Add an empty note."""
    return desk.notes.add(title)


def rename(note_id: str, title: str, desk: "Desk") -> Changes:
    """Give a note another title."""
    return desk.notes.rename(note_id, title)


def set_tags(note_id: str, tags: tuple[str, ...], desk: "Desk") -> Changes:
    """Replace a note's tags."""
    return desk.notes.set_tags(note_id, tags)


def add_many(drafts: Sequence[NoteDraft], desk: "Desk") -> Changes:
    """Add notes that were read from files."""
    return desk.notes.add_many(drafts)


def pin_many(note_ids: Sequence[str], pinned: bool, desk: "Desk") -> Changes:
    """Pin notes or not."""
    return desk.notes.pin_many(note_ids, pinned)


def tag_many(note_ids: Sequence[str], tags: tuple[str, ...], desk: "Desk") -> Changes:
    """Give notes tags beside those they have."""
    return desk.notes.tag_many(note_ids, tags)


def remove_many(note_ids: Sequence[str], desk: "Desk") -> Changes:
    """Put notes into the trash."""
    return desk.notes.remove_many(note_ids)


def remembered_view(desk: "Desk") -> sheet.NoteView:
    """Read how notes were shown last."""
    found = desk.workspace.state(_STATE)
    return sheet.NoteView(found) if found in list(sheet.NoteView) else sheet.NoteView.BOTH


def remember_view(view: sheet.NoteView, desk: "Desk") -> Changes:
    """Remember how notes are shown; that is no change of any record."""
    desk.workspace.set_state(_STATE, view.value)
    return NOTHING
