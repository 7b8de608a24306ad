"""What a document says of a session itself."""

from collections.abc import Iterator
from datetime import datetime

from rm_desktop.documents.reading import Pair, Row, day_in_words, text, time_in_words
from rm_desktop.documents.state_words import state_in_words
from rm_desktop.models.kinds import SessionState


def session_facts(pair: Pair, session: Row) -> Iterator[tuple[str, str]]:
    """Yield when, who, where, how long, and where it stands."""
    when = (day_in_words(text(session, "day"), weekday=True), time_in_words(text(session, "at")), text(session, "zone"))
    yield "When", ", ".join(part for part in when if part) or "no date yet"
    yield "Who", pair.people
    if text(session, "place"):
        yield "Where", text(session, "place")
    ran = _minutes_ran(session)
    planned = f"{session['minutes']} minutes"
    yield "Length", f"{planned}, ran {ran}" if ran is not None else planned
    yield "State", _state(pair, session)


def _state(pair: Pair, session: Row) -> str:
    """Return where a session stands, who moved it or called it off, from when, and why."""
    state = SessionState(text(session, "state"))
    words = state_in_words(state) if session["planned"] else f"{state_in_words(state)}, as it came"
    off = state in (SessionState.POSTPONED, SessionState.CANCELLED)
    if session["moved_from"] and not off:
        began = state in (SessionState.LIVE, SessionState.HELD) and not session["postponed_by"]
        day = day_in_words(text(session, "moved_from"))
        words += f", planned for {day}" if began else f", moved from {day}"
    if session["postponed_by"]:
        words += f" by {pair.name(session['postponed_by'])}"
    return f"{words}: {text(session, 'reason')}" if text(session, "reason") else words


def _minutes_ran(session: Row) -> int | None:
    if not (session["started_at"] and session["ended_at"]):
        return None
    began, ended = (datetime.fromisoformat(text(session, name)) for name in ("started_at", "ended_at"))
    return round((ended - began).total_seconds() / 60)
