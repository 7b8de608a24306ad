"""One session on paper: its agenda on a page beforehand, its minutes afterwards."""

from collections.abc import Iterator

from rm_desktop.documents.blocks import Block, Bullets, Facts, Heading, Quiet, Quote, Source, Table, Tasks
from rm_desktop.documents.notes import note_blocks, note_items
from rm_desktop.documents.promises import PROMISED
from rm_desktop.documents.reading import (
    Material,
    Numbered,
    Pair,
    Row,
    area_in_words,
    day_in_words,
    number,
    text,
)
from rm_desktop.documents.scope import Item
from rm_desktop.documents.session_facts import session_facts
from rm_desktop.documents.state_words import topic_in_words
from rm_desktop.models.kinds import Kind, TopicState

_ONE = "SELECT * FROM session WHERE id = ? AND deleted_at IS NULL"
_TOPICS = """SELECT topic.*, origin.number AS origin FROM topic LEFT JOIN session AS origin
    ON origin.id = topic.carried_from WHERE topic.session_id = ? AND topic.deleted_at IS NULL
    ORDER BY topic.position, topic.id"""
_WENT_ON = """SELECT topic.id, topic.title, session.number FROM topic JOIN session ON session.id = topic.session_id
    WHERE topic.carried_from = ? AND topic.deleted_at IS NULL AND session.deleted_at IS NULL ORDER BY session.number"""
_TAKEAWAYS = "SELECT * FROM takeaway WHERE session_id = ? AND deleted_at IS NULL ORDER BY seq"
_ACTIONS = "SELECT * FROM action WHERE session_id = ? AND deleted_at IS NULL ORDER BY due IS NULL, due, seq"


def session_title(material: Material, session: Numbered) -> str:
    """Return "Session 3: Focus", or "Session 3" where the session itself must stay out."""
    row = _row(material, session)
    return f"Session {session.number}" if row is None else f"Session {session.number}: {text(row, 'title')}"


def agenda_blocks(material: Material, session: Numbered) -> Iterator[Block]:
    """Yield what fits one page before the session: when, what for, what was promised, the topics with a box each."""
    row = _row(material, session)
    yield from _head(material.pair, row)
    promised = material.rows(PROMISED, session.id)
    if promised:
        yield Heading(2, "What we promised")
        yield Tasks(tuple((bool(action["done_at"]), _action_line(material.pair, action)) for action in promised))
    topics = material.rows(_TOPICS, session.id)
    ahead = [topic for topic in topics if topic["state"] != TopicState.PARKED]
    parked = [topic for topic in topics if topic["state"] == TopicState.PARKED]
    if ahead:
        yield Heading(2, "Topics")
        yield Quiet(_planned(ahead, row))
        yield Tasks(tuple((topic["state"] == TopicState.DONE, _topic_line(material.pair, topic)) for topic in ahead))
    if parked:
        yield Heading(2, "Parked")
        yield Bullets(tuple(_topic_line(material.pair, topic) for topic in parked))


def minutes_blocks(material: Material, session: Numbered, level: int = 2, *, notes: bool = True) -> Iterator[Block]:
    """Yield what a session was about and what came of it; headings begin at `level`.

    With `notes` it stands alone: linked notes are in it, and no topic's detail, which is for the agenda.
    """
    row = _row(material, session)
    yield from _head(material.pair, row)
    yield from _topics(material, session, level, whole=not notes)
    if row is not None and text(row, "notes"):
        yield Heading(level, "What we wrote")
        yield Source(text(row, "notes"))
    takeaways = material.rows(_TAKEAWAYS, session.id)
    if takeaways:
        yield Heading(level, "Takeaways")
        yield takeaway_list(material.pair, takeaways)
    actions = material.rows(_ACTIONS, session.id)
    if actions:
        yield Heading(level, "Actions")
        yield action_table(material.pair, actions)
    if notes:
        yield from note_blocks(material, level=level, session_id=session.id)


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


def agenda_items(material: Material, session: Numbered) -> Iterator[Item]:
    """Yield what an agenda page would hold; the session itself stands for its title, day, place and purpose."""
    yield Item(Kind.SESSION, session.id, session_title(material, session))
    for row in material.rows(PROMISED, session.id):
        yield Item(Kind.ACTION, text(row, "id"), _action_line(material.pair, row))
    yield from record_items(material, Kind.TOPIC, _TOPICS, "title", session.id)


def minutes_items(material: Material, session: Numbered, *, notes: bool = True) -> Iterator[Item]:
    """Yield what a session's minutes would hold; the session itself also stands for its shared notes."""
    yield Item(Kind.SESSION, session.id, session_title(material, session))
    yield from record_items(material, Kind.TOPIC, _TOPICS, "title", session.id)
    yield from record_items(material, Kind.TAKEAWAY, _TAKEAWAYS, "text", session.id)
    yield from record_items(material, Kind.ACTION, _ACTIONS, "text", session.id)
    if notes:
        yield from note_items(material, session.id)


def record_items(material: Material, kind: Kind, sql: str, label: str, *parameters: object) -> Iterator[Item]:
    """Yield one item for each row of a select, named by its column `label`."""
    for row in material.rows(sql, *parameters):
        yield Item(kind, text(row, "id"), text(row, label))


def _row(material: Material, session: Numbered) -> Row | None:
    return next(material.stream(_ONE, session.id), None)


def _head(pair: Pair, row: Row | None) -> Iterator[Block]:
    if row is None:
        return
    yield Facts(tuple(session_facts(pair, row)))
    if text(row, "purpose"):
        yield Quote(text(row, "purpose"))


def _planned(topics: list[Row], row: Row | None) -> str:
    planned = sum(number(topic, "minutes") for topic in topics)
    return f"{planned} minutes planned" if row is None else f"{planned} of {row['minutes']} minutes planned"


def _topics(material: Material, session: Numbered, level: int, *, whole: bool) -> Iterator[Block]:
    """Yield a session's topics, those that were put off last; `whole` ones have their details."""
    topics = sorted(material.rows(_TOPICS, session.id), key=_is_parked)
    if not topics:
        return
    went_on = {text(row, "title"): text(row, "number") for row in material.rows(_WENT_ON, session.id)}
    yield Heading(level, "Agenda")
    rows = (
        (
            "\n".join(part for part in (text(topic, "title"), text(topic, "detail") if whole else "") if part),
            material.pair.name(topic["lead"]),
            _spent(topic),
            _state(topic, went_on.get(text(topic, "title"), "")),
        )
        for topic in topics
    )
    yield Table(("Topic", "Led by", "Minutes", "State"), tuple(rows))


def _is_parked(topic: Row) -> bool:
    return topic["state"] == TopicState.PARKED


def _state(topic: Row, went_on: str) -> str:
    """Return where a topic stands, where it came from, and where it went on."""
    if _is_parked(topic) and went_on:
        return f"carried over to session {went_on}"
    state = topic_in_words(TopicState(text(topic, "state")))
    return f"{state}, from session {topic['origin']}" if topic["origin"] else state


def _spent(topic: Row) -> str:
    planned, used = text(topic, "minutes"), text(topic, "minutes_used")
    if not used:  # not measured, or over in less than a minute: the plan must not look like the time it took
        return f"{planned} planned" if planned else ""
    return f"{used} of {planned}" if planned else used


def _topic_line(pair: Pair, topic: Row) -> str:
    minutes = f"{topic['minutes']} min" if topic["minutes"] else ""
    came = f"from session {topic['origin']}" if topic["origin"] else ""
    parts = (minutes, pair.name(topic["lead"]), area_in_words(text(topic, "area")), came)
    asides = ", ".join(part for part in parts if part)
    detail = text(topic, "detail")
    return f"{text(topic, 'title')} ({asides})" + (f"\n{detail}" if detail else "")


def _action_line(pair: Pair, action: Row) -> str:
    due = day_in_words(text(action, "due"))
    said = f"{pair.name(action['owner'])}: {text(action, 'text')}" + (f" (by {due})" if due else "")
    evidence = text(action, "evidence")
    return f"{said} \N{RIGHTWARDS ARROW} {evidence}" if action["done_at"] and evidence else said
