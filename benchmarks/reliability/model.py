"""A fixed sequence of changes, so that after any accident it can be told exactly what must be there."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from rm_desktop.clock import SystemClock
from rm_desktop.models.kinds import Role
from rm_desktop.models.notes import Note
from rm_desktop.models.private import JournalEntry
from rm_desktop.models.sessions import Action
from rm_desktop.services.pairing import Founding, found
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import RawKey
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import Workspace

KEY = RawKey("5e" * 32)
TEXT_ID = "0f" * 16
BATCH = 60  # records in one unit of an import
_CYCLE = ("write", "write", "unit", "write", "unit", "undo")
_LIVING = (
    "SELECT 'note ' || title, count(*) FROM note WHERE title LIKE 'op %' AND deleted_at IS NULL GROUP BY title "
    "UNION ALL SELECT 'action ' || text, count(*) FROM action WHERE text LIKE 'op %' AND deleted_at IS NULL "
    "GROUP BY text UNION ALL SELECT 'entry ' || title, count(*) FROM journal_entry WHERE title LIKE 'op %' "
    "AND deleted_at IS NULL GROUP BY title"
)
State = tuple[str, dict[str, int]]


def found_workspace(path: Path, key: RawKey | None) -> None:
    """Make a workspace of one pair with the note that is going to be typed in."""
    clock = SystemClock()

    def first_records(workspace: Workspace) -> None:
        found(workspace, Founding(Role.LEADER, "Ada", "Robert", clock.today()))
        with workspace.units.begin(Deed.ADD, "Long") as unit:
            unit.add(Note(id=TEXT_ID, title="Long", body=_text(0)))

    create_workspace(path, key, clock, first_records)


def change(workspace: Workspace, number: int, *, bulk: bool) -> None:
    """Do the change of a number; it is durable when this returns."""
    _DOES[_kind(number, bulk)](workspace, number)


def expected(count: int, *, bulk: bool) -> State:
    """Return what must be there after so many changes: the text, and how many records have each name."""
    text, names = _text(0), Counter[str]()
    for number in range(count):
        kind = _kind(number, bulk)
        if kind == "write":
            text = _text(number + 1)
        elif kind == "batch":
            names[f"note op {number}"] = BATCH
        elif kind == "unit":
            names.update({f"{record} op {number}": 1 for record in ("note", "action", "entry")})
        else:
            for record in ("note", "action", "entry"):
                del names[f"{record} op {number - 1}"]
    return text, dict(names)


def state_of(workspace: Workspace) -> State:
    """Return what is there."""
    with closing(workspace.reader()) as reader:
        row = reader.execute("SELECT body FROM note WHERE id = ?", (TEXT_ID,)).fetchone()
        return "" if row is None else row[0], dict(reader.execute(_LIVING).fetchall())


def count_of(state: State, least: int, most: int, *, bulk: bool) -> int | None:
    """Return after how many changes, both bounds included, a state is exactly what must be there; None for none."""
    return next((count for count in range(least, most + 1) if expected(count, bulk=bulk) == state), None)


def _kind(number: int, bulk: bool) -> str:
    return "batch" if bulk else _CYCLE[number % len(_CYCLE)]


def _text(number: int) -> str:
    return f"{number} {'so much was typed ' * (40 + number * 37 % 300)}{number}"


def _write(workspace: Workspace, number: int) -> None:
    workspace.units.write_text(Note, TEXT_ID, "body", _text(number + 1))


def _add(workspace: Workspace, number: int) -> None:
    name = f"op {number}"
    with workspace.units.begin(Deed.ADD, name) as unit:
        unit.add(Note(title=name, body=_text(number)))
        unit.add(Action(text=name, owner=Role.MENTOR))
        unit.add(JournalEntry(title=name, body=_text(number), day=workspace.clock.today()))


def _add_many(workspace: Workspace, number: int) -> None:
    with workspace.units.begin(Deed.ADD, f"op {number}") as unit:
        for _ in range(BATCH):
            unit.add(Note(title=f"op {number}", body=_text(number)))


def _undo(workspace: Workspace, _number: int) -> None:
    workspace.units.undo()


_DOES: dict[str, Callable[[Workspace, int], None]] = {
    "write": _write,
    "unit": _add,
    "undo": _undo,
    "batch": _add_many,
}
