"""The pulse: three taps, sealed until both have given theirs."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.ratings import PULSE_ITEMS, PulseState
from rm_desktop.services.sealing import HIGHEST, LOWEST
from rm_desktop.services.wrapping import WrapView
from rm_desktop.ui.dialogs.wrap_parts import calls
from rm_desktop.ui.dialogs.wrap_parts.step import Fault, Step
from rm_desktop.ui.dispatcher import Call
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.pulse_table import PulseTable
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.pulse_words import pulse_answer, pulse_question, pulse_state


class PulseStep(Step):
    """What was given is never shown again before both can be seen: somebody may be looking on."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, self.tr("Pulse"), parent)
        self._session_id = ""
        self._state = PulseState()
        self._asking = True
        self.again = PlainButton(theme, self.tr("Give it again"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._ask_again)
        self.until = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.until.setMinimumWidth(1)
        self.table = PulseTable(theme)
        self.questions = QWidget()
        self.rows = tuple(_row(theme, item) for item in PULSE_ITEMS)
        self._lay_out()
        for row in self.rows:
            row.chosen.connect(self._on_chosen)

    def show_view(self, view: WrapView) -> None:
        self._session_id = view.session.id
        self._state = view.pulse
        self._show(asking=not view.pulse.given)
        self.table.show_answers(view.pulse.answers, view.pair)
        partner = view.pair.partner.short
        sealed = self.tr("Turn the screen to yourself. {partner} sees yours only together with theirs.")
        given = view.pulse.given
        self.about.setText(pulse_state(view.pulse, partner) if given else sealed.format(partner=partner))
        until = self.tr("You can give yours again until {partner}’s is here; after that it is final.")
        self.until.setText(until.format(partner=partner))

    @property
    def skip(self) -> str:
        return self.tr("Skip") if self._asking else ""

    def focus_first(self) -> None:
        if self._asking:
            self.rows[0].setFocus()
        else:
            self.answered.emit()

    def fault(self) -> Fault | None:
        missing = next((row for row in self.rows if row.value is None), None)
        if not self._asking or missing is None:
            return None
        return self.tr("Give each of the three a number from 1 to 5, or skip the pulse."), missing

    def call(self) -> Call | None:
        if not self._asking:
            return None
        values = {item: row.value for item, row in zip(PULSE_ITEMS, self.rows, strict=True) if row.value is not None}
        return partial(calls.give_pulse, self._session_id, values)

    def _lay_out(self) -> None:
        asked = QVBoxLayout(self.questions)
        ScaledSpacing(self.theme, asked, 8)
        for item, row in zip(PULSE_ITEMS, self.rows, strict=True):
            column = QVBoxLayout()
            ScaledSpacing(self.theme, column, 4)
            question = Label(self.theme, pulse_question(item), wrap=True)
            question.setBuddy(row)
            column.addWidget(question)
            column.addWidget(row)
            asked.addLayout(column)
        for part in (self.table, self.questions, self.until):
            self.column.addWidget(part)
        foot = QHBoxLayout()
        ScaledSpacing(self.theme, foot, 8)
        foot.addWidget(self.again)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.column.addStretch(1)

    def _show(self, *, asking: bool) -> None:
        self._asking = asking
        for row in self.rows:
            row.clear()
        self.questions.setVisible(asking)
        for part in (self.until, self.again):
            part.setVisible(not asking and not self._state.final)

    @Slot()
    def _on_chosen(self) -> None:
        """Go to the next question that is open, at last to the button."""
        following = next((row for row in self.rows if row.value is None), None)
        if following is None:
            self.answered.emit()
        else:
            following.setFocus()
        self.changed.emit()

    @Slot()
    def _ask_again(self) -> None:
        self._show(asking=True)
        self.rows[0].setFocus()
        self.changed.emit()


def _row(theme: Theme, item: str) -> ChoiceRow:
    choices = [Choice(value, str(value), pulse_answer(value)) for value in range(LOWEST, HIGHEST + 1)]
    return ChoiceRow(theme, pulse_question(item), choices)
