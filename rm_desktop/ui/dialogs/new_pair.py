"""The questions of the first run: who I am, what we are called, when session 1 is, and how often we meet."""

from dataclasses import dataclass, field
from datetime import date, time

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.dates_ahead import first_day
from rm_desktop.services.initials import initials
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.rhythm import RHYTHMS, Rhythm, last_day_words, rhythm_choices
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.protection_choice import KEYRING, ProtectionChoice
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.when_field import WhenField

_WIDTH = 520
_AT = time(15, 0)
_BADGE = 32
_ROLES = (Role.LEADER, Role.MENTOR)


@dataclass(frozen=True)
class NewPair:
    """The answers; `passphrase` is empty where the file is to stay unprotected.

    `remember` gives the key to the keyring; `drawn` words have to be shown, for nobody has seen them yet.
    """

    me: Role
    mentor: str
    leader: str
    start: date
    at: time | None
    passphrase: str = field(repr=False)
    remember: bool = False
    drawn: bool = False
    rhythm: Rhythm = RHYTHMS[0]


class NewPairDialog(FormDialog):
    """Asks; `answered` brings a `NewPair` once every answer makes sense."""

    def __init__(self, today: date, theme: Theme, parent: QWidget | None = None, *, keyring: bool = False) -> None:
        """`keyring` says whether this computer has one that can be trusted with a key."""
        super().__init__(theme, self.tr("A new pair"), self.tr("Choose where to keep it…"), _WIDTH, parent)
        self._roles = ChoiceRow(
            theme,
            self.tr("Who are you?"),
            (
                Choice(0, self.tr("I am the leader"), self.tr("the senior, who learns")),
                Choice(1, self.tr("I am the mentor"), self.tr("the junior, who teaches")),
            ),
        )
        self._roles.choose(_ROLES.index(Role.LEADER))
        self.mentor = _NameLine(theme, Role.MENTOR, self.tr("Mentor"), self.tr("The junior colleague, who teaches"))
        self.leader = _NameLine(theme, Role.LEADER, self.tr("Leader"), self.tr("The senior colleague, who learns"))
        self._names = QVBoxLayout()
        ScaledSpacing(theme, self._names, 16)
        self.when = WhenField(theme, today, self.tr("When is session 1?"))
        self.when.set_when(first_day(today), _AT)
        self.rhythm = ChoiceRow(theme, self.tr("How often will you meet?"), rhythm_choices())
        self.rhythm.choose(0)
        self._last = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._today = today
        self.protection = ProtectionChoice(theme, keyring=keyring)
        self._fill()
        self._roles.chosen.connect(self._order_names)
        for line in self._lines:
            line.textEdited.connect(self._on_edited)
        self.when.edited.connect(self._on_edited)
        self.when.edited.connect(self._say_last)
        self.rhythm.chosen.connect(self._say_last)
        self.protection.edited.connect(self._on_edited)
        self.protection.resized.connect(self.refit_soon)
        self._lines[0].setFocus()

    def holds_words(self) -> bool:
        return any(line.text() for line in self._lines) or self.protection.secret.holds_words

    def focus_words(self) -> None:
        self._lines[0].setFocus()

    @Slot()
    def answer(self) -> None:
        fault = self._fault_found()
        if fault is not None:
            self.refuse(*fault)
            return
        self.clear_fault()
        self.answered.emit(self._answers())

    @property
    def _lines(self) -> tuple["_NameLine", "_NameLine"]:
        """One's own name, then the other's."""
        leads = _ROLES[self._roles.value or 0] is Role.LEADER
        return (self.leader, self.mentor) if leads else (self.mentor, self.leader)

    def _fill(self) -> None:
        self.form.addLayout(self.labelled(self.tr("Who are you?"), self._roles))
        self.form.addLayout(self._names)
        self._order_names()
        self.form.addLayout(self.labelled(self.tr("When is session 1?"), self.when))
        self.form.addLayout(self.labelled(self.tr("How often will you meet?"), self.rhythm, self._last))
        self._say_last()
        self.form.addLayout(self.labelled(self.tr("Protection"), self.protection))

    @Slot()
    def _order_names(self) -> None:
        """Ask for one's own name first."""
        other = self.tr("What is the mentor called?")
        if self._lines[1] is self.leader:
            other = self.tr("What is the leader called?")
        for line, question in zip(self._lines, (self.tr("What is your name?"), other), strict=True):
            self._names.removeWidget(line.field)
            line.question.setText(question)
            self._names.addWidget(line.field)
        self.setTabOrder(self._roles, self._lines[0])
        self.setTabOrder(*self._lines)

    @Slot()
    def _say_last(self) -> None:
        """Say what will be planned, to the day."""
        self._last.setText(last_day_words(RHYTHMS[self.rhythm.value or 0], self.when.day, self._today))

    @Slot()
    def _on_edited(self) -> None:
        """Take back what was said once it is seen to."""
        fault = self._fault_found()
        if fault is None or fault[0] != self.sentence:
            self.clear_fault()

    def _fault_found(self) -> tuple[str, QWidget] | None:
        """Return what is missing and where, or None."""
        for line in self._lines:
            if not line.text().strip():
                return self.tr("Both names are needed."), line
        if self.when.day is None:
            return self.when.hint or self.tr(
                "Which day is session 1? Write it as next thu 15:00, or pick it."
            ), self.when
        return self.protection.fault()

    def _answers(self) -> NewPair:
        return NewPair(
            _ROLES[self._roles.value or 0],
            self.mentor.text().strip(),
            self.leader.text().strip(),
            self.when.day or date.min,
            self.when.at,
            self.protection.passphrase,
            self.protection.value == KEYRING,
            self.protection.drawn,
            RHYTHMS[self.rhythm.value or 0],
        )


class _NameLine(QLineEdit):
    """A name, and in its `field` what is asked for and the badge that the person will have."""

    def __init__(self, theme: Theme, role: Role, name: str, hint: str) -> None:
        super().__init__()
        self._role = role
        self._badge = Avatar(theme, "", name, "mentor" if role is Role.MENTOR else "leader", _BADGE)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self._on_text)
        self.question = Label(theme, "", TextSize.CAPTION, "ink2")
        self.question.setBuddy(self)
        self.field = QWidget()
        column, row = QVBoxLayout(self.field), QHBoxLayout()
        ScaledSpacing(theme, column, 4)
        ScaledSpacing(theme, row, 8)
        row.addWidget(self._badge)
        row.addWidget(self, 1)
        column.addWidget(self.question)
        column.addLayout(row)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        name = text.strip()
        letters = initials(name) if name else ""
        self._badge.set_person(letters, name, "mentor" if self._role is Role.MENTOR else "leader")
