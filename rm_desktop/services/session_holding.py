"""Sessions that are held: begun and ended, with the day on which that really was."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import SessionState
from rm_desktop.models.sessions import Session
from rm_desktop.services.session_days import SessionDays
from rm_desktop.services.wall_time import resolve
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit


class SessionHolding(SessionDays):
    """The part of the sessions' service that is about holding them."""

    def start(self, session_id: str) -> Changes:
        """Make a session live now; one that was ended goes on. Raises ALREADY_LIVE where another one is.

        Begun away from its time it stands where it really began, and `moved_from` tells the day it was to be. One that
        was called off is held after all, and nothing of that stays.
        """
        with self._workspace.units.begin(Deed.START) as unit:
            session = unit.get(Session, session_id)
            unit.name(session.title)
            if session.state is not SessionState.LIVE:
                _refuse_second(unit, session)
                if session.state is not SessionState.HELD:
                    self._put_on_now(session, unit.now)
                session.started_at = session.started_at or unit.now
                session.state, session.ended_at = SessionState.LIVE, None
        return unit.changes

    def end(self, session_id: str) -> Changes:
        """Mark a session held; one that was never started is held without a length, and not in days to come."""
        with self._workspace.units.begin(Deed.END) as unit:
            session = unit.get(Session, session_id)
            unit.name(session.title)
            if session.state is not SessionState.HELD:
                if session.state is not SessionState.LIVE:
                    self._put_on_today(session)
                session.state = SessionState.HELD
                session.ended_at = None if session.started_at is None else unit.now
        return unit.changes

    def _put_on_now(self, session: Session, now: datetime) -> None:
        """Let a session begin now: where that is not when it was to be, its day and time are those of now."""
        _after_all(session)
        session.started_at = now
        clock = self._workspace.clock
        if not _is_its_time(session, now, clock):
            local = clock.local(now)
            _put(session, local.date(), local.time().replace(second=0, microsecond=0), zone_of(clock))

    def _put_on_today(self, session: Session) -> None:
        """Put a session that was held without being started on today, where it had no day or a later one."""
        _after_all(session)
        session.started_at = None
        today = self._workspace.clock.today()
        if session.day is None or session.day > today:
            _put(session, today, None, zone_of(self._workspace.clock))


def _refuse_second(unit: Unit, session: Session) -> None:
    live = (Session.state == SessionState.LIVE, Session.deleted_at.is_(None), Session.id != session.id)
    number = unit.session.scalars(select(Session.number).where(*live)).first()
    if number is not None:
        raise UserError(Problem.ALREADY_LIVE, number=number)


def _after_all(session: Session) -> None:
    """Forget who called a session off that is held after all."""
    if session.state is SessionState.CANCELLED:
        session.postponed_by, session.reason = None, ""


def _is_its_time(session: Session, now: datetime, clock: Clock) -> bool:
    """Tell whether a session begins when it was to be: no further away than it is long."""
    if session.day is None or session.at is None:
        return False
    planned = resolve(session.day, session.at, session.zone, clock).instant
    return abs(planned - now) < timedelta(minutes=session.minutes)


def _put(session: Session, day: date, at: time | None, zone: str) -> None:
    """Put a session on the day it is really held."""
    if session.day is not None and session.day != day:
        session.moved_from = session.moved_from or session.day
    session.day, session.at, session.zone = day, at, zone
