"""What the agenda reads beside its topics, and the calls it makes: one for each deed."""

from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.services.promised import NO_PROMISES, Promises
from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

Ids = tuple[str, ...]


class AgendaSides(NamedTuple):
    """What stands around the topics of a session.

    `promised` are the actions to look at first, `standing` are the titles of the topics of every session.
    """

    promised: Promises
    standing: tuple[str, ...]


NO_SIDES = AgendaSides(NO_PROMISES, ())


def sides_of(session_id: str, desk: "Desk") -> AgendaSides:
    """Read what stands around the topics of a session."""
    titles = tuple(topic.title for topic in desk.agenda.standing.topics())
    return AgendaSides(desk.agenda.promised(session_id), titles)


def bring_back(topic_ids: Ids, desk: "Desk") -> Changes:
    """Put topics that wait on the agenda again."""
    return desk.agenda.bring_back(topic_ids)


def put_topics(waits: bool, topic_ids: Ids, after: str, desk: "Desk") -> Changes:
    """Put topics after another one, among those that wait or on the agenda; an empty id means first."""
    return desk.agenda.put(topic_ids, after or None, parked=waits)


def standing_of(desk: "Desk") -> str:
    """Read the topics of every session as they are typed."""
    return desk.agenda.standing.text()


def write_standing(text: str, desk: "Desk") -> Changes:
    """Keep other topics for every session."""
    return desk.agenda.standing.write(text)


def add_standing(session_id: str, desk: "Desk") -> Changes:
    """Put the topics of every session first on an agenda."""
    return desk.agenda.standing.add_to(session_id)


def bring_line(session_id: str, field: str, line: int, desk: "Desk") -> Changes:
    """Move a line of my preparation to the agenda."""
    return desk.agenda.preparing.to_agenda(session_id, field, line)
