"""One session on paper: its agenda on a page beforehand, its minutes afterwards."""

from collections.abc import Iterator
from datetime import datetime

from rm_desktop.documents.blocks import Block, Bullets, Facts, Heading, Quiet, Quote, Source, Table, Tasks
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.reading import (
    Material,
    Pair,
    Reader,
    Row,
    area_in_words,
    day_in_words,
    number,
    text,
    time_in_words,
)
from rm_desktop.documents.scope import Item
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind

_ONE = "SELECT * FROM session WHERE number = ? AND deleted_at IS NULL ORDER BY seq LIMIT 1"
_TOPICS = "SELECT * FROM topic WHERE session_id = ? AND deleted_at IS NULL ORDER BY position, id"
_TAKEAWAYS = "SELECT * FROM takeaway WHERE session_id = ? AND deleted_at IS NULL ORDER BY seq"
_ACTIONS = "SELECT * FROM action WHERE session_id = ? AND deleted_at IS NULL ORDER BY due IS NULL, due, seq"
_STILL_OPEN = "SELECT * FROM action WHERE done_at IS NULL AND deleted_at IS NULL ORDER BY due IS NULL, due, seq"


def find_session(reader: Reader, wanted: int) -> Row:
    """Return a session's row by its number; raise `UserError(NO_SUCH_SESSION)`."""
    for row in reader.rows(_ONE, (wanted,)):
        return row
    raise UserError(Problem.NO_SUCH_SESSION, number=wanted)


def session_title(session: Row) -> str:
    """Return "Session 3: Focus"."""
    return f"Session {session['number']}: {text(session, 'title')}"


def agenda_blocks(material: Material, session: Row) -> Iterator[Block]:
    """Yield what fits one page before the session: when, what for, the topics with a box each, what was promised."""
    yield Facts(tuple(_facts(material.pair, session)))
    if text(session, "purpose"):
        yield Quote(text(session, "purpose"))
    topics = material.rows(_TOPICS, session["id"])
    if topics:
        planned = sum(number(topic, "minutes") for topic in topics)
        yield Heading(2, "Topics")
        yield Quiet(f"{planned} of {session['minutes']} minutes planned")
        yield Tasks(tuple((topic["state"] == "done", _topic_line(material.pair, topic)) for topic in topics))
    actions = material.rows(_STILL_OPEN)
    if actions:
        yield Heading(2, "What we promised")
        yield Tasks(tuple((False, _action_line(material.pair, action)) for action in actions))


def minutes_blocks(material: Material, session: Row, level: int = 2, *, notes: bool = True) -> Iterator[Block]:
    """Yield what a session was about and what came of it; headings begin at `level`, `notes` brings linked notes."""
    yield Facts(tuple(_facts(material.pair, session)))
    if text(session, "purpose"):
        yield Quote(text(session, "purpose"))
    yield from _topics(material, session, level)
    if text(session, "notes") and session["id"] not in material.without:
        yield Heading(level, "What we wrote")
        yield Source(text(session, "notes"))
    if notes:
        yield from note_blocks(material, level=level, session_id=text(session, "id"))
    takeaways = material.rows(_TAKEAWAYS, session["id"])
    if takeaways:
        yield Heading(level, "Takeaways")
        yield takeaway_list(material.pair, takeaways)
    actions = material.rows(_ACTIONS, session["id"])
    if actions:
        yield Heading(level, "Actions")
        yield action_table(material.pair, actions)


def takeaway_list(pair: Pair, takeaways: list[Row]) -> Bullets:
    """Return who learned what from whom."""
    return Bullets(
        tuple(
            f"{pair.name(row['learner'])} learned from {pair.name(row['teacher'])}: {text(row, 'text')}"
            for row in takeaways
        )
    )


def action_table(pair: Pair, actions: list[Row]) -> Table:
    """Return actions with owner, date, and what speaks for it that they are done."""
    rows = (
        (
            pair.name(row["owner"]),
            text(row, "text"),
            day_in_words(text(row, "due")),
            f"done {day_in_words(text(row, 'done_at'))}" if row["done_at"] else "open",
            text(row, "evidence"),
        )
        for row in actions
    )
    return Table(("Who", "What", "Due", "State", "What came of it"), tuple(rows))


def agenda_items(reader: Reader, pair: Pair, session: Row) -> Iterator[Item]:
    """Yield what an agenda page would hold."""
    yield from _items(reader, Kind.TOPIC, _TOPICS, "title", session["id"])
    for row in reader.rows(_STILL_OPEN):
        yield Item(Kind.ACTION, text(row, "id"), _action_line(pair, row))


def minutes_items(reader: Reader, session: Row, *, notes: bool = True) -> Iterator[Item]:
    """Yield what a session's minutes would hold; the session itself stands for its shared notes."""
    yield Item(Kind.SESSION, text(session, "id"), session_title(session))
    yield from _items(reader, Kind.TOPIC, _TOPICS, "title", session["id"])
    if notes:
        yield from note_items(reader, text(session, "id"))
    yield from _items(reader, Kind.TAKEAWAY, _TAKEAWAYS, "text", session["id"])
    yield from _items(reader, Kind.ACTION, _ACTIONS, "text", session["id"])


def _items(reader: Reader, kind: Kind, sql: str, label: str, *parameters: object) -> Iterator[Item]:
    for row in reader.rows(sql, parameters):
        yield Item(kind, text(row, "id"), text(row, label))


def _facts(pair: Pair, session: Row) -> Iterator[tuple[str, str]]:
    when = (day_in_words(text(session, "day"), weekday=True), time_in_words(text(session, "at")), text(session, "zone"))
    yield "When", ", ".join(part for part in when if part) or "no date yet"
    yield "Who", pair.people
    if text(session, "place"):
        yield "Where", text(session, "place")
    ran = _minutes_ran(session)
    planned = f"{session['minutes']} minutes"
    yield "Length", f"{planned}, ran {ran}" if ran is not None else planned
    state = text(session, "state")
    by = f" by {pair.name(session['postponed_by'])}" if session["postponed_by"] else ""
    yield "State", state + by


def _minutes_ran(session: Row) -> int | None:
    if not (session["started_at"] and session["ended_at"]):
        return None
    began, ended = (datetime.fromisoformat(text(session, name)) for name in ("started_at", "ended_at"))
    return round((ended - began).total_seconds() / 60)


def _topics(material: Material, session: Row, level: int) -> Iterator[Block]:
    topics = material.rows(_TOPICS, session["id"])
    if not topics:
        return
    yield Heading(level, "Agenda")
    rows = (
        (
            "\n".join(part for part in (text(topic, "title"), text(topic, "detail")) if part),
            material.pair.name(topic["lead"]),
            _spent(topic),
            text(topic, "state") + (", carried over" if topic["carried_from"] else ""),
        )
        for topic in topics
    )
    yield Table(("Topic", "Led by", "Minutes", "State"), tuple(rows))


def _spent(topic: Row) -> str:
    planned, used = text(topic, "minutes"), text(topic, "minutes_used")
    return f"{used} of {planned}" if planned and used else planned or used


def _topic_line(pair: Pair, topic: Row) -> str:
    minutes = f"{topic['minutes']} min" if topic["minutes"] else ""
    asides = ", ".join(part for part in (minutes, pair.name(topic["lead"]), area_in_words(text(topic, "area"))) if part)
    detail = text(topic, "detail")
    return f"{text(topic, 'title')} ({asides})" + (f"\n{detail}" if detail else "")


def _action_line(pair: Pair, action: Row) -> str:
    due = day_in_words(text(action, "due"))
    return f"{pair.name(action['owner'])}: {text(action, 'text')}" + (f" (by {due})" if due else "")
