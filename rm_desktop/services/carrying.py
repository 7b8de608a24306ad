"""Topics that go on in a later session: the copy of one, and which have one already."""

import uuid
from collections.abc import Sequence
from itertools import takewhile

from sqlalchemy import orm, select

from rm_desktop.models.kinds import TopicState
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.standing import begin_agenda, standing_topics
from rm_desktop.services.topic_order import keys_after, order_of
from rm_desktop.store.units import Unit

_NAMES = uuid.UUID("6f0e4f6a-5a0c-4c3e-9a59-0d1f5f6f8a31")


def copy_id(topic_id: str) -> str:
    """Return the id of a topic's copy: a topic has one at most, and it is the same on both computers of a pair."""
    return uuid.uuid5(_NAMES, topic_id).hex


def gone_on(reader: orm.Session, *sessions: str) -> dict[str, int]:
    """Return the topics of some sessions that go on elsewhere, each with the number of the session it is in now.

    A copy from before copies had ids of their own is known by its title.
    """
    columns = select(Topic.id, Topic.session_id, Topic.title)
    alive = Topic.deleted_at.is_(None)
    left = reader.execute(columns.where(Topic.session_id.in_(sessions), alive)).all()
    copies = {copy_id(row.id): row.id for row in left}
    came = select(Topic.id, Topic.carried_from, Topic.title, Session.number)
    came = came.join(Session, Session.id == Topic.session_id).where(Topic.carried_from.in_(sessions), alive)
    found: dict[str, int] = {}
    titled: dict[tuple[str | None, str], int] = {}
    for known, origin, title, number in reader.execute(came):
        if known in copies:
            found[copies[known]] = number
        else:
            titled[origin, title] = number
    for row in left:
        if row.id not in found and (row.session_id, row.title) in titled:
            found[row.id] = titled[row.session_id, row.title]
    return found


def carry(unit: Unit, topics: Sequence[Topic], session_id: str) -> None:
    """Park topics where they are, and put their copies on a later agenda; what goes on already is left alone.

    They come before what is new there, but after its standing topics and what was carried over before.
    """
    gone = gone_on(unit.session, *{topic.session_id for topic in topics})
    wanted = [topic for topic in topics if topic.id not in gone]
    if wanted:
        begin_agenda(unit, session_id)
    for topic, position in zip(wanted, _places(unit, session_id, len(wanted)), strict=True):
        _copy(unit, topic, session_id, position)
        topic.state = TopicState.PARKED


def _copy(unit: Unit, topic: Topic, session_id: str, position: str) -> None:
    """Put a topic's copy on an agenda, also where it is in the trash."""
    copy = unit.session.get(Topic, copy_id(topic.id))
    if copy is None:
        copy = unit.add(Topic(id=copy_id(topic.id), session_id=session_id, position=position, title=topic.title))
    copy.deleted_at, copy.state, copy.minutes_used = None, TopicState.OPEN, None
    copy.session_id, copy.position, copy.carried_from = session_id, position, topic.session_id
    copy.title, copy.detail, copy.lead = topic.title, topic.detail, topic.lead
    copy.minutes, copy.area, copy.by = topic.minutes, topic.area, topic.by


def _places(unit: Unit, session_id: str, count: int) -> list[str]:
    """Return positions behind the topics at the head of an agenda that are standing ones or carried over."""
    columns = select(Topic.id, Topic.title, Topic.carried_from)
    there = columns.where(Topic.session_id == session_id, Topic.deleted_at.is_(None))
    rows = unit.session.execute(there.order_by(Topic.position, Topic.id)).all()
    standing = {topic.title.casefold() for topic in standing_topics(unit.session)}
    head = list(takewhile(lambda row: row.carried_from is not None or row.title.casefold() in standing, rows))
    return keys_after(order_of(unit.session, session_id), head[-1].id if head else None, count)
