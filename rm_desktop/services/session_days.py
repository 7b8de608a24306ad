"""When sessions take place: moved, postponed, called off, and those that just happened."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from sqlalchemy import func, select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.models.limits import clean_text, clean_title
from rm_desktop.models.pairs import Pair
from rm_desktop.models.sessions import Session
from rm_desktop.services.checks import clean_minutes
from rm_desktop.services.wall_time import resolve
from rm_desktop.services.zone import zone_of
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

OVER = (SessionState.HELD, SessionState.LIVE)
_TO_COME = (SessionState.PLANNED, SessionState.POSTPONED)


class SessionDays:
    """The part of the sessions' service that is about their days; a day and time are those on the wall here."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def move(self, session_id: str, day: date | None, at: time | None = None) -> Changes:
        """Give a session another day, or none, without a word of whose doing it was; one called off is planned."""
        with self._workspace.units.begin(Deed.MOVE) as unit:
            session = unit.get(Session, session_id)
            unit.name(session.title)
            if session.state not in OVER:
                put_on(session, day, at, zone_of(self._workspace.clock))
        return unit.changes

    def postpone(
        self, session_id: str, by: Role | None, reason: str = "", day: date | None = None, at: time | None = None
    ) -> Changes:
        """Move a session to another day, or off to no day yet; None is both of them. What is held stays as it is."""
        reason = clean_text(reason, "reason").strip()
        with self._workspace.units.begin(Deed.POSTPONE) as unit:
            session = unit.get(Session, session_id)
            unit.name(session.title)
            if session.state not in OVER:
                session.postponed_by, session.reason = by, reason
                if session.day != day:
                    session.moved_from = session.moved_from or session.day
                put_on(session, day, at, zone_of(self._workspace.clock))
        return unit.changes

    def cancel(self, session_id: str, by: Role | None = None, reason: str = "") -> Changes:
        """Mark a session as one that will not be held; None is both of them. Raises ALREADY_HELD."""
        reason = clean_text(reason, "reason").strip()
        with self._workspace.units.begin(Deed.CANCEL) as unit:
            session = unit.get(Session, session_id)
            unit.name(session.title)
            if session.state is SessionState.HELD:
                raise UserError(Problem.ALREADY_HELD, number=session.number)
            session.state = SessionState.CANCELLED
            session.postponed_by, session.reason = by, reason
        return unit.changes

    def log(
        self,
        title: str,
        day: date,
        minutes: int | None = None,
        at: time | None = None,
        *,
        place: str = "",
        purpose: str = "",
    ) -> Changes:
        """Write down a session that just happened; those to come are numbered after it.

        Its length is known where the time is; its id is the first of the changes.
        """
        session = Session(title=clean_title(title), day=day, at=at, state=SessionState.HELD, planned=False)
        session.place, session.purpose = clean_text(place, "place").strip(), clean_text(purpose, "purpose")
        if minutes is not None:
            session.minutes = clean_minutes(minutes)
        with self._workspace.units.begin(Deed.ADD, session.title) as unit:
            if minutes is None:
                session.minutes = unit.session.scalars(select(Pair.minutes)).first() or 45
            self._put_in_time(session)
            session.number = next_number(unit)
            unit.add(session)
            _number_anew(unit, session)
        return unit.changes

    def _put_in_time(self, session: Session) -> None:
        """Give a session that happened its zone and, where its time is known, its two instants."""
        session.zone = zone_of(self._workspace.clock)
        if session.day is not None and session.at is not None:
            session.started_at = resolve(session.day, session.at, session.zone, self._workspace.clock).instant
            session.ended_at = session.started_at + timedelta(minutes=session.minutes)


def put_on(session: Session, day: date | None, at: time | None, zone: str) -> None:
    """Put a session that is not held on a day, which plans it, or off to no day yet."""
    if (session.day, session.at) != (day, at if day else None):
        session.zone = zone
    session.day, session.at = day, at if day else None
    session.state = SessionState.POSTPONED if day is None else SessionState.PLANNED


def plan_anew(session: Session, day: date | None, at: time | None, zone: str) -> None:
    """Put a session on a day as if it had never been moved or called off."""
    put_on(session, day, at, zone)
    session.postponed_by, session.reason, session.moved_from = None, "", None


def next_number(unit: Unit) -> int:
    """Return the number after the highest."""
    top = unit.session.scalar(select(func.max(Session.number)).where(Session.deleted_at.is_(None)))
    return (top or 0) + 1


def numbers_from(lowest: int, count: int, taken: Sequence[int]) -> list[int]:
    """Return so many numbers from the lowest one on that are not taken."""
    found: list[int] = []
    number = lowest
    while len(found) < count:
        if number not in taken:
            found.append(number)
        number += 1
    return found


def _number_anew(unit: Unit, happened: Session) -> None:
    """Number a session that happened before those to come; what is over or called off keeps its number."""
    others = unit.session.scalars(
        select(Session).where(Session.deleted_at.is_(None), Session.id != happened.id).order_by(Session.number)
    ).all()
    later = [one for one in others if one.state in _TO_COME]
    if not later:
        return
    taken = [one.number for one in others if one.state not in _TO_COME]
    numbers = numbers_from(later[0].number, len(later) + 1, taken)
    for one, number in zip((happened, *later), numbers, strict=True):
        one.number = number
