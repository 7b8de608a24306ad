"""Two lines for a passphrase that nobody shall mistype."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class PassphrasePair(QWidget):
    """A passphrase and its repetition; `phrase` is empty until both agree."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = _secret(theme, self.tr("Passphrase"))
        self._again = _secret(theme, self.tr("The same once more"))
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        for line in (self._first, self._again):
            line.textEdited.connect(self._on_edited)
            column.addWidget(line)

    @property
    def phrase(self) -> str:
        """Return the passphrase, or an empty text where there is none or the two differ."""
        return self._first.text() if self._first.text() == self._again.text() else ""

    @property
    def differs(self) -> bool:
        """Return whether both were typed and are not the same."""
        return bool(self._again.text()) and self._first.text() != self._again.text()

    def focus_first(self) -> None:
        """Put the keyboard on the first line."""
        self._first.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()


def _secret(theme: Theme, name: str) -> QLineEdit:
    line = QLineEdit()
    theme.dress(line)
    line.setAccessibleName(name)
    line.setPlaceholderText(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    return line
