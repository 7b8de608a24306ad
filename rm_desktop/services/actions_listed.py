"""Actions as their page shows them: listed, counted, and what they can hang on."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import case, func, select

from rm_desktop.models.sessions import Action
from rm_desktop.services.action_list import ActionFilter, ActionListing, ActionPlaces, read_listing, read_places
from rm_desktop.services.lines import action_lines
from rm_desktop.services.today_view import ActionLine
from rm_desktop.store.folding import teach_folding
from rm_desktop.store.workspace import Workspace


class ActionCounts(NamedTuple):
    """How many actions of both are open; `overdue` are those of them whose day has passed."""

    open: int
    overdue: int


class ActionsListed:
    """Reads of one workspace that stay quick with 10,000 actions."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        teach_folding(workspace.writer)

    def listing(self, wanted: ActionFilter) -> ActionListing:
        """Return the ids of the actions that a filter leaves, overdue ones first, and where their sections begin."""
        with self._workspace.read() as reader:
            return read_listing(reader, wanted, self._workspace.clock.today(), self._workspace.me)

    def rows(self, action_ids: Sequence[str]) -> tuple[ActionLine, ...]:
        """Return some actions by their ids, in no order; one in the trash is left out."""
        with self._workspace.read() as reader:
            return tuple(action_lines(reader, Action.id.in_(action_ids)))

    def places(self) -> ActionPlaces:
        """Return the sessions and goals that an action can hang on."""
        with self._workspace.read() as reader:
            return read_places(reader)

    def counts(self) -> ActionCounts:
        """Count open and overdue actions of both, without reading them."""
        late = func.sum(case((Action.due < self._workspace.clock.today(), 1), else_=0))
        columns = select(func.count(), late).where(Action.deleted_at.is_(None), Action.done_at.is_(None))
        with self._workspace.read() as reader:
            number, overdue = reader.execute(columns).one()
        return ActionCounts(number, overdue or 0)

    def counts_by_goal(self) -> dict[str, ActionCounts]:
        """Count the open and overdue actions of each goal that has any, open or done."""
        is_open = Action.done_at.is_(None)
        late = func.sum(case((is_open & (Action.due < self._workspace.clock.today()), 1), else_=0))
        columns = select(Action.goal_id, func.sum(case((is_open, 1), else_=0)), late).group_by(Action.goal_id)
        with self._workspace.read() as reader:
            rows = reader.execute(columns.where(Action.deleted_at.is_(None), Action.goal_id.is_not(None)))
            return {row[0]: ActionCounts(row[1], row[2]) for row in rows}
