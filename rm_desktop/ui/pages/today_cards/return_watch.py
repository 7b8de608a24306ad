"""Notices that a person comes back to the window, perhaps on another day."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class ReturnWatch(QObject):
    """Says each time the window of a widget becomes the one that is used."""

    returned = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.returned.emit()
        return super().eventFilter(watched, event)
