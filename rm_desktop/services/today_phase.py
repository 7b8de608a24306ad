"""Where a pair stands at a moment: pure functions of Today's view and a wall clock; standard library only."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import SessionLine, TodayView

_FRESH = timedelta(days=1)
_WEEK = 7


class Phase(StrEnum):
    """What matters about the next session."""

    FIRST = "first"  # none was held yet
    BETWEEN = "between"
    DAY = "day"  # it is today
    LIVE = "live"
    OVERDUE = "overdue"  # its time has passed and it was not held
    NONE = "none"  # none is planned, and more are to come
    ENDED = "ended"  # as many as planned were held


def phase_of(view: TodayView, now: datetime) -> Phase:
    """Return the phase at a moment on the person's wall clock."""
    session = view.session
    if session is None:
        over = view.overdue is None and 0 < view.pair.planned_sessions <= view.held
        return Phase.ENDED if over else Phase.NONE
    if session.state is SessionState.LIVE:
        return Phase.LIVE
    if has_passed(session, now):
        return Phase.OVERDUE
    if session.day == now.date():
        return Phase.DAY
    return Phase.BETWEEN if view.held else Phase.FIRST


def has_passed(session: SessionLine, now: datetime) -> bool:
    """Return whether the time that was set for a session is over."""
    if session.day is None or session.day > now.date():
        return False
    if session.day < now.date():
        return True
    start = start_of(session)
    return start is not None and start + timedelta(minutes=session.minutes) <= now.replace(tzinfo=None)


def start_of(session: SessionLine) -> datetime | None:
    """Return when a session begins on the wall, or None where day or time are open."""
    if session.day is None or session.at is None:
        return None
    return datetime.combine(session.day, session.at)


def minutes_until(session: SessionLine, now: datetime) -> int | None:
    """Return how many minutes are left until it begins, rounded up; below 0 once it should have begun."""
    start = start_of(session)
    if start is None:
        return None
    return -int((now.replace(tzinfo=None) - start).total_seconds() // 60)


def is_just_held(view: TodayView, today: date) -> bool:
    """Return whether a session ended today or yesterday, so that it is time to follow it up."""
    return view.last is not None and timedelta(0) <= today - view.last.on <= _FRESH


def next_same_weekday(session: SessionLine, today: date) -> date:
    """Return the day to move a missed session to: its weekday, the next time after today."""
    weekday = (session.day or today).weekday()
    return today + timedelta(days=(weekday - today.weekday() - 1) % _WEEK + 1)


def day_to_move_to(session: SessionLine, view: TodayView, today: date) -> date:
    """Return the day to move a session of Today to; not the one that the other is on or is to move to first."""
    day = next_same_weekday(session, today)
    if session == view.session:
        taken = None if view.overdue is None else next_same_weekday(view.overdue, today)
    else:
        taken = None if view.session is None else view.session.day
    return day + timedelta(_WEEK) if day == taken else day


def next_turn(view: TodayView, now: datetime) -> datetime:
    """Return the next moment at which Today reads otherwise: the next minute on a session's day, else the next hour."""
    begun = now.replace(second=0, microsecond=0)
    counts = view.session is not None and view.session.day == now.date() and view.session.at is not None
    if counts:
        return begun + timedelta(minutes=1)
    return begun.replace(minute=0) + timedelta(hours=1)
