"""What a document would hold, one row an item, each with a box that takes it out."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rm_desktop.documents.scope import Item

Index = QModelIndex | QPersistentModelIndex


class ContentsModel(QAbstractListModel):
    """Ticked items go into the document, and nothing else does."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> frozenset[str]:
        """Return the ids of the items that are ticked."""
        return frozenset(self._ticked)

    @property
    def chosen(self) -> int:
        """Return how many items are ticked."""
        return len(self._ticked)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show other items, all ticked."""
        self.beginResetModel()
        self._items = items
        self._ticked = {item.id for item in items}
        self.endResetModel()
        self.ticked_changed.emit()

    def tick_all(self, ticked: bool) -> None:
        """Tick every item, or none."""
        self._ticked = {item.id for item in self._items} if ticked else set()
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.label
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        item = self._items[index.row()]
        if Qt.CheckState(value) is Qt.CheckState.Unchecked:
            self._ticked.discard(item.id)
        else:
            self._ticked.add(item.id)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        inherited = super().flags(index)
        return inherited | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else inherited
