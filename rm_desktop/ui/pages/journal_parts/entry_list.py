"""The entries to choose from, what narrows them, and what can be done with several."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.journal import EntryKey
from rm_desktop.ui.item_models.journal import EntryModel, Sessions
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.widgets.clear_mark import ClearMark
from rm_desktop.ui.widgets.filter_line import FilterLine
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_FILTER_AFTER_MS = 120


class EntryList(QWidget):
    """The selection survives reloads, and after a deletion the row that takes the place has it."""

    selected = Signal(str)
    """The person went to an entry."""
    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()
    filtered = Signal()
    tag_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.filter = FilterLine()
        theme.dress(self.filter)
        self.filter.setAccessibleName(self.tr("Filter the entries"))
        self.filter.setPlaceholderText(self.tr("Filter by words or #tag"))
        ClearMark(theme, self.filter)
        self.nothing = Label(theme, self.tr("No entry has these words."), TextSize.CAPTION, "ink2", wrap=True)
        self.nothing.hide()
        self.bulk = BulkBar(theme)
        self._tag = self.bulk.add_action(self.tr("Tag the chosen entries…"), "tag")
        self._remove = self.bulk.add_action(self.tr("Delete the chosen entries"), "trash")
        self.view = RowList(theme, self.tr("Entries"), many=True)
        self.view.setModel(model)
        self._waiting = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        for widget in (self.filter, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self.bulk)
        self._connect()

    @property
    def current_id(self) -> str:
        """The entry that is selected, or nothing."""
        return self.model.entry_id(self.view.currentIndex())

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """The chosen entries from the top."""
        return tuple(self.model.entry_id(index) for index in self.view.chosen())

    @property
    def typed(self) -> str:
        """What the list is filtered by."""
        return self.filter.text().strip()

    def focus_first(self) -> None:
        """Put the keyboard on the rows."""
        if self.model.keys or not self.typed:
            self.view.come_back()
        else:
            self.filter.setFocus()

    def show_keys(self, keys: tuple[EntryKey, ...], sessions: Sessions, keep: str, *, follow: bool) -> None:
        """Show entries with the one to `keep` selected; where it is missing, `follow` selects what stands there now."""
        rows = [index.row() for index in self.view.chosen()] or [self.view.currentIndex().row()]
        if self.model.show_keys(keys, sessions):
            index = self.model.index_of(keep)
            if index.isValid() or not follow:
                self._select_silently(index)
            else:
                self.view.choose_after(max(min(rows), 0))

    def select(self, entry_id: str) -> bool:
        """Select an entry; return False where it is not in the list."""
        index = self.model.index_of(entry_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
        return index.isValid()

    def select_first(self) -> None:
        """Select the newest entry."""
        self.view.setCurrentIndex(self.model.nearest(0))

    def select_silently(self, entry_id: str) -> None:
        """Select an entry that is shown already, or none."""
        self._select_silently(self.model.index_of(entry_id))

    def clear_filter(self) -> None:
        """Show every entry."""
        if self.filter.text():
            self.filter.clear()
            self._send_filter()

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.opened.connect(self._on_opened)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.chosen_changed.connect(self._on_chosen_changed)
        self.filter.textChanged.connect(self._waiting.start)
        self.filter.left.connect(self.view.setFocus)
        self._waiting.timeout.connect(self._send_filter)
        self._tag.clicked.connect(self.tag_requested)
        self._remove.clicked.connect(self.remove_requested)
        self.bulk.cleared.connect(self._choose_one)

    def _select_silently(self, index: QModelIndex) -> None:
        choice = self.view.selectionModel()
        choice.blockSignals(True)
        self.view.setCurrentIndex(index)
        if not index.isValid():
            choice.clear()
        choice.blockSignals(False)
        self.view.viewport().update()
        self._on_chosen_changed()

    @Slot()
    def _send_filter(self) -> None:
        self._waiting.stop()
        self.filtered.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self.model.entry_id(current))

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.entry_id(index))

    @Slot()
    def _on_chosen_changed(self) -> None:
        self.bulk.show_count(self.view.chosen_count())
        self.chosen_changed.emit()

    @Slot()
    def _choose_one(self) -> None:
        self.view.setCurrentIndex(self.view.currentIndex())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
