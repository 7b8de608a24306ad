"""The list of actions under its headings: as long as it is, of which only what was looked at is read."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from rm_desktop.services.action_list import ActionListing
from rm_desktop.services.today_view import ActionLine
from rm_desktop.ui.item_models.typed_letters import meant
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
# So many rows are read at once: 2 ms, and more than a tall window shows.
WINDOW = 128


class ActionRole(IntEnum):
    """What the model says of a row beside the roles of all lists."""

    LINE = Qt.ItemDataRole.UserRole + 20
    """The `ActionLine` itself; None for a heading."""


class ActionModel(QStringListModel):
    """Holds a place for each action and each heading. `caption` words a row's second line, `spoken` the whole row.

    Qt keeps the number of rows, in a list of empty strings, and need not ask Python for it: laying rows out asks twice
    for each of them.
    """

    rows_wanted = Signal(list)
    """Ids of actions that are looked at and not known: answer with `fill`, now."""

    def __init__(
        self,
        caption: Callable[[ActionLine], str],
        spoken: Callable[[ActionLine], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._caption = caption
        self._spoken = spoken
        self._entries: list[str] = []  # an action's id, or a heading after "\n"
        self._places: dict[str, int] = {}
        self._known: dict[str, ActionLine] = {}
        self._asking = False

    def begin(self, listing: ActionListing, headings: Sequence[str]) -> None:
        """Begin anew with these actions under these headings, one for each section."""
        self._entries = []
        first = 0
        for section, heading in zip(listing.sections, headings, strict=True):
            self._entries += [f"\n{heading}", *listing.ids[first : first + section.length]]
            first += section.length
        self._places = dict(zip(self._entries, range(len(self._entries)), strict=True))
        self._known.clear()
        self.setStringList([""] * len(self._entries))

    def fill(self, lines: Iterable[ActionLine]) -> None:
        """Take rows that were read."""
        self._known.update((line.id, line) for line in lines)

    def id_at(self, index: Index) -> str:
        """Return the id of a row's action; "" for a heading or no row."""
        entry = self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else ""
        return "" if entry.startswith("\n") else entry

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all actions that are listed."""
        return tuple(entry for entry in self._entries if not entry.startswith("\n"))

    def index_of(self, action_id: str) -> QModelIndex:
        """Return where an action stands; invalid where it is not listed."""
        place = self._places.get(action_id, -1) if action_id else -1
        return self.index(place) if place >= 0 else QModelIndex()

    def line(self, index: Index) -> ActionLine | None:
        """Return the action of a row, reading it where it is not known; None for a heading or no row."""
        action_id = self.id_at(index)
        if not action_id:
            return None
        if action_id not in self._known and not self._asking:
            self._asking = True
            start = index.row() // WINDOW * WINDOW
            near = self._entries[start : start + WINDOW]
            self.rows_wanted.emit([entry for entry in near if not entry.startswith("\n")])
            self._asking = False
        return self._known.get(action_id)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody choose a heading, nor edit or drop anything, as strings could be."""
        return QAbstractListModel.flags(self, index) if self.id_at(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if entry.startswith("\n"):
            return self._of_heading(entry[1:], role)
        line = self.line(index)
        return None if line is None else self._of_action(line, role)

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Find the row that typed letters mean, among those that were looked at: the filter is there for the others."""
        return meant(self, start.row(), value, hits, self._title_at)

    def _title_at(self, place: int) -> str | None:
        row = self._known.get(self._entries[place])
        return None if row is None else row.text

    def _of_heading(self, heading: str, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading
        return True if role == RowRole.SECTION else None

    def _of_action(self, line: ActionLine, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == RowRole.CAPTION:
            return self._caption(line)
        if role == RowRole.SECTION:
            return False
        return line if role == ActionRole.LINE else None
