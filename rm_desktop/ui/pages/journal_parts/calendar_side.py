"""The month with its dots, and what there is to say of the day in question."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.journal import EntryRow
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.day_strip import DayStrip
from rm_desktop.ui.pages.journal_parts.on_this_day import OnThisDay
from rm_desktop.ui.widgets.month_view import MonthView
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class CalendarSide(QWidget):
    """Month, the offer to write about an empty day, and what was written on this day of earlier months."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.marked: frozenset[date] = frozenset()
        self.month = MonthView(theme, today, parent=self)
        self.strip = DayStrip(theme, self)
        self.strip.hide()
        self.before = OnThisDay(theme, self)
        self.before.show_rows((), today)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        for widget in (self.month, self.strip, self.before):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def today(self) -> date:
        """The day that is ringed."""
        return self._today

    def set_today(self, today: date) -> None:
        """Ring today, also after midnight."""
        self._today = today
        self.month.set_today(today)

    def show_marked(self, days: frozenset[date]) -> None:
        """Put dots on the days with entries."""
        self.marked = days
        self.month.set_marked(days)
        if self.month.selected in days:
            self.strip.hide()

    def show_day(self, day: date) -> None:
        """Go to an entry's day in the month."""
        self.strip.hide()
        self.month.select(day)

    def offer(self, day: date) -> None:
        """Say that nothing is written on a day, and offer to."""
        self.strip.show_day(day, self._today)

    def show_before(self, rows: Sequence[EntryRow]) -> None:
        """Show what was written on this day of earlier months and years."""
        self.before.show_rows(rows, self.month.selected)
