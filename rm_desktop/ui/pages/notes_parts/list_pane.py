"""The list of notes beside the note: filter, rows, and what stands there when nothing matches."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.services.notes import NoteRow, NoteWindow
from rm_desktop.ui.item_models.note_list import NoteListModel
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

FILTER_MS = 80


class NoteListPane(QWidget):
    """Chooses one note; filling it chooses none."""

    chosen = Signal(str)
    picked = Signal()
    """The chosen row was clicked."""
    opened = Signal()
    """Enter or a double click on the chosen row: the person wants to write."""
    filter_changed = Signal()
    new_requested = Signal()
    remove_requested = Signal()
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, model: NoteListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._placing = False
        self._pause = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._pause.timeout.connect(self.filter_changed)
        self._filter = LineEdit()
        self._filter.setPlaceholderText(self.tr("Filter notes"))
        self._filter.setAccessibleName(self.tr("Filter notes by words or #tag"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textEdited.connect(self._on_filter_edited)
        self._filter.textChanged.connect(self._on_filter_cleared)
        self.rows = RowList(theme, self.tr("Notes"))
        self.rows.setModel(model)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._on_menu)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self.rows.clicked.connect(self.picked)
        self.rows.activated.connect(self.opened)
        self._nothing = EmptyState(theme, "search", self.tr("No note matches."), self.tr("Show all notes"))
        self._nothing.asked.connect(self.show_all)
        self._body = QStackedWidget()
        for widget in (self.rows, self._nothing):
            self._body.addWidget(widget)
        self._lay_out(theme)

    @property
    def typed(self) -> str:
        """Return what the list is filtered by."""
        return self._filter.text()

    def set_filter(self, typed: str) -> None:
        """Filter by something, at once."""
        self._filter.setText(typed)
        self._pause.stop()
        self.filter_changed.emit()

    @Slot()
    def show_all(self) -> None:
        """Take the filter away."""
        self.set_filter("")

    def show_window(self, window: NoteWindow, current: str) -> None:
        """Fill the list anew; the current note stays chosen where it is among the rows."""
        self._placing = True
        self.model.show_window(window)
        self._body.setCurrentWidget(self.rows if window.rows else self._nothing)
        self._placing = False
        self.choose(current)

    def choose(self, note_id: str) -> None:
        """Mark a note's row, or none, without saying so."""
        self._placing = True
        place = self.model.place_of(note_id)
        index = self.model.index(place, 0) if place >= 0 else QModelIndex()
        self.rows.setCurrentIndex(index)
        if index.isValid():
            self.rows.scrollTo(index)
        else:
            self.rows.clearSelection()
        self._placing = False

    def put(self, row: NoteRow) -> None:
        """Show a listed note as it is now; the list scrolls after it only where its row could be seen."""
        place = self.model.index(self.model.place_of(row.id), 0)
        visible = self.rows.visualRect(place).intersects(self.rows.viewport().rect())
        self.model.put(row)
        current = self.rows.currentIndex()
        if visible and self.model.note(current) == row:
            self.rows.scrollTo(current)

    def focus_first(self) -> None:
        """Put the keyboard on the rows."""
        (self.rows if self.model.rowCount() else self._filter).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.model.note(self.rows.currentIndex())
        if event.key() == Qt.Key.Key_Escape and self.typed:
            self.show_all()
        elif event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self.rows.setFocus()
        elif event.key() == Qt.Key.Key_Delete and self.rows.hasFocus() and row is not None:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        new = PlainButton(theme, self.tr("New"), "plus")
        new.setAccessibleName(self.tr("New note"))
        new.clicked.connect(self.new_requested)
        head = QHBoxLayout()
        head.addWidget(Heading(theme, self.tr("Notes")), 1)
        head.addWidget(new)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addLayout(head)
        column.addWidget(self._filter)
        column.addWidget(self._body, 1)

    @Slot()
    def _on_filter_edited(self) -> None:
        self._pause.start()

    @Slot(str)
    def _on_filter_cleared(self, text: str) -> None:
        if not text and not self._pause.isActive():  # the little cross says no `textEdited`
            self._pause.start()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.note(current)
        if row is not None and not self._placing:
            self.chosen.emit(row.id)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        row = self.model.note(self.rows.indexAt(at))
        if row is not None:
            self.menu_requested.emit(row.id, self.rows.viewport().mapToGlobal(at))
