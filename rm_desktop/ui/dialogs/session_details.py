"""Asks for a session's details: a new one's, what is to be changed of one, or of one that happened."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rm_desktop.clock import Clock, SystemClock
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.minutes_field import MinutesField
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.wall_hint import WallHint
from rm_desktop.ui.widgets.when_field import WhenField
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.services.sessions import SessionEdit

_WIDTH = 520


class SessionDialog(FormDialog):
    """Emits `answered` once everything can be read; it closes when told that the answer was taken."""

    answered = Signal(object)  # SessionEdit, with every field

    def __init__(
        self,
        theme: Theme,
        today: date,
        heading: str,
        button: str,
        parent: QWidget | None = None,
        *,
        clock: Clock | None = None,
        happened: bool = False,
    ) -> None:
        """A session that `happened` needs a day, which cannot be one to come; `clock` knows the zone they are in."""
        super().__init__(theme, heading, button, _WIDTH, parent)
        self._today = today
        self._happened = happened
        self.title = _line(self.tr("Title"), self.tr("What is it about?"))
        self.when = WhenField(theme, self._today, self.tr("When"), clock=clock)
        self._hint = WallHint(theme, clock or SystemClock(), self.when)
        self._hint.changed.connect(self.refit_soon)
        self.minutes = MinutesField(self.tr("Length"))
        self.place = _line(self.tr("Place"), self.tr("A room, a café, a call"))
        self.purpose = WritingEdit(theme, self.tr("Purpose"), self.tr("What should be different afterwards?"), lines=2)
        grid = QGridLayout()
        ScaledSpacing(theme, grid, 12)
        grid.addLayout(self.labelled(self.tr("When"), self.when), 0, 0)
        grid.addLayout(self.labelled(self.tr("Length"), self.minutes), 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        self.form.addLayout(self.labelled(self.tr("Title"), self.title))
        self.form.addLayout(grid)
        self.form.addWidget(self._hint)
        self.form.addLayout(self.labelled(self.tr("Place"), self.place))
        self.form.addLayout(self.labelled(self.tr("Purpose"), self.purpose))
        self._shown = self._typed()
        self.title.setFocus()

    def show_fields(self, fields: "SessionEdit") -> None:
        """Fill in what is known."""
        self.title.setText(fields.get("title", ""))
        self.when.set_when(fields.get("day"), fields.get("at"))
        self.minutes.set_minutes(fields.get("minutes", 45))
        self.place.setText(fields.get("place", ""))
        self.purpose.set_text(fields.get("purpose", ""))
        self._hint.look()
        self._shown = self._typed()

    def holds_words(self) -> bool:
        return self._typed() != self._shown

    def focus_words(self) -> None:
        self.title.setFocus()

    @Slot()
    def answer(self) -> None:
        """Emit `answered`, or say what is missing."""
        length, fault = self.minutes.minutes, self._fault_of_day()
        if not self.title.text().strip():
            self.refuse(self.tr("Give the session a title."), self.title)
        elif fault:
            self.refuse(fault, self.when)
        elif length is None:
            self.refuse(self.tr("Give a length in minutes, up to a day."), self.minutes)
        else:
            self.clear_fault()
            self.answered.emit(self._fields(length))

    def _fault_of_day(self) -> str:
        if not self.when.is_readable or not self._happened:
            return self.when.hint
        if self.when.day is None:
            return self.tr("Which day was it? Write it as yesterday 15:00, or pick it.")
        return self.tr("This day has not come yet.") if self.when.day > self._today else ""

    def _typed(self) -> tuple[str, ...]:
        lines = (self.title, self.when.line, self.minutes, self.place)
        return (*(line.text() for line in lines), self.purpose.text())

    def _fields(self, minutes: int) -> "SessionEdit":
        return {
            "title": self.title.text(),
            "day": self.when.day,
            "at": self.when.at,
            "minutes": minutes,
            "place": self.place.text().strip(),
            "purpose": self.purpose.text(),
        }


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
