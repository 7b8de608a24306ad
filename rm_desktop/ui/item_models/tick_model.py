"""A list whose rows have a box each; nothing else happens by ticking."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_BOX = Qt.ItemDataRole.CheckStateRole


class TickModel(QAbstractListModel):
    """Knows the ids of its rows and which of them are ticked; what is said of a row is told by who inherits."""

    ticked_changed = Signal()

    _ids: tuple[str, ...] = ()
    _ticked: frozenset[str] = frozenset()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the ticked rows, in their order."""
        return tuple(each for each in self._ids if each in self._ticked)

    @Slot()
    def tick_all(self) -> None:
        """Tick every row."""
        self._tick_just(self._ids)

    @Slot()
    def tick_none(self) -> None:
        """Tick no row any more."""
        self._tick_just(())

    def _tick_just(self, ids: Iterable[str]) -> None:
        self._ticked = frozenset(ids)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1), [_BOX])
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _BOX:
            return Qt.CheckState.Checked if self._ids[index.row()] in self._ticked else Qt.CheckState.Unchecked
        return self._said(index.row(), role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != _BOX:
            return False
        known = {self._ids[index.row()]}
        self._ticked = self._ticked - known if Qt.CheckState(value) is Qt.CheckState.Unchecked else self._ticked | known
        self.dataChanged.emit(index, index, [_BOX])
        self.ticked_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        inherited = super().flags(index)
        return inherited | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else inherited

    def _begin(self, ids: Sequence[str], ticked: Iterable[str]) -> None:
        """Take other rows, with those that are ticked at first; the caller has said `beginResetModel`."""
        self._ids, self._ticked = tuple(ids), frozenset(ticked)

    @abstractmethod
    def _said(self, row: int, role: int) -> Any:
        """Return what a row says in a role."""
