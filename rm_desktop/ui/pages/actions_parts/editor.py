"""An action opened for editing, in the place of its row."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.action_list import ActionPlaces
from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from rm_desktop.services.actions import ActionEdit

_DAY_WIDTH = 170
_GOAL_WIDTH = 260
_LINES = 2


class ActionEditor(Card):
    """What was promised, what became of it, who, until when, for which goal.

    Enter saves (with Ctrl from what became of it), Escape leaves.
    """

    saved = Signal(str, object)  # action id, ActionEdit
    left = Signal()

    def __init__(
        self, theme: Theme, line: ActionLine, pair: PairView, today: date, places: ActionPlaces, parent: QWidget
    ) -> None:
        super().__init__(theme, padding=10, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # the list below has its own use for clicks
        self.setAccessibleName(self.tr("Change action"))
        self.action_id = line.id
        self.text = QLineEdit(line.text)
        theme.dress(self.text)
        self.text.setAccessibleName(self.tr("What was promised?"))
        said = self.tr("You said → I did: what came of it?")
        self.evidence = WritingEdit(theme, said, said, lines=_LINES)
        self.evidence.set_text(line.evidence)
        self.owner = ComboBox(theme, self.tr("Who?"))
        for person in (pair.mine, pair.partner):
            self.owner.addItem(person.name, person.role.value)
        self.owner.setCurrentIndex(self.owner.findData(line.owner.value))
        self.due = DayField(theme, today, self.tr("Due"))
        self.due.set_day(line.due)
        self.due.setFixedWidth(theme.px(_DAY_WIDTH))
        self.goal = ComboBox(theme, self.tr("Goal"))
        self.goal.setMaximumWidth(theme.px(_GOAL_WIDTH))
        self._offer_goals(places, line)
        self._before = self.fields()
        self._lay_out(theme)

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was opened."""
        return self.fields() != self._before or not self.due.is_readable

    def fields(self) -> "ActionEdit":
        """Return what the editor says now."""
        return {
            "text": self.text.text(),
            "evidence": self.evidence.text(),
            "owner": Role(self.owner.currentData()),
            "due": self.due.day,
            "goal_id": self.goal.currentData() or None,
        }

    def focus_first(self) -> None:
        """Put the keyboard into the words."""
        self.text.setFocus()
        self.text.selectAll()

    def focus_evidence(self) -> None:
        """Put the keyboard into what became of it."""
        self.evidence.setFocus()

    def height_for(self, width: int) -> int:
        """Return how high it is at a width."""
        return self.body.totalHeightForWidth(width)

    @Slot()
    def save(self) -> None:
        """Ask for what was changed, or leave where nothing was."""
        if not self.due.is_readable:
            self.due.setFocus()
        elif self.is_changed:
            fields = self.fields()
            if fields["goal_id"] == self._before["goal_id"]:
                del fields["goal_id"]  # the goal of now may lie in the trash, and is not offered
            self.saved.emit(self.action_id, fields)
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _offer_goals(self, places: ActionPlaces, line: ActionLine) -> None:
        self.goal.addItem(self.tr("No goal"), "")
        for goal_id, statement in places.goals:
            self.goal.addItem(" ".join(statement.split()), goal_id)
        found = self.goal.findData(line.goal_id or "")
        self.goal.setCurrentIndex(max(0, found))

    def _lay_out(self, theme: Theme) -> None:
        save = PlainButton(theme, self.tr("Save"))
        save.clicked.connect(self.save)
        leave = QuietButton(theme, self.tr("Cancel"))
        leave.clicked.connect(self.left)
        facts = FlowLayout(theme)
        for widget in (self.owner, self.due, self.goal, save, leave):
            facts.addWidget(widget)
        self.body.addWidget(self.text)
        self.body.addWidget(self.evidence)
        self.body.addLayout(facts)
