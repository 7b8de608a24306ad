"""Where sessions, topics and promises stand, in the words of documents."""

from rm_desktop.models.kinds import SessionState, TopicState

_SESSIONS = {
    SessionState.PLANNED: "planned",
    SessionState.LIVE: "going on",
    SessionState.HELD: "held",
    SessionState.POSTPONED: "postponed",
    SessionState.CANCELLED: "cancelled",
}
_TOPICS = {TopicState.OPEN: "open", TopicState.DONE: "done", TopicState.PARKED: "parked"}


def state_in_words(state: SessionState) -> str:
    """Return e.g. "going on"."""
    return _SESSIONS[state]


def topic_in_words(state: TopicState) -> str:
    """Return e.g. "parked"."""
    return _TOPICS[state]
