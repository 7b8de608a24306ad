"""A month calendar with a dot on each day that has an entry."""

from collections.abc import Set as AbstractSet
from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.month_days import MonthDays
from rm_desktop.ui.widgets.month_grid import months_later
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class MonthView(QWidget):
    """Month, its arrows and its days; the week starts as the locale has it.

    Arrow keys walk by day and week, Page Up and Page Down by month, with Shift by year, Home and End to the ends of
    the month, T to today. Week numbers stand where the locale counts weeks.
    """

    day_selected = Signal(object)
    """A `date` the person went to."""
    day_opened = Signal(object)
    """Enter or a double click on the selected `date`, where `open_days` was asked for."""
    month_shown = Signal(object, object)
    """The first and last `date` on view, which may lie in the neighbouring months: load the dots of these."""

    def __init__(self, theme: Theme, today: date, locale: QLocale | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale or QLocale()
        self._today = today
        self._title = Heading(theme, size=TextSize.H3, wrap=False)
        self._days = MonthDays(theme, today, self._locale)
        self._back = IconButton(theme, "chevron-left", self.tr("Previous month"))
        self._to_today = QuietButton(theme, self.tr("Today"))
        self._forward = IconButton(theme, "chevron-right", self.tr("Next month"))
        self._lay_out(theme)
        self._back.clicked.connect(self._go_back)
        self._forward.clicked.connect(self._go_forward)
        self._to_today.clicked.connect(self._go_to_today)
        self._days.day_selected.connect(self._on_walked)
        self._days.day_opened.connect(self.day_opened)
        self._retitle()

    @property
    def selected(self) -> date:
        """The day in question."""
        return self._days.selected

    @property
    def range_shown(self) -> tuple[date, date]:
        """The first and the last day on view."""
        return self._days.shown[0], self._days.shown[-1]

    def open_days(self) -> None:
        """Say `day_opened` for Enter and a double click, which else do nothing here."""
        self._days.opens = True

    def select(self, day: date) -> None:
        """Go to a day; `month_shown` follows where the month changes, `day_selected` does not."""
        before = self.range_shown
        self._days.show_days(day)
        self._retitle()
        if self.range_shown != before:
            self.month_shown.emit(*self.range_shown)

    def set_marked(self, days: AbstractSet[date]) -> None:
        """Put a dot under these days."""
        self._days.set_marked(days)

    def set_today(self, today: date) -> None:
        """Ring another day, after midnight."""
        self._today = today
        self._days.set_today(today)

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        for button in (self._to_today, self._back, self._forward):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._days)
        ScaledSpacing(theme, head, 0)
        ScaledSpacing(theme, column, 4)

    def _retitle(self) -> None:
        day = self._days.selected
        month = self._locale.standaloneMonthName(day.month)
        self._title.setText(self.tr("{month} {year}").format(month=month, year=day.year))

    def _walk(self, day: date) -> None:
        self.select(day)
        self.day_selected.emit(day)

    @Slot()
    def _go_back(self) -> None:
        self._walk(months_later(self.selected, -1))

    @Slot()
    def _go_forward(self) -> None:
        self._walk(months_later(self.selected, 1))

    @Slot()
    def _go_to_today(self) -> None:
        self._walk(self._today)

    @Slot(object)
    def _on_walked(self, day: date) -> None:
        self._retitle()
        self.month_shown.emit(*self.range_shown)
        self.day_selected.emit(day)
