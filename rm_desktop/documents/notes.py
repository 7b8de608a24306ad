"""The shared notes, one after the other in the order they came."""

from collections.abc import Iterator

from rm_desktop.documents.blocks import Block, Heading, Quiet, Source
from rm_desktop.documents.reading import Material, Row, text
from rm_desktop.documents.scope import Item
from rm_desktop.models.kinds import Kind

# The plus keeps SQLite from sorting all bodies: it walks the index of `seq` instead.
_ALL = "SELECT id, title, body, tags FROM note WHERE +deleted_at IS NULL ORDER BY seq"
_TITLES = "SELECT id, title FROM note WHERE +deleted_at IS NULL ORDER BY seq"
_OF_SESSION = "SELECT id, title, body, tags FROM note WHERE session_id = ? AND deleted_at IS NULL ORDER BY seq"
_TITLES_OF_SESSION = "SELECT id, title FROM note WHERE session_id = ? AND deleted_at IS NULL ORDER BY seq"


def note_blocks(material: Material, *, level: int = 2, session_id: str | None = None) -> Iterator[Block]:
    """Yield all notes, or those of one session, each under its title."""
    for row in _rows(material, _ALL, _OF_SESSION, session_id):
        yield Heading(level, row["title"], row["id"])  # type: ignore[arg-type]  # text by the schema; a hot loop
        if row["tags"]:
            yield Quiet(f"Tags: {', '.join(text(row, 'tags').split())}")
        if row["body"]:
            yield Source(row["body"])  # type: ignore[arg-type]


def note_items(material: Material, session_id: str | None = None) -> Iterator[Item]:
    """Yield each note's title, of all or of one session."""
    for row in _rows(material, _TITLES, _TITLES_OF_SESSION, session_id):
        yield Item(Kind.NOTE, text(row, "id"), text(row, "title"))


def _rows(material: Material, of_all: str, of_one: str, session_id: str | None) -> Iterator[Row]:
    return material.stream(of_all) if session_id is None else material.stream(of_one, session_id)
