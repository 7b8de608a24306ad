"""One scope in, one document out; also what would be in it, item by item."""

from collections.abc import Iterator
from datetime import date

from rm_desktop.documents.blocks import Block, Document, Quiet
from rm_desktop.documents.goals import goal_blocks, goal_items
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.programme import programme_blocks, programme_items
from rm_desktop.documents.reading import Material, Reader, day_in_words
from rm_desktop.documents.scope import Item, Scope, What
from rm_desktop.documents.sessions import agenda_blocks, agenda_items, minutes_blocks, minutes_items, session_title


def build(reader: Reader, scope: Scope, only: frozenset[str] | None, today: date) -> Document:
    """Return the document of a scope, with no record in it but those whose ids are in `only`; of None, with all.

    Its blocks are read from `reader` as they are rendered. Raises `UserError(NO_SUCH_SESSION)`.
    """
    material = Material(reader, only)
    made = f"{material.pair.people} · {day_in_words(today.isoformat())}"
    subtitle = made if scope.what is What.PROGRAMME else f"{material.pair.title} · {made}"
    return Document(_title(material, scope), subtitle, _never_empty(_blocks(material, scope)))


def title(reader: Reader, scope: Scope) -> str:
    """Return the title of a scope's whole document; raise `UserError(NO_SUCH_SESSION)`."""
    return _title(Material(reader), scope)


def contents(reader: Reader, scope: Scope) -> tuple[Item, ...]:
    """Return every record that a scope's document would hold, in its order; raise `UserError(NO_SUCH_SESSION)`."""
    return tuple(_items(Material(reader), scope))


def _title(material: Material, scope: Scope) -> str:
    if scope.what is What.PROGRAMME:
        return material.pair.title
    if scope.what is What.NOTES:
        return "Notes"
    if scope.what is What.GOALS:
        return "Goals"
    name = session_title(material, material.session(scope.number))
    return f"Agenda of {name[0].lower()}{name[1:]}" if scope.what is What.AGENDA else name


def _items(material: Material, scope: Scope) -> Iterator[Item]:
    if scope.what is What.NOTES:
        return note_items(material)
    if scope.what is What.GOALS:
        return goal_items(material)
    if scope.what is What.PROGRAMME:
        return programme_items(material)
    session = material.session(scope.number)
    return agenda_items(material, session) if scope.what is What.AGENDA else minutes_items(material, session)


def _blocks(material: Material, scope: Scope) -> Iterator[Block]:
    if scope.what is What.NOTES:
        return note_blocks(material)
    if scope.what is What.GOALS:
        return goal_blocks(material)
    if scope.what is What.PROGRAMME:
        return programme_blocks(material)
    session = material.session(scope.number)
    return agenda_blocks(material, session) if scope.what is What.AGENDA else minutes_blocks(material, session)


def _never_empty(blocks: Iterator[Block]) -> Iterator[Block]:
    first = next(blocks, None)
    yield Quiet("There is nothing here yet.") if first is None else first
    yield from blocks
