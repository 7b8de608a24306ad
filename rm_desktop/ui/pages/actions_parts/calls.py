"""What the Actions page asks of the services, each as one call for the dispatcher."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.models.kinds import Role
from rm_desktop.services.action_list import ActionFilter, ActionListing, ActionPlaces
from rm_desktop.services.actions import ActionEdit
from rm_desktop.services.actions_listed import ActionCounts
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.store.changes import Changes
from rm_desktop.ui.days.quick_action import QuickAction

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class Surroundings(NamedTuple):
    """What the page shows around its list."""

    pair: PairView
    counts: ActionCounts
    places: ActionPlaces


def around(desk: "Desk") -> Surroundings:
    """Read what stands around the list."""
    return Surroundings(desk.pair.view(), desk.actions.counts(), desk.actions.places())


def listing(wanted: ActionFilter, desk: "Desk") -> ActionListing:
    """Read which actions a filter leaves."""
    return desk.actions.listing(wanted)


def rows(action_ids: Sequence[str], desk: "Desk") -> tuple[ActionLine, ...]:
    """Read some actions."""
    return desk.actions.rows(action_ids)


def add(quick: QuickAction, session_id: str, goal_id: str, desk: "Desk") -> Changes:
    """Note a promise, of the session and for the goal that the list is narrowed to."""
    owner = quick.owner or desk.workspace.me
    return desk.actions.add(quick.text, owner, quick.due, session_id or None, goal_id or None)


def edit(action_id: str, fields: ActionEdit, desk: "Desk") -> Changes:
    """Change an action."""
    return desk.actions.edit(action_id, **fields)


def say(action_id: str, evidence: str, desk: "Desk") -> Changes:
    """Keep what came of an action."""
    return desk.actions.edit(action_id, evidence=evidence)


def tick(action_ids: Sequence[str], desk: "Desk") -> Changes:
    """Mark actions done."""
    return desk.actions.tick_many(action_ids)


def untick(action_ids: Sequence[str], desk: "Desk") -> Changes:
    """Open actions again."""
    return desk.actions.untick_many(action_ids)


def move_due(action_ids: Sequence[str], day: date | None, desk: "Desk") -> Changes:
    """Have actions due on another day."""
    return desk.actions.due_many(action_ids, day)


def give(action_ids: Sequence[str], owner: Role, desk: "Desk") -> Changes:
    """Have actions be one's of the two."""
    return desk.actions.give_many(action_ids, owner)


def remove(action_ids: Sequence[str], desk: "Desk") -> Changes:
    """Put actions into the trash."""
    return desk.actions.remove_many(action_ids)
