"""The clocks of the sessions that are held here: kept in memory, and written down often enough to survive a crash."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from rm_desktop.errors import UserError
from rm_desktop.models.kinds import SessionState
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.lines import session_lines, topic_lines
from rm_desktop.services.live_clock import LiveClock
from rm_desktop.services.live_memory import Moment, recall, remember, since
from rm_desktop.services.live_order import first_open, next_open
from rm_desktop.services.live_steady import Steady, steady
from rm_desktop.services.today_view import TopicLine
from rm_desktop.store.workspace import Workspace

KEEP_EVERY = 20.0
"""Seconds between two writings while nothing but time passes."""


@dataclass(frozen=True)
class LiveState:
    """How a session that is held stands; `closed_at` is when the app was last seen, where that is what is missing."""

    session_id: str
    clock: LiveClock
    closed_at: datetime | None = None


class LiveKeeping:
    """Private to this computer: the partner's copy has its own clock, and only records are shared.

    Each change of a clock is written down at once. Where the file refuses that, the clock runs on in memory alone, and
    says nothing of it every 20 seconds: whatever is changed in a record says so.
    """

    def __init__(self, workspace: Workspace, seconds: Steady = steady) -> None:
        self._workspace = workspace
        self.seconds = seconds
        """By which clock time passes."""
        self._clocks: dict[str, LiveClock] | None = None
        self._closed_at: datetime | None = None
        self._kept = seconds()

    def start(self, session_id: str) -> LiveState:
        """Run the clock of a live session from now on, or take it up as it was left; it begins with the first topic."""
        known = self._all().get(session_id)
        if known is None:
            topics = self._topics(session_id)
            clock = LiveClock(last=self.seconds(), running=True)
            for topic in topics:
                clock = clock.begun_with(topic.id, topic.minutes_used) if topic.minutes_used else clock
            self._put(session_id, clock.turned_to(first_open(topics), self.seconds()))
        return self.look(session_id)

    def state(self) -> LiveState | None:
        """Return how the session stands that is live, if its clock was ever started here."""
        with self._workspace.read() as reader:
            live = session_lines(reader, Session.state == SessionState.LIVE)
        known = next((line.id for line in live if line.id in self._all()), None)
        return None if known is None else self.look(known)

    def is_live(self, session_id: str) -> bool:
        """Return whether a session is held now."""
        with self._workspace.read() as reader:
            return bool(session_lines(reader, Session.id == session_id, Session.state == SessionState.LIVE))

    def knows(self, session_id: str) -> bool:
        """Return whether a session has a clock here."""
        return session_id in self._all()

    def look(self, session_id: str) -> LiveState:
        """Take in the time that has passed; what is long unwritten is written down. Before `start` nothing runs."""
        now = self.seconds()
        clock = self._clock(session_id).seen(now)
        self._all()[session_id] = clock
        if clock.running and now - self._kept >= KEEP_EVERY:
            self._try_keeping()
        return LiveState(session_id, clock, self._closed_at)

    def turn_to(self, session_id: str, topic_id: str) -> LiveState:
        """Talk about another topic from now on."""
        return self._change(session_id, lambda clock, now: clock.turned_to(topic_id, now))

    def settle(self, session_id: str) -> LiveState:
        """Go on to the next topic where that of now is done, parked or gone, as by the partner or an undo."""
        topics = self._topics(session_id)
        topic = self._clock(session_id).topic
        if any(each.id == topic and not each.done and not each.parked for each in topics):
            return self.look(session_id)
        following = next_open(topics, topic)
        return self.look(session_id) if following == topic else self.turn_to(session_id, following)

    def pause(self, session_id: str) -> LiveState:
        """Stand still from now on."""
        return self._change(session_id, LiveClock.paused)

    def go_on(self, session_id: str) -> LiveState:
        """Run from now on."""
        return self._change(session_id, LiveClock.going_on)

    def give_more(self, session_id: str, planned: int | None) -> LiveState:
        """Give the topic of now, `planned` seconds long, five minutes more here; the agenda stays as planned."""
        return self._change(session_id, lambda clock, now: clock.with_more(planned, now))

    def give_less(self, session_id: str) -> LiveState:
        """Take five minutes back that were given."""
        return self._change(session_id, LiveClock.with_less)

    def count_missing(self, session_id: str) -> LiveState:
        """Count the time that passed while nobody looked."""
        return self._change(session_id, lambda clock, now: clock.seen(now).with_missing_counted())

    def leave_missing_out(self, session_id: str) -> LiveState:
        """Forget that time."""
        return self._change(session_id, lambda clock, now: clock.seen(now).with_missing_left_out())

    def keep(self) -> None:
        """Write the clocks down; raises what writing raises."""
        self._kept = self.seconds()
        if self._clocks is not None:
            missing = any(clock.missing for clock in self._clocks.values())
            remember(self._workspace, self._clocks, self._moment(), self._closed_at if missing else None)

    def forget(self, session_id: str) -> None:
        """Let go of the clock of a session that is over."""
        if self._all().pop(session_id, None) is not None:
            self._try_keeping()

    def _try_keeping(self) -> None:
        with suppress(UserError):
            self.keep()

    def _change(self, session_id: str, change: Callable[[LiveClock, float], LiveClock]) -> LiveState:
        clock = change(self._clock(session_id), self.seconds())
        self._put(session_id, clock)
        return LiveState(session_id, clock, self._closed_at)

    def _put(self, session_id: str, clock: LiveClock) -> None:
        self._all()[session_id] = clock
        if not clock.missing:
            self._closed_at = None
        self._try_keeping()

    def _clock(self, session_id: str) -> LiveClock:
        return self._all().get(session_id) or LiveClock(last=self.seconds())

    def _all(self) -> dict[str, LiveClock]:
        if self._clocks is None:
            self._clocks = recall(self._workspace, self._moment())
            self._closed_at = since(self._workspace)
        return self._clocks

    def _moment(self) -> Moment:
        return Moment(self.seconds(), self._workspace.clock.now())

    def _topics(self, session_id: str) -> tuple[TopicLine, ...]:
        with self._workspace.read() as reader:
            return tuple(topic_lines(reader, Topic.session_id == session_id))
