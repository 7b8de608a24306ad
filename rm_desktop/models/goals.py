"""Skill goals and what speaks for them."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from rm_desktop.models.base import SharedRecord, Words
from rm_desktop.models.kinds import Evidence, GoalState, Kind, Role


class Goal(SharedRecord):
    """What one of them wants to be able to do, on the 0–5 scale of practice.md."""

    __tablename__ = "goal"
    kind = Kind.GOAL
    searched = ("statement", "success")

    owner: Mapped[Role] = mapped_column(Words(Role))
    statement: Mapped[str]
    success: Mapped[str] = mapped_column(default="")
    area: Mapped[str] = mapped_column(default="")
    scale: Mapped[str] = mapped_column(default="0-5")
    baseline: Mapped[int] = mapped_column(default=0)
    target: Mapped[int] = mapped_column(default=4)
    due: Mapped[date | None]
    state: Mapped[GoalState] = mapped_column(Words(GoalState), default=GoalState.ACTIVE)


class CheckIn(SharedRecord):
    """One look at a goal: a level, and how the rater knows."""

    __tablename__ = "check_in"
    kind = Kind.CHECK_IN
    searched = ("evidence",)
    __table_args__ = (Index(None, "goal_id", "day"),)

    goal_id: Mapped[str] = mapped_column(ForeignKey("goal.id"))
    by: Mapped[Role] = mapped_column(Words(Role))
    level: Mapped[int]
    confidence: Mapped[int]
    evidence_kind: Mapped[Evidence] = mapped_column(Words(Evidence))
    evidence: Mapped[str]
    day: Mapped[date]


class Assumption(SharedRecord):
    """What somebody took for granted, and what became of it."""

    __tablename__ = "assumption"
    kind = Kind.ASSUMPTION
    searched = ("assumed", "learned")

    owner: Mapped[Role] = mapped_column(Words(Role))
    assumed: Mapped[str]
    learned: Mapped[str] = mapped_column(default="")
    ask_again: Mapped[date | None]
    still_true: Mapped[bool | None]


class Observation(SharedRecord):
    """Situation, behaviour, impact: feedback that judges no person."""

    __tablename__ = "observation"
    kind = Kind.OBSERVATION
    searched = ("situation", "behaviour", "impact")

    by: Mapped[Role] = mapped_column(Words(Role))
    situation: Mapped[str]
    behaviour: Mapped[str]
    impact: Mapped[str]
    goal_id: Mapped[str | None] = mapped_column(ForeignKey("goal.id"), index=True)
