"""A settings dialog over a window, and the hand that chooses in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rm_desktop.settings import Settings
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command import Command, Menu, When
from rm_desktop.ui.dialogs.settings import SettingsDialog

NOW = Settings(theme="light", zoom=100, geometry="abc", recent=("ours.rmpair",))
COMMANDS = (
    Command("lock", "&Lock now", "lock", ("Ctrl+L",), Menu.FILE, When.WORKSPACE),
    Command("protection", "&Protection…", "lock", (), Menu.FILE, When.WORKSPACE),
    Command("backups", "&Backups…", "save", (), Menu.FILE, When.WORKSPACE),
    Command("zoom-in", "Zoom &in", "", ("Ctrl++",), Menu.VIEW),
    Command("zoom-out", "Zoom &out", "", ("Ctrl+-",), Menu.VIEW),
    Command("zoom-reset", "&Actual size", "", ("Ctrl+0",), Menu.VIEW),
)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def table(window):
    table = CommandTable(COMMANDS, window)
    window.addActions(list(table.of_window()))
    return table


@pytest.fixture
def show(qtbot, window, theme, table, tmp_path):
    """Return who opens the settings; what they tell is in `heard`."""

    def make(settings: Settings = NOW, page: str = "appearance") -> SettingsDialog:
        dialog = SettingsDialog(
            settings,
            tmp_path / "usual",
            theme,
            window,
            page=page,
            table=table,
            usual_documents=tmp_path / "papers",
            usual_templates=Path(tmp_path / "agendas"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.heard = []
        dialog.changed.connect(dialog.heard.append)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


@pytest.fixture
def pick(qtbot):
    """Return who chooses in a list as a person does, with the keyboard."""

    def choose(combo, text):
        combo.setFocus()
        step = Qt.Key.Key_Down if combo.findText(text) > combo.currentIndex() else Qt.Key.Key_Up
        while combo.currentText() != text:
            before = combo.currentIndex()
            qtbot.keyClick(combo, step)
            assert combo.currentIndex() != before

    return choose
