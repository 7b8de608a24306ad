"""The session that is held now: which topic, since when, how long, and what is noted meanwhile."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from rm_desktop.models.kinds import SessionState, TopicState
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.checks import clean_line
from rm_desktop.services.live_keeping import LiveKeeping
from rm_desktop.services.live_order import next_open
from rm_desktop.services.meetings import instant
from rm_desktop.services.topic_order import key_at_end
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit


@dataclass(frozen=True)
class Held:
    """A session that is held now, since when, and until when it was to be."""

    id: str
    began: datetime | None
    ends: datetime | None


class LiveService(LiveKeeping):
    """What is shared of a session that is held: the state of its topics and what they took, each deed one unit."""

    def done(self, session_id: str, topic_id: str) -> Changes:
        """Tick a topic and note what it took; the clock goes on with the next one where it was that of now."""
        return self._close(session_id, topic_id, TopicState.DONE, Deed.TICK)

    def park(self, session_id: str, topic_id: str) -> Changes:
        """Leave a topic for another time, and note what it took; the clock goes on as with `done`."""
        return self._close(session_id, topic_id, TopicState.PARKED, Deed.EDIT)

    def take_up(self, session_id: str, topic_id: str) -> Changes:
        """Talk about a topic now; one that was done or parked is open again."""
        with self._workspace.units.begin(Deed.UNTICK) as unit:
            topic = unit.get(Topic, topic_id)
            topic.state = TopicState.OPEN
            unit.name(topic.title)
        self.turn_to(session_id, topic_id)
        return unit.changes

    def ask_later(self, session_id: str, text: str) -> Changes:
        """Keep a question for later: a parked topic at the end, brought by whoever sits here. Raises EMPTY_TEXT."""
        topic = Topic(session_id=session_id, title=clean_line(text), state=TopicState.PARKED, by=self._workspace.me)
        with self._workspace.units.begin(Deed.ADD, topic.title) as unit:
            unit.get(Session, session_id)
            topic.position = key_at_end(unit.session, session_id)
            unit.add(topic)
        return unit.changes

    def questions(self, session_id: str) -> frozenset[str]:
        """Return the topics that were asked for later since a session began, and were never on its agenda."""
        began = select(Session.started_at).where(Session.id == session_id).scalar_subquery()
        asked = (Topic.lead.is_(None), Topic.minutes.is_(None), Topic.carried_from.is_(None), Topic.created_at >= began)
        wait = (Topic.session_id == session_id, Topic.state == TopicState.PARKED)
        with self._workspace.read() as reader:
            return frozenset(reader.scalars(select(Topic.id).where(*wait, *asked)))

    def following(self, session_id: str) -> date | None:
        """Return the day of the session that is planned next; None where none has a day."""
        ahead = (Session.id != session_id, Session.state == SessionState.PLANNED, Session.deleted_at.is_(None))
        with self._workspace.read() as reader:
            today = self._workspace.clock.today()
            return reader.scalar(select(func.min(Session.day)).where(*ahead, Session.day >= today))

    def record(self, session_id: str) -> Changes:
        """Note what every topic took, at the end; what the partner's copy noted stays where it is more."""
        self.look(session_id)
        with self._workspace.units.begin(Deed.EDIT) as unit:
            unit.name(unit.get(Session, session_id).title)
            alive = select(Topic).where(Topic.session_id == session_id, Topic.deleted_at.is_(None))
            for topic in unit.session.scalars(alive):
                self._note_minutes(session_id, topic)
        return unit.changes

    def planned_end(self, session_id: str) -> datetime | None:
        """Return when a session is to end: as planned where it began on its day, else its length after its start."""
        columns = select(Session.day, Session.at, Session.zone, Session.minutes, Session.started_at)
        with self._workspace.read() as reader:
            row = reader.execute(columns.where(Session.id == session_id)).first()
        if row is None or row.started_at is None:
            return None
        length, clock = timedelta(minutes=row.minutes), self._workspace.clock
        if row.day is not None and row.at is not None:
            planned = instant(row.day, row.at, row.zone, clock) + length
            if row.started_at - length < planned - length < row.started_at + length:
                return planned
        return row.started_at + length  # type: ignore[no-any-return]

    def ends(self) -> datetime | None:
        """Return when what is held now is to end, by `planned_end`; None where no session is live."""
        live = select(Session.id).where(Session.state == SessionState.LIVE, Session.deleted_at.is_(None))
        with self._workspace.read() as reader:
            ids = reader.scalars(live).all()
        return max(filter(None, map(self.planned_end, ids)), default=None)

    def held(self) -> Held | None:
        """Return the session that is held now, whether or not its clock was started here; the newest of several."""
        live = (Session.state == SessionState.LIVE, Session.deleted_at.is_(None))
        newest = select(Session.id, Session.started_at).where(*live).order_by(Session.started_at.desc()).limit(1)
        with self._workspace.read() as reader:
            row = reader.execute(newest).first()
        return None if row is None else Held(row.id, row.started_at, self.planned_end(row.id))

    def _close(self, session_id: str, topic_id: str, state: TopicState, deed: Deed) -> Changes:
        was_now = self.look(session_id).clock.topic == topic_id
        following = next_open(self._topics(session_id), topic_id)
        with self._workspace.units.begin(deed) as unit:
            topic = self._named(unit, topic_id)
            topic.state = state
            self._note_minutes(session_id, topic)
        if was_now:
            self.turn_to(session_id, following)
        return unit.changes

    def _note_minutes(self, session_id: str, topic: Topic) -> None:
        """Keep what is more: what was noted before, by either copy, or what this clock says."""
        took = self._clock(session_id).minutes(topic.id)
        if took is not None:
            topic.minutes_used = max(took, topic.minutes_used or 0)

    def _named(self, unit: Unit, topic_id: str) -> Topic:
        topic = unit.get(Topic, topic_id)
        unit.name(topic.title)
        return topic
