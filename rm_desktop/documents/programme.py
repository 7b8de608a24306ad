"""The whole programme: everything the two share, with a list of contents in front. Ratings are never printed."""

import hashlib
from collections.abc import Callable, Iterator

from rm_desktop.documents.blocks import Block, Contents, Entry, Facts, Heading, Quiet, Quote, Source, Table
from rm_desktop.documents.goals import goal_blocks, goal_items
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.reading import Material, Pair, Reader, Row, day_in_words, text
from rm_desktop.documents.scope import Item
from rm_desktop.documents.sessions import action_table, minutes_blocks, minutes_items, session_title, takeaway_list
from rm_desktop.models.kinds import Kind

_SESSIONS = "SELECT * FROM session WHERE deleted_at IS NULL ORDER BY number, seq"
_CHARTER = "SELECT * FROM charter WHERE deleted_at IS NULL ORDER BY seq"
_SIGNATURES = "SELECT * FROM signature WHERE charter_id = ? AND deleted_at IS NULL ORDER BY seq"
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
    yield Contents(tuple(_entries(material)))
    yield Heading(2, "The programme")
    yield Facts(tuple(_facts(material.pair)))
    if material.pair.purpose:
        yield Quote(material.pair.purpose)
    yield from _charters(material)
    yield from _section("Sessions", _sessions(material))
    yield from _section("Goals", goal_blocks(material, level=3))
    pair = material.pair
    yield from _section("More takeaways", _when_any(material.rows(_TAKEAWAYS), takeaway_list, pair))
    yield from _section("More actions", _when_any(material.rows(_ACTIONS), action_table, pair))
    yield from _section("Assumptions", _when_any(material.rows(_ASSUMPTIONS), _assumption_table, pair))
    yield from _section("Observations", _when_any(material.rows(_OBSERVATIONS), _observation_table, pair))
    yield from _section("Notes", note_blocks(material, level=3))


def programme_items(reader: Reader) -> Iterator[Item]:
    """Yield every shared record that the programme would hold."""
    yield from _items(reader, Kind.CHARTER, _CHARTER, "title")
    for session in list(reader.rows(_SESSIONS)):
        yield from minutes_items(reader, session, notes=False)
    yield from goal_items(reader)
    yield from _items(reader, Kind.TAKEAWAY, _TAKEAWAYS, "text")
    yield from _items(reader, Kind.ACTION, _ACTIONS, "text")
    yield from _items(reader, Kind.ASSUMPTION, _ASSUMPTIONS, "assumed")
    yield from _items(reader, Kind.OBSERVATION, _OBSERVATIONS, "situation")
    yield from note_items(reader)


def _section(title: str, blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield a heading and its blocks, or nothing where there are none."""
    for count, block in enumerate(blocks):
        if count == 0:
            yield Heading(2, title)
        yield block


def _when_any(rows: list[Row], listed: Callable[[Pair, list[Row]], Block], pair: Pair) -> Iterator[Block]:
    if rows:
        yield listed(pair, rows)


def _items(reader: Reader, kind: Kind, sql: str, label: str) -> Iterator[Item]:
    for row in reader.rows(sql):
        yield Item(kind, text(row, "id"), text(row, label))


def _facts(pair: Pair) -> Iterator[tuple[str, str]]:
    yield "Who", pair.people
    yield "Began", day_in_words(pair.start)
    pace = "week" if pair.cadence_weeks == 1 else f"{pair.cadence_weeks} weeks"
    yield "Planned", f"{pair.planned_sessions} sessions, one every {pace}"


def _entries(material: Material) -> Iterator[Entry]:
    """Yield the list of contents: what opens with a heading of its own."""
    yield from (Entry(1, text(row, "title"), text(row, "id")) for row in material.rows(_CHARTER))
    sessions = material.reader.rows(_SESSIONS)
    yield from _titled("Sessions", [(session_title(row), text(row, "id")) for row in sessions])
    kept = [item for item in goal_items(material.reader) if item.kind is Kind.GOAL and item.id not in material.without]
    yield from _titled("Goals", [(item.label, item.id) for item in kept])
    notes = [item for item in note_items(material.reader) if item.id not in material.without]
    yield from _titled("Notes", [(item.label, item.id) for item in notes])


def _titled(title: str, lines: list[tuple[str, str]]) -> Iterator[Entry]:
    if lines:
        yield Entry(1, title)
        yield from (Entry(2, label, record) for label, record in lines)


def _charters(material: Material) -> Iterator[Block]:
    for charter in material.rows(_CHARTER):
        yield Heading(2, text(charter, "title"), text(charter, "id"))
        if text(charter, "body"):
            yield Source(text(charter, "body"))
        digest = hashlib.sha256(text(charter, "body").encode()).hexdigest()
        for row in material.rows(_SIGNATURES, charter["id"]):
            what = "Signed" if row["digest"] == digest else "An earlier text was signed"
            yield Quiet(f"{what} by {material.pair.name(row['by'])} on {day_in_words(text(row, 'on'))}")


def _sessions(material: Material) -> Iterator[Block]:
    for session in list(material.reader.rows(_SESSIONS)):
        yield Heading(3, session_title(session), text(session, "id"))
        yield from minutes_blocks(material, session, level=4, notes=False)


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
