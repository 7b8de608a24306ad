"""Skill goals on the 0–5 scale, and the check-ins that speak for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from rm_desktop.models.goals import CheckIn, Goal
from rm_desktop.models.kinds import Evidence, GoalState, Role
from rm_desktop.models.limits import clean_text, clean_title
from rm_desktop.services.checks import clean_area, clean_number, clean_said
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.workspace import Workspace

# practice.md, Scales: 0 not yet to 5 others come to you; confidence is rated apart from the level.
LEVELS = (0, 5)
CONFIDENCES = (1, 5)
_STATES = (GoalState.ACTIVE, GoalState.PAUSED, GoalState.REACHED, GoalState.DROPPED)


class GoalFields(TypedDict, total=False):
    """What `GoalService.edit` can change."""

    owner: Role
    statement: str
    success: str
    area: str
    baseline: int
    target: int
    due: date | None
    state: GoalState


@dataclass(frozen=True)
class LevelPoint:
    """One rating on a goal's line."""

    day: date
    level: int
    by: Role


@dataclass(frozen=True)
class GoalCard:
    """A goal with its line; `level` is the newest rating by anyone, else the baseline. `series` runs oldest first."""

    id: str
    owner: Role
    statement: str
    success: str
    area: str
    level: int
    baseline: int
    target: int
    due: date | None
    state: GoalState
    series: tuple[LevelPoint, ...]
    latest_evidence: str
    latest_by: Role | None

    @property
    def progress(self) -> float:
        """Return how far the way from baseline to target is gone, 0 to 1."""
        return progress(self.level, self.baseline, self.target)


@dataclass(frozen=True)
class CheckInLine:
    """One check-in as the history shows it."""

    id: str
    day: date
    by: Role
    level: int
    confidence: int
    evidence_kind: Evidence
    evidence: str


def progress(level: int, baseline: int, target: int) -> float:
    """Return how far `level` has come from baseline to target, 0 to 1; a goal to stay where one is counts as kept."""
    if target == baseline:
        return 1.0 if level >= target else 0.0
    return min(1.0, max(0.0, (level - baseline) / (target - baseline)))


class GoalService:
    """What the pair does with its goals."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def cards(self) -> tuple[GoalCard, ...]:
        """Return every goal in two queries: active ones first, mine before my partner's, then by due date."""
        me = self._workspace.me
        with self._workspace.read() as session:
            goals = session.scalars(select(Goal).where(Goal.deleted_at.is_(None)).order_by(Goal.seq)).all()
            check_ins = {
                goal_id: tuple(found) for goal_id, found in groupby(_check_ins(session), key=attrgetter("goal_id"))
            }
        cards = [_card(goal, check_ins.get(goal.id, ())) for goal in goals]
        cards.sort(key=lambda card: (_STATES.index(card.state), card.owner is not me, card.due or date.max))
        return tuple(cards)

    def history(self, goal_id: str) -> tuple[CheckInLine, ...]:
        """Return a goal's check-ins, newest first."""
        with self._workspace.read() as session:
            return tuple(_line(check_in) for check_in in reversed(list(_check_ins(session, goal_id))))

    def add(
        self,
        owner: Role,
        statement: str,
        success: str = "",
        area: str = "",
        baseline: int = 0,
        target: int = 4,
        due: date | None = None,
    ) -> Changes:
        """Add a goal and return its id first; raises BAD_NUMBER for a level outside 0–5."""
        goal = Goal(owner=owner, due=due, state=GoalState.ACTIVE)
        _apply(goal, statement=statement, success=success, area=area, baseline=baseline, target=target)
        with self._workspace.units.begin(Deed.ADD, goal.statement) as unit:
            unit.add(goal)
        return unit.changes

    def edit(self, goal_id: str, **fields: Unpack[GoalFields]) -> Changes:
        """Change the named fields of a goal and leave the others."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            goal = unit.get(Goal, goal_id)
            _apply(goal, **fields)
            unit.name(goal.statement)
        return unit.changes

    def check_in(
        self,
        goal_id: str,
        level: int,
        confidence: int,
        evidence_kind: Evidence,
        evidence: str,
        day: date | None = None,
    ) -> Changes:
        """Rate a goal as the person whose copy this is; an answer to “how do you know?” is required.

        Raises BAD_NUMBER (level outside 0–5, confidence outside 1–5) and EMPTY_TEXT.
        """
        rating = CheckIn(
            goal_id=goal_id,
            by=self._workspace.me,
            level=clean_number(level, *LEVELS, "level"),
            confidence=clean_number(confidence, *CONFIDENCES, "confidence"),
            evidence_kind=evidence_kind,
            evidence=clean_said(evidence, "evidence"),
            day=day or self._workspace.clock.today(),
        )
        with self._workspace.units.begin(Deed.CHECK_IN) as unit:
            unit.name(unit.get(Goal, goal_id).statement)
            unit.add(rating)
        return unit.changes

    def remove(self, goal_id: str) -> Changes:
        """Put a goal and its check-ins into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            goal = unit.get(Goal, goal_id)
            unit.name(goal.statement)
            unit.trash(goal)
            for check_in in _check_ins(unit.session, goal_id):
                unit.trash(check_in)
        return unit.changes


def _check_ins(session: Session, goal_id: str | None = None) -> Iterable[CheckIn]:
    """Return check-ins goal by goal, oldest first; of one day, in the order they came."""
    query = select(CheckIn).where(CheckIn.deleted_at.is_(None))
    if goal_id is not None:
        query = query.where(CheckIn.goal_id == goal_id)
    return session.scalars(query.order_by(CheckIn.goal_id, CheckIn.day, CheckIn.created_at, CheckIn.seq)).all()


def _card(goal: Goal, check_ins: tuple[CheckIn, ...]) -> GoalCard:
    latest = check_ins[-1] if check_ins else None
    return GoalCard(
        goal.id,
        goal.owner,
        goal.statement,
        goal.success,
        goal.area,
        goal.baseline if latest is None else latest.level,
        goal.baseline,
        goal.target,
        goal.due,
        goal.state,
        tuple(LevelPoint(check_in.day, check_in.level, check_in.by) for check_in in check_ins),
        "" if latest is None else latest.evidence,
        None if latest is None else latest.by,
    )


def _line(check_in: CheckIn) -> CheckInLine:
    return CheckInLine(
        check_in.id,
        check_in.day,
        check_in.by,
        check_in.level,
        check_in.confidence,
        check_in.evidence_kind,
        check_in.evidence,
    )


def _apply(goal: Goal, **fields: Unpack[GoalFields]) -> None:
    """Check each given field and set it."""
    if "statement" in fields:
        goal.statement = clean_title(fields["statement"], "statement")
    if "success" in fields:
        goal.success = clean_text(fields["success"], "success").strip()
    if "area" in fields:
        goal.area = clean_area(fields["area"])
    if "baseline" in fields:
        goal.baseline = clean_number(fields["baseline"], *LEVELS, "baseline")
    if "target" in fields:
        goal.target = clean_number(fields["target"], *LEVELS, "target")
    goal.owner = fields.get("owner", goal.owner)
    goal.due = fields.get("due", goal.due)
    goal.state = fields.get("state", goal.state)
