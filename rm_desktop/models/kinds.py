"""The closed words of the field: kinds, roles and states. No third-party import, so the first paint can use it."""

from enum import StrEnum


class Kind(StrEnum):
    """Every kind of record; the value is its table's name."""

    PAIR = "pair"
    PERSON = "person"
    CHARTER = "charter"
    SIGNATURE = "signature"
    SESSION = "session"
    TOPIC = "topic"
    ACTION = "action"
    TAKEAWAY = "takeaway"
    GOAL = "goal"
    CHECK_IN = "check_in"
    NOTE = "note"
    RATING = "rating"
    ASSUMPTION = "assumption"
    OBSERVATION = "observation"
    ATTACHMENT = "attachment"
    JOURNAL = "journal_entry"
    PREPARATION = "preparation"
    DRAFT_GOAL = "draft_goal"
    SEALED_RATING = "sealed_rating"
    RECEIPT = "receipt"


class Role(StrEnum):
    """The two people of a pair: the junior mentor teaches the senior leader."""

    MENTOR = "mentor"
    LEADER = "leader"

    @property
    def other(self) -> "Role":
        """Return the partner's role."""
        return Role.LEADER if self is Role.MENTOR else Role.MENTOR


class SessionState(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    LIVE = "live"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Cadence(StrEnum):
    """How the days of a programme follow each other: every so many weeks, or monthly on the same weekday."""

    WEEKS = "weeks"
    MONTHLY = "monthly"


class TopicState(StrEnum):
    """Where a topic stands."""

    OPEN = "open"
    DONE = "done"
    PARKED = "parked"


class GoalState(StrEnum):
    """Where a goal stands."""

    ACTIVE = "active"
    REACHED = "reached"
    PAUSED = "paused"
    DROPPED = "dropped"


class Telling(StrEnum):
    """How far a shared record may be told (see product.md)."""

    PAIR = "pair"
    UNNAMED = "unnamed"
    OPEN = "open"


class Evidence(StrEnum):
    """How a check-in answers "how do you know?" (practice.md, Scales)."""

    SHOWN = "shown"
    USED = "used"
    SEEN = "seen"
    ARTEFACT = "artefact"
    TAUGHT = "taught"
