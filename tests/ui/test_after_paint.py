"""What a page can be shown without comes after its first paint."""

import pytest
from PySide6.QtWidgets import QWidget

from rm_desktop.services.desk import Desk
from rm_desktop.ui.after_paint import AfterPaint
from rm_desktop.ui.pages.sessions import SessionsPage


class Painted(QWidget):
    """Notes what was done, and when it was painted."""

    def __init__(self):
        super().__init__()
        self.log = []

    def paintEvent(self, event):
        self.log.append("paint")


@pytest.fixture
def painted(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    return widget


def test_steps_come_after_the_first_paint_and_in_their_order(painted, qtbot):
    later = AfterPaint(painted)
    for step in ("first", "second"):
        later.add(lambda step=step: painted.log.append(step))
    painted.show()
    qtbot.waitUntil(lambda: "second" in painted.log)
    steps = [each for each in painted.log if each != "paint"]
    assert painted.log[0] == "paint"
    assert steps == ["first", "second"]


def test_a_page_that_is_left_takes_no_step_until_it_is_seen_again(painted, qtbot):
    later = AfterPaint(painted)
    later.add(lambda: (painted.log.append("first"), painted.hide()))
    later.add(lambda: painted.log.append("second"))
    painted.show()
    qtbot.waitUntil(lambda: "first" in painted.log)
    later._do_next()
    assert "second" not in painted.log
    painted.show()
    qtbot.waitUntil(lambda: "second" in painted.log)


def test_a_step_can_be_added_when_all_were_taken(painted, qtbot):
    later = AfterPaint(painted)
    later.add(lambda: painted.log.append("first"))
    painted.show()
    qtbot.waitUntil(lambda: "first" in painted.log)
    later.add(lambda: painted.log.append("second"))
    painted.update()
    qtbot.waitUntil(lambda: "second" in painted.log)


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    page = SessionsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    return page


def test_what_is_asked_for_before_its_turn_is_made_then(page, desk: Desk):
    assert not page.detail.is_complete
    taken = next(line for each in desk.sessions.lines() for line in desk.takeaways.of_session(each.id))
    assert page.open_record("takeaway", taken.id)
    assert page.detail.is_complete
    assert any(row.outcome.id == taken.id for row in page.detail.outcomes.list.rows)


def test_a_page_that_nobody_looked_at_has_nothing_to_save(page):
    page.save_pending()
    page.detail.let_go()
    assert not page.detail.is_complete
