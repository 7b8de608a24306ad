"""What is done to several topics at once: one unit of work, and so one undo."""

from sqlalchemy import select

from rm_desktop.models.kinds import TopicState
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.carrying import gone_on
from rm_desktop.services.standing import begin_agenda
from rm_desktop.services.topic_order import keys_after, keys_at_end, order_of, put_after
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace


class TopicsTogether:
    """Each method takes ids, in any order; one that is not there raises NOT_FOUND, and then nothing is done.

    A parked one that was carried over stays parked where it is, for it goes on there.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def tick_many(self, topic_ids: tuple[str, ...]) -> Changes:
        """Mark topics done."""
        return self._set_state(topic_ids, TopicState.DONE, Deed.TICK)

    def untick_many(self, topic_ids: tuple[str, ...]) -> Changes:
        """Open topics again, done or parked."""
        return self._set_state(topic_ids, TopicState.OPEN, Deed.UNTICK)

    def park_many(self, topic_ids: tuple[str, ...]) -> Changes:
        """Leave topics for another time."""
        return self._set_state(topic_ids, TopicState.PARKED, Deed.EDIT)

    def bring_back(self, topic_ids: tuple[str, ...]) -> Changes:
        """Put topics that wait on the agenda again, where they were."""
        return self._set_state(topic_ids, TopicState.OPEN, Deed.EDIT)

    def remove_many(self, topic_ids: tuple[str, ...]) -> Changes:
        """Put topics into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            for topic in _named(unit, topic_ids):
                unit.trash(topic)
        return unit.changes

    def move_many(self, topic_ids: tuple[str, ...], after: str | None) -> Changes:
        """Put topics of one session together after another of it, or first, in the order they have; others stay."""
        with self._workspace.units.begin(Deed.MOVE) as unit:
            _arrange(unit, {topic.id: topic for topic in _named(unit, topic_ids)}, after)
        return unit.changes

    def put(self, topic_ids: tuple[str, ...], after: str | None, *, parked: bool) -> Changes:
        """Move topics as `move_many` does, onto the agenda or, `parked`, among those that wait; one done stays done."""
        with self._workspace.units.begin(Deed.MOVE) as unit:
            topics = {topic.id: topic for topic in _named(unit, topic_ids)}
            _arrange(unit, topics, after)
            for topic in _not_gone_on(unit, topic_ids):
                if parked:
                    topic.state = TopicState.PARKED
                elif topic.state is TopicState.PARKED:
                    topic.state = TopicState.OPEN
        return unit.changes

    def move_to(self, topic_ids: tuple[str, ...], session_id: str) -> Changes:
        """Put topics at the end of another session, in the order given; one that was parked is open there again."""
        with self._workspace.units.begin(Deed.MOVE) as unit:
            unit.get(Session, session_id)
            topics = [topic for topic in _not_gone_on(unit, topic_ids) if topic.session_id != session_id]
            if topics:
                begin_agenda(unit, session_id)
            for topic, key in zip(topics, keys_at_end(unit.session, session_id, len(topics)), strict=True):
                topic.session_id, topic.position = session_id, key
                if topic.state is TopicState.PARKED:
                    topic.state = TopicState.OPEN
        return unit.changes

    def _set_state(self, topic_ids: tuple[str, ...], state: TopicState, deed: Deed) -> Changes:
        with self._workspace.units.begin(deed) as unit:
            for topic in _not_gone_on(unit, topic_ids):
                topic.state = state
        return unit.changes


def _arrange(unit: Unit, topics: dict[str, Topic], after: str | None) -> None:
    """Put topics of one session together after another of it, or first."""
    order = order_of(unit.session, next(iter(topics.values())).session_id) if topics else []
    ids = [each for each, _ in order]
    moved = [each for each in ids if each in topics]
    others = [row for row in order if row[0] not in topics]
    keys = keys_after(others, after, len(moved)) if after not in topics else []
    if keys and put_after(ids, moved, after) != ids:
        for each, key in zip(moved, keys, strict=True):
            topics[each].position = key


def _not_gone_on(unit: Unit, topic_ids: tuple[str, ...]) -> list[Topic]:
    """Return topics as `_named` does, without the parked ones that go on in another session."""
    topics = _named(unit, topic_ids)
    gone = gone_on(unit.session, *{topic.session_id for topic in topics if topic.state is TopicState.PARKED})
    return [topic for topic in topics if topic.state is not TopicState.PARKED or topic.id not in gone]


def _named(unit: Unit, topic_ids: tuple[str, ...]) -> list[Topic]:
    """Return topics, and name the unit after the one it is about, or after their number."""
    ids = list(dict.fromkeys(topic_ids))
    known = {topic.id: topic for topic in unit.session.scalars(select(Topic).where(Topic.id.in_(ids)))}
    topics = [
        known[each] if each in known and known[each].deleted_at is None else unit.get(Topic, each) for each in ids
    ]
    if len(topics) == 1:
        unit.name(topics[0].title)
    return topics
