"""The menu that Qt makes for a text looks like every other menu."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.ui.commands.text_menus import TextMenus
from rm_desktop.ui.looks.theme import Scheme, Theme


@pytest.mark.parametrize("made", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_the_menu_of_a_text_is_dressed(qtbot: QtBot, qapp: QApplication, made: type[QWidget]) -> None:
    theme, text = Theme(Scheme.LIGHT), made()
    qtbot.addWidget(text)
    theme.apply(qapp)
    TextMenus(qapp, theme, text)
    text.show()
    text.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    QApplication.sendEvent(text, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "QMenu::separator" in menu.styleSheet()
    menu.close()
