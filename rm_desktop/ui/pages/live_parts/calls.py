"""The calls that the parts of the page make: one for each deed."""

from datetime import date
from typing import TYPE_CHECKING

from rm_desktop.models.kinds import SessionState
from rm_desktop.store.changes import Changes

if TYPE_CHECKING:
    from rm_desktop.models.kinds import Role
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.live_keeping import LiveState


def live_session(desk: "Desk") -> str:
    """Return the session that is live now; "" for none."""
    return next((line.id for line in desk.sessions.lines() if line.state is SessionState.LIVE), "")


def start(session_id: str, desk: "Desk") -> "LiveState":
    """Run the clock, or take it up."""
    return desk.live.start(session_id)


def look(session_id: str, desk: "Desk") -> "LiveState":
    """Take in the time that has passed."""
    return desk.live.look(session_id)


def settle(session_id: str, desk: "Desk") -> "LiveState":
    """Go on where the topic of now is no longer open."""
    return desk.live.settle(session_id)


def turn_to(session_id: str, topic_id: str, desk: "Desk") -> "LiveState":
    """Talk about another topic."""
    return desk.live.turn_to(session_id, topic_id)


def pause(session_id: str, running: bool, desk: "Desk") -> "LiveState":
    """Stand still, or go on."""
    return desk.live.pause(session_id) if running else desk.live.go_on(session_id)


def give_more(session_id: str, planned: int | None, desk: "Desk") -> "LiveState":
    """Give the topic of now five minutes more."""
    return desk.live.give_more(session_id, planned)


def give_less(session_id: str, desk: "Desk") -> "LiveState":
    """Take five of them back."""
    return desk.live.give_less(session_id)


def answer_missing(session_id: str, count: bool, desk: "Desk") -> "LiveState":
    """Count the time that passed unseen, or leave it out."""
    return desk.live.count_missing(session_id) if count else desk.live.leave_missing_out(session_id)


def keep(desk: "Desk") -> None:
    """Write the clocks down."""
    desk.live.keep()


def forget(session_id: str, desk: "Desk") -> None:
    """Let go of the clock of a session that is over."""
    desk.live.forget(session_id)


def done(session_id: str, topic_id: str, desk: "Desk") -> Changes:
    """Tick a topic, and go on."""
    return desk.live.done(session_id, topic_id)


def park(session_id: str, topic_id: str, desk: "Desk") -> Changes:
    """Leave a topic for another time, and go on."""
    return desk.live.park(session_id, topic_id)


def take_up(session_id: str, topic_id: str, desk: "Desk") -> Changes:
    """Talk about a topic again that was done or parked."""
    return desk.live.take_up(session_id, topic_id)


def record(session_id: str, desk: "Desk") -> Changes:
    """Note what every topic took."""
    return desk.live.record(session_id)


def move(topic_id: str, after: str, desk: "Desk") -> Changes:
    """Put a topic after another; an empty id means first."""
    return desk.agenda.move(topic_id, after or None)


def add_topic(session_id: str, line: str, desk: "Desk") -> Changes:
    """Add a topic from a quick line."""
    return desk.agenda.add(session_id, line)


def rename_topic(topic_id: str, title: str, desk: "Desk") -> Changes:
    """Say a topic in other words."""
    return desk.agenda.edit(topic_id, title=title)


def remove_topic(topic_id: str, desk: "Desk") -> Changes:
    """Put a topic into the trash."""
    return desk.agenda.remove(topic_id)


def write_notes(session_id: str, text: str, desk: "Desk") -> Changes:
    """Save the shared notes."""
    return desk.sessions.write_notes(session_id, text)


def add_action(session_id: str, text: str, owner: "Role", due: date | None, desk: "Desk") -> Changes:
    """Note a promise."""
    return desk.actions.add(text, owner, due, session_id)


def edit_action(action_id: str, text: str, owner: "Role", due: date | None, desk: "Desk") -> Changes:
    """Change a promise."""
    return desk.actions.edit(action_id, text=text, owner=owner, due=due)


def remove_action(action_id: str, desk: "Desk") -> Changes:
    """Put a promise into the trash."""
    return desk.actions.remove(action_id)


def add_takeaway(session_id: str, text: str, learner: "Role", desk: "Desk") -> Changes:
    """Note what one of them learned."""
    return desk.takeaways.add(text, learner, session_id=session_id)


def edit_takeaway(takeaway_id: str, text: str, learner: "Role", desk: "Desk") -> Changes:
    """Change what one of them learned."""
    return desk.takeaways.edit(takeaway_id, text=text, learner=learner)


def remove_takeaway(takeaway_id: str, desk: "Desk") -> Changes:
    """Put a takeaway into the trash."""
    return desk.takeaways.remove(takeaway_id)


def ask_later(session_id: str, text: str, desk: "Desk") -> Changes:
    """Keep a question for later."""
    return desk.live.ask_later(session_id, text)
