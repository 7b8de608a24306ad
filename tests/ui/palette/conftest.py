"""The window over the sample pair, and its palette."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.item_models.choices import Enter
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.palette.choice_list import ChoiceList
from rm_desktop.ui.palette.palette import Palette


@pytest.fixture
def shell(qtbot, qapp, sampled, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=20_000):
        desktop.begin(shutil.copyfile(sampled, tmp_path / "pair.rmpair"), None, None)
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


class Hand:
    """Types into the palette and reads what it offers."""

    def __init__(self, shell, qtbot):
        self.shell = shell
        self._qtbot = qtbot
        self.open()

    @property
    def palette(self):
        (palette,) = self.shell.window.findChildren(Palette)
        return palette

    @property
    def line(self):
        return self.palette.findChild(QLineEdit)

    @property
    def list(self):
        return self.palette.findChild(ChoiceList)

    def open(self):
        self.shell.tools.commands.find()
        self.settle()

    def settle(self):
        self._qtbot.waitUntil(lambda: self.palette.shown_for == self.line.text())

    def type(self, text):
        """Type a line in place of what is there, and wait for what names have to say too."""
        self.line.clear()
        self._qtbot.keyClicks(self.line, text)
        self.shell.dispatcher.desk.finding.warm()
        self.settle()
        self._qtbot.waitUntil(lambda: self.palette._finder._asking._job is None)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self._qtbot.keyClick(self.line, key, modifiers)

    def choices(self):
        model = self.list.choices
        return [model.choice(model.index(row)) for row in range(model.rowCount())]

    def groups(self):
        """Return the titles of the rows by their headings, in order."""
        found = {}
        for choice in self.choices():
            if choice.enter is Enter.NOTHING:
                rows = found.setdefault(choice.title, [])
            else:
                rows.append(choice.title)
        return found

    def choice(self, title):
        return next(choice for choice in self.choices() if choice.title == title)

    def current(self):
        return self.list.choice().title


@pytest.fixture
def hand(shell, qtbot):
    return Hand(shell, qtbot)
