"""How a new pair's file is protected: by the keyring, by a passphrase, or not at all."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.new_passphrase import NewPassphrase
from rm_desktop.ui.widgets.spacing import ScaledSpacing

KEYRING, PASSPHRASE, NOTHING = 1, 2, 3


class ProtectionChoice(QWidget):
    """Begins protected: by the keyring where there is one, else by a passphrase."""

    edited = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, *, keyring: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ChoiceRow(theme, self.tr("Protection"), self._choices(keyring))
        self.secret = NewPassphrase(theme)
        self._about = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        for widget in (self.row, self._about, self.secret):
            column.addWidget(widget)
        self.row.chosen.connect(self._on_chosen)
        self.secret.edited.connect(self.edited)
        self.secret.resized.connect(self.resized)
        self.setFocusProxy(self.row)
        self.choose(KEYRING if keyring else PASSPHRASE)

    @property
    def value(self) -> int:
        """Return KEYRING, PASSPHRASE or NOTHING."""
        return self.row.value or PASSPHRASE

    @property
    def passphrase(self) -> str:
        """Return what opens the file; empty where nothing protects it."""
        return "" if self.value == NOTHING else self.secret.passphrase

    @property
    def drawn(self) -> bool:
        """Return whether the passphrase is words that nobody has seen yet."""
        return self.value != NOTHING and self.secret.drawn

    def choose(self, value: int) -> None:
        """Choose for the person, with words drawn where the keyring spares typing them."""
        self.row.choose(value)
        self._on_chosen(value)

    def fault(self) -> tuple[str, QWidget] | None:
        """Return what is missing and where, or None."""
        return None if self.value == NOTHING else self.secret.fault()

    def _choices(self, keyring: bool) -> tuple[Choice, ...]:
        asked = self.tr("typed when it opens")
        choices = (
            Choice(KEYRING, self.tr("Keyring"), self.tr("opens it by itself"), self.tr("The keyring of this computer")),
            Choice(PASSPHRASE, self.tr("Passphrase"), asked, self.tr("A passphrase opens it")),
            Choice(NOTHING, self.tr("No protection"), self.tr("anybody can read it")),
        )
        return choices if keyring else choices[1:]

    @Slot(int)
    def _on_chosen(self, value: int) -> None:
        if not self.secret.holds_words:
            self.secret.draw.setChecked(value == KEYRING)
        self.secret.setVisible(value != NOTHING)
        self._about.setText(self._sentence(value))
        self._about.setVisible(bool(self._about.text()))
        self.edited.emit()
        self.resized.emit()

    def _sentence(self, value: int) -> str:
        if value == KEYRING:
            return self.tr(
                "The keyring of this computer opens it; elsewhere, or if the keyring is lost, the passphrase does."
            )
        if value == NOTHING:
            return self.tr("Anybody who gets the file can read it, the journal too, and damage is harder to notice.")
        return ""
