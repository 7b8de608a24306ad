"""The wait after a wrong passphrase."""

import pytest

from rm_desktop.ui.locking.pause import Pause


@pytest.fixture
def pause(qapp):
    pause = Pause()
    pause.timer.blockSignals(True)  # no second passes in a test
    return pause


def test_each_mistake_waits_longer_until_thirty_seconds(pause):
    waits = []
    for _ in range(8):
        pause.begin()
        waits.append(pause.left)
    assert waits == [0, 1, 2, 4, 8, 16, 30, 30]


def test_the_wait_counts_down_and_then_stops(pause):
    for _ in range(4):
        pause.begin()
    told = []
    pause.left_changed.connect(told.append)
    for _ in range(4):
        pause.tick()
    assert told == [3, 2, 1, 0]
    assert not pause.timer.isActive()


def test_without_a_wait_no_timer_runs(pause):
    pause.begin()
    assert not pause.timer.isActive()
