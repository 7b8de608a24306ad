"""Both names under the charter: given, still missing, or given under an earlier text."""

from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.charter_view import CharterView
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.charter_parts.rows import head
from rm_desktop.ui.pages.charter_parts.state_words import fingerprint, role_word
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_AVATAR = 28
_BESIDE = 560


class SignatureLine(QWidget):
    """One person's line, as on paper: the name above it, who and when below."""

    sign_requested = Signal(object)  # Role

    def __init__(self, theme: Theme, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._colour: TokenName = "mentor" if role is Role.MENTOR else "leader"
        self._avatar = Avatar(theme, "", "", self._colour, _AVATAR)
        self.name = ElidedLabel(theme, "", TextSize.H3, weight=QFont.Weight.DemiBold)
        self.under = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.button = PlainButton(theme, self.tr("Sign…"))
        self.button.clicked.connect(self._on_clicked)
        upper = QHBoxLayout()
        ScaledSpacing(theme, upper, 8)
        upper.addWidget(self._avatar)
        upper.addWidget(self.name, 1)
        upper.addWidget(self.button)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addLayout(upper)
        column.addWidget(Hairline(theme))
        column.addWidget(self.under)

    def show_view(self, view: CharterView, pair: PairView, today: date, *, can_sign: bool) -> None:
        """Show how it stands with this person."""
        person = pair.person(self._role)
        signature, earlier = view.signature(self._role), view.earlier(self._role)
        self._avatar.set_person(person.initials, person.name, self._colour)
        self.name.setText(signature.name if signature is not None else "")
        self.button.setVisible(signature is None)
        self.button.setEnabled(can_sign)
        self.button.setText(self.tr("Sign as {name}…").format(name=person.short))
        who = self.tr("{name}, {role}").format(name=person.name, role=role_word(self._role))
        if signature is not None:
            day = words.long_day(signature.on, QLocale(), today)
            self.under.setText(self.tr("{who} · signed on {day}").format(who=who, day=day))
        elif earlier is not None:
            day = words.long_day(earlier.on, QLocale(), today)
            self.under.setText(self.tr("{who} · signed an earlier text on {day}").format(who=who, day=day))
        else:
            self.under.setText(self.tr("{who} · has not signed").format(who=who))

    @Slot()
    def _on_clicked(self) -> None:
        self.sign_requested.emit(self._role)


class SignaturesCard(Card):
    """Two lines, and the fingerprint of the text by which both copies can be compared."""

    sign_requested = Signal(object)  # Role

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, parent=parent)
        self.lines = {role: SignatureLine(theme, role) for role in (Role.MENTOR, Role.LEADER)}
        self.fingerprint = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self._both, 32)
        for line in self.lines.values():
            line.sign_requested.connect(self.sign_requested)
            self._both.addWidget(line, 1)
        self.body.addLayout(head(theme, self.tr("Signatures")))
        self.body.addLayout(self._both)
        self.body.addWidget(self.fingerprint)

    def show_view(self, view: CharterView, pair: PairView, today: date, *, can_sign: bool) -> None:
        """Show who signed what is there now."""
        for line in self.lines.values():
            line.show_view(view, pair, today, can_sign=can_sign)
        said = self.tr("Fingerprint of these words: {digits}. It is the same on both computers if the words are.")
        self.fingerprint.setText(said.format(digits=fingerprint(view.digest)))

    def set_beside(self, beside: bool) -> None:
        """Put the lines beside each other, or one below the other."""
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def focus_first(self) -> None:
        """Put the keyboard on the first name that is missing."""
        missing = [line.button for line in self.lines.values() if not line.button.isHidden()]
        (missing[0] if missing else self).setFocus()
