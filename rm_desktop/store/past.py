"""What a long text was before each unit that changed it, read from the present backwards."""

from typing import NamedTuple

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Deed
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import from_json
from rm_desktop.store.packing import Packed, unpack

_ROWS = """SELECT u.id, u.at, u.deed, h.before FROM history AS h JOIN unit AS u ON u.id = h.unit_id
    WHERE h.record_id = ? AND h.kind = ? AND NOT u.undone ORDER BY h.id DESC"""


class Earlier(NamedTuple):
    """A unit that made or changed a text, and the text before it: None where the unit made the record."""

    unit_id: int
    at: str
    deed: Deed
    text: str | Packed | None

    @property
    def length(self) -> int:
        """Return the length of the earlier text."""
        return self.text.size if isinstance(self.text, Packed) else len(self.text or "")


def earlier(connection: Connection, kind: Kind, record_id: str, field: str) -> list[Earlier]:
    """Return the units that changed a text, newest first, and last the one that made the record if it is known."""
    found = []
    for unit_id, at, deed, before in connection.execute(_ROWS, (record_id, kind.value)):
        if before is None:
            found.append(Earlier(unit_id, at, Deed(deed), None))
        else:
            fields = from_json(before)
            if field in fields:
                found.append(Earlier(unit_id, at, Deed(deed), fields[field]))
    return found


def text_before(present: str, units: list[Earlier], unit_id: int) -> str:
    """Return what a text was before a unit; raises VERSION_GONE where that is not kept or cannot be made out."""
    text = present
    for unit in units:
        if unit.text is None:
            break
        text = unpack(unit.text, text) if isinstance(unit.text, Packed) else unit.text
        if unit.unit_id == unit_id:
            return text
    raise UserError(Problem.VERSION_GONE)
