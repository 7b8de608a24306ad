"""One scope in, one document out; also what would be in it, item by item."""

from collections.abc import Collection, Iterator
from datetime import date

from rm_desktop.documents.blocks import Block, Document, Quiet
from rm_desktop.documents.goals import goal_blocks, goal_items
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.programme import programme_blocks, programme_items
from rm_desktop.documents.reading import Material, Reader, day_in_words, read_pair
from rm_desktop.documents.scope import Item, Scope, What
from rm_desktop.documents.sessions import (
    agenda_blocks,
    agenda_items,
    find_session,
    minutes_blocks,
    minutes_items,
    session_title,
)


def build(reader: Reader, scope: Scope, without: Collection[str], today: date) -> Document:
    """Return the document of a scope, less the records whose ids were unticked.

    Its blocks are read from `reader` as they are rendered. Raises `UserError(NO_SUCH_SESSION)`.
    """
    material = Material(reader, read_pair(reader), frozenset(without))
    made = f"{material.pair.people} · {day_in_words(today.isoformat())}"
    subtitle = made if scope.what is What.PROGRAMME else f"{material.pair.title} · {made}"
    return Document(title(reader, scope), subtitle, _never_empty(_blocks(material, scope)))


def title(reader: Reader, scope: Scope) -> str:
    """Return the title of a scope's document; raise `UserError(NO_SUCH_SESSION)`."""
    if scope.what is What.PROGRAMME:
        return read_pair(reader).title
    if scope.what is What.NOTES:
        return "Notes"
    if scope.what is What.GOALS:
        return "Goals"
    name = session_title(find_session(reader, scope.number))
    return f"Agenda of {name[0].lower()}{name[1:]}" if scope.what is What.AGENDA else name


def contents(reader: Reader, scope: Scope) -> tuple[Item, ...]:
    """Return every record that a scope's document would hold, in its order; raise `UserError(NO_SUCH_SESSION)`."""
    return tuple(_items(reader, scope))


def _items(reader: Reader, scope: Scope) -> Iterator[Item]:
    if scope.what is What.NOTES:
        return note_items(reader)
    if scope.what is What.GOALS:
        return goal_items(reader)
    if scope.what is What.PROGRAMME:
        return programme_items(reader)
    session = find_session(reader, scope.number)
    if scope.what is What.AGENDA:
        return agenda_items(reader, read_pair(reader), session)
    return minutes_items(reader, session)


def _blocks(material: Material, scope: Scope) -> Iterator[Block]:
    if scope.what is What.NOTES:
        return note_blocks(material)
    if scope.what is What.GOALS:
        return goal_blocks(material)
    if scope.what is What.PROGRAMME:
        return programme_blocks(material)
    session = find_session(material.reader, scope.number)
    return agenda_blocks(material, session) if scope.what is What.AGENDA else minutes_blocks(material, session)


def _never_empty(blocks: Iterator[Block]) -> Iterator[Block]:
    first = next(blocks, None)
    yield Quiet("There is nothing here yet.") if first is None else first
    yield from blocks
