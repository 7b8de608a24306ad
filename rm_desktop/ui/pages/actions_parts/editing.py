"""An action opened for editing: a card that lies over its row, and goes where the row goes."""

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication

from rm_desktop.services.action_list import ActionPlaces
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.item_models.actions import ActionModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.actions_parts.editor import ActionEditor


class ActionEditing(QObject):
    """Holds the editor; rows of one height stay as they are below it, so that 10,000 need no new layout."""

    saved = Signal(str, object)  # action id, ActionEdit
    changed = Signal()  # an action is being edited, or none any longer
    places_wanted = Signal()  # answer by setting `places`, now

    def __init__(self, theme: Theme, view: QAbstractItemView, model: ActionModel) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._model = model
        self.pair: PairView | None = None
        self.today = date.min
        self.places = ActionPlaces((), ())
        self.editor: ActionEditor | None = None
        self.writable = True

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the editor."""
        focused = QApplication.focusWidget()
        return self.editor is not None and focused is not None and self.editor.isAncestorOf(focused)

    @Slot(QModelIndex)
    def begin(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Edit the action of a row, unless another one that is being edited cannot be taken."""
        line = self._model.line(index)
        if line is None or self.pair is None or not self.writable or not self.finish():
            return
        self.places_wanted.emit()
        self.editor = ActionEditor(self._theme, line, self.pair, self.today, self.places, self._view.viewport())
        self.editor.saved.connect(self.saved)
        self.editor.left.connect(self.stop)
        self.place()
        self.editor.show()
        self.editor.focus_first()
        self.changed.emit()

    def finish(self) -> bool:
        """Take what stands in the editor; return False where it cannot be taken and stays open."""
        if self.editor is not None and self.editor.is_changed:
            self.editor.save()
        else:
            self.stop()
        return self.editor is None

    @Slot()
    def stop(self) -> None:
        """Show the row again; the keyboard goes back to it."""
        if self.editor is None:
            return
        inside = self.has_keyboard
        editor, self.editor = self.editor, None
        editor.hide()
        editor.deleteLater()
        if inside:
            self._view.setFocus()
        self.changed.emit()

    def follow(self) -> None:
        """Stop where the action is gone from the list."""
        if self.editor is not None and not self._model.index_of(self.editor.action_id).isValid():
            self.stop()
        self.place()

    @Slot()
    def place(self) -> None:
        """Lay the editor over its row, whole on view as long as the row is."""
        if self.editor is None:
            return
        row: QRect = self._view.visualRect(self._model.index_of(self.editor.action_id))
        width = self._view.viewport().width()
        height = self.editor.height_for(width)
        top = row.top()
        if row.intersects(self._view.viewport().rect()):
            top = max(0, min(top, self._view.viewport().height() - height))
        self.editor.setGeometry(0, top, width, height)
