"""Where the window stands: as it was left, within reach, and back from filling the screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtTest import QTest

from rm_desktop.ui.frame import Frame


@pytest.fixture
def make(qtbot):
    def make(geometry=None):
        frame = Frame()
        qtbot.addWidget(frame)
        if geometry is not None:
            frame.take_geometry(geometry)
        frame.show()
        QTest.qWaitForWindowExposed(frame)
        return frame

    return make


@pytest.fixture
def screen(qapp):
    return qapp.primaryScreen().availableGeometry()


def test_place_and_size_come_back(make):
    frame = make()
    frame.setGeometry(40, 60, 700, 500)
    assert make(frame.geometry_text()).geometry() == QRect(40, 60, 700, 500)


def test_a_window_that_filled_its_screen_does_so_again_and_knows_its_size_from_before(make):
    frame = make()
    frame.setGeometry(40, 60, 700, 500)
    frame.showMaximized()
    again = make(frame.geometry_text())
    assert again.isMaximized()
    assert again.normalGeometry().size() == QSize(700, 500)


@pytest.mark.parametrize("text", ["", "rubbish", "AAAA", "ÄÖ"])
def test_a_place_that_makes_no_sense_is_the_middle_of_the_screen(make, screen, text):
    frame = make(text)
    assert (frame.geometry().center() - screen.center()).manhattanLength() <= 8  # less the frame around it
    assert frame.size() == frame.size().boundedTo(screen.size())


def test_a_window_on_a_screen_that_is_gone_is_put_where_a_hand_can_reach_it(make, screen):
    frame = make()
    frame.resize(700, 500)
    frame.move(QPoint(screen.right() + 4000, screen.bottom() + 4000))
    again = make(frame.geometry_text())
    assert screen.intersected(again.geometry()).width() >= 160
    assert screen.contains(again.geometry().topLeft())


def test_filling_the_screen_is_not_what_is_remembered(make):
    frame = make()
    frame.setGeometry(40, 60, 700, 500)
    frame.fill_screen(True)
    assert frame.isFullScreen()
    again = make(frame.geometry_text())
    assert not again.isFullScreen()
    assert again.size() == QSize(700, 500)
    frame.fill_screen(False)
    assert not frame.isFullScreen()


def test_a_window_that_was_maximised_is_so_again_after_filling_the_screen(make):
    frame = make()
    frame.showMaximized()
    frame.fill_screen(True)
    frame.fill_screen(False)
    assert frame.isMaximized()
