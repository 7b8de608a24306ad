"""The topics of every session: kept with the pair as typed lines, and put first on an agenda that is begun."""

from fractional_indexing import generate_n_keys_between
from sqlalchemy import orm, select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.models.limits import clean_text, clean_title
from rm_desktop.models.pairs import Pair
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.lines import person_views
from rm_desktop.services.quick_entry import QuickTopic, parse
from rm_desktop.services.topic_order import order_of
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

_TO_COME = (SessionState.PLANNED, SessionState.POSTPONED)


class StandingTopics:
    """The standing topics of one pair; one that is on an agenda is known there by its title."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def text(self) -> str:
        """Return them as typed, one a line."""
        with self._workspace.read() as reader:
            return _text(reader)

    def topics(self) -> tuple[QuickTopic, ...]:
        """Return what the lines say."""
        with self._workspace.read() as reader:
            return standing_topics(reader)

    def write(self, text: str) -> Changes:
        """Keep other lines; raises TITLE_TOO_LONG, BAD_CHARACTERS and TEXT_TOO_LONG."""
        lines = [clean_title(line) for line in clean_text(text, "text").splitlines() if line.strip()]
        with self._workspace.units.begin(Deed.EDIT) as unit:
            pair = _pair(unit)
            pair.standing = "\n".join(lines)
            unit.name(pair.title)
        return unit.changes

    def add_to(self, session_id: str) -> Changes:
        """Put those first on an agenda that are not on it yet."""
        with self._workspace.units.begin(Deed.ADD) as unit:
            unit.name(unit.get(Session, session_id).title)
            put_first(unit, session_id)
        return unit.changes


def standing_topics(reader: orm.Session) -> tuple[QuickTopic, ...]:
    """Return the topics of every session; a line that is only marks is none."""
    people = person_views(reader)
    found = (parse(line, people) for line in _text(reader).splitlines())
    return tuple(topic for topic in found if topic.title)


def begin_agenda(unit: Unit, session_id: str) -> None:
    """Put the standing topics on the agenda of a session that is to come, where it has no topic yet."""
    if is_blank(unit, session_id):
        put_first(unit, session_id)


def is_blank(unit: Unit, session_id: str) -> bool:
    """Tell whether a session is to come and has no topic yet."""
    return unit.get(Session, session_id).state in _TO_COME and not order_of(unit.session, session_id)


def put_first(unit: Unit, session_id: str) -> None:
    """Add the standing topics that a session does not have yet, before all others."""
    alive = select(Topic.title).where(Topic.session_id == session_id, Topic.deleted_at.is_(None))
    there = {title.casefold() for title in unit.session.scalars(alive)}
    coming = [topic for topic in standing_topics(unit.session) if topic.title.casefold() not in there]
    order = order_of(unit.session, session_id)
    keys = generate_n_keys_between(None, order[0][1] if order else None, len(coming))
    for quick, position in zip(coming, keys, strict=True):
        topic = Topic(session_id=session_id, position=position, title=quick.title, lead=quick.lead)
        topic.minutes, topic.area = quick.minutes, quick.area
        unit.add(topic)


def _text(reader: orm.Session) -> str:
    return reader.scalars(select(Pair.standing).where(Pair.deleted_at.is_(None)).order_by(Pair.seq)).first() or ""


def _pair(unit: Unit) -> Pair:
    pair = unit.session.scalars(select(Pair).where(Pair.deleted_at.is_(None)).order_by(Pair.seq)).first()
    if pair is None:
        raise UserError(Problem.NOT_FOUND, kind=Kind.PAIR.value)
    return pair
