"""What the page shows of one session, read in one go, and the calls its parts make."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_view import ActionLine, PairView, SessionLine, TopicLine
from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.models.kinds import Role
    from rm_desktop.services.agenda import TopicEdit
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sessions import PreparationField, SessionEdit, SessionView
    from rm_desktop.services.takeaways import TakeawayLine


@dataclass(frozen=True)
class SessionPicture:
    """One session with all that hangs on it; `left` are topics of earlier sessions that can be carried over.

    `prepared` is my preparation, empty where I have not begun one.
    """

    view: "SessionView"
    topics: tuple[TopicLine, ...]
    left: tuple[TopicLine, ...]
    actions: tuple[ActionLine, ...]
    takeaways: tuple["TakeawayLine", ...]
    pair: PairView
    today: date
    prepared: str

    @property
    def id(self) -> str:
        """Return the session's id."""
        return self.view.line.id


def picture(session_id: str, desk: "Desk") -> SessionPicture:
    """Read all of a session; raises NOT_FOUND."""
    return SessionPicture(
        view=desk.sessions.get(session_id),
        topics=desk.agenda.topics(session_id),
        left=desk.agenda.open_before(session_id),
        actions=desk.actions.of_session(session_id),
        takeaways=desk.takeaways.of_session(session_id),
        pair=desk.pair.view(),
        today=desk.clock.today(),
        prepared=desk.sessions.preparation_of(session_id),
    )


def preparation_of(session_id: str, desk: "Desk") -> str:
    """Find my preparation for a session."""
    return desk.sessions.preparation_of(session_id)


def add_session(fields: "SessionEdit", desk: "Desk") -> Changes:
    """Plan a session."""
    return desk.sessions.add(
        fields["title"],
        fields["day"],
        fields["at"],
        fields["minutes"],
        place=fields["place"],
        purpose=fields["purpose"],
    )


def edit_session(session_id: str, fields: "SessionEdit", desk: "Desk") -> Changes:
    """Change a session's details."""
    return desk.sessions.edit(session_id, **fields)


def end_session(session_id: str, desk: "Desk") -> Changes:
    """Mark a session held."""
    return desk.sessions.end(session_id)


def cancel_session(session_id: str, desk: "Desk") -> Changes:
    """Mark a session as one that will not be held."""
    return desk.sessions.cancel(session_id)


def remove_session(session_id: str, desk: "Desk") -> Changes:
    """Put a session into the trash."""
    return desk.sessions.remove(session_id)


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


def tick_topic(topic_id: str, done: bool, desk: "Desk") -> Changes:
    """Tick or untick a topic."""
    return desk.agenda.tick(topic_id) if done else desk.agenda.untick(topic_id)


def park_topic(topic_id: str, desk: "Desk") -> Changes:
    """Leave a topic for another time."""
    return desk.agenda.park(topic_id)


def move_topic(topic_id: str, after: str, desk: "Desk") -> Changes:
    """Put a topic after another; an empty id means first."""
    return desk.agenda.move(topic_id, after or None)


def remove_topic(topic_id: str, desk: "Desk") -> Changes:
    """Put a topic into the trash."""
    return desk.agenda.remove(topic_id)


def carry_over(session_id: str, topic_ids: tuple[str, ...], desk: "Desk") -> Changes:
    """Take topics of earlier sessions over."""
    return desk.agenda.carry_over(session_id, topic_ids)


def add_action(session_id: str, text: str, owner: "Role", due: date | None, desk: "Desk") -> Changes:
    """Note a promise made in a session."""
    return desk.actions.add(text, owner, due, session_id)


def tick_action(action_id: str, done: bool, desk: "Desk") -> Changes:
    """Tick or untick an action."""
    return desk.actions.tick(action_id) if done else desk.actions.untick(action_id)


def remove_action(action_id: str, desk: "Desk") -> Changes:
    """Put an action into the trash."""
    return desk.actions.remove(action_id)


def add_takeaway(session_id: str, text: str, learner: "Role", desk: "Desk") -> Changes:
    """Note what one of them learned in a session."""
    return desk.takeaways.add(text, learner, session_id=session_id)


def remove_takeaway(takeaway_id: str, desk: "Desk") -> Changes:
    """Put a takeaway into the trash."""
    return desk.takeaways.remove(takeaway_id)


def lines(desk: "Desk") -> tuple[SessionLine, ...]:
    """Return the sessions in the order of the list."""
    return desk.sessions.lines()


def note_titled(title: str, desk: "Desk") -> str | None:
    """Return the note with a title."""
    return desk.notes.by_title(title)


def owner_of(kind: str, record_id: str, desk: "Desk") -> str:
    """Return the session that holds a record, or nothing."""
    if kind == Kind.PREPARATION:
        return desk.sessions.prepared_by(record_id)
    for line in desk.sessions.lines():
        held: tuple[TopicLine | ActionLine | TakeawayLine, ...] = ()
        if kind == Kind.TOPIC:
            held = desk.agenda.topics(line.id)
        elif kind == Kind.ACTION:
            held = desk.actions.of_session(line.id)
        elif kind == Kind.TAKEAWAY:
            held = desk.takeaways.of_session(line.id)
        if any(record.id == record_id for record in held):
            return line.id
    return ""
