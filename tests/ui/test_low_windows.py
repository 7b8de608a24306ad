"""In a low window nothing is squeezed: panes and bars scroll, and choosing several rows moves none."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.shell.feedback import Feedback
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.low_area import LowArea


@pytest.fixture
def window(dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: FixedClock, qtbot: QtBot) -> MainWindow:
    window = MainWindow(dispatcher, theme, lane, clock)
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    return window


def test_a_pane_that_is_too_low_scrolls_and_its_parts_keep_their_height(qtbot: QtBot, theme: Theme) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    label = QLabel("Notes")
    label.setMinimumHeight(200)
    QVBoxLayout(LowArea(theme, pane).sheet).addWidget(label)
    pane.resize(300, 120)
    pane.show()
    assert pane.height() == 120
    assert label.height() >= 200


def test_a_message_leaves_the_page_half_of_a_low_window(
    window: MainWindow, dispatcher: Dispatcher, theme: Theme
) -> None:
    feedback = Feedback(window, dispatcher, theme)
    theme.set_zoom(2.0)
    window.resize(800, 560)
    window.show_workspace("notes", None)
    feedback.tell_failure(UserError(Problem.DISK_FULL, file="a.rmpair"))
    QCoreApplication.sendPostedEvents()
    assert window.bars.area.isVisible()
    assert window.pages.height() >= 270
    assert window.message is not None
    window.message.hide()
    QCoreApplication.sendPostedEvents()
    assert not window.bars.area.isVisible()
    theme.set_zoom(1.0)


@pytest.mark.parametrize("page_id", ["notes", "journal"])
def test_choosing_a_second_row_moves_no_row(window: MainWindow, qtbot: QtBot, page_id: str) -> None:
    window.resize(1360, 660)  # too low for what was written on this day before, which goes with the day
    window.show_workspace("today", None)
    window.pages.go_to(page_id)
    pane = window.pages.current._list if page_id == "notes" else window.pages.current.list.entries
    rows = pane.rows if page_id == "notes" else pane.view
    bar = pane.bulk
    QCoreApplication.processEvents()
    top = rows.mapToGlobal(rows.rect().topLeft())
    for place in (0, 1):
        at = rows.visualRect(rows.model().index(place, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    rows.selectAll()
    QCoreApplication.sendPostedEvents()
    assert bar.isVisible()
    assert rows.mapToGlobal(rows.rect().topLeft()) == top
