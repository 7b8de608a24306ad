"""From my private preparation to the agenda: a line goes over as a topic and leaves nothing behind."""

import re

from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.limits import TITLE_LENGTH, clean_text, clean_title
from rm_desktop.models.private import Preparation
from rm_desktop.models.sessions import Topic
from rm_desktop.services.lines import person_views
from rm_desktop.services.quick_entry import parse
from rm_desktop.services.standing import begin_agenda
from rm_desktop.services.topic_order import key_at_end
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace

FIELDS = ("to_raise", "not_yet", "with_care")
_BULLET = re.compile(r"\s*(?:[-*+•–]\s+)?(?:\[[ xX]?\]\s+)?")


class Preparing:
    """What becomes of the lines that one person prepared alone."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def to_agenda(self, session_id: str, field: str, line: int) -> Changes:
        """Make a line (the first is 0) of a field a topic of its session; the line is gone.

        The unit has no name: until now nobody else was to read these words, and after an undo nobody is. Raises
        NOT_FOUND where there is no such line, and EMPTY_TITLE where it says nothing.
        """
        if field not in FIELDS:
            raise ValueError(f"my preparation has no field {field}")
        with self._workspace.units.begin(Deed.ADD) as unit:
            begin_agenda(unit, session_id)
            prepared = _prepared(unit, session_id)
            rest, said = taken_out(getattr(prepared, field), line)
            setattr(prepared, field, rest)
            unit.add(self._topic(unit, session_id, said))
        return unit.changes

    def _topic(self, unit: Unit, session_id: str, said: str) -> Topic:
        quick = parse(clean_text(said, "title"), person_views(unit.session))
        title, detail = in_title(quick.title)
        topic = Topic(session_id=session_id, title=clean_title(title), detail=detail, lead=quick.lead)
        topic.minutes, topic.area, topic.by = quick.minutes, quick.area, self._workspace.me
        topic.position = key_at_end(unit.session, session_id)
        return topic


def taken_out(text: str, line: int) -> tuple[str, str]:
    """Return a text without one of its lines, and what that line said without its bullet; raises NOT_FOUND."""
    lines = text.split("\n")
    if not 0 <= line < len(lines):
        raise UserError(Problem.NOT_FOUND, kind=Kind.PREPARATION.value)
    said = lines.pop(line)
    return "\n".join(lines), said[_start(said) :].strip()


def in_title(said: str) -> tuple[str, str]:
    """Return words as a title and, where they are too many for one, the whole of them as its detail."""
    if len(said) <= TITLE_LENGTH:
        return said, ""
    cut = said[: TITLE_LENGTH - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut}…", said


def _start(said: str) -> int:
    found = _BULLET.match(said)
    return found.end() if found else 0


def _prepared(unit: Unit, session_id: str) -> Preparation:
    alive = Preparation.deleted_at.is_(None)
    query = select(Preparation).where(Preparation.session_id == session_id, alive)
    found = unit.session.scalars(query).first()
    if found is None:
        raise UserError(Problem.NOT_FOUND, kind=Kind.PREPARATION.value)
    return found
