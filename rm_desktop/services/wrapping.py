"""The wrap of a session: what is carried over, the next date, and the actions read back."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import orm, select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role, SessionState, TopicState
from rm_desktop.models.limits import clean_title
from rm_desktop.models.pairs import Pair
from rm_desktop.models.sessions import Action, Session, Topic
from rm_desktop.services.carrying import carry, gone_on
from rm_desktop.services.dates_ahead import day_after
from rm_desktop.services.lines import action_lines, pair_view, session_lines, topic_lines
from rm_desktop.services.ratings import PulseState, RatingService
from rm_desktop.services.sessions import soonest
from rm_desktop.services.today_view import ActionLine, PairView, SessionLine, TopicLine
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

_TO_COME = (SessionState.PLANNED, SessionState.POSTPONED)
_FEW = 1000  # sessions a rhythm is followed for; a pair meets less often


@dataclass(frozen=True)
class Following:
    """The session after one; `line` is None where none is planned. `day` and `at` are its own or, without, proposed."""

    number: int
    line: SessionLine | None
    day: date
    at: time | None

    @property
    def dated(self) -> bool:
        """Whether it has a day of its own."""
        return self.line is not None and self.line.day is not None


@dataclass(frozen=True)
class WrapView:
    """All that a wrap asks about; `left` are the topics that were not done and not carried over since.

    `put_off` are those of them that were parked while the session was held, for the next one.
    """

    session: SessionLine
    pair: PairView
    left: tuple[TopicLine, ...]
    following: Following
    actions: tuple[ActionLine, ...]
    pulse: PulseState
    sessions: tuple[SessionLine, ...]
    put_off: frozenset[str]


class WrapService:
    """Reads and does what a wrap consists of; each step is one unit."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def view(self, session_id: str) -> WrapView:
        """Return what a wrap asks about; raises NOT_FOUND."""
        with self._workspace.read() as reader:
            sessions = session_lines(reader)
            line = next((each for each in sessions if each.id == session_id), None)
            if line is None:
                raise UserError(Problem.NOT_FOUND, kind=Kind.SESSION.value)
            pair = pair_view(reader, self._workspace.me)
            left = _left(reader, session_id)
            following = self._following(reader, line, sessions)
            actions = action_lines(reader, Action.session_id == session_id, Action.done_at.is_(None))
            put_off = _put_off(reader, session_id)
        pulse = RatingService(self._workspace).state(session_id)
        return WrapView(line, pair, left, following, tuple(actions), pulse, tuple(sessions), put_off)

    def carry(self, session_id: str, chosen: Sequence[str], title: str) -> Changes:
        """Copy the chosen topics to the head of the session after this one and park all that is left in it.

        Where none is planned, one is, under a title and without a day.
        """
        with self._workspace.units.begin(Deed.CARRY) as unit:
            unit.name(unit.get(Session, session_id).title)
            left = [unit.get(Topic, line.id) for line in _left(unit.session, session_id)]
            moved = [topic for topic in left if topic.id in set(chosen)]
            if moved:
                carry(unit, moved, self._next(unit, session_id, title).id)
            for topic in left:
                topic.state = TopicState.PARKED
        return unit.changes

    def date_next(self, session_id: str, title: str, day: date, at: time | None) -> Changes:
        """Give the session after this one its day; where none is planned, one is, under a title."""
        with self._workspace.units.begin(Deed.PLAN) as unit:
            session = self._next(unit, session_id, title)
            if (session.day, session.at) != (day, at):
                session.day, session.at, session.zone = day, at, zone_of(self._workspace.clock)
                session.state = SessionState.PLANNED
            unit.name(session.title)
        return unit.changes

    def read_back(self, agreed: Mapping[str, tuple[Role, date | None]]) -> Changes:
        """Give actions the owner and the day they were read back with, all in one unit."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            for action_id, (owner, due) in agreed.items():
                action = unit.get(Action, action_id)
                action.owner, action.due = owner, due
                unit.name(action.text if len(agreed) == 1 else "")
        return unit.changes

    def _following(self, reader: orm.Session, line: SessionLine, sessions: Sequence[SessionLine]) -> Following:
        found = _after(line, sessions)
        number = max(each.number for each in sessions) + 1 if found is None else found.number
        if found is not None and found.day is not None:
            return Following(number, found, found.day, found.at)
        at = found.at if found is not None and found.at else line.at
        return Following(number, found, self._proposed(reader, line), at)

    def _proposed(self, reader: orm.Session, line: SessionLine) -> date:
        """Return the first day in the pair's rhythm, counted from this session, that is still to come."""
        cadence, weeks = reader.execute(select(Pair.cadence, Pair.cadence_weeks).order_by(Pair.seq)).one()
        today = self._workspace.clock.today()
        day = line.day or today
        with suppress(UserError):  # the calendar's end
            for _ in range(_FEW):
                day = day_after(day, cadence, max(1, weeks))
                if day > today:
                    break
        return day

    def _next(self, unit: Unit, session_id: str, title: str) -> Session:
        """Return the session after one, planned now where there is none."""
        sessions = session_lines(unit.session)
        line = next(each for each in sessions if each.id == session_id)
        found = _after(line, sessions)
        if found is not None:
            return unit.get(Session, found.id)
        number = max(each.number for each in sessions) + 1
        made = Session(title=clean_title(title), number=number, minutes=line.minutes, place=line.place)
        return unit.add(made)


def _after(line: SessionLine, sessions: Sequence[SessionLine]) -> SessionLine | None:
    """Return the session to come with the next number, else the soonest of earlier numbers; None where none is."""
    to_come = [each for each in sessions if each.state in _TO_COME and each.id != line.id]
    later = [each for each in to_come if each.number > line.number]
    return min(later, key=lambda each: each.number) if later else min(to_come, key=soonest, default=None)


def _put_off(reader: orm.Session, session_id: str) -> frozenset[str]:
    """Return the topics of a session that were parked between its start and its end."""
    columns = select(Topic.id).join(Session, Session.id == Topic.session_id)
    held = (Topic.updated_at > Session.started_at, Topic.updated_at <= Session.ended_at)
    return frozenset(reader.scalars(columns.where(Session.id == session_id, Topic.state == TopicState.PARKED, *held)))


def _left(reader: orm.Session, session_id: str) -> tuple[TopicLine, ...]:
    """Return a session's topics that are not done and do not go on in another one."""
    gone = gone_on(reader, session_id)
    lines = topic_lines(reader, Topic.session_id == session_id, Topic.state != TopicState.DONE)
    return tuple(line for line in lines if line.id not in gone)
