"""Asks how far somebody has come with a goal, and how one knows."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Evidence
from rm_desktop.services.scales import Scale
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow, digit_of
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit
from rm_desktop.ui.wording.data_words import scales

_WIDTH = 580


@dataclass(frozen=True)
class CheckInAnswer:
    """What the dialog was told."""

    level: int
    confidence: int
    evidence_kind: Evidence
    evidence: str
    day: date


class CheckInDialog(FormDialog):
    """Emits `answered` with a `CheckInAnswer`. Digits choose the level, in the second row the confidence."""

    def __init__(
        self, theme: Theme, today: date, statement: str, whose: str, *, goal_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Check in"), self.tr("Save check-in"), _WIDTH, parent)
        self.goal_id = goal_id
        self._today = today
        known = scales()
        self.level = _row(theme, known.level)
        self.confidence = _row(theme, known.confidence)
        self._meaning = Label(theme, self.tr("Type a number from 0 to 5, or choose."), TextSize.CAPTION, "ink2")
        self.kind = ComboBox(theme, self.tr("Kind of evidence"))
        self._kind_meaning = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        for each in known.evidence:
            self.kind.addItem(each.word, each.kind)
        self.day = DayField(theme, today, self.tr("Day"))
        self.day.set_day(today)
        hint = self.tr("What happened, and who saw it?")
        self.evidence = WritingEdit(theme, self.tr("How do you know?"), hint, lines=3)
        self._lay_out_form(statement, whose)
        self._connect()
        self._explain_kind()

    def holds_words(self) -> bool:
        return bool(self.evidence.text().strip())

    def focus_words(self) -> None:
        self.evidence.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = digit_of(event)
        if value is None or not self.level.press(value):
            super().keyPressEvent(event)

    @Slot()
    def answer(self) -> None:
        level, confidence, day = self.level.value, self.confidence.value, self.day.day
        if level is None:
            self.refuse(self.tr("Choose the level, from 0 to 5."), self.level)
        elif confidence is None:
            self.refuse(self.tr("Say how sure you are, from 1 to 5."), self.confidence)
        elif not self.evidence.text().strip():
            self.refuse(self.tr("Say how you know: one sentence about what happened is enough."), self.evidence)
        elif day is None:
            self.refuse(self.tr("This day cannot be read. Write it as 26 Nov, or pick it."), self.day)
        elif day > self._today:
            self.refuse(self.tr("This day has not come yet. A check-in is about today or earlier."), self.day)
        else:
            self.clear_fault()
            kind = Evidence(self.kind.currentData())
            self.answered.emit(CheckInAnswer(level, confidence, kind, self.evidence.text(), day))

    def _lay_out_form(self, statement: str, whose: str) -> None:
        known = scales()
        about = Label(self.theme, statement, TextSize.H3, wrap=True)
        caption = Label(self.theme, whose, TextSize.CAPTION, "ink2", wrap=True)
        for label in (about, caption):
            label.setMinimumWidth(1)  # else one endless word would widen the dialog
        names = QVBoxLayout()
        ScaledSpacing(self.theme, names, 2)
        names.addWidget(about)
        names.addWidget(caption)
        self.form.addLayout(names)
        self.form.addLayout(self.labelled(known.level.name, self.level, self._meaning))
        self.form.addLayout(self.labelled(known.confidence.question, self.confidence))
        row = QHBoxLayout()
        ScaledSpacing(self.theme, row, 12)
        row.addLayout(self.labelled(self.tr("Kind of evidence"), self.kind, self._kind_meaning), 3)
        row.addLayout(self.labelled(self.tr("Day"), self.day, Label(self.theme, "", TextSize.CAPTION)), 2)
        self.form.addLayout(row)
        self.form.addLayout(self.labelled(known.level.question, self.evidence))
        self.form.addStretch(1)
        self.level.setFocus()

    def _connect(self) -> None:
        self.level.chosen.connect(self._explain_level)
        self.kind.currentIndexChanged.connect(self._explain_kind)
        self.confidence.chosen.connect(self.clear_fault)
        self.evidence.edited.connect(self.clear_fault)
        self.day.edited.connect(self.clear_fault)

    @Slot(int)
    def _explain_level(self, value: int) -> None:
        self.clear_fault()
        step = next(step for step in scales().level.steps if step.value == value)
        self._meaning.setText(self.tr("{word}: {meaning}").format(word=step.word, meaning=step.meaning))

    @Slot()
    def _explain_kind(self) -> None:
        self._kind_meaning.setText(scales().evidence[self.kind.currentIndex()].meaning)


def _row(theme: Theme, scale: Scale) -> ChoiceRow:
    choices = [Choice(step.value, str(step.value), step.word, step.meaning) for step in scale.steps]
    return ChoiceRow(theme, scale.name, choices)
