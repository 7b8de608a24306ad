"""Asks for a new passphrase: typed twice by the person, or six words that are drawn."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rm_desktop.services.six_words import six_words
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.secret_line import SecretLine
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_SHORT = 12


class NewPassphrase(QWidget):
    """Two lines that must agree, or none where words are drawn; those are shown on the recovery sheet only."""

    edited = Signal()
    resized = Signal()
    """It needs more or less room than before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.draw = CheckBox(theme, self.tr("Draw six words for me"))
        self.draw.toggled.connect(self._on_draw)
        self._about = Label(
            theme,
            self.tr("You see them next, on a recovery sheet to print. Nobody can guess them."),
            TextSize.CAPTION,
            "ink2",
            wrap=True,
        )
        self.phrase = SecretLine(self.tr("New passphrase"))
        self.again = SecretLine(self.tr("The new passphrase once more"))
        self._short = Label(
            theme,
            self.tr("Short, so easier to guess. Six drawn words are not."),
            TextSize.CAPTION,
            "ink2",
            wrap=True,
        )
        self._short.hide()
        self.phrase.textEdited.connect(self._on_phrase)
        self._typed = QWidget()
        lines = QVBoxLayout(self._typed)
        ScaledSpacing(theme, lines, 12)
        for line, name in ((self.phrase, self.tr("New passphrase")), (self.again, self.tr("Once more"))):
            line.textEdited.connect(self.edited)
            lines.addLayout(self._named(name, line))
        lines.insertWidget(1, self._short)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        for widget in (self.draw, self._about, self._typed):
            column.addWidget(widget)
        self._on_draw(False)

    @property
    def drawn(self) -> bool:
        """Return whether the passphrase is drawn words."""
        return self.draw.isChecked()

    @property
    def passphrase(self) -> str:
        """Return the passphrase: what was typed, or words that are drawn once."""
        if not self.drawn:
            return self.phrase.text()
        self._words = self._words or six_words()
        return self._words

    @property
    def is_short(self) -> bool:
        """Return whether a typed passphrase is told to be short; it may be taken all the same."""
        return not self.drawn and 0 < len(self.phrase.text()) < _SHORT

    @property
    def holds_words(self) -> bool:
        """Return whether something was typed."""
        return not self.drawn and bool(self.phrase.text() or self.again.text())

    def fault(self) -> tuple[str, QWidget] | None:
        """Return what is missing and where, or None."""
        if self.drawn:
            return None
        if not self.phrase.text():
            return self.tr("Choose a few words that only you would put together."), self.phrase
        if self.phrase.text() != self.again.text():
            return self.tr("The two passphrases differ."), self.again
        return None

    def _named(self, name: str, line: QLineEdit) -> QVBoxLayout:
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 4)
        label = Label(self._theme, name, TextSize.CAPTION, "ink2")
        label.setBuddy(line)
        column.addWidget(label)
        column.addWidget(line)
        return column

    @Slot()
    def _on_phrase(self) -> None:
        if self._short.isHidden() is self.is_short:
            self._short.setVisible(self.is_short)
            self.phrase.setAccessibleDescription(self._short.text() if self.is_short else "")
            self.resized.emit()

    @Slot(bool)
    def _on_draw(self, drawn: bool) -> None:
        self._typed.setVisible(not drawn)
        self._about.setVisible(drawn)
        self.edited.emit()
        self.resized.emit()
