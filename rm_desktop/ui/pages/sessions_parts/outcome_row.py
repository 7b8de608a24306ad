"""One action or takeaway of a session."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.sessions_parts.outcome import Outcome
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.walked_row import WalkedRow
from rm_desktop.ui.wording.name_words import short_name

_LEAD = 30


class OutcomeRow(WalkedRow):
    """Words with whose they are; an action has a box."""

    tick_requested = Signal(str, bool)

    def __init__(self, theme: Theme, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(theme, outcome.id, parent)
        self.outcome = outcome
        self.box: CheckBox | None = None
        self.setAccessibleName(self._spoken())
        self._row = QHBoxLayout(self)
        ScaledSpacing(theme, self._row, 8, (4, 5, 4, 5))
        if outcome.done is None:
            self._row.addWidget(_leading(theme), 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._row.addWidget(self._make_box(outcome), 0, Qt.AlignmentFlag.AlignTop)
        words = Label(theme, outcome.text, colour="ink2" if outcome.done else "ink", wrap=True)
        words.setMinimumWidth(1)
        self._row.addWidget(words, 1)
        self._row.addWidget(Chip(theme, short_name(outcome.whose), role_colour(outcome.role)))
        if outcome.due_words:
            colour: TokenName = "danger" if outcome.late else "ink2"
            self._row.addWidget(Label(theme, outcome.due_words, TextSize.CAPTION, colour))

    @Slot()
    def tick(self) -> None:
        """Tick an action, or open it again."""
        if self.outcome.done is not None:
            self.tick_requested.emit(self.outcome.id, not self.outcome.done)

    def show_as_is(self) -> None:
        """Show the box as it is in the store: the tick was not taken."""
        if self.box is not None:
            self.box.setChecked(bool(self.outcome.done))

    def _make_box(self, outcome: Outcome) -> CheckBox:
        self.box = CheckBox(self._theme, "", outcome.text)
        self.box.setChecked(bool(outcome.done))
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.clicked.connect(self.tick)
        return self.box

    def _spoken(self) -> str:
        states = {None: self.tr("takeaway"), False: self.tr("to do"), True: self.tr("done")}
        outcome = self.outcome
        parts = (outcome.text, states[outcome.done], outcome.whose, outcome.due_words)
        return ", ".join(part for part in parts if part)


def _leading(theme: Theme) -> QWidget:
    """Return the picture of a takeaway in the place where an action has its box."""
    place = QWidget()
    row = QHBoxLayout(place)
    ScaledSpacing(theme, row, 0, (6, 6, 6, 6))
    row.addWidget(IconPicture(theme, "lightbulb", _LEAD - 12))
    return place
