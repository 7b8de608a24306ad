"""What the two promised each other before a session: looked at first, `you said → I did`."""

from sqlalchemy import orm, select, text

from rm_desktop.documents.promises import PROMISED
from rm_desktop.models.kinds import SessionState
from rm_desktop.models.sessions import Action, Session
from rm_desktop.services.lines import action_lines
from rm_desktop.services.promised import Promises

_IDS = f"SELECT id FROM ({PROMISED.replace('?', ':session')})"  # noqa: S608 - nothing a person wrote is in it


def promises(reader: orm.Session, session_id: str) -> Promises:
    """Return what was promised before a session, by the rule of every agenda; what the last session brought is last."""
    this = select(Session.number).where(Session.id == session_id).scalar_subquery()
    before = (Session.number < this, Session.state == SessionState.HELD, Session.deleted_at.is_(None))
    newest = select(Session.id, Session.number).where(*before).order_by(Session.number.desc(), Session.seq.desc())
    last = reader.execute(newest.limit(1)).first()
    ids = text(_IDS).bindparams(session=session_id).columns(Action.id)
    found = action_lines(reader, Action.id.in_(ids))
    lines = sorted(found, key=lambda line: last is not None and line.session_id == last.id)
    return Promises(None if last is None else last.number, tuple(lines))
