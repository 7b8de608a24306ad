"""Asks until when several actions are due."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.wording import words

_WIDTH = 400


class DueDayDialog(FormDialog):
    """`answered` brings a day, or None to have none."""

    def __init__(self, count: int, day: date | None, today: date, theme: Theme, parent: QWidget | None = None) -> None:
        heading = words.counted(count, "Until when is {n} action due?", "Until when are {n} actions due?")
        super().__init__(theme, heading, self.tr("Set the day"), _WIDTH, parent)
        self._before = day
        self.due = DayField(theme, today, self.tr("Due"))
        self.due.set_day(day)
        note = Label(theme, self.tr("Leave it empty to have no day."), TextSize.CAPTION, "ink2", wrap=True)
        self.form.addLayout(self.labelled(self.tr("Due"), self.due, note))
        self.due.edited.connect(self.clear_fault)
        self.due.setFocus()

    @Slot()
    def answer(self) -> None:
        if not self.due.is_readable:
            self.refuse(self.due.hint, self.due)
        else:
            self.answered.emit(self.due.day)
