"""Asks what was promised, by whom and until when, for which goal, and what came of it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.services.action_list import ActionPlaces
    from rm_desktop.services.actions import ActionEdit

_WIDTH = 460
_LINES = 3


class ActionDialog(FormDialog):
    """Changes an action; `answered` brings an `ActionEdit`."""

    def __init__(
        self,
        action: ActionLine,
        pair: PairView,
        today: date,
        theme: Theme,
        parent: QWidget | None = None,
        places: "ActionPlaces | None" = None,
    ) -> None:
        """Without `places` the goal is not asked for."""
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
        said = self.tr("You said → I did: what came of it?")
        self.evidence = WritingEdit(theme, said, lines=_LINES)
        self.evidence.set_text(action.evidence)
        self.goal = self._goals(places)
        if self.goal is not None:
            self.form.addLayout(self.labelled(self.tr("Goal"), self.goal))
        self.form.addLayout(self.labelled(said, self.evidence))
        self.words.textEdited.connect(self.clear_fault)
        self.due.edited.connect(self.clear_fault)
        self.words.setFocus()

    @property
    def fields(self) -> "ActionEdit":
        """What the form holds now."""
        owner = Role(self._roles[self.owner.value or 0])
        fields: ActionEdit = {
            "text": self.words.text().strip(),
            "owner": owner,
            "due": self.due.day,
            "evidence": self.evidence.text(),
        }
        if self.goal is not None:
            fields["goal_id"] = self.goal.currentData() or None
        return fields

    def holds_words(self) -> bool:
        return (self.words.text(), self.evidence.text()) != (self._before.text, self._before.evidence)

    def focus_words(self) -> None:
        self.words.setFocus()

    def _goals(self, places: "ActionPlaces | None") -> ComboBox | None:
        """Return the choice of a goal; none where there is none to choose."""
        if places is None or not places.goals:
            return None
        box = ComboBox(self.theme, self.tr("Goal"))
        box.addItem(self.tr("No goal"), "")
        for goal_id, statement in places.goals:
            box.addItem(" ".join(statement.split()), goal_id)
        box.setCurrentIndex(max(0, box.findData(self._before.goal_id or "")))
        return box

    @Slot()
    def answer(self) -> None:
        if not self.words.text().strip():
            self.refuse(self.tr("Say what was promised."), self.words)
        elif not self.due.is_readable:
            self.refuse(self.tr("Write the day as 26 Nov, pick it, or leave it empty."), self.due)
        else:
            self.answered.emit(self.fields)
