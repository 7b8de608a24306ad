"""What the Notes page asks of the services, each as one call for the dispatcher."""

from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.notes import Mention, NoteKey, NoteView, NoteWindow
from rm_desktop.store.changes import NOTHING, Changes
from rm_desktop.ui.pages.notes_parts import sheet

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_STATE = "notes.view"


class Shown(NamedTuple):
    """What the page shows of one note, and the tags in use."""

    note: NoteView
    tags: tuple[str, ...]


def window(typed: str, after: NoteKey | None, desk: "Desk") -> NoteWindow:
    """Read a window of the list."""
    return desk.notes.window(typed, after)


def note(note_id: str, desk: "Desk") -> Shown | None:
    """Read a note; None where it is no longer there, which the page may find out at any time."""
    try:
        return Shown(desk.notes.get(note_id), desk.notes.tags())
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


def pin(note_id: str, pinned: bool, desk: "Desk") -> Changes:
    """Pin a note or not."""
    return desk.notes.pin(note_id, pinned)


def remove(note_id: str, desk: "Desk") -> Changes:
    """Put a note into the trash."""
    return desk.notes.remove(note_id)


def remembered_view(desk: "Desk") -> sheet.NoteView:
    """Read how notes were shown last."""
    found = desk.workspace.state(_STATE)
    return sheet.NoteView(found) if found in list(sheet.NoteView) else sheet.NoteView.BOTH


def remember_view(view: sheet.NoteView, desk: "Desk") -> Changes:
    """Remember how notes are shown; that is no change of any record."""
    desk.workspace.set_state(_STATE, view.value)
    return NOTHING
