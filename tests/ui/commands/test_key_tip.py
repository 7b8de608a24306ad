"""Buttons tell the keys of their commands."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.key_tip import KeyTip


def test_a_tooltip_tells_the_keys_as_they_are_when_it_is_read(qtbot, theme):
    around = QWidget()
    qtbot.addWidget(around)
    action = QAction(around)
    action.setObjectName("history")
    around.addAction(action)
    button = IconButton(theme, "history", "Version history", around)
    KeyTip(button, "history")
    for keys, told in (("Ctrl+J", "Version history (Ctrl J)"), ("", "Version history")):
        action.setShortcut(QKeySequence(keys))
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
        assert button.toolTip() == told
