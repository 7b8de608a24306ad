"""The sessions of these days with the instants at which they begin and end, and what was said of them."""

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from sqlalchemy import or_, select

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import SessionState
from rm_desktop.models.sessions import Session
from rm_desktop.services.reminding import Meeting
from rm_desktop.services.wall_time import resolve
from rm_desktop.store.workspace import Workspace

_SAID = "reminded"
_BACK = timedelta(days=6)
_AHEAD = timedelta(days=2)


def meetings_near(workspace: Workspace) -> tuple[Meeting, ...]:
    """Return the sessions from some days ago until the day after tomorrow."""
    clock = workspace.clock
    today = clock.today()
    near = or_(Session.day.between(today - _BACK, today + _AHEAD), Session.ended_at >= clock.now() - _BACK)
    columns = select(
        Session.id, Session.number, Session.title, Session.state, Session.day, Session.at, Session.zone
    ).add_columns(Session.minutes, Session.ended_at)
    with workspace.read() as reader:
        rows = reader.execute(columns.where(near, Session.deleted_at.is_(None))).all()
    found = []
    for known, number, title, state, day, at, zone, minutes, ended in rows:
        starts = None if day is None or at is None else instant(day, at, zone, clock)
        planned = None if starts is None else starts + timedelta(minutes=minutes)
        ends = None if state is SessionState.LIVE else ended or planned
        found.append(Meeting(known, number, title, state, starts, ends))
    return tuple(found)


def instant(day: date, at: time, zone: str, clock: Clock) -> datetime:
    """Return when a day and time on the wall of a zone is; of one that is not known here, on the person's own wall."""
    return resolve(day, at, zone, clock).instant


def said_in(workspace: Workspace) -> frozenset[str]:
    """Return the keys of the reminders that were shown, as this copy remembers them; what makes no sense is none."""
    with suppress(ValueError):
        found = json.loads(workspace.state(_SAID) or "[]")
        if isinstance(found, list):
            return frozenset(key for key in found if isinstance(key, str))
    return frozenset()


def remember_said(workspace: Workspace, keys: Iterable[str]) -> None:
    """Remember them; raises what writing raises."""
    workspace.set_state(_SAID, json.dumps(sorted(keys)))
