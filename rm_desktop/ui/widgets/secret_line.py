"""A line for a passphrase: dots for letters, and a word when Caps Lock seems to be on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class SecretLine(QLineEdit):
    """Qt does not tell the state of Caps Lock; a letter that comes out in the case Shift did not ask for does."""

    caps_lock_seen = Signal(bool)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.show_letters(False)

    def show_letters(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            shifted = Qt.KeyboardModifier.ShiftModifier in event.modifiers()
            self.caps_lock_seen.emit(letter.isupper() and not shifted)
        super().keyPressEvent(event)
