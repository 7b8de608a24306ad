"""What a template becomes in a workspace: topics at the end of an agenda, a note, a journal entry, a preparation."""

from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy import orm, select

from rm_desktop.models.goals import Goal
from rm_desktop.models.kinds import Role
from rm_desktop.models.limits import TITLE_LENGTH, clean_text, clean_title
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry, Preparation
from rm_desktop.models.sessions import Action, Session, Topic
from rm_desktop.services.checks import clean_area
from rm_desktop.services.lines import pair_view
from rm_desktop.services.standing import is_blank, put_first
from rm_desktop.services.template import Into, Step, Template, TemplateKind
from rm_desktop.services.template_filling import fill, people
from rm_desktop.services.template_sheets import entry_text, kit_text, note_text, part_text
from rm_desktop.services.today_view import PairView
from rm_desktop.services.topic_order import keys_at_end
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

SayDay = Callable[[date], str]
_FIELDS = {Into.RAISE: "to_raise", Into.NOT_YET: "not_yet", Into.WITH_CARE: "with_care"}
_NOTHING = "–"


class TemplateUse:
    """Uses templates in one workspace; `say_day` words a date as its reader does."""

    def __init__(self, workspace: Workspace, say_day: SayDay = date.isoformat) -> None:
        self._workspace = workspace
        self._say_day = say_day

    def values(self, session_id: str | None = None) -> dict[str, str]:
        """Return every variable for a session, or for none: then the next number's place is empty."""
        with self._workspace.read() as reader:
            pair = pair_view(reader, self._workspace.me)
            return {**people(pair), **self._of_session(reader, pair, session_id), **self._of_today()}

    def to_agenda(self, session_id: str, template: Template) -> Changes:
        """Add an agenda's steps as topics at the end of a session, or a kit as one; neither of the two brought them.

        An agenda that is begun so has the standing topics first, but for those that the template brings itself.
        """
        values = self.values(session_id)
        with self._workspace.units.begin(Deed.ADD) as unit:
            begins = is_blank(unit, session_id)
            pair = pair_view(unit.session, self._workspace.me)
            topics = _topics(template, pair, values)
            for topic, position in zip(topics, keys_at_end(unit.session, session_id, len(topics)), strict=True):
                topic.session_id, topic.position = session_id, position
                unit.add(topic)
            if begins:
                put_first(unit, session_id)
            if len(topics) == 1:
                unit.name(topics[0].title)
        return unit.changes

    def to_note(self, template: Template, session_id: str | None = None) -> Changes:
        """Add a note with a form to fill in; its id comes first."""
        values = self.values(session_id)
        with self._workspace.units.begin(Deed.ADD) as unit:
            pair = pair_view(unit.session, self._workspace.me)
            note = Note(title=_title(template.name, values), body=clean_text(note_text(template, pair, values), "body"))
            note.session_id = None if session_id is None else unit.get(Session, session_id).id
            unit.add(note)
            unit.name(note.title)
        return unit.changes

    def to_entry(self, template: Template, session_id: str | None = None) -> Changes:
        """Add a private journal entry of today with the questions of my role; its id comes first."""
        values, me = self.values(session_id), self._workspace.me
        body = clean_text(entry_text(template, me, values), "body")
        entry = JournalEntry(day=self._workspace.clock.today(), title=_title(template.name, values), body=body)
        with self._workspace.units.begin(Deed.ADD, entry.title) as unit:
            entry.session_id = None if session_id is None else unit.get(Session, session_id).id
            unit.add(entry)
        return unit.changes

    def to_preparation(self, session_id: str, template: Template) -> Changes:
        """Write the parts of a form that have a place there below what my private preparation holds already."""
        values, me = self.values(session_id), self._workspace.me
        with self._workspace.units.begin(Deed.WRITE) as unit:
            unit.name(unit.get(Session, session_id).title)
            prepared = _preparation(unit, session_id)
            for into, field in _FIELDS.items():
                parts = [part_text(step, me, values) for step in template.steps if step.into is into]
                if parts:
                    text = "\n\n".join(filter(None, (getattr(prepared, field).rstrip(), *parts)))
                    setattr(prepared, field, clean_text(text, field))
        return unit.changes

    def _of_today(self) -> dict[str, str]:
        return {"today": self._say_day(self._workspace.clock.today())}

    def _of_session(self, reader: orm.Session, pair: PairView, session_id: str | None) -> dict[str, str]:
        session = reader.get(Session, session_id) if session_id else None
        when = None if session is None else session.day
        return {
            "number": "" if session is None else str(session.number),
            "title": "" if session is None else session.title,
            "date": self._say_day(when) if when is not None else _NOTHING,
            "last_actions": _last_actions(reader, pair, session),
            "goals": _goals(reader, pair),
        }


def _topics(template: Template, pair: PairView, values: Mapping[str, str]) -> list[Topic]:
    if template.kind is TemplateKind.KIT:
        topic = Topic(title=_title(template.name, values), detail=kit_text(template, pair, values))
        topic.lead, topic.minutes, topic.area = template.steps[0].lead, template.minutes, clean_area(template.area)
        return [topic]
    return [_topic(step, pair, values) for step in template.steps]


def _topic(step: Step, pair: PairView, values: Mapping[str, str]) -> Topic:
    topic = Topic(title=_title(step.title, values), detail=clean_text(step.detail(pair, values), "detail"))
    topic.lead, topic.minutes, topic.area = step.lead, step.minutes, clean_area(step.area)
    return topic


def _title(text: str, values: Mapping[str, str]) -> str:
    """Return a title with its variables filled, cut where they made it too long."""
    filled = " ".join(fill(text, values).split())
    return clean_title(filled[:TITLE_LENGTH] or text)


def _preparation(unit: Unit, session_id: str) -> Preparation:
    found = unit.session.scalars(select(Preparation).where(Preparation.session_id == session_id)).first()
    if found is None:
        found = Preparation(session_id=session_id, to_raise="", not_yet="", with_care="")
        unit.add(found)
    elif found.deleted_at is not None:
        found.deleted_at = None
        found.to_raise = found.not_yet = found.with_care = ""
    return found


def _last_actions(reader: orm.Session, pair: PairView, session: Session | None) -> str:
    """Return what was promised in the newest session before one (or at all), as task boxes; a dash for nothing."""
    of_session = select(Session.id).join(Action, Action.session_id == Session.id)
    before = of_session.where(Session.deleted_at.is_(None), Action.deleted_at.is_(None))
    if session is not None:
        before = before.where(Session.number < session.number)
    newest = before.order_by(Session.number.desc()).limit(1).scalar_subquery()
    rows = select(Action.owner, Action.text, Action.done_at).where(
        Action.session_id == newest, Action.deleted_at.is_(None)
    )
    boxes = {True: "x", False: " "}
    lines = [
        f"- [{boxes[row.done_at is not None]}] {pair.person(Role(row.owner)).short}: {' '.join(row.text.split())}"
        for row in reader.execute(rows.order_by(Action.seq))
    ]
    return "\n".join(lines) or _NOTHING


def _goals(reader: orm.Session, pair: PairView) -> str:
    """Return the goals of both, one a line; a dash for none."""
    rows = reader.execute(select(Goal.owner, Goal.statement).where(Goal.deleted_at.is_(None)).order_by(Goal.seq))
    lines = [f"- {pair.person(Role(row.owner)).short}: {' '.join(row.statement.split())}" for row in rows]
    return "\n".join(lines) or _NOTHING
