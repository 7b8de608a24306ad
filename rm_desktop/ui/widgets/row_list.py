"""The list beside every detail."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.drag_picture import SHIFT, drag_picture
from rm_desktop.ui.widgets.list_delegate import ListDelegate

# Qt lays all rows out anew when one comes, and forgets the place beyond the first batch; this many take 6 ms.
_BATCH = 100_000
_COUNTED = 10_000  # rows, 10 ms; a list of that many notes has no headings
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UPWARD = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MovePageUp)
_Flag = QItemSelectionModel.SelectionFlag


class RowList(QListView):
    """A list of such rows, quick for 100,000 of them: one height for all, laid out in large batches.

    With `many`, several rows can be chosen, as everywhere: Shift and Ctrl with the arrows, clicks and Space, Ctrl+A.
    """

    opened = Signal(QModelIndex)
    """A row was double-clicked, or Enter pressed on it: show what it stands for, with the keyboard in it."""
    menu_wanted = Signal(QPoint)
    """A place on the screen for a context menu; the rows it is about are the chosen ones."""
    chosen_changed = Signal()
    left = Signal()
    """Escape was pressed while no more than one row was chosen."""

    def __init__(
        self, theme: Theme, accessible_name: str, parent: QWidget | None = None, *, many: bool = False
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ListDelegate(theme, self))
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def chosen(self) -> list[QModelIndex]:
        """Return the chosen rows from the top."""
        return sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)

    def chosen_count(self) -> int:
        """Return how many rows are chosen, not counting headings between them; of very many without asking for each."""
        count = sum(part.height() for part in self.selectionModel().selection().toList())
        return count if count > _COUNTED else len(self.selectionModel().selectedIndexes())

    def chosen_span(self) -> tuple[int, int]:
        """Return the first and the last of the chosen rows, without asking for each; (-1, -1) of none."""
        parts = self.selectionModel().selection().toList()
        if not parts:
            return -1, -1
        return min(part.top() for part in parts), max(part.bottom() for part in parts)

    def come_back(self) -> None:
        """Take the keyboard, with the current row on view: the list may have stood aside, and begun at its top."""
        self.setFocus()
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def choose_after(self, row: int) -> None:
        """Choose what stands now where rows were taken out: the row there, else the one before, nothing of none."""
        model = self.model()
        count = model.rowCount()
        for place in (*range(row, count), *range(min(row, count) - 1, -1, -1)):
            index = model.index(place, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Choose a row and no other, whatever keys are down: Qt would go by them, and Ctrl+N add to the choice."""
        if index.isValid() and self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        else:
            super().setCurrentIndex(index)

    def setSelectionModel(self, choice: QItemSelectionModel) -> None:
        before = self.selectionModel()
        if before is not None:
            before.selectionChanged.disconnect(self._on_selection_changed)
        super().setSelectionModel(choice)
        choice.selectionChanged.connect(self._on_selection_changed)

    def reset(self) -> None:
        super().reset()
        self.chosen_changed.emit()  # a model that begins anew forgets what was chosen without a word

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the choice alone where the paper below the rows is pressed: what is shown beside stays chosen."""
        return super().selectionCommand(index, event) if index.isValid() else _Flag.NoUpdate

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first or last row that can be chosen where Qt would go to a heading, and stay for it."""
        wanted = super().moveCursor(action, modifiers)
        if not wanted.isValid() or self._can_be_chosen(wanted):
            return wanted
        rows = range(wanted.row(), self.model().rowCount())
        back = range(wanted.row() - 1, -1, -1)
        order = (*rows, *back) if action in _UPWARD else (*back, *rows)
        found = (self.model().index(row, 0) for row in order)
        return next(filter(self._can_be_chosen, found), wanted)

    def _can_be_chosen(self, index: QModelIndex) -> bool:
        return bool(self.model().flags(index) & Qt.ItemFlag.ItemIsSelectable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in _ENTER and current.isValid() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            self.opened.emit(current)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not self.model().flags(index) & Qt.ItemFlag.ItemIsSelectable:
            event.ignore()
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        if not by_mouse:
            self.scrollTo(index)
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(at)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag = self.drag_of(self.chosen())
        if drag is not None:
            drag.exec(actions)

    def drag_of(self, rows: list[QModelIndex]) -> QDrag | None:
        """Return a drag of rows with their names beside the pointer, so that the place below it can be seen."""
        if not rows:
            return None
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(rows))
        drag.setPixmap(drag_picture(self._theme, self, str(rows[0].data() or ""), len(rows)))
        drag.setHotSpot(QPoint(-self._theme.px(SHIFT), -self._theme.px(SHIFT)))
        return drag

    def _escape(self, event: QKeyEvent) -> None:
        """Choose the current row alone out of many; where that is so already, leave the list."""
        if self.chosen_count() > 1:
            self.setCurrentIndex(self.currentIndex())
        else:
            event.ignore()
            self.left.emit()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.chosen_changed.emit()
