"""The mark that empties a line."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from rm_desktop.ui.looks.theme import Theme

_ICON = 14
_OF_QT = "_q_qlineeditclearaction"


class ClearMark(QObject):
    """Gives a line a mark to empty it, in the look of all other icons."""

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__(line)
        self._theme = theme
        line.setClearButtonEnabled(True)
        self._action = line.findChild(QAction, _OF_QT)
        theme.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._action is not None:
            self._action.setIcon(self._theme.icon("close", "ink2", _ICON))
