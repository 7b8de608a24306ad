"""Rows of words, each with a box to tick."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex


class TickRow(NamedTuple):
    """One row; `id` is the record it stands for."""

    id: str
    words: str
    ticked: bool


class TickRowsModel(QAbstractListModel):
    """Knows which rows are ticked; nothing else happens by ticking."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TickRow] = []

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the ticked rows, in their order."""
        return tuple(row.id for row in self._rows if row.ticked)

    def show_rows(self, rows: Iterable[TickRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def tick_all(self, ticked: bool, _checked: bool = False) -> None:
        """Tick every row, or none."""
        self._rows = [row._replace(ticked=ticked) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._rows[index.row()] = self._rows[index.row()]._replace(ticked=ticked)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        inherited = super().flags(index)
        return inherited | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else inherited
