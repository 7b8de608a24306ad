"""Beside the entry: the month with its dots, a filter, and the entries."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rm_desktop.services.journal import EntryRow
from rm_desktop.ui.item_models.journal import EntryModel, Sessions
from rm_desktop.ui.pages.journal_parts.day_strip import DayStrip
from rm_desktop.ui.pages.journal_parts.page_head import JournalHead
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.filter_line import FilterLine
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.month_view import MonthView
from rm_desktop.ui.widgets.page_area import EDGE
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_UNLIMITED = 16777215  # QWIDGETSIZE_MAX
_SIDE_BY_SIDE = 620
_MONTH_WIDTH = 320
_ROOM_FOR_MONTH = 520
_FILTER_AFTER_MS = 120


class JournalListPane(QWidget):
    """Entries to choose from; the selection survives reloads, and after a deletion the next row has it."""

    selected = Signal(str)
    opened = Signal(str)
    remove_requested = Signal(str)
    write_requested = Signal()
    write_about_requested = Signal(object)  # date
    filtered = Signal(str)
    month_shown = Signal(object, object)  # first and last date on view

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._narrow = False
        self._marked: frozenset[date] = frozenset()
        self.model = EntryModel(self)
        self.head = JournalHead(theme)
        self.month = MonthView(theme, today)
        self.strip = DayStrip(theme)
        self.strip.hide()
        self.filter = FilterLine()
        self.filter.setAccessibleName(self.tr("Filter the entries"))
        self.filter.setPlaceholderText(self.tr("Filter by words or #tag"))
        self.nothing = Label(theme, self.tr("No entry has these words."), TextSize.CAPTION, "ink2", wrap=True)
        self.nothing.hide()
        self.view = RowList(theme, self.tr("Entries"))
        self._waiting = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self._lay_out()
        self._connect()

    @property
    def current_id(self) -> str:
        """The entry that is selected, or nothing."""
        return self.model.entry_id(self.view.currentIndex())

    def focus_first(self) -> None:
        """Put the keyboard on the rows."""
        self.view.setFocus()

    def show_rows(self, rows: tuple[EntryRow, ...], sessions: Sessions, keep: str, *, follow: bool) -> None:
        """Show entries with the one to `keep` selected; where it is missing, `follow` selects what stands there now."""
        row = self.view.currentIndex().row()
        self._today = sessions.today
        self.month.set_today(sessions.today)
        self.nothing.setVisible(not rows and bool(self.filter.text().strip()))
        if not self.model.show_rows(rows, sessions):
            return
        index = self.model.index_of(keep)
        if index.isValid() or not follow:
            self._select_silently(index)
        else:
            self.view.setCurrentIndex(self.model.nearest(row))

    def show_marked(self, days: frozenset[date]) -> None:
        """Put dots on the days with entries."""
        self._marked = days
        self.month.set_marked(days)
        if self.month.selected in days:
            self.strip.hide()

    def show_day(self, day: date) -> None:
        """Go to an entry's day in the month."""
        self.strip.hide()
        self.month.select(day)

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

    def set_narrow(self, narrow: bool, width: int) -> None:
        """Take a whole page, or a column of this width."""
        self._narrow = narrow
        self._start.setFixedWidth(self._theme.px(EDGE))
        self._end.setFixedWidth(self._theme.px(EDGE) if narrow else 0)
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(_UNLIMITED if narrow else width)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        calendar = QVBoxLayout()
        ScaledSpacing(self._theme, calendar, 8)
        calendar.addWidget(self.month)
        calendar.addWidget(self.strip)
        entries = QVBoxLayout()
        ScaledSpacing(self._theme, entries, 8)
        entries.addWidget(self.filter)
        entries.addWidget(self.nothing)
        entries.addWidget(self.view, 1)
        self._calendar = QWidget()
        above = QVBoxLayout(self._calendar)
        above.setContentsMargins(0, 0, 0, 0)
        above.addLayout(calendar)
        above.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.addWidget(self._calendar)
        self._both.addLayout(entries, 1)
        ScaledSpacing(self._theme, self._both, 12)
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 12)
        column.addWidget(self.head)
        column.addLayout(self._both, 1)
        self._start, self._end = QWidget(), QWidget()  # margins of a layout are not mirrored
        row = QHBoxLayout(self)
        ScaledSpacing(self._theme, row, 0, (0, 24, 0, 16))
        row.addWidget(self._start)
        row.addLayout(column, 1)
        row.addWidget(self._end)

    def _connect(self) -> None:
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.activated.connect(self._on_activated)
        self.head.write.clicked.connect(self.write_requested)
        self.month.day_selected.connect(self._on_day)
        self.month.month_shown.connect(self.month_shown)
        self.strip.write_requested.connect(self.write_about_requested)
        self.filter.textEdited.connect(self._waiting.start)
        self.filter.left.connect(self.view.setFocus)
        self._waiting.timeout.connect(self._send_filter)
        delete = QAction(self.tr("Delete"), self.view)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._remove_current)
        self.view.addAction(delete)

    def _fit(self) -> None:
        """Put the month beside the entries on a wide page, and away where there is no room for both."""
        theme, narrow = self._theme, self._narrow
        beside = narrow and self.width() >= theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() is not direction:
            self._both.setDirection(direction)
        self._calendar.setMaximumWidth(theme.px(_MONTH_WIDTH) if beside else _UNLIMITED)
        self._calendar.setVisible(beside or self.height() >= theme.px(_ROOM_FOR_MONTH))

    def _select_silently(self, index: QModelIndex) -> None:
        choice = self.view.selectionModel()
        choice.blockSignals(True)
        self.view.setCurrentIndex(index)
        if not index.isValid():
            choice.clear()
        choice.blockSignals(False)
        self.view.viewport().update()

    @Slot()
    def _send_filter(self) -> None:
        self._waiting.stop()
        self.filtered.emit(self.filter.text())

    @Slot(object)
    def _on_day(self, day: date) -> None:
        """Select the newest entry of a day, or offer to write about it."""
        if day in self._marked and not self.model.index_on(day).isValid():
            self.clear_filter()
        index = self.model.index_on(day)
        if index.isValid():
            self.strip.hide()
            self.view.setCurrentIndex(index)
        else:
            self.strip.show_day(day, self._today)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self.model.entry_id(current))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.entry_id(index))

    @Slot()
    def _remove_current(self) -> None:
        if self.current_id:
            self.remove_requested.emit(self.current_id)

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        entry_id = self.model.entry_id(self.view.indexAt(at))
        if not entry_id:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setProperty("entry", entry_id)
        menu.addAction(self.tr("Open")).setData("open")
        menu.addAction(self.tr("Delete")).setData("remove")
        menu.triggered.connect(self._on_menu)
        menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        entry_id = self.sender().property("entry")
        if action.data() == "remove":
            self.remove_requested.emit(entry_id)
        elif self.select(entry_id):
            self.opened.emit(entry_id)
