"""A line of text that leaves the page's keys to the page."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_LEFT_ALONE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class LineEdit(QLineEdit):
    """Takes Ctrl+E (on X11 the end of the line, as in Emacs) only where no page wants it."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination() == _LEFT_ALONE
        ):
            event.ignore()
            return False
        return super().event(event)
