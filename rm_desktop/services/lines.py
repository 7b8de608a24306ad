"""The rows that lists show, each kind read with one select of columns; no entity is loaded."""

from datetime import datetime

from sqlalchemy import ColumnElement, orm, select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.goals import CheckIn, Goal
from rm_desktop.models.kinds import GoalState, Kind, Role, TopicState
from rm_desktop.models.pairs import Pair, Person
from rm_desktop.models.sessions import Action, Session, Topic
from rm_desktop.services.today_view import ActionLine, GoalLine, PairView, PersonView, SessionLine, TopicLine

Condition = ColumnElement[bool]
# The session a topic was carried over from.
_origin = orm.aliased(Session)


def pair_view(reader: orm.Session, me: Role) -> PairView:
    """Return the pair; raises NOT_FOUND where a workspace was never founded."""
    columns = select(Pair.title, Pair.start, Pair.planned_sessions, Pair.cadence_weeks)
    pair = reader.execute(columns.where(Pair.deleted_at.is_(None)).order_by(Pair.seq).limit(1)).one_or_none()
    people = {person.role: person for person in person_views(reader)}
    if pair is None or len(people) < len(Role):
        raise UserError(Problem.NOT_FOUND, kind=Kind.PAIR.value)
    return PairView(
        title=pair.title,
        me=me,
        mentor=people[Role.MENTOR],
        leader=people[Role.LEADER],
        start=pair.start,
        planned_sessions=pair.planned_sessions,
        cadence_weeks=pair.cadence_weeks,
    )


def person_views(reader: orm.Session) -> tuple[PersonView, ...]:
    """Return the two people in the order they came into the file."""
    columns = select(Person.role, Person.name, Person.initials)
    rows = reader.execute(columns.where(Person.deleted_at.is_(None)).order_by(Person.seq))
    return tuple(PersonView(row.role, row.name, row.initials) for row in rows)


def session_lines(reader: orm.Session, *conditions: Condition) -> list[SessionLine]:
    """Return sessions by number."""
    columns = select(
        Session.id,
        Session.number,
        Session.title,
        Session.day,
        Session.at,
        Session.minutes,
        Session.place,
        Session.state,
        Session.started_at,
        Session.ended_at,
    )
    rows = reader.execute(columns.where(Session.deleted_at.is_(None), *conditions).order_by(Session.number, Session.id))
    return [SessionLine(*row[:8], ran_minutes=ran_minutes(row.started_at, row.ended_at)) for row in rows]


def ran_minutes(started: datetime | None, ended: datetime | None) -> int | None:
    """Return the minutes between two instants to the nearest, or None while one is missing."""
    return None if started is None or ended is None else round((ended - started).total_seconds() / 60)


def topic_lines(reader: orm.Session, *conditions: Condition) -> list[TopicLine]:
    """Return topics in the order of their agenda; equal positions, which a merge may leave, go by id."""
    columns = select(
        Topic.id,
        Topic.title,
        Topic.detail,
        Topic.lead,
        Topic.minutes,
        Topic.area,
        Topic.state,
        _origin.number.label("origin"),
        Topic.minutes_used,
        Topic.by,
    )
    joined = columns.outerjoin(_origin, _origin.id == Topic.carried_from)
    rows = reader.execute(joined.where(Topic.deleted_at.is_(None), *conditions).order_by(Topic.position, Topic.id))
    return [
        TopicLine(
            *row[:6],
            row.state is TopicState.DONE,
            row.state is TopicState.PARKED,
            row.origin,
            minutes_used=row.minutes_used,
            by=row.by,
        )
        for row in rows
    ]


def action_lines(reader: orm.Session, *conditions: Condition) -> list[ActionLine]:
    """Return open actions by the day they are due, undated ones last; then done ones, newest first."""
    columns = select(
        Action.id,
        Action.text,
        Action.owner,
        Action.due,
        Action.done_at,
        Action.evidence,
        Session.number,
        Session.id.label("session_id"),
        Goal.id.label("goal_id"),
        Goal.statement,
    )
    columns = columns.outerjoin(Session, (Session.id == Action.session_id) & Session.deleted_at.is_(None))
    columns = columns.outerjoin(Goal, (Goal.id == Action.goal_id) & Goal.deleted_at.is_(None))
    rows = reader.execute(
        columns.where(Action.deleted_at.is_(None), *conditions).order_by(
            Action.done_at.is_not(None), Action.done_at.desc(), Action.due.is_(None), Action.due, Action.seq
        )
    )
    return [ActionLine(*row[:4], row.done_at is not None, *row[5:9], row.statement or "") for row in rows]


def goal_lines(reader: orm.Session, *states: GoalState) -> list[GoalLine]:
    """Return the goals of both in these states by due date, each at its newest level by anyone, else at its baseline.

    Without any state named they are the active ones.
    """
    seen = select(CheckIn.goal_id, CheckIn.level).where(CheckIn.deleted_at.is_(None))
    ratings = reader.execute(seen.order_by(CheckIn.day, CheckIn.created_at, CheckIn.seq))
    levels = {row.goal_id: row.level for row in ratings}
    columns = select(Goal.id, Goal.owner, Goal.statement, Goal.baseline, Goal.target)
    where = (Goal.deleted_at.is_(None), Goal.state.in_(states or (GoalState.ACTIVE,)))
    rows = reader.execute(columns.where(*where).order_by(Goal.due.is_(None), Goal.due, Goal.seq))
    return [GoalLine(*row[:3], levels.get(row.id, row.baseline), row.baseline, row.target) for row in rows]
