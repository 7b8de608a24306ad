"""The first thing a person sees: it is readable in a small window, and the keyboard begins on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.theme import Scheme, Theme


@pytest.fixture
def welcome(qtbot, qapp):
    theme = Theme(Scheme.LIGHT, 1.5)
    welcome = Welcome(theme)
    qtbot.addWidget(welcome)
    welcome.resize(800, 600)
    with qtbot.waitActive(welcome):
        welcome.show()
        welcome.activateWindow()
    return welcome


def test_large_words_in_a_small_window_are_not_cut(welcome):
    labels = welcome.findChildren(QLabel)
    assert len(labels) == 5
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_the_keyboard_begins_on_the_first_way_and_enter_takes_it(welcome, qtbot):
    focused = QApplication.focusWidget()
    assert focused.text() == "Begin with a new pair"
    with qtbot.waitSignal(welcome.new_requested):
        qtbot.keyClick(focused, Qt.Key.Key_Return)
