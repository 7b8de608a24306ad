"""The first thing a person sees: it is readable in a small window, and the keyboard begins on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.widgets.labels import Label


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
    labels = [label for label in welcome.findChildren(Label) if label.isVisible()]
    assert len(labels) == 5
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_the_keyboard_begins_on_the_first_way_and_enter_takes_it(welcome, qtbot):
    focused = QApplication.focusWidget()
    assert focused.text() == "Begin with a new pair"
    with qtbot.waitSignal(welcome.new_requested):
        qtbot.keyClick(focused, Qt.Key.Key_Return)


def test_the_arrow_keys_go_from_way_to_way(welcome, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget().text() == "Open a workspace…"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget().text() == "Look around with a sample pair"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget().text() == "Open a workspace…"


def test_what_has_just_happened_is_said_above_the_ways(welcome):
    welcome.tell("The sample pair is gone.")
    assert "The sample pair is gone." in [label.text() for label in welcome.findChildren(Label) if label.isVisible()]
