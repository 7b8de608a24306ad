"""Signing the charter: who, under which name, on which day, and what exactly is signed."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.charter_blanks import blanks
from rm_desktop.services.charter_view import CharterView
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.sign_blanks import BlankLines
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.wording import words

_WIDTH = 480
_ROLES = (Role.MENTOR, Role.LEADER)


class Signing(NamedTuple):
    """What was answered: who signs, the name as typed, and the digest of the text that was on view."""

    by: Role
    name: str
    digest: str


class SignDialog(FormDialog):
    """Emits `answered` with a `Signing`.

    Lines that are still empty are named first. They may stay so: it is the two who say what their agreement needs.
    """

    fill_wanted = Signal(int)
    """Go to this place of the text instead of signing."""

    def __init__(
        self, view: CharterView, pair: PairView, today: date, by: Role, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.tr("Sign the charter"), words.tr("Sign"), _WIDTH, parent)
        self._view = view
        self._pair = pair
        self.who = ChoiceRow(theme, self.tr("Who signs"), tuple(map(self._choice, _ROLES)))
        self.who.choose(_ROLES.index(by))
        self.who.chosen.connect(self._on_chosen)
        self.name = LineEdit()
        self.name.setAccessibleName(self.tr("Name, as you sign"))
        self.name.textEdited.connect(self.clear_fault)
        self._day = Label(theme, words.long_day(today, QLocale()))
        promise = self.tr("You sign the purpose and the clauses exactly as they stand now.")
        later = self.tr("If a word of them is changed later, no signature counts until both have signed again.")
        self.form.addWidget(Label(theme, promise, wrap=True))
        self.form.addWidget(Label(theme, later, colour="ink2", wrap=True))
        self.blanks = BlankLines(theme, blanks(view.body))
        self.blanks.fill_wanted.connect(self._fill_in)
        self.form.addWidget(self.blanks)
        self.form.addLayout(self.labelled(self.tr("Who signs"), self.who))
        self.form.addLayout(self.labelled(self.tr("Name, as you sign"), self.name))
        self.form.addLayout(self.labelled(self.tr("Date"), self._day))
        self._on_chosen()
        (self.blanks if self.blanks.any else self.name).setFocus()

    @property
    def by(self) -> Role:
        """Return who is about to sign."""
        return _ROLES[self.who.value or 0]

    def holds_words(self) -> bool:
        return bool(self.name.text().strip())

    def focus_words(self) -> None:
        self.name.setFocus()

    @Slot()
    def answer(self) -> None:
        """Emit the signing, or say what is missing."""
        if self._view.signature(self.by) is not None:
            said = self.tr("{name} has signed these words already.")
            self.refuse(said.format(name=self._pair.person(self.by).short), self.who)
        elif not self.name.text().strip():
            self.refuse(self.tr("Type the name with which you sign."), self.name)
        else:
            self.answered.emit(Signing(self.by, self.name.text(), self._view.digest))

    @Slot(int)
    def _fill_in(self, place: int) -> None:
        self.done(0)
        self.fill_wanted.emit(place)

    def _choice(self, role: Role) -> Choice:
        person = self._pair.person(role)
        word = self.tr("has signed") if self._view.signature(role) is not None else self.tr("has not signed")
        return Choice(_ROLES.index(role), person.short, word)

    @Slot()
    def _on_chosen(self) -> None:
        """Show how this person's name is written here; it is typed all the same."""
        self.clear_fault()
        self.name.setPlaceholderText(self._pair.person(self.by).name)
