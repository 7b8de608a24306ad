"""What a document would hold, one row an item, each with a box that takes it out."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from rm_desktop.documents.scope import Item
from rm_desktop.ui.item_models.tick_model import TickModel


class ContentsModel(TickModel):
    """Ticked items go into the document, and nothing else does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show other items, all ticked."""
        self.beginResetModel()
        self._items = items
        ids = [item.id for item in items]
        self._begin(ids, ids)
        self.endResetModel()
        self.ticked_changed.emit()

    def _said(self, row: int, role: int) -> Any:
        return self._items[row].label if role == Qt.ItemDataRole.DisplayRole else None
