"""Says that nothing is written on a day, and offers to."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class DayStrip(Card):
    """Shown for a day without entries."""

    write_requested = Signal(object)
    """The `date` to write about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=6, parent=parent)
        self._day = date.min
        self.words = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.words.setMinimumWidth(1)
        self.write = QuietButton(theme, self.tr("Write about this day"))
        self.write.clicked.connect(self._ask)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 4, (6, 0, 0, 0))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.write)
        self.body.addLayout(row)

    def show_day(self, day: date, today: date) -> None:
        """Offer a day; one that is still to come is only named."""
        self._day = day
        named = words.short_day(day, QLocale(), today)
        coming = day > today
        sentence = self.tr("{day} is still to come.") if coming else self.tr("Nothing on {day}.")
        self.words.setText(sentence.format(day=named))
        self.write.setVisible(not coming)
        self.show()

    @Slot()
    def _ask(self) -> None:
        self.write_requested.emit(self._day)
