"""What the Goals page asks of the services, as functions of a desk."""

from typing import TYPE_CHECKING

from rm_desktop.models.kinds import GoalState
from rm_desktop.services.actions_listed import ActionCounts
from rm_desktop.services.goals import CheckInLine, GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.check_in import CheckInAnswer
from rm_desktop.ui.dialogs.goal_details import GoalAnswer

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


def everything(desk: "Desk") -> tuple[tuple[GoalCard, ...], PairView]:
    """Return all goals and the pair."""
    return desk.goals.cards(), desk.pair.view()


def promises(desk: "Desk") -> dict[str, ActionCounts]:
    """Return how many actions each goal has that has any."""
    return desk.actions.counts_by_goal()


def history(goal_id: str, desk: "Desk") -> tuple[CheckInLine, ...]:
    """Return a goal's check-ins, newest first."""
    return desk.goals.history(goal_id)


def goal_of(check_in_id: str, desk: "Desk") -> str:
    """Return the goal a check-in belongs to, or nothing."""
    for card in desk.goals.cards():
        if any(line.id == check_in_id for line in desk.goals.history(card.id)):
            return card.id
    return ""


def add_goal(goal: GoalAnswer, desk: "Desk") -> Changes:
    """Add a goal; its id comes first."""
    return desk.goals.add(goal.owner, goal.statement, goal.success, goal.area, goal.baseline, goal.target, goal.due)


def edit_goal(goal_id: str, goal: GoalAnswer, desk: "Desk") -> Changes:
    """Give a goal every field of the form."""
    return desk.goals.edit(
        goal_id,
        owner=goal.owner,
        statement=goal.statement,
        success=goal.success,
        area=goal.area,
        baseline=goal.baseline,
        target=goal.target,
        due=goal.due,
    )


def rate(goal_id: str, answer: CheckInAnswer, desk: "Desk") -> Changes:
    """Check in on a goal."""
    return desk.goals.check_in(
        goal_id, answer.level, answer.confidence, answer.evidence_kind, answer.evidence, answer.day
    )


def set_state(goal_id: str, state: GoalState, desk: "Desk") -> Changes:
    """Let a goal rest, or take it up again."""
    return desk.goals.edit(goal_id, state=state)


def remove(goal_id: str, desk: "Desk") -> Changes:
    """Put a goal into the trash."""
    return desk.goals.remove(goal_id)
