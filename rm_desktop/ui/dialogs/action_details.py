"""Asks what was promised, by whom and until when."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.day_field import DayField

if TYPE_CHECKING:
    from rm_desktop.services.actions import ActionEdit

_WIDTH = 460


class ActionDialog(FormDialog):
    """Changes an action; `answered` brings an `ActionEdit`."""

    def __init__(
        self, action: ActionLine, pair: PairView, today: date, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Action"), self.tr("Save"), _WIDTH, parent)
        self.action_id = action.id
        self._before = action
        self._roles = (pair.me, pair.me.other)
        self.words = QLineEdit(action.text)
        self.words.setAccessibleName(self.tr("What was promised?"))
        roles = {Role.MENTOR: self.tr("mentor"), Role.LEADER: self.tr("leader")}
        people = (pair.mine, pair.partner)
        choices = tuple(Choice(place, person.name, roles[person.role]) for place, person in enumerate(people))
        self.owner = ChoiceRow(theme, self.tr("Who?"), choices)
        self.owner.choose(self._roles.index(action.owner))
        self.due = DayField(theme, today, self.tr("Due"))
        self.due.set_day(action.due)
        self.form.addLayout(self.labelled(self.tr("What was promised?"), self.words))
        self.form.addLayout(self.labelled(self.tr("Who?"), self.owner))
        self.form.addLayout(self.labelled(self.tr("Due"), self.due))
        self.words.textEdited.connect(self.clear_fault)
        self.due.edited.connect(self.clear_fault)
        self.words.setFocus()

    @property
    def fields(self) -> "ActionEdit":
        """What the form holds now."""
        owner = Role(self._roles[self.owner.value or 0])
        return {"text": self.words.text().strip(), "owner": owner, "due": self.due.day}

    def holds_words(self) -> bool:
        return self.words.text() != self._before.text

    def focus_words(self) -> None:
        self.words.setFocus()

    @Slot()
    def answer(self) -> None:
        if not self.words.text().strip():
            self.refuse(self.tr("Say what was promised."), self.words)
        elif not self.due.is_readable:
            self.refuse(self.tr("Write the day as 26 Nov, pick it, or leave it empty."), self.due)
        else:
            self.answered.emit(self.fields)
