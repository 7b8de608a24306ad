"""Sessions and what happens in them."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, true
from sqlalchemy.orm import Mapped, mapped_column

from rm_desktop.models.base import SharedRecord, Words
from rm_desktop.models.kinds import Kind, Role, SessionState, TopicState


class Session(SharedRecord):
    """One meeting of the pair; its date and time are those on the wall where they meet.

    `postponed_by` is whoever moved it or called it off, `reason` why, and `moved_from` the day it was first to be:
    alone where it began on another day. `calendar_uid` is how a calendar that it was read from knows it. `planned` is
    False for one that just happened.
    """

    __tablename__ = "session"
    kind = Kind.SESSION
    searched = ("title", "purpose", "notes")

    number: Mapped[int]
    title: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    at: Mapped[time | None]
    zone: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=45)
    place: Mapped[str] = mapped_column(default="")
    state: Mapped[SessionState] = mapped_column(Words(SessionState), default=SessionState.PLANNED)
    postponed_by: Mapped[Role | None] = mapped_column(Words(Role))
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    notes: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="", server_default="")
    moved_from: Mapped[date | None]
    calendar_uid: Mapped[str] = mapped_column(default="", server_default="")
    planned: Mapped[bool] = mapped_column(default=True, server_default=true())


class Topic(SharedRecord):
    """One thing to talk about, in the order of its fractional index; `by` is whoever brought it."""

    __tablename__ = "topic"
    kind = Kind.TOPIC
    searched = ("title", "detail")
    __table_args__ = (Index(None, "session_id", "position"),)

    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"))
    position: Mapped[str]
    title: Mapped[str]
    detail: Mapped[str] = mapped_column(default="")
    lead: Mapped[Role | None] = mapped_column(Words(Role))
    minutes: Mapped[int | None]
    minutes_used: Mapped[int | None]
    area: Mapped[str] = mapped_column(default="")
    state: Mapped[TopicState] = mapped_column(Words(TopicState), default=TopicState.OPEN)
    carried_from: Mapped[str | None]
    by: Mapped[Role | None] = mapped_column(Words(Role))

    def tick(self, done: bool) -> bool:
        """Mark the topic done or open again; return whether anything changed."""
        state = TopicState.DONE if done else TopicState.OPEN
        if self.state is state:
            return False
        self.state = state
        return True


class Action(SharedRecord):
    """Something one of them promised."""

    __tablename__ = "action"
    kind = Kind.ACTION
    searched = ("text", "evidence")

    text: Mapped[str]
    owner: Mapped[Role] = mapped_column(Words(Role))
    due: Mapped[date | None] = mapped_column(index=True)
    done_at: Mapped[datetime | None]
    evidence: Mapped[str] = mapped_column(default="")
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)
    goal_id: Mapped[str | None] = mapped_column(ForeignKey("goal.id"), index=True)

    def tick(self, when: datetime | None) -> bool:
        """Mark the action done at an instant, or open again with None; return whether anything changed."""
        if (self.done_at is None) == (when is None):
            return False
        self.done_at = when
        return True


class Takeaway(SharedRecord):
    """One sentence somebody learned from the other."""

    __tablename__ = "takeaway"
    kind = Kind.TAKEAWAY
    searched = ("text",)

    text: Mapped[str]
    learner: Mapped[Role] = mapped_column(Words(Role))
    teacher: Mapped[Role] = mapped_column(Words(Role))
    area: Mapped[str] = mapped_column(default="")
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)


class Rating(SharedRecord):
    """A pulse or health check: the seal from the start, the value once both have given theirs."""

    __tablename__ = "rating"
    kind = Kind.RATING

    ritual: Mapped[str]
    item: Mapped[str]
    by: Mapped[Role] = mapped_column(Words(Role))
    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id"), index=True)
    commitment: Mapped[str]
    value: Mapped[int | None]
    salt: Mapped[str | None]
