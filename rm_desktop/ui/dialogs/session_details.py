"""Asks for a session's details: a new one's, or what is to be changed of one."""

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.ui import words
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.typed_when import read_time
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.minutes_field import MinutesField
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.services.sessions import SessionEdit

_WIDTH = 520
_SHARES = (2, 2, 1, 1)


class SessionDialog(QDialog):
    """Emits `answered` once everything can be read; it closes when told that the answer was taken."""

    answered = Signal(object)  # SessionEdit, with every field

    def __init__(self, theme: Theme, today: date, heading: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self._theme = theme
        self.title = _line(self.tr("Title"), self.tr("What is it about?"))
        self.day = DayField(theme, today, self.tr("Day"))
        self.at = _line(self.tr("Time"), words.clock_time(time(15), QLocale()))
        self.minutes = MinutesField(self.tr("Length"))
        self.place = _line(self.tr("Place"), self.tr("A room, a café, a call"))
        self.purpose = WritingEdit(theme, self.tr("Purpose"), self.tr("What should be different afterwards?"), lines=2)
        self._fault = Label(theme, "", colour="danger", wrap=True)
        self._fault.hide()
        self._lay_out(heading, button)

    def show_fields(self, fields: "SessionEdit") -> None:
        """Fill in what is known."""
        self.title.setText(fields.get("title", ""))
        self.day.set_day(fields.get("day"))
        at = fields.get("at")
        self.at.setText("" if at is None else words.clock_time(at, QLocale()))
        self.minutes.set_minutes(fields.get("minutes", 45))
        self.place.setText(fields.get("place", ""))
        self.purpose.set_text(fields.get("purpose", ""))

    def refuse(self, sentence: str, field: QWidget) -> None:
        """Say what cannot be read and go there."""
        self._fault.setText(sentence)
        self._fault.show()
        field.setFocus()

    def _lay_out(self, heading: str, button: str) -> None:
        grid = QGridLayout()
        ScaledSpacing(self._theme, grid, 12)
        grid.addLayout(self._labelled(self.tr("Title"), self.title), 0, 0, 1, 4)
        grid.addLayout(self._labelled(self.tr("Day"), self.day), 1, 0, 1, 2)
        grid.addLayout(self._labelled(self.tr("Time"), self.at), 1, 2)
        grid.addLayout(self._labelled(self.tr("Length"), self.minutes), 1, 3)
        grid.addLayout(self._labelled(self.tr("Place"), self.place), 2, 0, 1, 4)
        grid.addLayout(self._labelled(self.tr("Purpose"), self.purpose), 3, 0, 1, 4)
        for column, share in enumerate(_SHARES):
            grid.setColumnStretch(column, share)
        column_of_all = QVBoxLayout(self)
        ScaledSpacing(self._theme, column_of_all, 16, (24, 24, 24, 24))
        column_of_all.addWidget(Heading(self._theme, heading, TextSize.H2))
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self._fault)
        column_of_all.addStretch(1)
        column_of_all.addLayout(self._foot(button))
        self.setMinimumWidth(self._theme.px(_WIDTH))

    def _labelled(self, text: str, field: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 4)
        label = Label(self._theme, text, TextSize.CAPTION, "ink2")
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return column

    def _foot(self, button: str) -> QHBoxLayout:
        save = PrimaryButton(self._theme, button)
        save.setDefault(True)
        save.clicked.connect(self._answer)
        leave = PlainButton(self._theme, self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(save)
        return foot

    @Slot()
    def _answer(self) -> None:
        at = read_time(self.at.text())
        if not self.title.text().strip():
            self.refuse(self.tr("Give the session a title."), self.title)
        elif not self.day.is_readable:
            self.refuse(self.tr("This day cannot be read. Write it as 26 Nov, or pick it."), self.day)
        elif self.at.text().strip() and at is None:
            self.refuse(self.tr("This time cannot be read. Write it as 15:00."), self.at)
        elif self.minutes.minutes is None:
            self.refuse(self.tr("Give a length in minutes, up to a day."), self.minutes)
        else:
            self._fault.hide()
            self.answered.emit(self._fields(at, self.minutes.minutes))

    def _fields(self, at: time | None, minutes: int) -> "SessionEdit":
        return {
            "title": self.title.text(),
            "day": self.day.day,
            "at": at,
            "minutes": minutes,
            "place": self.place.text().strip(),
            "purpose": self.purpose.text(),
        }


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
