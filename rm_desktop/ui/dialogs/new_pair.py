"""The three questions of the first run: who I am, what we are called, and when session 1 is."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.ui import words
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.typed_when import read_time
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.protection_choice import KEYRING, ProtectionChoice
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_WIDTH = 520
_FIRST_SESSION_IN = timedelta(days=7)
_AT = time(15, 0)
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
        self.mentor = _line(self.tr("Mentor"), self.tr("Name of the junior colleague, who teaches"))
        self.leader = _line(self.tr("Leader"), self.tr("Name of the senior colleague, who learns"))
        self.day = DayField(theme, today, self.tr("Day of session 1"))
        self.day.set_day(today + _FIRST_SESSION_IN)
        self.at = _line(self.tr("Time of session 1"), self.tr("No time yet"))
        self.at.setText(words.clock_time(_AT, QLocale()))
        self.protection = ProtectionChoice(theme, keyring=keyring)
        self._fill()
        for line in (self.mentor, self.leader, self.at):
            line.textEdited.connect(self._on_edited)
        self.day.edited.connect(self._on_edited)
        self.protection.edited.connect(self._on_edited)
        self.protection.resized.connect(self.refit_soon)
        self.mentor.setFocus()

    def holds_words(self) -> bool:
        return any(line.text() for line in (self.mentor, self.leader)) or self.protection.secret.holds_words

    def focus_words(self) -> None:
        self.mentor.setFocus()

    @Slot()
    def answer(self) -> None:
        fault = self._fault_found()
        if fault is not None:
            self.refuse(*fault)
            return
        self.clear_fault()
        self.answered.emit(self._answers())

    def _fill(self) -> None:
        when = QHBoxLayout()
        ScaledSpacing(self.theme, when, 16)
        when.addLayout(self.labelled(self.tr("Day of session 1"), self.day), 2)
        when.addLayout(self.labelled(self.tr("Time"), self.at), 1)
        self.form.addWidget(self._roles)
        self.form.addLayout(self.labelled(self.tr("Mentor"), self.mentor))
        self.form.addLayout(self.labelled(self.tr("Leader"), self.leader))
        self.form.addLayout(when)
        self.form.addLayout(self.labelled(self.tr("Protection"), self.protection))

    @Slot()
    def _on_edited(self) -> None:
        """Take back what was said once it is seen to."""
        fault = self._fault_found()
        if fault is None or fault[0] != self.sentence:
            self.clear_fault()

    def _fault_found(self) -> tuple[str, QWidget] | None:
        """Return what is missing and where, or None."""
        for line in (self.mentor, self.leader):
            if not line.text().strip():
                return self.tr("Both names are needed."), line
        if self.day.day is None:
            return self.tr("Which day is session 1? Write it as 26 Nov, or pick it."), self.day
        if self.at.text().strip() and read_time(self.at.text()) is None:
            return self.tr("That is no time. Write it as 15:00, or leave it empty."), self.at
        return self.protection.fault()

    def _answers(self) -> NewPair:
        return NewPair(
            _ROLES[self._roles.value or 0],
            self.mentor.text().strip(),
            self.leader.text().strip(),
            self.day.day or date.min,
            read_time(self.at.text()),
            self.protection.passphrase,
            self.protection.value == KEYRING,
            self.protection.drawn,
        )


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line
