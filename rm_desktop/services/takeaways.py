"""Takeaways: one sentence somebody learned from the other."""

from dataclasses import dataclass
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement, select

from rm_desktop.models.kinds import Role
from rm_desktop.models.sessions import Session, Takeaway
from rm_desktop.services.checks import clean_area, clean_said
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.workspace import Workspace


@dataclass(frozen=True)
class TakeawayLine:
    """One takeaway."""

    id: str
    text: str
    learner: Role
    teacher: Role
    area: str
    session_number: int | None


class TakeawayEdit(TypedDict, total=False):
    """What can be changed of a takeaway; who taught follows from who learned."""

    text: str
    learner: Role
    area: str


class TakeawayService:
    """The takeaways of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def of_session(self, session_id: str) -> tuple[TakeawayLine, ...]:
        """Return a session's takeaways in the order they were noted."""
        return self._lines(Takeaway.session_id == session_id)

    def all(self) -> tuple[TakeawayLine, ...]:
        """Return every takeaway in the order they were noted."""
        return self._lines()

    def add(
        self, text: str, learner: Role, area: str = "", session_id: str | None = None, *, shared: bool = False
    ) -> Changes:
        """Note what one of them learned from the other; raises EMPTY_TEXT.

        `shared` names the deed as sharing, for words copied out of the journal; nothing links back there.
        """
        takeaway = Takeaway(text=clean_said(text), learner=learner, teacher=learner.other, session_id=session_id)
        takeaway.area = clean_area(area)
        with self._workspace.units.begin(Deed.SHARE if shared else Deed.ADD, takeaway.text) as unit:
            if session_id is not None:
                unit.get(Session, session_id)
            unit.add(takeaway)
        return unit.changes

    def edit(self, takeaway_id: str, **fields: Unpack[TakeawayEdit]) -> Changes:
        """Change what is given; raises EMPTY_TEXT."""
        with self._workspace.units.begin(Deed.EDIT) as unit:
            takeaway = unit.get(Takeaway, takeaway_id)
            if "text" in fields:
                takeaway.text = clean_said(fields["text"])
            if "learner" in fields:
                takeaway.learner, takeaway.teacher = fields["learner"], fields["learner"].other
            if "area" in fields:
                takeaway.area = clean_area(fields["area"])
            unit.name(takeaway.text)
        return unit.changes

    def remove(self, takeaway_id: str) -> Changes:
        """Put a takeaway into the trash."""
        with self._workspace.units.begin(Deed.REMOVE) as unit:
            takeaway = unit.get(Takeaway, takeaway_id)
            unit.name(takeaway.text)
            unit.trash(takeaway)
        return unit.changes

    def _lines(self, *conditions: ColumnElement[bool]) -> tuple[TakeawayLine, ...]:
        columns = select(
            Takeaway.id, Takeaway.text, Takeaway.learner, Takeaway.teacher, Takeaway.area, Session.number
        ).outerjoin(Session, (Session.id == Takeaway.session_id) & Session.deleted_at.is_(None))
        found = columns.where(Takeaway.deleted_at.is_(None), *conditions).order_by(Takeaway.seq)
        with self._workspace.read() as reader:
            return tuple(TakeawayLine(*row) for row in reader.execute(found))
