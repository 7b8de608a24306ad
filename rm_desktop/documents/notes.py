"""The shared notes, one after the other in the order they came."""

from collections.abc import Iterator

from rm_desktop.documents.blocks import Block, Heading, Quiet, Source
from rm_desktop.documents.reading import Material, Reader, text
from rm_desktop.documents.scope import Item
from rm_desktop.models.kinds import Kind

# The plus keeps SQLite from sorting all bodies: it walks the index of `seq` instead.
_ALL = "SELECT id, title, body, tags FROM note WHERE +deleted_at IS NULL ORDER BY seq"
_TITLES = "SELECT id, title FROM note WHERE +deleted_at IS NULL ORDER BY seq"
_OF_SESSION = "SELECT id, title, body, tags FROM note WHERE session_id = ? AND deleted_at IS NULL ORDER BY seq"
_TITLES_OF_SESSION = "SELECT id, title FROM note WHERE session_id = ? AND deleted_at IS NULL ORDER BY seq"


def note_blocks(material: Material, *, level: int = 2, session_id: str | None = None) -> Iterator[Block]:
    """Yield all notes, or those of one session, each under its title."""
    reader, without = material.reader, material.without
    rows = reader.rows(_ALL) if session_id is None else reader.rows(_OF_SESSION, (session_id,))
    for row in rows:
        if without and row["id"] in without:
            continue
        yield Heading(level, row["title"], row["id"])  # type: ignore[arg-type]  # text by the schema; a hot loop
        if row["tags"]:
            yield Quiet(f"Tags: {', '.join(text(row, 'tags').split())}")
        if row["body"]:
            yield Source(row["body"])  # type: ignore[arg-type]


def note_items(reader: Reader, session_id: str | None = None) -> Iterator[Item]:
    """Yield each note's title, of all or of one session."""
    rows = reader.rows(_TITLES) if session_id is None else reader.rows(_TITLES_OF_SESSION, (session_id,))
    for row in rows:
        yield Item(Kind.NOTE, text(row, "id"), text(row, "title"))
