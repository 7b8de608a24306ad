"""The sessions as the entries of a calendar: what the two share, and of a session that is to come what it is about."""

from collections.abc import Iterator
from datetime import date, time

from rm_desktop.documents.blocks import Block, Meeting, Meetings
from rm_desktop.documents.reading import Material, Row, number, text
from rm_desktop.documents.scope import Item
from rm_desktop.documents.state_words import state_in_words
from rm_desktop.models.kinds import Kind, SessionState, TopicState

_DOMAIN = "rm-desktop"
# One that was put off without a new day stands at its old one, called off, until it has another.
_SESSIONS = """SELECT * FROM session WHERE deleted_at IS NULL AND (day IS NOT NULL OR moved_from IS NOT NULL)
    ORDER BY coalesce(day, moved_from), at, number, seq"""
_TOPICS = """SELECT id, title, minutes, state FROM topic WHERE session_id = ? AND deleted_at IS NULL
    ORDER BY position, id"""
_OVER = frozenset({SessionState.HELD, SessionState.CANCELLED})


def calendar_blocks(material: Material, wanted: int = 0) -> Iterator[Block]:
    """Yield the entries of all sessions that have a day, or of the one with a number."""
    found = tuple(_meeting(material, row) for row in _rows(material, wanted))
    if found:
        yield Meetings(found)


def calendar_items(material: Material, wanted: int = 0) -> Iterator[Item]:
    """Yield each session that has a day, and the topics its entry names."""
    for row in _rows(material, wanted):
        yield Item(Kind.SESSION, text(row, "id"), _title(row))
        for topic in _topics(material, row):
            yield Item(Kind.TOPIC, text(topic, "id"), text(topic, "title"))


def uid_of(session_id: str) -> str:
    """Return the name by which calendars know a session of ours, the same in both copies of a pair."""
    return f"{session_id}@{_DOMAIN}"


def session_of(uid: str) -> str:
    """Return the session's id in a name of ours; nothing for any other name."""
    known, at, domain = uid.partition("@")
    return known if at and domain == _DOMAIN else ""


def _rows(material: Material, wanted: int) -> list[Row]:
    if wanted:
        material.session(wanted)  # or there is none of that number
    return [row for row in material.rows(_SESSIONS) if wanted in (0, row["number"])]


def _meeting(material: Material, row: Row) -> Meeting:
    state = SessionState(text(row, "state"))
    lines = [text(row, "purpose"), *(_topic(topic) for topic in _topics(material, row))]
    return Meeting(
        uid=uid_of(text(row, "id")),
        title=_title(row),
        day=date.fromisoformat(text(row, "day") or text(row, "moved_from")),
        at=time.fromisoformat(text(row, "at")) if text(row, "at") else None,
        zone=text(row, "zone"),
        minutes=number(row, "minutes"),
        place=text(row, "place"),
        about="\n".join(line for line in lines if line),
        state=state_in_words(state),
        off=state is SessionState.CANCELLED or not text(row, "day"),
        over=state in _OVER,
    )


def _topics(material: Material, row: Row) -> list[Row]:
    """Return what a session is to be about; of one that is over, or will not be, nothing."""
    if SessionState(text(row, "state")) in _OVER:
        return []
    return [topic for topic in material.rows(_TOPICS, text(row, "id")) if topic["state"] != TopicState.PARKED]


def _title(row: Row) -> str:
    return f"Session {row['number']}: {text(row, 'title')}"


def _topic(topic: Row) -> str:
    minutes = f" ({topic['minutes']} min)" if topic["minutes"] else ""
    return f"\N{BULLET} {text(topic, 'title')}{minutes}"
