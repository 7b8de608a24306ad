"""Asks for another day of a session, or calls it off: by whom, and why."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.wall_hint import WallHint
from rm_desktop.ui.widgets.when_field import WhenField
from rm_desktop.ui.wording.name_words import short_name

_WIDTH = 500
_BOTH = 2
_LONGEST_NAME = 12


@dataclass(frozen=True)
class FallOut:
    """What became of a session's day; `by` is None where both wanted it so."""

    by: Role | None
    reason: str
    day: date | None = None
    at: time | None = None


class FallOutDialog(FormDialog):
    """Emits `answered` with a `FallOut`; where a session is called off there is no day to ask for."""

    def __init__(
        self, theme: Theme, clock: Clock, pair: PairView, heading: str, button: str, parent: QWidget, *, off: bool
    ) -> None:
        super().__init__(theme, heading, button, _WIDTH, parent)
        self._off = off
        self.when = WhenField(theme, clock.today(), self.tr("New day"), clock=clock)
        self._hint = WallHint(theme, clock, self.when)
        self._hint.changed.connect(self.refit_soon)
        self._roles = (pair.me, pair.me.other)
        self.who = ChoiceRow(
            theme,
            self.tr("Who asked for it?"),
            (
                *(self._person(place, role, pair) for place, role in enumerate(self._roles)),
                Choice(_BOTH, self.tr("Both"), self.tr("agreed together")),
            ),
        )
        self.who.choose(0)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.setPlaceholderText(self.tr("Ill, travelling, a deadline"))
        self._shown: tuple[str, str] = ("", "")
        self._fill()
        if not off:
            self.when.edited.connect(self._name_answer)

    def propose(self, day: date | None, at: time | None) -> None:
        """Fill in a day that suggests itself."""
        self.when.set_when(day, at)
        self._hint.look()
        self._name_answer()
        self._shown = self._typed()

    def show_said(self, by: Role | None, reason: str) -> None:
        """Fill in what was said the last time."""
        self.who.choose(_BOTH if by is None else self._roles.index(by))
        self.reason.setText(reason)
        self._shown = self._typed()

    def holds_words(self) -> bool:
        return self._typed() != self._shown

    def focus_words(self) -> None:
        (self.reason if self._off else self.when).setFocus()

    @Slot()
    def answer(self) -> None:
        if not self._off and not self.when.is_readable:
            self.refuse(self.when.hint, self.when)
            return
        self.clear_fault()
        by = None if self.who.value == _BOTH else self._roles[self.who.value or 0]
        self.answered.emit(FallOut(by, self.reason.text().strip(), self.when.day, self.when.at))

    @Slot()
    def _name_answer(self) -> None:
        """Say on the button what it does: without a day it is put off."""
        self.clear_fault()
        put_off = not self.when.line.text().strip()
        self.save.setText(self.tr("Put it off") if put_off else self.tr("Move it"))

    def _fill(self) -> None:
        if not self._off:
            rebooked = self.tr("A new day within a week keeps a pair going. Leave it empty where there is none yet.")
            self.form.addLayout(self.labelled(self.tr("New day"), self.when, self._hint, self._quiet(rebooked)))
        told = self._quiet(self.tr("Only the two of you see who asked, and why."))
        self.form.addLayout(self.labelled(self.tr("Who asked for it?"), self.who))
        self.form.addLayout(self.labelled(self.tr("Why"), self.reason, told))
        self.focus_words()

    def _quiet(self, sentence: str) -> Label:
        return Label(self.theme, sentence, TextSize.CAPTION, "ink2", wrap=True)

    def _person(self, place: int, role: Role, pair: PairView) -> Choice:
        name = pair.person(role).short
        said = self.tr("that is me") if role is pair.me else self.tr("my partner")
        return Choice(place, short_name(name, _LONGEST_NAME), said, name)

    def _typed(self) -> tuple[str, str]:
        return (self.when.line.text(), self.reason.text())
