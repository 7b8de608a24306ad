"""Actions and takeaways: walked, edited in their place, ticked and found."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Role


@pytest.fixture
def noted(page, dispatcher, shown):
    """Two actions and a takeaway of the session that is shown."""
    dispatcher.do(lambda desk: desk.actions.add("First", Role.LEADER, session_id=shown))
    dispatcher.do(lambda desk: desk.actions.add("Second", Role.LEADER, session_id=shown))
    dispatcher.do(lambda desk: desk.takeaways.add("People call", Role.MENTOR, session_id=shown))
    return page.detail.outcomes.list


def test_an_action_is_edited_in_its_place_and_keeps_the_keyboard(page, noted, desk, shown):
    noted.rows[0].setFocus()
    QTest.keyClick(noted.rows[0], Qt.Key.Key_F2)
    entry = noted.entry
    assert noted.rows[0].isHidden()
    entry.line.selectAll()
    QTest.keyClicks(entry.line, "Send the pack")
    entry.person.setCurrentIndex(entry.person.findData("mentor"))
    QTest.keyClicks(entry.due.line, "tomorrow")
    QTest.keyClick(entry.line, Qt.Key.Key_Return)
    action = next(line for line in desk.actions.of_session(shown) if line.text == "Send the pack")
    assert (action.owner, action.due) == (Role.MENTOR, date(2026, 11, 25))
    assert noted.entry is None
    assert noted.row_of(action.id).hasFocus()


@pytest.mark.parametrize("way", ["enter", "double-click"])
def test_a_takeaway_is_edited_in_its_place(page, noted, desk, shown, way):
    row = noted.rows[-1]
    row.setFocus()
    if way == "enter":
        QTest.keyClick(row, Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
    noted.entry.line.setText("People under 25 call")
    noted.entry.person.setCurrentIndex(noted.entry.person.findData("leader"))
    QTest.keyClick(noted.entry.line, Qt.Key.Key_Return)
    (takeaway,) = desk.takeaways.of_session(shown)
    assert (takeaway.text, takeaway.learner, takeaway.teacher) == ("People under 25 call", Role.LEADER, Role.MENTOR)


def test_escape_leaves_an_action_as_it_was(page, noted, desk, shown):
    before = desk.actions.of_session(shown)
    noted.rows[0].setFocus()
    QTest.keyClick(noted.rows[0], Qt.Key.Key_F2)
    QTest.keyClicks(noted.entry.line, "x y")
    QTest.keyClick(noted.entry.line, Qt.Key.Key_Escape)
    assert desk.actions.of_session(shown) == before
    assert noted.rows[0].hasFocus()


def test_the_keys_of_rows_are_letters_again_while_one_is_edited(page, noted):
    noted.rows[0].setFocus()
    assert {"outcome-tick", "outcome-edit", "outcome-remove"} <= page.possible()
    QTest.keyClick(noted.rows[0], Qt.Key.Key_F2)
    assert not {each for each in page.possible() if each.startswith("outcome-")}


def test_arrows_walk_and_after_a_deletion_the_next_one_has_the_keyboard(page, noted):
    noted.rows[0].setFocus()
    QTest.keyClick(noted.rows[0], Qt.Key.Key_Down)
    assert noted.rows[1].hasFocus()
    QTest.keyClick(noted.rows[1], Qt.Key.Key_Delete)
    assert len(noted.rows) == 2
    assert noted.rows[1].hasFocus()


def test_a_takeaway_is_not_ticked(page, noted):
    noted.rows[-1].setFocus()
    assert "outcome-tick" not in page.possible()
    noted.rows[0].setFocus()
    assert "outcome-tick" in page.possible()


def test_rows_that_look_as_before_are_kept(page, noted, dispatcher, shown):
    before = list(noted.rows)
    dispatcher.do(lambda desk: desk.agenda.add(shown, "From elsewhere"))
    assert noted.rows == before


def test_tab_comes_to_what_was_noted_before_the_buttons_that_note_more(page, noted, qtbot):
    outcomes = page.detail.outcomes
    QTest.mouseClick(outcomes.new_takeaway, Qt.MouseButton.LeftButton)
    entry = outcomes.takeaway_entry
    qtbot.waitUntil(noted.rows[-1].isVisible)
    noted.rows[-1].setFocus()
    way = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        way.append(QApplication.focusWidget())
    assert way == [entry.line, entry.person, outcomes.new_action]


def test_a_found_action_and_a_found_preparation_have_the_keyboard(page, noted, desk, dispatcher, qtbot):
    second = noted.rows[1]
    page.list.view.setFocus()
    assert page.open_record("action", second.outcome.id)
    port = page.detail.viewport()
    qtbot.waitUntil(lambda: second.hasFocus() and port.rect().contains(second.mapTo(port, QPoint(0, second.height()))))
    later = desk.sessions.lines()[1].id
    (prepared,) = dispatcher.do(lambda desk: desk.sessions.prepare(later, "not_yet", "Salaries")).ids
    assert page.open_found("preparation", prepared, "salaries")
    assert page.list.current_id == later
    assert page.detail.preparation.not_yet.hasFocus()
    assert page.detail.preparation.not_yet.textCursor().selectedText() == "Salaries"
