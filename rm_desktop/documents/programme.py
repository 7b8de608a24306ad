"""The whole programme: everything the two share, with a list of contents in front. Ratings are never printed."""

from collections.abc import Callable, Iterator
from itertools import chain

from rm_desktop.documents.blocks import Block, Contents, Entry, Facts, Heading, Quiet, Quote, Source, Table
from rm_desktop.documents.charter import present_digest, signatures, signed
from rm_desktop.documents.goals import goal_blocks, goal_items
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.reading import Material, Pair, Row, day_in_words, text
from rm_desktop.documents.scope import Item
from rm_desktop.documents.sessions import (
    action_table,
    minutes_blocks,
    minutes_items,
    record_items,
    session_title,
    takeaway_list,
)
from rm_desktop.models.kinds import Cadence, Kind

_PAIR = "SELECT * FROM pair WHERE deleted_at IS NULL ORDER BY seq LIMIT 1"
_CHARTER = "SELECT * FROM charter WHERE deleted_at IS NULL ORDER BY seq"
# What belongs to a session is in its minutes; here is the rest. A session in the trash keeps nothing from being shown.
_SHOWN = "session_id IN (SELECT id FROM session WHERE deleted_at IS NULL)"
_TAKEAWAYS = f"SELECT * FROM takeaway WHERE deleted_at IS NULL AND coalesce({_SHOWN}, 0) = 0 ORDER BY seq"  # noqa: S608
_ACTIONS = f"""SELECT * FROM action WHERE deleted_at IS NULL AND coalesce({_SHOWN}, 0) = 0
    ORDER BY due IS NULL, due, seq"""  # noqa: S608 - nothing a person wrote is in it
_STILL = {"": "", "0": "no longer true", "1": "still true"}
_ASSUMPTIONS = "SELECT * FROM assumption WHERE deleted_at IS NULL ORDER BY seq"
_OBSERVATIONS = "SELECT * FROM observation WHERE deleted_at IS NULL ORDER BY seq"


def programme_blocks(material: Material) -> Iterator[Block]:
    """Yield everything shared, section by section; a section that would be empty is left out."""
    sessions = [*_sessions(material)]
    entries = (*_entries(material, sessions),)
    if entries:
        yield Contents(entries)
    yield from _programme(material)
    yield from _charters(material)
    yield from _section("Sessions", chain.from_iterable(sessions))
    yield from _section("Goals", goal_blocks(material, level=3))
    pair = material.pair
    yield from _section("More takeaways", _when_any(material.rows(_TAKEAWAYS), takeaway_list, pair))
    yield from _section("More actions", _when_any(material.rows(_ACTIONS), action_table, pair))
    yield from _section("Assumptions", _when_any(material.rows(_ASSUMPTIONS), _assumption_table, pair))
    yield from _section("Observations", _when_any(material.rows(_OBSERVATIONS), _observation_table, pair))
    yield from _section("Notes", note_blocks(material, level=3))


def programme_items(material: Material) -> Iterator[Item]:
    """Yield every shared record that the programme would hold."""
    for row in material.rows(_PAIR):
        yield Item(Kind.PAIR, text(row, "id"), ": ".join(filter(None, ("The programme", text(row, "purpose")))))
    for charter in material.rows(_CHARTER):
        yield Item(Kind.CHARTER, text(charter, "id"), text(charter, "title"))
        digest = present_digest(material, charter)
        for row in signatures(material, charter):
            yield Item(Kind.SIGNATURE, text(row, "id"), signed(material.pair, row, digest))
    for session in material.sessions():
        yield from minutes_items(material, session, notes=False)
    yield from goal_items(material)
    yield from record_items(material, Kind.TAKEAWAY, _TAKEAWAYS, "text")
    yield from record_items(material, Kind.ACTION, _ACTIONS, "text")
    yield from record_items(material, Kind.ASSUMPTION, _ASSUMPTIONS, "assumed")
    yield from record_items(material, Kind.OBSERVATION, _OBSERVATIONS, "situation")
    yield from note_items(material)


def _section(title: str, blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield a heading and its blocks, or nothing where there are none."""
    for count, block in enumerate(blocks):
        if count == 0:
            yield Heading(2, title)
        yield block


def _when_any(rows: list[Row], listed: Callable[[Pair, list[Row]], Block], pair: Pair) -> Iterator[Block]:
    if rows:
        yield listed(pair, rows)


def _programme(material: Material) -> Iterator[Block]:
    for row in material.rows(_PAIR):
        yield Heading(2, "The programme")
        yield Facts(tuple(_facts(material.pair, row)))
        if text(row, "purpose"):
            yield Quote(text(row, "purpose"))


def _facts(pair: Pair, row: Row) -> Iterator[tuple[str, str]]:
    yield "Who", pair.people
    yield "Began", day_in_words(text(row, "start"))
    yield "Planned", f"{row['planned_sessions']} sessions, one every {_pace(row)}"


def _pace(row: Row) -> str:
    """Return `month`, `week` or `2 weeks`."""
    if row["cadence"] == Cadence.MONTHLY:
        return "month"
    return "week" if row["cadence_weeks"] == 1 else f"{row['cadence_weeks']} weeks"


def _entries(material: Material, sessions: list[list[Block]]) -> Iterator[Entry]:
    """Yield the list of contents: what opens with a heading of its own."""
    yield from (Entry(1, text(row, "title"), text(row, "id")) for row in material.rows(_CHARTER))
    heads = [block for blocks in sessions for block in blocks[:1] if isinstance(block, Heading)]
    yield from _titled("Sessions", [(head.text, head.record) for head in heads])
    goals = [item for item in goal_items(material) if item.kind is Kind.GOAL]
    yield from _titled("Goals", [(item.label, item.id) for item in goals])
    yield from _titled("Notes", [(item.label, item.id) for item in note_items(material)])


def _titled(title: str, lines: list[tuple[str, str]]) -> Iterator[Entry]:
    if lines:
        yield Entry(1, title)
        yield from (Entry(2, label, record) for label, record in lines)


def _charters(material: Material) -> Iterator[Block]:
    for charter in material.rows(_CHARTER):
        yield Heading(2, text(charter, "title"), text(charter, "id"))
        if text(charter, "body"):
            yield Source(text(charter, "body"))
        digest = present_digest(material, charter)
        for row in signatures(material, charter):
            yield Quiet(signed(material.pair, row, digest))


def _sessions(material: Material) -> Iterator[list[Block]]:
    """Yield the blocks of each session, its heading first; one of which nothing may leave is not there at all."""
    for session in material.sessions():
        blocks = [*minutes_blocks(material, session, level=4, notes=False)]
        if blocks:
            yield [Heading(3, session_title(material, session), session.id), *blocks]


def _assumption_table(pair: Pair, rows: list[Row]) -> Table:
    cells = (
        (pair.name(row["owner"]), text(row, "assumed"), text(row, "learned"), _STILL[text(row, "still_true")])
        for row in rows
    )
    return Table(("Who", "I assumed", "I learned", ""), tuple(cells))


def _observation_table(pair: Pair, rows: list[Row]) -> Table:
    cells = (
        (pair.name(row["by"]), text(row, "situation"), text(row, "behaviour"), text(row, "impact")) for row in rows
    )
    return Table(("Who saw it", "Situation", "Behaviour", "Impact"), tuple(cells))
