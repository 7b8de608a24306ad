"""The rows of the Actions page: chosen, ticked at their box, and changed in place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.services.today_view import PairView
from rm_desktop.ui.item_models.actions import ActionModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.actions_parts.editing import ActionEditing
from rm_desktop.ui.pages.actions_parts.painter import ActionPainter
from rm_desktop.ui.widgets.row_list import RowList

Index = QModelIndex | QPersistentModelIndex


class ActionList(RowList):
    """A list of actions under headings; the editor of one lies over its row."""

    tick_requested = Signal(str)

    def __init__(self, theme: Theme, model: ActionModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, many=True)
        self.setAccessibleName(self.tr("Actions"))
        self.actions_model = model
        self.painter = ActionPainter(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self.editing = ActionEditing(theme, self, model)
        self.opened.connect(self.editing.begin)
        self.verticalScrollBar().valueChanged.connect(self.editing.place)

    def show_pair(self, pair: PairView, today: date) -> None:
        """Know the two by name, and what day it is."""
        self.painter.pair, self.painter.today = pair, today
        self.editing.pair, self.editing.today = pair, today

    def set_writable(self, writable: bool) -> None:
        """Let actions be ticked and changed, or only be read."""
        self.painter.writable = self.editing.writable = writable
        self.viewport().update()

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen actions from the top."""
        return tuple(self.actions_model.id_at(index) for index in self.chosen())

    def choose_nearest(self, row: int) -> None:
        """Choose the action at a row, or the next one, or the one before."""
        self.choose_after(max(0, row))

    def choose_all(self, rows: Sequence[QModelIndex]) -> None:
        """Choose these rows and no others; the first is the current one."""
        self.setCurrentIndex(rows[0])
        chosen = QItemSelection()
        for index in rows:
            chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is Qt.MouseButton.LeftButton and self._is_box(index, at):
            self.setCurrentIndex(index)
            self.tick_requested.emit(self.actions_model.id_at(index))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._is_box(self.indexAt(at), at):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.editing.has_keyboard:
            event.ignore()  # what the editor does not want is nothing for the list below it
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editing.place()

    def _is_box(self, index: Index, at: QPoint) -> bool:
        if not self.painter.writable or not self.actions_model.id_at(index):
            return False
        return self.painter.box_of(QRectF(self.visualRect(index)), self.layoutDirection()).contains(at)
