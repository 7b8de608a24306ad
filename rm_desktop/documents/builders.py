"""One scope in, one document out; also what would be in it, item by item."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from rm_desktop.documents.blocks import FIRST, Block, Document, Quiet
from rm_desktop.documents.calendar import calendar_blocks, calendar_items
from rm_desktop.documents.charter import charter_blocks, charter_items, charter_title
from rm_desktop.documents.goals import goal_blocks, goal_items
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.programme import programme_blocks, programme_items
from rm_desktop.documents.reading import Material, Reader, day_in_words
from rm_desktop.documents.scope import Item, Scope, What
from rm_desktop.documents.sessions import agenda_blocks, agenda_items, minutes_blocks, minutes_items, session_title


class _Builder(NamedTuple):
    """How one kind of document is called, what is in it, and what its blocks are."""

    title: Callable[[Material, Scope], str]
    items: Callable[[Material, Scope], Iterator[Item]]
    blocks: Callable[[Material, Scope], Iterator[Block]]


def build(reader: Reader, scope: Scope, only: frozenset[str] | None, today: date, now: datetime = FIRST) -> Document:
    """Return the document of a scope, with no record in it but those whose ids are in `only`; of None, with all.

    Its blocks are read from `reader` as they are rendered. Raises `UserError(NO_SUCH_SESSION)`.
    """
    material = Material(reader, only)
    builder = _BUILDERS[scope.what]
    made = f"{material.pair.people} · {day_in_words(today.isoformat())}"
    subtitle = made if scope.what is What.PROGRAMME else f"{material.pair.title} · {made}"
    blocks = _never_empty(builder.blocks(material, scope))
    return Document(builder.title(material, scope), subtitle, blocks, pair=material.pair.title, made=now)


def title(reader: Reader, scope: Scope) -> str:
    """Return the title of a scope's whole document; raise `UserError(NO_SUCH_SESSION)`."""
    return _BUILDERS[scope.what].title(Material(reader), scope)


def contents(reader: Reader, scope: Scope) -> tuple[Item, ...]:
    """Return every record that a scope's document would hold, in its order; raise `UserError(NO_SUCH_SESSION)`."""
    return tuple(_BUILDERS[scope.what].items(Material(reader), scope))


def _minutes_title(material: Material, scope: Scope) -> str:
    return session_title(material, material.session(scope.number))


def _agenda_title(material: Material, scope: Scope) -> str:
    name = _minutes_title(material, scope)
    return f"Agenda of {name[0].lower()}{name[1:]}"


def _calendar_title(material: Material, scope: Scope) -> str:
    return _minutes_title(material, scope) if scope.number else "Calendar"


_BUILDERS: dict[What, _Builder] = {
    What.NOTES: _Builder(lambda *_: "Notes", lambda m, _: note_items(m), lambda m, _: note_blocks(m)),
    What.GOALS: _Builder(lambda *_: "Goals", lambda m, _: goal_items(m), lambda m, _: goal_blocks(m)),
    What.CHARTER: _Builder(
        lambda m, _: charter_title(m), lambda m, _: charter_items(m), lambda m, _: charter_blocks(m)
    ),
    What.PROGRAMME: _Builder(
        lambda m, _: m.pair.title, lambda m, _: programme_items(m), lambda m, _: programme_blocks(m)
    ),
    What.CALENDAR: _Builder(
        _calendar_title,
        lambda m, scope: calendar_items(m, scope.number),
        lambda m, scope: calendar_blocks(m, scope.number),
    ),
    What.AGENDA: _Builder(
        _agenda_title,
        lambda m, scope: agenda_items(m, m.session(scope.number)),
        lambda m, scope: agenda_blocks(m, m.session(scope.number)),
    ),
    What.SESSION: _Builder(
        _minutes_title,
        lambda m, scope: minutes_items(m, m.session(scope.number)),
        lambda m, scope: minutes_blocks(m, m.session(scope.number)),
    ),
}


def _never_empty(blocks: Iterator[Block]) -> Iterator[Block]:
    first = next(blocks, None)
    yield Quiet("There is nothing here yet.") if first is None else first
    yield from blocks
