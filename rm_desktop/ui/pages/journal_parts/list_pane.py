"""Beside the entry: the head of the page, the month, and the entries; how they stand by the room there is."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.item_models.journal import EntryModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.calendar_side import CalendarSide
from rm_desktop.ui.pages.journal_parts.entry_list import EntryList
from rm_desktop.ui.pages.journal_parts.page_head import JournalHead
from rm_desktop.ui.widgets.low_area import LowArea
from rm_desktop.ui.widgets.month_popup import MonthPopup
from rm_desktop.ui.widgets.page_area import EDGE
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_SIDE_BY_SIDE = 620
_MONTH_WIDTH = 320
_ROOM_FOR_MONTH = 520
_ROOM_FOR_BOTH = 720
_UNLIMITED = 16777215  # QWIDGETSIZE_MAX


class JournalListPane(QWidget):
    """Month over entries, beside them on a wide page, and where there is no room for both behind a button."""

    def __init__(self, theme: Theme, model: EntryModel, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._sheet = LowArea(theme, self).sheet
        self.head = JournalHead(theme, self._sheet)
        self.calendar = CalendarSide(theme, today, self._sheet)
        self.entries = EntryList(theme, model, self._sheet)
        self._popup: MonthPopup | None = None
        self.head.month.clicked.connect(self._open_month)
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard on the rows."""
        self.entries.focus_first()

    def set_narrow(self, narrow: bool) -> None:
        """Take a whole page, or a column beside the entry."""
        self._narrow = narrow
        self._start.setFixedWidth(self._theme.px(EDGE))
        self._end.setFixedWidth(self._theme.px(EDGE) if narrow else 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.addWidget(self.calendar)
        self._both.addWidget(self.entries, 1)
        ScaledSpacing(self._theme, self._both, 12)
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 12)
        column.addWidget(self.head)
        column.addLayout(self._both, 1)
        self._start, self._end = QWidget(), QWidget()  # margins of a layout are not mirrored
        row = QHBoxLayout(self._sheet)
        ScaledSpacing(self._theme, row, 0, (0, 24, 0, 16))
        row.addWidget(self._start)
        row.addLayout(column, 1)
        row.addWidget(self._end)

    def _fit(self) -> None:
        theme, narrow = self._theme, self._narrow
        beside = narrow and self.width() >= theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() is not direction:
            self._both.setDirection(direction)
        self.calendar.setMaximumWidth(theme.px(_MONTH_WIDTH) if beside else _UNLIMITED)
        shown = beside or self.height() >= theme.px(_ROOM_FOR_MONTH)
        self.calendar.month.setVisible(shown)
        self.head.month.setHidden(shown)
        self.calendar.before.allow(self.height() >= theme.px(_ROOM_FOR_MONTH if beside else _ROOM_FOR_BOTH))

    @Slot()
    def _open_month(self) -> None:
        """Open the month below its button, with its dots."""
        calendar, button = self.calendar, self.head.month
        popup = MonthPopup(self._theme, calendar.today, calendar.month.selected, button)
        popup.month.set_marked(calendar.marked)
        popup.month.month_shown.connect(self._mark_popup)
        popup.day_picked.connect(self._go_to_day)
        self._popup = popup
        popup.open_below(button)

    @Slot()
    def _mark_popup(self) -> None:
        """Have the dots of the month that the popup shows read, and show them there too."""
        if self._popup is not None:
            self.calendar.month.select(self._popup.month.selected)
            self._popup.month.set_marked(self.calendar.marked)

    @Slot(object)
    def _go_to_day(self, day: date) -> None:
        """Do what a click on the day in the month does, and leave the keyboard on the entries."""
        self.calendar.month.select(day)
        self.calendar.month.day_selected.emit(day)
        self.focus_first()
