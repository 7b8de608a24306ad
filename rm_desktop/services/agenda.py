"""The agenda of a session: topics in order, quick entry, and what is carried over from earlier."""

from typing import TypedDict, Unpack

from sqlalchemy import Select, orm, select

from rm_desktop.models.kinds import Role, SessionState, TopicState
from rm_desktop.models.limits import clean_text, clean_title
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.agenda_promises import promises
from rm_desktop.services.carrying import carry, gone_on
from rm_desktop.services.checks import clean_area, clean_minutes
from rm_desktop.services.lines import pair_view, person_views, topic_lines
from rm_desktop.services.preparing import Preparing
from rm_desktop.services.promised import Promises
from rm_desktop.services.quick_entry import parse
from rm_desktop.services.standing import StandingTopics, begin_agenda
from rm_desktop.services.templates import template
from rm_desktop.services.today_view import TopicLine
from rm_desktop.services.topic_order import key_at_end, keys_at_end
from rm_desktop.services.topics_together import TopicsTogether
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

# Sessions that are over; what stayed open there can be carried over.
_OVER = (SessionState.HELD, SessionState.CANCELLED, SessionState.POSTPONED)


class TopicEdit(TypedDict, total=False):
    """What can be changed of a topic; None takes a lead or length away."""

    title: str
    detail: str
    lead: Role | None
    minutes: int | None
    area: str


class AgendaService(TopicsTogether):
    """The topics of one workspace; `standing` are those of every session, `preparing` brings mine from my own lines."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.standing = StandingTopics(workspace)
        self.preparing = Preparing(workspace)

    def topics(self, session_id: str) -> tuple[TopicLine, ...]:
        """Return a session's topics in order, those of the parking lot with the session they go on in."""
        with self._workspace.read() as reader:
            lines = topic_lines(reader, Topic.session_id == session_id)
            gone = gone_on(reader, session_id) if any(line.parked for line in lines) else {}
        return tuple(line._replace(goes_on=gone.get(line.id)) if line.parked else line for line in lines)

    def promised(self, session_id: str) -> Promises:
        """Return what was promised before a session."""
        with self._workspace.read() as reader:
            return promises(reader, session_id)

    def add(self, session_id: str, line: str) -> Changes:
        """Add a topic of mine at the end from one typed line (see `quick_entry`); raises EMPTY_TITLE.

        Before the first topic of a session that is to come go the standing ones.
        """
        with self._workspace.read() as session:
            quick = parse(clean_text(line, "title"), person_views(session))
        topic = Topic(session_id=session_id, title=clean_title(quick.title), lead=quick.lead)
        topic.minutes, topic.area, topic.by = quick.minutes, quick.area, self._workspace.me
        with self._workspace.units.begin(Deed.ADD) as unit:
            begin_agenda(unit, session_id)
            topic.position = key_at_end(unit.session, session_id)
            unit.add(topic)
            unit.name(topic.title)
        return unit.changes

    def edit(self, topic_id: str, **fields: Unpack[TopicEdit]) -> Changes:
        """Change what is given."""
        cleaned = _cleaned(fields)
        with self._workspace.units.begin(Deed.EDIT) as unit:
            topic = unit.get(Topic, topic_id)
            for name, value in cleaned.items():
                setattr(topic, name, value)
            unit.name(topic.title)
        return unit.changes

    def move(self, topic_id: str, after: str | None) -> Changes:
        """Put a topic after another of its session, or first; only this one record changes. Raises NOT_FOUND."""
        return self.move_many((topic_id,), after)

    def tick(self, topic_id: str) -> Changes:
        """Mark a topic done."""
        return self.tick_many((topic_id,))

    def untick(self, topic_id: str) -> Changes:
        """Open a topic again, done or parked."""
        return self.untick_many((topic_id,))

    def park(self, topic_id: str) -> Changes:
        """Leave a topic for another time."""
        return self.park_many((topic_id,))

    def remove(self, topic_id: str) -> Changes:
        """Put a topic into the trash."""
        return self.remove_many((topic_id,))

    def open_before(self, session_id: str) -> tuple[TopicLine, ...]:
        """Return what was left open or parked in earlier sessions that are over, the newest session first.

        `carried_from` is the number of the session a topic was left in. What was carried over already is left out.
        """
        with self._workspace.read() as reader:
            over = _over_before(session_id)
            left_in = _left_in(reader, over)
            lines = topic_lines(reader, Topic.session_id.in_(over), Topic.state != TopicState.DONE)
        left = sorted((line for line in lines if line.id in left_in), key=lambda line: left_in[line.id], reverse=True)
        return tuple(line._replace(carried_from=left_in[line.id]) for line in left)

    def carry_over(self, session_id: str, topic_ids: tuple[str, ...]) -> Changes:
        """Copy topics to the head of a session (see `carrying`), open; the originals stay where they were left, parked.

        A topic that is in the session already, or goes on in another one, is left alone.
        """
        with self._workspace.units.begin(Deed.CARRY) as unit:
            unit.name(unit.get(Session, session_id).title)
            topics = [unit.get(Topic, topic_id) for topic_id in dict.fromkeys(topic_ids)]
            earlier = [topic for topic in topics if topic.session_id != session_id]
            carry(unit, earlier, session_id)
            if len(earlier) == 1:
                unit.name(earlier[0].title)
        return unit.changes


def fill(unit: Unit, session_id: str, template_id: str, me: Role) -> None:
    """Add a template's steps as topics at the end of a session."""
    pair = pair_view(unit.session, me)
    steps = template(template_id).steps
    for step, position in zip(steps, keys_at_end(unit.session, session_id, len(steps)), strict=True):
        topic = Topic(session_id=session_id, position=position, title=step.title, detail=step.detail(pair))
        topic.lead, topic.minutes, topic.area = step.lead, step.minutes, step.area
        unit.add(topic)


def _over_before(session_id: str) -> Select[str]:
    """Return the query for the sessions before one that are over."""
    number = select(Session.number).where(Session.id == session_id).scalar_subquery()
    return select(Session.id).where(Session.number < number, Session.state.in_(_OVER), Session.deleted_at.is_(None))


def _left_in(reader: orm.Session, sessions: Select[str]) -> dict[str, int]:
    """Return the topics of some sessions that do not go on elsewhere, each with its session's number."""
    over = reader.execute(select(Session.id, Session.number).where(Session.id.in_(sessions)))
    numbers = {row.id: row.number for row in over}
    gone = gone_on(reader, *numbers)
    alive = select(Topic.id, Topic.session_id).where(Topic.session_id.in_(numbers), Topic.deleted_at.is_(None))
    return {row.id: numbers[row.session_id] for row in reader.execute(alive) if row.id not in gone}


def _cleaned(fields: TopicEdit) -> TopicEdit:
    cleaned = fields.copy()
    if "title" in fields:
        cleaned["title"] = clean_title(fields["title"])
    if "detail" in fields:
        cleaned["detail"] = clean_text(fields["detail"], "detail")
    if "area" in fields:
        cleaned["area"] = clean_area(fields["area"])
    minutes = fields.get("minutes")
    if minutes is not None:
        clean_minutes(minutes)
    return cleaned
