"""What the page shows of one session, read in one go, and what else it looks up."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.services.today_view import ActionLine, PairView, SessionLine, TopicLine

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.programme import ProgrammeView
    from rm_desktop.services.sessions import SessionView
    from rm_desktop.services.takeaways import TakeawayLine


class WaysView(NamedTuple):
    """What the ways out of the list tell: the programme, the charter's state, and the actions."""

    held: int
    planned: int
    two_cancelled: bool
    charter: str
    open: int
    overdue: int


@dataclass(frozen=True)
class SessionPicture:
    """One session with all that hangs on it; `left` are topics of earlier sessions that can be carried over.

    `prepared` is my preparation, empty where I have not begun one.
    """

    view: "SessionView"
    topics: tuple[TopicLine, ...]
    left: tuple[TopicLine, ...]
    actions: tuple[ActionLine, ...]
    takeaways: tuple["TakeawayLine", ...]
    pair: PairView
    today: date
    prepared: str

    @property
    def id(self) -> str:
        """Return the session's id."""
        return self.view.line.id


def picture(session_id: str, desk: "Desk") -> SessionPicture:
    """Read all of a session; raises NOT_FOUND."""
    return SessionPicture(
        view=desk.sessions.get(session_id),
        topics=desk.agenda.topics(session_id),
        left=desk.agenda.open_before(session_id),
        actions=desk.actions.of_session(session_id),
        takeaways=desk.takeaways.of_session(session_id),
        pair=desk.pair.view(),
        today=desk.clock.today(),
        prepared=desk.sessions.preparation_of(session_id),
    )


def preparation_of(session_id: str, desk: "Desk") -> str:
    """Find my preparation for a session."""
    return desk.sessions.preparation_of(session_id)


def lines(desk: "Desk") -> tuple[SessionLine, ...]:
    """Return the sessions in the order of the list."""
    return desk.sessions.lines()


def pair_of(desk: "Desk") -> PairView:
    """Return the two."""
    return desk.pair.view()


def note_titled(title: str, desk: "Desk") -> str | None:
    """Return the note with a title."""
    return desk.notes.by_title(title)


def owner_of(kind: str, record_id: str, desk: "Desk") -> str:
    """Return the session that holds a record, or nothing."""
    return desk.sessions.holding(Kind(kind), record_id)


def live_now(desk: "Desk") -> SessionLine | None:
    """Return the session that is live, or None."""
    return next((line for line in desk.sessions.lines() if line.state is SessionState.LIVE), None)


class When(NamedTuple):
    """The day a session has, seen from today."""

    number: int
    day: date | None
    today: date


def when_of(session_id: str, desk: "Desk") -> When:
    """Return when a session is; raises NOT_FOUND."""
    line = desk.sessions.get(session_id).line
    return When(line.number, line.day, desk.clock.today())


def programme_of(desk: "Desk") -> "ProgrammeView":
    """Return the programme as it stands."""
    return desk.programme.view()


def ways_of(listed: tuple[SessionLine, ...], desk: "Desk") -> WaysView:
    """Count what the ways out of the list of these sessions tell."""
    held = sum(line.state is SessionState.HELD for line in listed)
    planned, counts = desk.pair.view().planned_sessions, desk.actions.counts()
    charter = desk.charter.state().value
    return WaysView(held, planned, desk.programme.two_cancelled(), charter, counts.open, counts.overdue)
