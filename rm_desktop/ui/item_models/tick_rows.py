"""Rows of words, each with a box to tick."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from rm_desktop.ui.item_models.tick_model import TickModel


class TickRow(NamedTuple):
    """One row; `id` is the record it stands for, `ticked` how it is at first."""

    id: str
    words: str
    ticked: bool


class TickRowsModel(TickModel):
    """Shows rows as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TickRow] = []

    def show_rows(self, rows: Iterable[TickRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._begin([row.id for row in self._rows], (row.id for row in self._rows if row.ticked))
        self.endResetModel()

    def _said(self, row: int, role: int) -> Any:
        return self._rows[row].words if role == Qt.ItemDataRole.DisplayRole else None
