"""Actions: what one of them promised, and what became of it."""

from datetime import date
from typing import TypedDict, Unpack

from rm_desktop.models.goals import Goal
from rm_desktop.models.kinds import Role
from rm_desktop.models.limits import clean_text
from rm_desktop.models.sessions import Action, Session
from rm_desktop.services.actions_together import ActionsTogether
from rm_desktop.services.checks import clean_line
from rm_desktop.services.lines import action_lines
from rm_desktop.services.today_view import ActionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit


class ActionEdit(TypedDict, total=False):
    """What can be changed of an action; None takes a day, session or goal away."""

    text: str
    owner: Role
    due: date | None
    evidence: str
    session_id: str | None
    goal_id: str | None


class ActionService(ActionsTogether):
    """The actions of one workspace, one by one; together as `ActionsTogether` has it."""

    def open(self) -> tuple[ActionLine, ...]:
        """Return open actions of both: overdue first, then by the day they are due, undated last."""
        with self._workspace.read() as reader:
            return tuple(action_lines(reader, Action.done_at.is_(None)))

    def all(self) -> tuple[ActionLine, ...]:
        """Return open actions as `open` does, then done ones, newest first."""
        with self._workspace.read() as reader:
            return tuple(action_lines(reader))

    def of_session(self, session_id: str) -> tuple[ActionLine, ...]:
        """Return what was promised in a session, in the order of `all`."""
        with self._workspace.read() as reader:
            return tuple(action_lines(reader, Action.session_id == session_id))

    def add(
        self,
        text: str,
        owner: Role,
        due: date | None = None,
        session_id: str | None = None,
        goal_id: str | None = None,
    ) -> Changes:
        """Note a promise; raises EMPTY_TEXT."""
        action = Action(text=clean_line(text), owner=owner, due=due, session_id=session_id, goal_id=goal_id)
        with self._workspace.units.begin(Deed.ADD, action.text) as unit:
            _require(unit, session_id, goal_id)
            unit.add(action)
        return unit.changes

    def edit(self, action_id: str, **fields: Unpack[ActionEdit]) -> Changes:
        """Change what is given."""
        cleaned = fields.copy()
        if "text" in fields:
            cleaned["text"] = clean_line(fields["text"])
        if "evidence" in fields:
            cleaned["evidence"] = clean_text(fields["evidence"], "evidence")
        with self._workspace.units.begin(Deed.EDIT) as unit:
            action = unit.get(Action, action_id)
            _require(unit, fields.get("session_id"), fields.get("goal_id"))
            for name, value in cleaned.items():
                setattr(action, name, value)
            unit.name(action.text)
        return unit.changes

    def tick(self, action_id: str, evidence: str = "") -> Changes:
        """Mark an action done now; evidence says "you said → I did", and empty leaves what there is."""
        clean_text(evidence, "evidence")
        with self._workspace.units.begin(Deed.TICK) as unit:
            action = unit.get(Action, action_id)
            unit.name(action.text)
            action.tick(unit.now)
            action.evidence = evidence or action.evidence
        return unit.changes

    def untick(self, action_id: str) -> Changes:
        """Open an action again; its evidence stays."""
        with self._workspace.units.begin(Deed.UNTICK) as unit:
            action = unit.get(Action, action_id)
            unit.name(action.text)
            action.tick(None)
        return unit.changes

    def remove(self, action_id: str) -> Changes:
        """Put an action into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            action = unit.get(Action, action_id)
            unit.name(action.text)
            unit.trash(action)
        return unit.changes


def _require(unit: Unit, session_id: str | None, goal_id: str | None) -> None:
    """Raise NOT_FOUND where what an action hangs on is not there."""
    if session_id is not None:
        unit.get(Session, session_id)
    if goal_id is not None:
        unit.get(Goal, goal_id)
