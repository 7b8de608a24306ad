"""The list beside what is chosen in it keeps the width a person gave it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.list_beside import ListBeside

WANTED = 362


class Chooser(QWidget):
    """A list that needs more width as long as it stands alone."""

    alone = False

    def minimumSizeHint(self) -> QSize:
        return QSize(600 if self.alone else 200, 100)


class Sides(ListBeside):
    """A list and a detail."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, (300, 320), parent)
        self.chooser, self.detail = Chooser(self.splitter), QWidget(self.splitter)
        self.hold(self.chooser, self.detail, WANTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.arrange()

    def fit(self) -> None:
        self.chooser.alone = self.is_narrow


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1360, 600)
    return window


@pytest.fixture
def sides(window: QWidget, theme: Theme) -> Sides:
    sides = Sides(theme, window)
    row = QHBoxLayout(window)
    row.addWidget(sides)
    window.show()
    return sides


def test_a_narrow_window_in_between_leaves_the_list_as_wide_as_it_was(window: QWidget, sides: Sides) -> None:
    assert sides.splitter.sizes()[0] == WANTED
    for width in (800, 910, 1360):
        window.resize(width, 600)
        sides.open_detail(True)
    assert sides.splitter.sizes()[0] == WANTED


def test_what_was_dragged_comes_back_whatever_the_window_was_meanwhile(window: QWidget, sides: Sides) -> None:
    sides.splitter.moveSplitter(500, 1)
    window.resize(800, 600)
    window.resize(1360, 600)
    assert sides.splitter.sizes()[0] == 500
    kept, again = sides.splitter.kept, Sides(sides._theme, window)
    again.splitter.restoreState(kept)
    again.resize(1300, 400)
    again.show()
    assert again.splitter.sizes()[0] == 500


def test_only_what_a_person_dragged_is_kept(window: QWidget, sides: Sides) -> None:
    window.resize(1000, 600)
    assert sides.splitter.kept.isEmpty()
    sides.splitter.moveSplitter(450, 1)
    assert not sides.splitter.kept.isEmpty()
