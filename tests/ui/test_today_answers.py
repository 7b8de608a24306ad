"""What is done on Today can be seen at once: an answer that is kept, a tick that is not, a strip that waits."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.writing_edit import WritingEdit


@pytest.fixture
def page(qtbot, dispatcher, theme, clock, desk):
    page = TodayPage(dispatcher, theme, clock)
    qtbot.addWidget(page)
    page.resize(1144, 860)
    page.equip()
    page.show_view(desk.today.view())
    page.show()
    return page


def button(page, words):
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == words)


def test_taking_a_kept_answer_back_puts_it_into_the_box_and_redoing_takes_it_out(page, desk, dispatcher, qtbot):
    box = page.findChild(WritingEdit)
    qtbot.keyClicks(box, "They did read it.")
    qtbot.mouseClick(button(page, "Keep entry"), Qt.MouseButton.LeftButton)
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert box.text() == "They did read it."
    assert "They did read it." in desk.workspace.state("reflect-draft")
    dispatcher.do(lambda desk: desk.undoing.redo())
    assert box.text() == ""
    assert "They did read it." not in desk.workspace.state("reflect-draft")


def test_other_words_in_the_box_stay_when_a_kept_answer_is_taken_back(page, dispatcher, qtbot):
    box = page.findChild(WritingEdit)
    qtbot.keyClicks(box, "The first.")
    qtbot.mouseClick(button(page, "Keep entry"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(box, "The second.")
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert box.text() == "The second."


def test_keeping_an_answer_leaves_the_keyboard_in_the_box(page, qtbot):
    qtbot.keyClicks(page.findChild(WritingEdit), "They did read it.")
    keep = button(page, "Keep entry")
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    assert page.focusWidget() is page.findChild(WritingEdit)


def test_a_tick_that_could_not_be_saved_turns_back(page, desk, dispatcher, qtbot, monkeypatch):
    monkeypatch.setattr(desk.actions, "tick", refuse)
    box = page.findChild(CheckBox)
    with qtbot.waitSignal(dispatcher.failed):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert not box.isChecked()


def test_the_strip_does_not_come_in_under_the_hands_but_with_the_next_visit(page, desk, dispatcher, monkeypatch):
    monkeypatch.setattr(desk.today, "view", partial(unshared, page._view, 0))
    dispatcher.tell(Changes(frozenset({Kind.ACTION}), ("x",)))
    assert page.sheet.strip.isHidden()
    monkeypatch.setattr(desk.today, "view", partial(unshared, page._view, 3))
    dispatcher.tell(Changes(frozenset({Kind.ACTION}), ("x",)))
    assert page.sheet.strip.isHidden()
    page.hide()
    page.show()
    assert not page.sheet.strip.isHidden()


def unshared(view, count):
    return view._replace(unshared=count)


def refuse(action_id):
    raise UserError(Problem.DISK_FULL, file=action_id)
