"""A chip that says which day the end of a line was taken for; pressed, the words stay words."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.layouts import clear
from rm_desktop.ui.widgets.tip import set_tip
from rm_desktop.ui.wording import words


class DayGuess(QWidget):
    """Gone where nothing was guessed."""

    refused = Signal()
    """The words are no day."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._shown: tuple[str, date | None] = ("", None)
        self.chip: ChipButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self.hide()

    def tell(self, said: str, day: date | None, before: QWidget) -> None:
        """Say which day some words were taken for; Tab comes to the chip after `before`."""
        if (said, day) == self._shown:
            return
        self._shown = (said, day)
        clear(self._row)
        self.chip = None
        if said and day is not None:
            due = words.due(day, self._today, QLocale())
            chip = self.chip = ChipButton(self._theme, due, "ink2", "clock")
            told = self.tr("{words} is taken for the day. Click to leave it in the words")
            set_tip(chip, told.format(words=words.quoted(said)))
            chip.clicked.connect(self.refused)
            self._row.addWidget(chip)
            QWidget.setTabOrder(before, chip)
        self._row.addStretch(1)
        self.setVisible(self.chip is not None)
