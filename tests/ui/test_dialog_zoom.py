"""The keys that zoom work in a dialog as in the window, and the dialog grows with them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet


@pytest.fixture
def window(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    bigger = QAction(window, shortcut="Ctrl++", triggered=lambda: theme.set_zoom(1.5))
    bigger.setObjectName("zoom-in")
    window.addAction(bigger)
    window.show()
    return window


@pytest.fixture
def page(window):
    return QWidget(window)


def form(theme, page):
    return FormDialog(theme, "Name", "Save", 400, page)


def sheet(theme, page):
    return PlainSheet(theme, "Name", page)


@pytest.mark.parametrize("make", [form, sheet])
def test_the_keys_of_the_window_zoom_in_a_dialog(qtbot, theme, page, make):
    dialog = make(theme, page)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 1.5


def test_a_form_grows_with_the_zoom(qtbot, theme, page):
    dialog = form(theme, page)
    dialog.open()
    assert dialog.width() == 400
    theme.set_zoom(1.5)
    assert dialog.width() == 600


def test_a_dialog_over_a_dialog_and_one_over_the_bare_window_zoom_too(qtbot, theme, page, window):
    over_window = sheet(theme, window)
    over_dialog = sheet(theme, sheet(theme, page))
    for dialog in (over_window, over_dialog):
        assert [action.objectName() for action in dialog.actions()] == ["zoom-in"]
