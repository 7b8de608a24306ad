"""The calls that the parts of the page make: one for each deed."""

from datetime import date
from typing import TYPE_CHECKING

from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.models.kinds import Role
    from rm_desktop.services.agenda import TopicEdit
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sessions import PreparationField

Ids = tuple[str, ...]


def write_notes(session_id: str, text: str, desk: "Desk") -> Changes:
    """Save the shared notes."""
    return desk.sessions.write_notes(session_id, text)


def prepare(session_id: str, field: "PreparationField", text: str, desk: "Desk") -> Changes:
    """Save one field of my preparation."""
    return desk.sessions.prepare(session_id, field, text)


def add_topic(session_id: str, line: str, desk: "Desk") -> Changes:
    """Add a topic from a quick line."""
    return desk.agenda.add(session_id, line)


def edit_topic(topic_id: str, fields: "TopicEdit", desk: "Desk") -> Changes:
    """Change a topic."""
    return desk.agenda.edit(topic_id, **fields)


def tick_topics(topic_ids: Ids, done: bool, desk: "Desk") -> Changes:
    """Tick or untick topics."""
    return desk.agenda.tick_many(topic_ids) if done else desk.agenda.untick_many(topic_ids)


def park_topics(topic_ids: Ids, desk: "Desk") -> Changes:
    """Leave topics for another time."""
    return desk.agenda.park_many(topic_ids)


def move_topics(topic_ids: Ids, after: str, desk: "Desk") -> Changes:
    """Put topics after another; an empty id means first."""
    return desk.agenda.move_many(topic_ids, after or None)


def move_topics_to(topic_ids: Ids, session_id: str, desk: "Desk") -> Changes:
    """Put topics at the end of another session."""
    return desk.agenda.move_to(topic_ids, session_id)


def remove_topics(topic_ids: Ids, desk: "Desk") -> Changes:
    """Put topics into the trash."""
    return desk.agenda.remove_many(topic_ids)


def carry_over(session_id: str, topic_ids: Ids, desk: "Desk") -> Changes:
    """Take topics of earlier sessions over."""
    return desk.agenda.carry_over(session_id, topic_ids)


def add_action(session_id: str, text: str, owner: "Role", due: date | None, desk: "Desk") -> Changes:
    """Note a promise made in a session."""
    return desk.actions.add(text, owner, due, session_id)


def edit_action(action_id: str, text: str, owner: "Role", due: date | None, desk: "Desk") -> Changes:
    """Change a promise."""
    return desk.actions.edit(action_id, text=text, owner=owner, due=due)


def tick_action(action_id: str, done: bool, desk: "Desk") -> Changes:
    """Tick or untick an action."""
    return desk.actions.tick(action_id) if done else desk.actions.untick(action_id)


def remove_action(action_id: str, desk: "Desk") -> Changes:
    """Put an action into the trash."""
    return desk.actions.remove(action_id)


def add_takeaway(session_id: str, text: str, learner: "Role", desk: "Desk") -> Changes:
    """Note what one of them learned in a session."""
    return desk.takeaways.add(text, learner, session_id=session_id)


def edit_takeaway(takeaway_id: str, text: str, learner: "Role", desk: "Desk") -> Changes:
    """Change what one of them learned."""
    return desk.takeaways.edit(takeaway_id, text=text, learner=learner)


def remove_takeaway(takeaway_id: str, desk: "Desk") -> Changes:
    """Put a takeaway into the trash."""
    return desk.takeaways.remove(takeaway_id)
