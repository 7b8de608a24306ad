"""The keys of a command in the tooltip of its button, as they are chosen when it is read."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from rm_desktop.ui.commands.page_keys import key_words


class KeyTip(QObject):
    """Puts the keys behind what the button's tooltip says; the command's action is on a part around the button."""

    def __init__(self, button: QAbstractButton, command_id: str) -> None:
        super().__init__(button)
        self._command_id = command_id
        self._told = button.toolTip()
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(watched, QWidget):
            keys = key_words(_keys_around(watched, self._command_id))
            watched.setToolTip(self.tr("{told} ({keys})").format(told=self._told, keys=keys) if keys else self._told)
        return False


def _keys_around(part: QWidget, command_id: str) -> QKeySequence:
    """Return the keys of the nearest action of that name; none where there is none."""
    around: QWidget | None = part
    while around is not None:
        for action in around.actions():
            if action.objectName() == command_id:
                return action.shortcut()
        around = around.parentWidget()
    return QKeySequence()
