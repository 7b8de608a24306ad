"""Today: what matters now, in one reading."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import orm

from rm_desktop.models.kinds import SessionState, TopicState
from rm_desktop.models.sessions import Action, Topic
from rm_desktop.services import prompts
from rm_desktop.services.lines import action_lines, goal_lines, pair_view, session_lines, topic_lines
from rm_desktop.services.sessions import soonest
from rm_desktop.services.today_view import PICTURE, SessionLine, TodayView, TopicLine
from rm_desktop.store.workspace import Workspace


class TodayService:
    """What Today shows of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def view(self) -> TodayView:
        """Return Today, and keep it as the picture that the next start paints first.

        Goals come mine first. `unshared` is 0: without an exchange nothing has ever been seen by the partner.
        """
        me, today = self._workspace.me, self._workspace.clock.today()
        with self._workspace.read() as reader:
            pair = pair_view(reader, me)
            sessions = session_lines(reader)
            session = next_session(sessions, today)
            prompt = prompts.pick(prompts.fitting(me, sessions, pair.planned_sessions, today), today)
            view = TodayView(
                pair=pair,
                session=session,
                topics=_open_topics(reader, session),
                actions=tuple(action_lines(reader, Action.done_at.is_(None))),
                goals=tuple(sorted(goal_lines(reader), key=lambda goal: goal.owner is not me)),
                prompt=prompt.text,
                prompt_id=prompt.id,
                unshared=0,
            )
        self._keep(view)
        return view

    def another_prompt(self, skip: str) -> tuple[str, str]:
        """Return (id, text) of the question that follows `skip` among those that fit the moment, round and round."""
        me, today = self._workspace.me, self._workspace.clock.today()
        with self._workspace.read() as reader:
            pair = pair_view(reader, me)
            choice = prompts.fitting(me, session_lines(reader), pair.planned_sessions, today)
        prompt = prompts.following(choice, skip)
        return prompt.id, prompt.text

    def _keep(self, view: TodayView) -> None:
        picture = view.to_json()
        if picture != self._workspace.state(PICTURE):
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


def _open_topics(reader: orm.Session, session: SessionLine | None) -> tuple[TopicLine, ...]:
    if session is None:
        return ()
    return tuple(topic_lines(reader, Topic.session_id == session.id, Topic.state == TopicState.OPEN))
