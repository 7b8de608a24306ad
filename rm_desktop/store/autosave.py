"""The hot path: saving a long text while it is typed. Plain statements, no ORM, one unit for a stretch of typing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.base import PrivateRecord, Record
from rm_desktop.models.limits import clean_text
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import as_json, open_unit, stamp
from rm_desktop.store.tracking import Fields

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

# A stretch of typing ends after two minutes' rest, and after ten minutes at the latest, so that undo stays useful.
_REST = timedelta(minutes=2)
_LONGEST = timedelta(minutes=10)


@dataclass(frozen=True)
class _Stretch:
    place: tuple[str, str, str]
    unit_id: int
    began: datetime
    last: datetime

    def goes_on(self, place: tuple[str, str, str], now: datetime) -> bool:
        return self.place == place and now - self.last < _REST and now - self.began < _LONGEST


class Autosave:
    """Writes texts, and remembers the stretch of typing that is under way."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._stretch: _Stretch | None = None

    def write(self, record: type[Record], record_id: str, field: str, text: str) -> Changes:
        """Save a text field durably and return what changed.

        The history keeps the text from before the stretch; the record itself holds the newest. Raises NOT_FOUND,
        TEXT_TOO_LONG, BAD_CHARACTERS, and what `Units.begin` raises.
        """
        clean_text(text, field)
        if field not in record.__table__.columns:
            raise ValueError(f"{record.__tablename__} has no field {field}")
        try:
            with self._workspace.transaction() as writer:
                return self._write(writer, record, record_id, field, text)
        except BaseException:
            self._stretch = None
            raise

    def end_stretch(self) -> None:
        """Let the next text typed begin a stretch of its own, whatever the clock says."""
        self._stretch = None

    def _write(self, writer: Connection, record: type[Record], record_id: str, field: str, text: str) -> Changes:
        table = record.__tablename__
        title = "''" if issubclass(record, PrivateRecord) or not record.searched else record.searched[0]
        row = writer.execute(
            f'SELECT "{field}", {title} FROM {table} WHERE id = ? AND deleted_at IS NULL', (record_id,)
        ).fetchone()
        if row is None:
            raise UserError(Problem.NOT_FOUND, kind=record.kind.value)
        if row[0] == text:
            return NOTHING
        now = self._workspace.clock.now()
        self._keep_before(writer, (table, record_id, field), {field: row[0]}, row[1], now)
        writer.execute(f'UPDATE {table} SET "{field}" = ?, updated_at = ? WHERE id = ?', (text, stamp(now), record_id))
        return Changes.made([(record.kind, record_id)], Deed.WRITE, row[1])

    def _keep_before(
        self, writer: Connection, place: tuple[str, str, str], before: Fields, subject: str, now: datetime
    ) -> None:
        """Open a unit with the text as it was, unless the stretch under way already keeps it."""
        stretch = self._stretch
        if stretch is not None and stretch.goes_on(place, now):
            newest = writer.execute("SELECT id, undone FROM unit ORDER BY id DESC LIMIT 1").fetchone()
            if newest == (stretch.unit_id, 0):
                self._stretch = _Stretch(place, stretch.unit_id, stretch.began, now)
                return
        unit_id = open_unit(writer, Deed.WRITE, subject, now)
        writer.execute(
            "INSERT INTO history (unit_id, kind, record_id, before, after) VALUES (?, ?, ?, ?, '{}')",
            (unit_id, place[0], place[1], as_json(before)),
        )
        self._stretch = _Stretch(place, unit_id, now, now)
