"""A line of text that leaves the page's keys to the page."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from rm_desktop.ui.widgets.file_drops import holds_files

_LEFT_ALONE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class LineEdit(QLineEdit):
    """Takes Ctrl+E (on X11 the end of the line, as in Emacs) only where no page wants it, and no files at all."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination() == _LEFT_ALONE
        ):
            event.ignore()
            return False
        return super().event(event)
