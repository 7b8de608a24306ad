"""The keys of a button that has the keyboard, outside dialogs.

Return presses it; Qt leaves that to Space alone. Arrows do not go on to the next button, as in Qt, nor out of the pane
with it: what is around the button has them, a page that scrolls or a list below.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def press_by_return(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button where the key is Return or Enter; return whether it was."""
    if event.key() not in _RETURN:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def leave_arrows(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Leave an arrow to what is around the button; return whether it was one. A group of buttons keeps its own."""
    grouped = button.group() is not None or button.autoExclusive()
    if event.key() not in _ARROWS or grouped or isinstance(button.window(), QDialog):
        return False
    event.ignore()
    return True
