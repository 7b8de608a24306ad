"""Earlier versions of long texts, from the history, and going back to one."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.models.registry import BY_KIND
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.faults import faults_named
from rm_desktop.store.past import Earlier, earlier, text_before
from rm_desktop.store.texts import LONG_TEXTS
from rm_desktop.store.workspace import Workspace

PRESENT = 0


@dataclass(frozen=True)
class Version:
    """A text as it once was: known by the unit that ended it, 0 for the present text.

    `at` and `deed` tell of the unit that made it; a stretch of typing counts from its beginning.
    """

    unit_id: int
    at: datetime
    deed: Deed
    length: int


class VersionService:
    """The versions of every long text of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def fields(self, kind: Kind) -> tuple[str, ...]:
        """Return the long texts of a kind, its main one first."""
        return LONG_TEXTS.get(kind, ())

    def versions(self, kind: Kind, record_id: str, field: str) -> tuple[Version, ...]:
        """Return what is kept of a text, newest first, the present text first; raises NOT_FOUND."""
        with self._workspace.writing:
            present, made_at, units = self._read(kind, record_id, field)
        ended = [(PRESENT, len(present)), *((unit.unit_id, unit.length) for unit in units if unit.text is not None)]
        makers = [(datetime.fromisoformat(unit.at), unit.deed) for unit in units]
        makers += [(made_at, Deed.ADD)] * (len(ended) - len(makers))  # the unit that made the record is gone
        return tuple(
            Version(unit_id, at, deed, length) for (unit_id, length), (at, deed) in zip(ended, makers, strict=True)
        )

    def text(self, kind: Kind, record_id: str, field: str, unit_id: int) -> str:
        """Return one version; raises NOT_FOUND, and VERSION_GONE where it is not kept any more."""
        with self._workspace.writing:
            present, _, units = self._read(kind, record_id, field)
        return present if unit_id == PRESENT else text_before(present, units, unit_id)

    def restore(self, kind: Kind, record_id: str, field: str, unit_id: int) -> Changes:
        """Make a version the present text; the text there was stays a version. Raises as `text` does."""
        with self._workspace.writing:
            text = self.text(kind, record_id, field, unit_id)
            with self._workspace.units.begin(Deed.RESTORE) as unit:
                record = unit.get(BY_KIND[kind], record_id)
                setattr(record, field, text)
                unit.name(record.heading)
        return unit.changes

    def _read(self, kind: Kind, record_id: str, field: str) -> tuple[str, datetime, list[Earlier]]:
        """Return the present text, when its record was made, and the units that changed the text."""
        if field not in self.fields(kind):
            raise ValueError(f"{kind} has no long text {field}")
        record = BY_KIND[kind]
        columns = select(getattr(record, field), record.created_at)
        with self._workspace.read() as session:
            row = session.execute(columns.where(record.id == record_id, record.deleted_at.is_(None))).first()
        if row is None:
            raise UserError(Problem.NOT_FOUND, kind=kind.value)
        with faults_named(self._workspace.path):
            return row[0], row[1], earlier(self._workspace.writer, kind, record_id, field)
