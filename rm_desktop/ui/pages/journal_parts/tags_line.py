"""The tags of an entry as one line to type in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class TagsLine(QLineEdit):
    """Holds tags with spaces between; Enter or leaving it keeps them, Escape does not."""

    kept = Signal(object)
    """A tuple of tags as typed."""
    left = Signal(bool)
    """The line has done its work; True where the keyboard should go on from here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("Tags, with spaces between"))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Begin with these."""
        self._tags = tags
        self.setText(" ".join((*tags, "")) if tags else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self.isVisible():
            self._keep()
            self.left.emit(False)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            self.left.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        tags = tuple(self.text().replace(",", " ").split())
        if tags != self._tags:
            self._tags = tags
            self.kept.emit(tags)
