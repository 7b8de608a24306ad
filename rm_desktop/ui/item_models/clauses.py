"""The clauses of the library, each with a box that says whether it stands in the charter."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rm_desktop.services.charter_library import Clause

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ClauseRole(IntEnum):
    """What a row says beyond its title."""

    ID = Qt.ItemDataRole.UserRole + 1


class ClauseModel(QAbstractListModel):
    """Asks for a change where a box is ticked; the box follows once the charter has changed."""

    tick_requested = Signal(str, bool)  # id of a clause, whether it is wanted

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clauses: tuple[Clause, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._open = True

    def show_clauses(self, clauses: tuple[Clause, ...]) -> None:
        """Offer other clauses."""
        if clauses != self._clauses:
            self.beginResetModel()
            self._clauses = clauses
            self.endResetModel()

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Tick those that stand in the charter."""
        if chosen != self._chosen and self._clauses:
            self._chosen = chosen
            self.dataChanged.emit(self.index(0), self.index(len(self._clauses) - 1))

    def set_open(self, can_tick: bool) -> None:
        """Take ticks, or none where nothing can be written."""
        self._open = can_tick

    def clause(self, index: Index) -> Clause | None:
        """Return the clause of a row, or None for no row."""
        return self._clauses[index.row()] if index.isValid() and index.row() < len(self._clauses) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._clauses)

    def flags(self, index: Index) -> Qt.ItemFlag:
        inherited = super().flags(index)
        tickable = index.isValid() and self._open
        return inherited | Qt.ItemFlag.ItemIsUserCheckable if tickable else inherited

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        clause = self.clause(index)
        if clause is None:
            return None
        stands = clause.id in self._chosen
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: clause.title,
            Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Checked if stands else Qt.CheckState.Unchecked,
            Qt.ItemDataRole.AccessibleDescriptionRole: clause.why,
            ClauseRole.ID: clause.id,
        }
        return values.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        clause = self.clause(index)
        if clause is None or role != Qt.ItemDataRole.CheckStateRole or not self._open:
            return False
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        if wanted != (clause.id in self._chosen):
            self.tick_requested.emit(clause.id, wanted)
        return True
