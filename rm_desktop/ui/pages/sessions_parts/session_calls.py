"""The calls that the page makes for a session as a whole and for the programme: one for each deed."""

from datetime import date
from typing import TYPE_CHECKING

from rm_desktop.store.changes import NOTHING, Changes

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.laying_out import LaidOut, Wish
    from rm_desktop.services.sessions import SessionEdit
    from rm_desktop.ui.dialogs.postpone import FallOut


def add_session(fields: "SessionEdit", desk: "Desk") -> Changes:
    """Plan a session."""
    return desk.sessions.add(
        fields["title"],
        fields["day"],
        fields["at"],
        fields["minutes"],
        place=fields["place"],
        purpose=fields["purpose"],
    )


def edit_session(session_id: str, fields: "SessionEdit", desk: "Desk") -> Changes:
    """Change a session's details."""
    return desk.sessions.edit(session_id, **fields)


def suggested(desk: "Desk") -> "SessionEdit":
    """Return what suggests itself for a new session: the pair's rhythm, and time and place of the last one."""
    dated = sorted((line.day, line.number, line) for line in desk.sessions.lines() if line.day is not None)
    if not dated:
        return {}
    last = dated[-1][2]
    return {"day": desk.programme.next_day(), "at": last.at, "minutes": last.minutes, "place": last.place}


def next_day(desk: "Desk") -> date:
    """Return the day after those there are, in the pair's rhythm."""
    return desk.programme.next_day()


def log_session(fields: "SessionEdit", desk: "Desk") -> Changes:
    """Write down a session that happened."""
    day = fields["day"]
    if day is None:
        return NOTHING
    rest = {"place": fields["place"], "purpose": fields["purpose"]}
    return desk.sessions.log(fields["title"], day, fields["minutes"], fields["at"], **rest)


def postpone_session(session_id: str, said: "FallOut", desk: "Desk") -> Changes:
    """Give a session another day, or none yet."""
    return desk.sessions.postpone(session_id, said.by, said.reason, said.day, said.at)


def start_session(session_id: str, desk: "Desk") -> Changes:
    """Make a session live."""
    return desk.sessions.start(session_id)


def end_session(session_id: str, desk: "Desk") -> Changes:
    """Mark a session held."""
    return desk.sessions.end(session_id)


def cancel_session(session_id: str, said: "FallOut", desk: "Desk") -> Changes:
    """Mark a session as one that will not be held."""
    return desk.sessions.cancel(session_id, said.by, said.reason)


def plan_programme(wish: "Wish", desk: "Desk") -> Changes:
    """Lay out the programme."""
    return desk.programme.lay_out(wish)


def preview_programme(wish: "Wish", desk: "Desk") -> "tuple[LaidOut, ...]":
    """Return what laying out would make."""
    return desk.programme.preview(wish)


def remove_session(session_id: str, desk: "Desk") -> Changes:
    """Put a session into the trash."""
    return desk.sessions.remove(session_id)
