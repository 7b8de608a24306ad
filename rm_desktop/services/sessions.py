"""Sessions: plan, prepare, hold and keep them."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal, TypedDict, Unpack

from sqlalchemy import ScalarSelect, func, orm, select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, Role, SessionState, TopicState
from rm_desktop.models.limits import clean_text, clean_title
from rm_desktop.models.pairs import Pair
from rm_desktop.models.private import Preparation
from rm_desktop.models.sessions import Action, Session, Takeaway, Topic
from rm_desktop.services.checks import clean_minutes
from rm_desktop.services.lines import session_lines
from rm_desktop.services.session_days import next_number
from rm_desktop.services.session_holding import SessionHolding
from rm_desktop.services.today_view import SessionLine
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import Changes, Deed

PreparationField = Literal["to_raise", "not_yet", "with_care"]
_HELD: dict[Kind, type[Topic | Action | Takeaway | Preparation]] = {
    Kind.TOPIC: Topic,
    Kind.ACTION: Action,
    Kind.TAKEAWAY: Takeaway,
    Kind.PREPARATION: Preparation,
}
_UPCOMING = (SessionState.LIVE, SessionState.PLANNED, SessionState.POSTPONED)


@dataclass(frozen=True)
class PreparationView:
    """What I alone bring to a session."""

    to_raise: str = ""
    not_yet: str = ""
    with_care: str = ""


@dataclass(frozen=True)
class SessionView:
    """One session whole; `planned_minutes` adds up its topics but those parked.

    `postponed_by` is whoever moved it or called it off, `reason` why, and `moved_from` the day it was first to be:
    alone where it began on another day. `planned` is False for one that just happened.
    """

    line: SessionLine
    purpose: str
    notes: str
    zone: str
    planned_minutes: int
    preparation: PreparationView
    postponed_by: Role | None = None
    reason: str = ""
    moved_from: date | None = None
    planned: bool = True


class SessionEdit(TypedDict, total=False):
    """What can be changed of a session; None takes a day or time away."""

    title: str
    purpose: str
    day: date | None
    at: time | None
    minutes: int
    place: str


class SessionService(SessionHolding):
    """The sessions of one workspace."""

    def lines(self) -> tuple[SessionLine, ...]:
        """Return upcoming sessions (live first, then soonest, undated last), then held and cancelled, newest first."""
        with self._workspace.read() as reader:
            found = session_lines(reader)
        upcoming = sorted((line for line in found if line.state in _UPCOMING), key=soonest)
        past = sorted((line for line in found if line.state not in _UPCOMING), key=_newest, reverse=True)
        return (*upcoming, *past)

    def get(self, session_id: str) -> SessionView:
        """Return one session; raises NOT_FOUND."""
        with self._workspace.read() as reader:
            found = session_lines(reader, Session.id == session_id)
            if not found:
                raise UserError(Problem.NOT_FOUND, kind=Kind.SESSION.value)
            columns = select(Session.purpose, Session.notes, Session.zone, _planned_minutes())
            said = select(Session.postponed_by, Session.reason, Session.moved_from, Session.planned)
            row = reader.execute(columns.where(Session.id == session_id)).one()
            history = reader.execute(said.where(Session.id == session_id)).one()
            prepared = _preparation_view(reader, session_id)
        return SessionView(found[0], *row, prepared, *history)

    def add(
        self,
        title: str,
        day: date | None = None,
        at: time | None = None,
        minutes: int | None = None,
        *,
        place: str = "",
        purpose: str = "",
    ) -> Changes:
        """Plan a session with the next free number; its length is the pair's unless given."""
        fields = _cleaned({"title": title, "day": day, "at": at, "place": place, "purpose": purpose})
        session = Session(**fields, zone=zone_of(self._workspace.clock))
        if minutes is not None:
            session.minutes = clean_minutes(minutes)
        with self._workspace.units.begin(Deed.ADD, session.title) as unit:
            session.number = next_number(unit)
            if minutes is None:
                session.minutes = unit.session.scalars(select(Pair.minutes)).first() or 45
            unit.add(session)
        return unit.changes

    def edit(self, session_id: str, **fields: Unpack[SessionEdit]) -> Changes:
        """Change what is given; a new day or time is meant in the zone this computer is in now.

        One that was put off to no day is planned again by a day.
        """
        cleaned = _cleaned(fields)
        with self._workspace.units.begin(Deed.EDIT) as unit:
            session = unit.get(Session, session_id)
            when = (session.day, session.at)
            for name, value in cleaned.items():
                setattr(session, name, value)
            if (session.day, session.at) != when:
                session.zone = zone_of(self._workspace.clock)
            if session.state is SessionState.POSTPONED and session.day is not None:
                session.state = SessionState.PLANNED
            unit.name(session.title)
        return unit.changes

    def write_notes(self, session_id: str, text: str) -> Changes:
        """Save the shared notes while they are typed."""
        return self._workspace.units.write_text(Session, session_id, "notes", text)

    def prepare(self, session_id: str, field: PreparationField, text: str) -> Changes:
        """Save one field of my private preparation while it is typed."""
        known = self.preparation_of(session_id)
        if known:
            return self._workspace.units.write_text(Preparation, known, field, text)
        return self._begin_preparation(session_id, field, text)

    def remove(self, session_id: str) -> Changes:
        """Put a session, its topics and my preparation into the trash; actions, takeaways and notes stay."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            session = unit.get(Session, session_id)
            unit.name(session.title)
            unit.trash(session)
            for record in (Topic, Preparation):
                alive = select(record).where(record.session_id == session_id, record.deleted_at.is_(None))
                for found in unit.session.scalars(alive):
                    unit.trash(found)
        return unit.changes

    def preparation_of(self, session_id: str) -> str:
        """Return my preparation for a session, or nothing where I have not begun one."""
        with self._workspace.read() as reader:
            alive = Preparation.deleted_at.is_(None)
            query = select(Preparation.id).where(Preparation.session_id == session_id, alive)
            return reader.scalars(query).first() or ""

    def holding(self, kind: Kind, record_id: str) -> str:
        """Return the session that a topic, an action, a takeaway or my preparation belongs to, or nothing."""
        record = _HELD.get(kind)
        if record is None:
            return ""
        with self._workspace.read() as reader:
            columns = select(record.session_id).where(record.id == record_id, record.deleted_at.is_(None))
            return reader.scalars(columns).first() or ""

    def _begin_preparation(self, session_id: str, field: PreparationField, text: str) -> Changes:
        clean_text(text, field)
        with self._workspace.units.begin(Deed.WRITE) as unit:
            unit.name(unit.get(Session, session_id).title)
            trashed = unit.session.scalars(select(Preparation).where(Preparation.session_id == session_id)).first()
            if text and trashed is None:
                unit.add(Preparation(**{"session_id": session_id, field: text}))
            elif text and trashed is not None:
                trashed.deleted_at = None
                setattr(trashed, field, text)
        return unit.changes


def soonest(line: SessionLine) -> tuple[bool, date, time, int]:
    """Order upcoming sessions: live first, then by day and time, undated last."""
    return (line.state is not SessionState.LIVE, line.day or date.max, line.at or time.max, line.number)


def _newest(line: SessionLine) -> tuple[date, time, int]:
    return (line.day or date.min, line.at or time.min, line.number)


def _planned_minutes() -> ScalarSelect[int]:
    counted = (Topic.session_id == Session.id, Topic.deleted_at.is_(None), Topic.state != TopicState.PARKED)
    return select(func.coalesce(func.sum(Topic.minutes), 0)).where(*counted).scalar_subquery()


def _preparation_view(reader: orm.Session, session_id: str) -> PreparationView:
    columns = select(Preparation.to_raise, Preparation.not_yet, Preparation.with_care)
    alive = Preparation.deleted_at.is_(None)
    row = reader.execute(columns.where(Preparation.session_id == session_id, alive)).first()
    return PreparationView() if row is None else PreparationView(*row)


def _cleaned(fields: SessionEdit) -> SessionEdit:
    cleaned = fields.copy()
    if "title" in fields:
        cleaned["title"] = clean_title(fields["title"])
    if "purpose" in fields:
        cleaned["purpose"] = clean_text(fields["purpose"], "purpose")
    if "minutes" in fields:
        cleaned["minutes"] = clean_minutes(fields["minutes"])
    if "place" in fields:
        cleaned["place"] = clean_text(fields["place"], "place").strip()
    return cleaned
