"""A day that is read as words and changed by picking another from the month."""

from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.month_popup import MonthPopup
from rm_desktop.ui.wording import words


class DayButton(QuietButton):
    """Says e.g. `Thursday 12 November`; pressed, it opens the month."""

    WEIGHT = QFont.Weight.Normal

    day_picked = Signal(object)
    """A `date` other than the one shown; show it with `show_day`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "sessions", parent)
        self._today = self.day = date.min
        self.setToolTip(self.tr("Pick another day"))
        self.clicked.connect(self.pick)

    def show_day(self, day: date, today: date) -> None:
        """Show a day, with its year where it is not today's."""
        self.day, self._today = day, today
        self.setText(words.long_day(day, QLocale(), today))
        self.setAccessibleName(self.tr("Day: {day}").format(day=self.text()))

    def _ink(self) -> TokenName:
        return "ink2"

    @Slot()
    def pick(self) -> None:
        """Open the month at the day."""
        popup = MonthPopup(self._theme, self._today, self.day, self)
        popup.day_picked.connect(self._on_picked)
        popup.open_below(self)

    @Slot(object)
    def _on_picked(self, day: date) -> None:
        if day != self.day:
            self.day_picked.emit(day)
