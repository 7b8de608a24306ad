"""The list of notes beside the note: tags, filter, rows, and what stands there when nothing matches."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.services.notes import NoteRow
from rm_desktop.ui.item_models.note_list import NoteListModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes_parts.tag_strip import TagStrip
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.clear_mark import ClearMark
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.low_area import LowArea
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

FILTER_MS = 80


class NoteListPane(QWidget):
    """Chooses notes; filling it chooses none."""

    chosen = Signal(str)
    """The row that is shown is another one."""
    picked = Signal()
    """A row was clicked."""
    opened = Signal()
    """Enter or a double click: the person wants to write."""
    filter_changed = Signal()
    new_requested = Signal()
    form_requested = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, model: NoteListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._placing = False
        self._pause = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._pause.timeout.connect(self.filter_changed)
        self._filter = LineEdit()
        theme.dress(self._filter)
        self._filter.setPlaceholderText(self.tr("Filter notes"))
        self._filter.setAccessibleName(self.tr("Filter notes by words or #tag"))
        ClearMark(theme, self._filter)
        self._filter.textEdited.connect(self._on_filter_edited)
        self._filter.textChanged.connect(self._on_filter_cleared)
        self.bulk = BulkBar(theme)
        self.tags = TagStrip(theme)
        self.tags.filter_requested.connect(self.set_filter)
        self.rows = RowList(theme, self.tr("Notes"), many=True)
        self.rows.setModel(model)
        self.rows.setDragEnabled(True)
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self.rows.clicked.connect(self._on_clicked)
        self.rows.opened.connect(self.opened)
        self.rows.menu_wanted.connect(self.menu_wanted)
        self.rows.chosen_changed.connect(self._on_chosen_changed)
        self.bulk.cleared.connect(self._choose_one)
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

    @Slot(str)
    def set_filter(self, typed: str) -> None:
        """Filter by something, at once."""
        self._filter.setText(typed)
        self._pause.stop()
        self.filter_changed.emit()

    @Slot()
    def show_all(self) -> None:
        """Take the filter away."""
        self.set_filter("")

    def only_read(self) -> None:
        """Let no note be made, and nothing be done with many."""
        for part in (*self._ways, self.bulk):
            part.setEnabled(False)

    def begin(self, total: int, ids: Sequence[str] = (), *, top: bool) -> None:
        """Fill the list anew; it stays where it was scrolled to, or goes to the `top`."""
        place = 0 if top else self.rows.verticalScrollBar().value()
        self._placing = True
        self.model.begin(total, ids)
        self._body.setCurrentWidget(self.rows if total else self._nothing)
        self.rows.doItemsLayout()
        self.rows.verticalScrollBar().setValue(place)
        self._placing = False

    def choose(self, place: int, *, scroll: bool = True) -> None:
        """Mark a row and no other, or none, without saying so."""
        self._placing = True
        index = self.model.index(place, 0) if place >= 0 else QModelIndex()
        bar = self.rows.verticalScrollBar()
        before = bar.value()
        self.rows.setCurrentIndex(index)
        if not index.isValid():
            self.rows.clearSelection()
        elif scroll:
            self.rows.scrollTo(index)
        else:
            bar.setValue(before)
        self._placing = False

    def put(self, row: NoteRow) -> bool:
        """Show a listed note as it is now; the list scrolls after it only where its row could be seen."""
        place = self.model.index(self.model.place_of(row.id), 0)
        visible = self.rows.visualRect(place).intersects(self.rows.viewport().rect())
        known = self.model.put(row)
        current = self.rows.currentIndex()
        if visible and self.model.id_at(current) == row.id:
            self.rows.scrollTo(current)
        return known

    def drop(self, note_ids: Sequence[str]) -> None:
        """Take listed notes out and choose what stands in their place now."""
        self._placing = True
        first = self.model.drop(note_ids)
        self.rows.setCurrentIndex(QModelIndex())
        self._placing = False
        if first >= 0:
            self.rows.choose_after(first)

    def focus_first(self) -> None:
        """Put the keyboard on the rows."""
        if self.model.rowCount():
            self.rows.come_back()
        else:
            self._filter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.typed:
            self.show_all()
        elif event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self.rows.setFocus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        new = PlainButton(theme, self.tr("New"), "plus")
        new.setAccessibleName(self.tr("New note"))
        new.clicked.connect(self.new_requested)
        form = IconButton(theme, "file", self.tr("New note from a form"))
        form.clicked.connect(self.form_requested)
        self._ways = (form, new)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 8)
        head.addWidget(Heading(theme, self.tr("Notes")), 1)
        head.addWidget(form)
        head.addWidget(new)
        area = LowArea(theme, self)
        column = QVBoxLayout(area.sheet)
        ScaledSpacing(theme, column, 8)
        column.addLayout(head)
        column.addWidget(self._filter)
        column.addWidget(self.tags)
        column.addWidget(self._body, 1)
        area.whole.addWidget(self.bulk)
        ScaledSpacing(theme, area.whole, 8)

    @Slot()
    def _on_filter_edited(self) -> None:
        self._pause.start()

    @Slot(str)
    def _on_filter_cleared(self, text: str) -> None:
        if not text and not self._pause.isActive():  # the little cross says no `textEdited`
            self._pause.start()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        note_id = self.model.id_at(current)
        if note_id and not self._placing:
            self.chosen.emit(note_id)

    @Slot()
    def _on_chosen_changed(self) -> None:
        self.bulk.show_count(self.rows.chosen_count())

    @Slot()
    def _choose_one(self) -> None:
        self.choose(self.rows.currentIndex().row(), scroll=False)
        self.rows.setFocus()

    @Slot()
    def _on_clicked(self) -> None:
        if self.rows.chosen_count() <= 1:
            self.picked.emit()
