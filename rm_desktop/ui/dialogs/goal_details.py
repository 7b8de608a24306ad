"""Asks for a goal: a new one's, or what is to be changed of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.models.limits import TITLE_LENGTH
from rm_desktop.services.areas import areas
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit
from rm_desktop.ui.wording.data_words import scales
from rm_desktop.ui.wording.goal_words import area_words
from rm_desktop.ui.wording.words import tr

_WIDTH = 560
_OWN = "\N{HORIZONTAL ELLIPSIS}"  # stands for the area that is typed; no area's key can be this
_ROLES = tuple(Role)


@dataclass(frozen=True)
class GoalAnswer:
    """Every field of the form."""

    owner: Role
    statement: str = ""
    success: str = ""
    area: str = ""
    baseline: int = 1
    target: int = 4
    due: date | None = None


class GoalDialog(FormDialog):
    """Emits `answered` with a `GoalAnswer`; `own_areas` are areas this pair made up before."""

    def __init__(
        self,
        theme: Theme,
        today: date,
        pair: PairView,
        own_areas: Sequence[str],
        *,
        goal_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        heading, button = (self.tr("Edit goal"), self.tr("Save")) if goal_id else (self.tr("New goal"), "")
        super().__init__(theme, heading, button or self.tr("Add goal"), _WIDTH, parent)
        self.goal_id = goal_id
        self._shown = GoalAnswer(pair.me)
        self.owner = ChoiceRow(theme, self.tr("Whose goal"), _people(pair))
        self.statement = QLineEdit()
        self.statement.setAccessibleName(self.tr("Goal"))
        self.statement.setMaxLength(TITLE_LENGTH)
        self.statement.setPlaceholderText(self.tr("What should it be possible to do? “Use AI tools without a helper”"))
        hint = self.tr("What will the two of you be able to see?")
        self.success = WritingEdit(theme, self.tr("What success looks like"), hint, lines=2)
        self.area = ComboBox(theme, self.tr("Area"))
        self.own_area = QLineEdit()
        self.own_area.setAccessibleName(self.tr("Your own area"))
        self.own_area.setPlaceholderText(self.tr("Name it"))
        self.baseline = _levels(theme, self.tr("Level today"))
        self.target = _levels(theme, self.tr("Target level"))
        self._meaning = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.due = DayField(theme, today, self.tr("Due"))
        self._fill_areas(own_areas)
        self._lay_out_form()
        self._connect()
        self.show_answer(self._shown)

    def show_answer(self, goal: GoalAnswer) -> None:
        """Fill in what is known."""
        self._shown = goal
        self.owner.choose(_ROLES.index(goal.owner))
        self.statement.setText(goal.statement)
        self.success.set_text(goal.success)
        self.area.setCurrentIndex(max(self.area.findData(goal.area), 0))
        self.baseline.setCurrentIndex(goal.baseline)
        self.target.setCurrentIndex(goal.target)
        self.due.set_day(goal.due)
        self._show_own_area()
        self._explain()

    def holds_words(self) -> bool:
        typed = (self.statement.text(), self.success.text(), self.own_area.text())
        return typed != (self._shown.statement, self._shown.success, "")

    def focus_words(self) -> None:
        self.statement.setFocus()

    @Slot()
    def answer(self) -> None:
        own = self.area.currentData() == _OWN
        if not self.statement.text().strip():
            self.refuse(self.tr("Say in a few words what the goal is."), self.statement)
        elif own and not self.own_area.text().strip():
            self.refuse(self.tr("Name your own area, or choose one from the list."), self.own_area)
        elif self.baseline.currentIndex() >= self.target.currentIndex():
            self.refuse(self._too_low(), self.target)
        elif not self.due.is_readable:
            self.refuse(self.tr("This day cannot be read. Write it as 31 Mar, or pick it."), self.due)
        else:
            self.clear_fault()
            self.answered.emit(self._read(self.own_area.text() if own else self.area.currentData()))

    def _read(self, area: str) -> GoalAnswer:
        owner = _ROLES[self.owner.value or 0]
        levels = self.baseline.currentIndex(), self.target.currentIndex()
        return GoalAnswer(owner, self.statement.text(), self.success.text(), area, *levels, self.due.day)

    def _too_low(self) -> str:
        """Return what to say where the target does not lie above the level of today."""
        lowest = self.baseline.currentIndex()
        if lowest == len(scales().level.steps) - 1:
            return self.tr("Level {level} is the highest there is: choose a lower level for today.").format(
                level=lowest
            )
        return self.tr("The target must be above the level today: choose {level} or more.").format(level=lowest + 1)

    def _fill_areas(self, own_areas: Sequence[str]) -> None:
        self.area.addItem(self.tr("No area"), "")
        for area in areas():
            self.area.addItem(area.name, area.key)
        for key in own_areas:
            self.area.addItem(area_words(key), key)
        self.area.addItem(self.tr("Your own…"), _OWN)

    def _lay_out_form(self) -> None:
        self.form.addLayout(self.labelled(self.tr("Whose goal"), self.owner))
        self.form.addLayout(self.labelled(self.tr("Goal"), self.statement))
        self.form.addLayout(self.labelled(self.tr("What success looks like"), self.success))
        levels = self._row((self.tr("Level today"), self.baseline), (self.tr("Target"), self.target))
        self.form.addLayout(levels)
        self.form.addWidget(self._meaning)
        self.form.addLayout(self._row((self.tr("Area"), self.area), (self.tr("Due"), self.due)))
        self.form.addWidget(self.own_area)
        self.form.addStretch(1)
        self.statement.setFocus()

    def _row(self, *fields: tuple[str, QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        ScaledSpacing(self.theme, row, 12)
        for text, field in fields:
            row.addLayout(self.labelled(text, field), 1)
        return row

    def _connect(self) -> None:
        self.area.activated.connect(self._on_area_chosen)
        for levels in (self.baseline, self.target):
            levels.currentIndexChanged.connect(self._explain)
        for line in (self.statement, self.own_area):
            line.textEdited.connect(self.clear_fault)
        self.due.edited.connect(self.clear_fault)

    def _show_own_area(self) -> None:
        self.own_area.setVisible(self.area.currentData() == _OWN)

    @Slot()
    def _on_area_chosen(self) -> None:
        self._show_own_area()
        self.clear_fault()
        if not self.own_area.isHidden():
            self.make_room()
            self.own_area.setFocus()

    @Slot()
    def _explain(self) -> None:
        self.clear_fault()
        step = scales().level.steps[self.target.currentIndex()]
        self._meaning.setText(self.tr("{word}: {meaning}").format(word=step.word, meaning=step.meaning))


def _people(pair: PairView) -> tuple[Choice, ...]:
    mine, theirs = tr("mine"), tr("my partner’s")
    ordered = (pair.me, pair.me.other)
    return tuple(
        Choice(_ROLES.index(role), pair.person(role).short, mine if role is pair.me else theirs) for role in ordered
    )


def _levels(theme: Theme, name: str) -> ComboBox:
    box = ComboBox(theme, name)
    for step in scales().level.steps:
        box.addItem(f"{step.value} · {step.word}")
    return box
