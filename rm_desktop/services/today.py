"""Today: what matters now, in one reading."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import func, orm, select

from rm_desktop.models.goals import CheckIn
from rm_desktop.models.kinds import GoalState, SessionState, TopicState
from rm_desktop.models.sessions import Action, Session, Topic
from rm_desktop.services import prompts
from rm_desktop.services.lines import action_lines, goal_lines, pair_view, session_lines, topic_lines
from rm_desktop.services.prompts import Prompt
from rm_desktop.services.sessions import soonest
from rm_desktop.services.today_nudges import TodayNudges
from rm_desktop.services.today_view import (
    PICTURE,
    GoalLine,
    LastSession,
    NudgeKind,
    SessionLine,
    TodayView,
    TopicLine,
)
from rm_desktop.services.unshared import unshared
from rm_desktop.store.workspace import Workspace

_PLANNED = (SessionState.PLANNED, SessionState.LIVE)
# What was promised in a session is read back that day and the next.
_FRESH = timedelta(days=1)


class TodayService:
    """What Today shows of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._nudges = TodayNudges(workspace)

    def view(self) -> TodayView:
        """Return Today, and keep it as the picture that the next start paints first. Goals come mine first."""
        me, today, clock = self._workspace.me, self._workspace.clock.today(), self._workspace.clock
        with self._workspace.read() as reader:
            pair = pair_view(reader, me)
            sessions = session_lines(reader)
            session = next_session(sessions, today)
            last = self._last(reader, today)
            prompt = prompts.pick(self._fitting(pair.planned_sessions, sessions, last), today)
            changed, left = unshared(reader)
            view = TodayView(
                pair=pair,
                session=session,
                topics=_open_topics(reader, session),
                actions=tuple(action_lines(reader, Action.done_at.is_(None))),
                goals=tuple(sorted(_goals(reader, sessions), key=lambda goal: goal.owner is not me)),
                prompt=prompt.text,
                prompt_id=prompt.id,
                unshared=changed,
                left_on=None if left is None else clock.local(left).date(),
                purpose=_purpose(reader, session),
                held=sum(line.state is SessionState.HELD for line in sessions),
                overdue=missed(sessions, session, today),
                last=last,
            )
        view = view._replace(nudges=self._nudges.of(view))
        self._keep(view)
        return view

    def put_off(self, kind: NudgeKind) -> None:
        """Leave a quiet word out until tomorrow."""
        self._nudges.put_off(kind)

    def another_prompt(self, skip: str) -> tuple[str, str]:
        """Return (id, text) of the question that follows `skip` among those that fit the moment, round and round."""
        with self._workspace.read() as reader:
            pair = pair_view(reader, self._workspace.me)
            last = self._last(reader, self._workspace.clock.today())
            choice = self._fitting(pair.planned_sessions, session_lines(reader), last)
        prompt = prompts.following(choice, skip)
        return prompt.id, prompt.text

    def _fitting(self, planned: int, sessions: Sequence[SessionLine], last: LastSession | None) -> tuple[Prompt, ...]:
        today = self._workspace.clock.today()
        return prompts.fitting(self._workspace.me, sessions, planned, today, None if last is None else last.on)

    def _last(self, reader: orm.Session, today: date) -> LastSession | None:
        """Return the session held last; one that was never timed counts for its day."""
        columns = select(Session.id, Session.number, Session.title, Session.day, Session.ended_at)
        held = columns.where(Session.state == SessionState.HELD, Session.deleted_at.is_(None))
        local = self._workspace.clock.local
        found = [
            LastSession(row.id, row.number, row.title, local(row.ended_at).date() if row.ended_at else row.day)
            for row in reader.execute(held)
            if row.ended_at or row.day
        ]
        last = max(found, key=lambda each: (each.on, each.number), default=None)
        if last is None:
            return None
        fresh = today - last.on <= _FRESH
        promised = tuple(action_lines(reader, Action.session_id == last.id)) if fresh else ()
        return last._replace(actions=promised, kept=_kept(reader, last), rated=_rated(reader, last))

    def _keep(self, view: TodayView) -> None:
        picture = view.to_json()
        with self._workspace.aside.hold() as held:  # beside a thread that writes it is for the next time
            if held and picture != self._workspace.state(PICTURE):
                self._workspace.set_state(PICTURE, picture)


def next_session(sessions: Sequence[SessionLine], today: date) -> SessionLine | None:
    """Return the live session, else the soonest planned from today on, else the newest planned that is overdue.

    Where no planned session has a day, it is the one with the lowest number.
    """
    live = [line for line in sessions if line.state is SessionState.LIVE]
    planned = [line for line in sessions if line.state is SessionState.PLANNED]
    coming = [line for line in planned if line.day is not None and line.day >= today]
    overdue = [line for line in planned if line.day is not None and line.day < today]
    if live or coming:
        return min(live or coming, key=soonest)
    return max(overdue, key=soonest) if overdue else min(planned, key=soonest, default=None)


def missed(sessions: Sequence[SessionLine], session: SessionLine | None, today: date) -> SessionLine | None:
    """Return the newest session that was planned for an earlier day and not held, beside the next one."""
    late = [line for line in sessions if line.state is SessionState.PLANNED and line.day and line.day < today]
    return max((line for line in late if line != session), key=soonest, default=None)


def _kept(reader: orm.Session, last: LastSession) -> int:
    """Return how many actions were done on a day after a session."""
    done = select(func.count()).select_from(Action).where(Action.deleted_at.is_(None), Action.done_at.is_not(None))
    return reader.scalar(done.where(func.substr(Action.done_at, 1, 10) > last.on.isoformat())) or 0


def _rated(reader: orm.Session, last: LastSession) -> int:
    """Return how many check-ins are of a day after a session."""
    seen = select(func.count()).select_from(CheckIn).where(CheckIn.deleted_at.is_(None), CheckIn.day > last.on)
    return reader.scalar(seen) or 0


def _open_topics(reader: orm.Session, session: SessionLine | None) -> tuple[TopicLine, ...]:
    if session is None:
        return ()
    return tuple(topic_lines(reader, Topic.session_id == session.id, Topic.state == TopicState.OPEN))


def _purpose(reader: orm.Session, session: SessionLine | None) -> str:
    if session is None:
        return ""
    return reader.scalars(select(Session.purpose).where(Session.id == session.id)).first() or ""


def _goals(reader: orm.Session, sessions: Sequence[SessionLine]) -> list[GoalLine]:
    """Return the goals that are worked on; once no session is to come, also those that were reached."""
    if any(line.state in _PLANNED for line in sessions):
        return goal_lines(reader)
    return goal_lines(reader, GoalState.ACTIVE, GoalState.REACHED)
