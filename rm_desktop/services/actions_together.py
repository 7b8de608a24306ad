"""What is done to several actions at once: one unit of work, and so one undo."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.sessions import Action
from rm_desktop.services.actions_listed import ActionsListed
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit

_AT_ONCE = 500


class ActionsTogether(ActionsListed):
    """Each method takes ids, in any order; one that is not there raises NOT_FOUND, and then nothing is done."""

    def tick_many(self, action_ids: Iterable[str]) -> Changes:
        """Mark actions done now; those that are done stay as they are."""
        with self._workspace.units.begin(Deed.TICK) as unit:
            for action in _named(unit, action_ids):
                action.tick(unit.now)
        return unit.changes

    def untick_many(self, action_ids: Iterable[str]) -> Changes:
        """Open actions again; what was said of them stays."""
        with self._workspace.units.begin(Deed.UNTICK) as unit:
            for action in _named(unit, action_ids):
                action.tick(None)
        return unit.changes

    def due_many(self, action_ids: Iterable[str], day: date | None) -> Changes:
        """Have actions due on another day, or on none."""
        with self._workspace.units.begin(Deed.MOVE) as unit:
            for action in _named(unit, action_ids):
                action.due = day
        return unit.changes

    def give_many(self, action_ids: Iterable[str], owner: Role) -> Changes:
        """Have actions be promised by one of the two."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            for action in _named(unit, action_ids):
                action.owner = owner
        return unit.changes

    def remove_many(self, action_ids: Iterable[str]) -> Changes:
        """Put actions into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            for action in _named(unit, action_ids):
                unit.trash(action)
        return unit.changes


def _named(unit: Unit, action_ids: Iterable[str]) -> list[Action]:
    """Return actions, and name the unit after the one it is about, or after their number."""
    actions = list(_found(unit, tuple(dict.fromkeys(action_ids))))
    if len(actions) == 1:
        unit.name(actions[0].text)
    return actions


def _found(unit: Unit, action_ids: tuple[str, ...]) -> Iterator[Action]:
    for start in range(0, len(action_ids), _AT_ONCE):
        ids = action_ids[start : start + _AT_ONCE]
        actions = unit.session.scalars(select(Action).where(Action.id.in_(ids), Action.deleted_at.is_(None))).all()
        if len(actions) < len(ids):
            raise UserError(Problem.NOT_FOUND, kind=Kind.ACTION.value)
        yield from actions
