"""The list of all actions: its order, its sections and what a filter leaves, read as ids so that 10,000 are quick."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Text, aggregate_order_by, case, func, orm, select, type_coerce

from rm_desktop.models.goals import Goal
from rm_desktop.models.kinds import Role
from rm_desktop.models.sessions import Action, Session
from rm_desktop.store.folding import fold

Condition = ColumnElement[bool]
_WEEK = timedelta(days=7)


class ActionState(StrEnum):
    """Which actions a filter leaves."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"


class ActionOrder(StrEnum):
    """By what actions are put together; within it they always go by the day they are due."""

    DUE = "due"
    OWNER = "owner"
    SESSION = "session"
    GOAL = "goal"


class DueSection(StrEnum):
    """The sections of the order by day, in their order."""

    OVERDUE = "0"
    WEEK = "1"  # today and the six days after
    LATER = "2"
    UNDATED = "3"
    DONE = "4"


class ActionFilter(NamedTuple):
    """What is wanted of the list; empty words and ids ask for nothing."""

    words: str = ""
    owner: Role | None = None
    state: ActionState = ActionState.ALL
    session_id: str = ""
    goal_id: str = ""
    order: ActionOrder = ActionOrder.DUE

    @property
    def narrows(self) -> bool:
        """Return whether it leaves anything out."""
        return self._replace(order=ActionOrder.DUE) != ActionFilter()


class ActionSection(NamedTuple):
    """Some actions under one heading.

    `key` is a `DueSection`, a role, or the id of a session or goal, "" for none, as the order has it; `title` and
    `number` are those of the session or goal.
    """

    key: str
    length: int
    title: str = ""
    number: int | None = None


class ActionListing(NamedTuple):
    """The ids that are left, in order, in the stretches the sections say."""

    ids: tuple[str, ...]
    sections: tuple[ActionSection, ...]


class ActionPlaces(NamedTuple):
    """What actions can hang on: (id, number, title) of sessions, the newest first, and (id, statement) of goals."""

    sessions: tuple[tuple[str, int, str], ...]
    goals: tuple[tuple[str, str], ...]


def read_listing(reader: orm.Session, wanted: ActionFilter, today: date, me: Role) -> ActionListing:
    """Return what a filter leaves; mine come before the partner's where they are put together by owner."""
    key, *order = _sorted_by(wanted.order, today, me)
    by_day = (Action.done_at.is_not(None), Action.done_at.desc(), Action.due.is_(None), Action.due, Action.seq)
    # As one text for each section: 10,000 rows would be as many objects, and a pause to collect them.
    ids = aggregate_order_by(func.group_concat(Action.id, " "), *by_day)
    query = select(key, ids).where(Action.deleted_at.is_(None), *_conditions(wanted, today))
    if wanted.order is ActionOrder.SESSION:
        query = query.outerjoin(Session, _goes_with(Session, Action.session_id))
    elif wanted.order is ActionOrder.GOAL:
        query = query.outerjoin(Goal, _goes_with(Goal, Action.goal_id))
    rows = [(found, said.split()) for found, said in reader.execute(query.group_by(key).order_by(*order))]
    sections = tuple(_section(reader, wanted.order, found, len(listed)) for found, listed in rows)
    return ActionListing(tuple(chain.from_iterable(listed for _, listed in rows)), sections)


def read_places(reader: orm.Session) -> ActionPlaces:
    """Return every session and every goal that is not in the trash."""
    sessions = select(Session.id, Session.number, Session.title).where(Session.deleted_at.is_(None))
    goals = select(Goal.id, Goal.statement).where(Goal.deleted_at.is_(None))
    return ActionPlaces(
        tuple((row[0], row[1], row[2]) for row in reader.execute(sessions.order_by(Session.number.desc(), Session.id))),
        tuple((row[0], row[1]) for row in reader.execute(goals.order_by(Goal.owner, Goal.seq))),
    )


def _goes_with(record: type[Session] | type[Goal], column: orm.InstrumentedAttribute[str | None]) -> Condition:
    return (record.id == column) & record.deleted_at.is_(None)


def _sorted_by(order: ActionOrder, today: date, me: Role) -> tuple[ColumnElement[Any], ...]:
    """Return the key of an order's sections, and by what they are sorted."""
    if order is ActionOrder.OWNER:
        key: ColumnElement[Any] = type_coerce(Action.owner, Text)
        return key, Action.owner != me
    if order is ActionOrder.SESSION:
        return Session.id.expression, Session.id.is_(None), Session.number.desc(), Session.id.expression
    if order is ActionOrder.GOAL:
        return Goal.id.expression, Goal.id.is_(None), Goal.owner != me, Goal.seq.expression
    key = case(
        (Action.done_at.is_not(None), DueSection.DONE.value),
        (Action.due.is_(None), DueSection.UNDATED.value),
        (Action.due < today, DueSection.OVERDUE.value),
        (Action.due < today + _WEEK, DueSection.WEEK.value),
        else_=DueSection.LATER.value,
    )
    return key, key


def _conditions(wanted: ActionFilter, today: date) -> Iterator[Condition]:
    """Yield what a filter asks; every word must stand in what was promised or in what became of it."""
    if wanted.owner is not None:
        yield Action.owner == wanted.owner
    if wanted.state is not ActionState.ALL:
        yield Action.done_at.is_not(None) if wanted.state is ActionState.DONE else Action.done_at.is_(None)
    if wanted.state is ActionState.OVERDUE:
        yield Action.due < today
    if wanted.session_id:
        yield Action.session_id == wanted.session_id
    if wanted.goal_id:
        yield Action.goal_id == wanted.goal_id
    for word in wanted.words.split():
        yield func.instr(func.fold(Action.text.concat("\n").concat(Action.evidence)), fold(word)) > 0


def _section(reader: orm.Session, order: ActionOrder, key: str | None, length: int) -> ActionSection:
    if key is None:
        return ActionSection("", length)
    if order is ActionOrder.SESSION:
        session = reader.execute(select(Session.number, Session.title).where(Session.id == key)).one()
        return ActionSection(key, length, session.title, session.number)
    if order is ActionOrder.GOAL:
        return ActionSection(key, length, reader.scalar(select(Goal.statement).where(Goal.id == key)) or "")
    return ActionSection(key, length)
