"""What stands around the topics: promises, those that wait, those of every session, and what to carry over."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Role
from rm_desktop.ui.pages.sessions_parts.topic_carry_sheet import CarrySheet
from rm_desktop.ui.pages.sessions_parts.topic_standing_sheet import StandingSheet

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def agenda(page):
    return page.detail.agenda


@pytest.fixture
def park(dispatcher, desk, shown):
    """Leave a topic of the session that is shown for another time, by its place."""
    return lambda row: dispatcher.do(partial(_park, desk.agenda.topics(shown)[row].id))


def _park(topic_id, desk):
    return desk.agenda.park(topic_id)


def titles(topics):
    return [topic.title for topic in topics]


def kept(desk, action_id):
    return next(line for line in desk.actions.all() if line.id == action_id)


def open_sheet(page, kind):
    (sheet,) = page.window().findChildren(kind)
    return sheet


def test_the_promises_of_the_last_session_stand_first_and_none_where_it_is_over(page, agenda, desk):
    assert [row.line.text for row in agenda.promises.rows] == [line.text for line in desk.actions.open()]
    held = next(line for line in desk.sessions.lines() if line.number == 4)
    page.list.select(held.id)
    assert agenda.promises.isHidden()


def test_a_ticked_promise_stays_in_its_place_and_asks_what_came_of_it(page, agenda, desk):
    first = agenda.promises.rows[0].line.id
    agenda.promises.rows[0].setFocus()
    QTest.keyClick(agenda.promises.rows[0], Qt.Key.Key_Space)
    row = agenda.promises.rows[0]
    assert (row.line.id, row.line.done, kept(desk, first).done) == (first, True, True)
    assert row.evidence.hasFocus()
    QTest.keyClicks(row.evidence, "Four replies, one of them on the train")
    QTest.keyClick(row.evidence, Qt.Key.Key_Return)
    assert kept(desk, first).evidence == "Four replies, one of them on the train"
    assert agenda.promises.rows[0].hasFocus()


def test_a_promise_has_its_commands_and_a_menu_while_the_keyboard_is_or_was_on_it(page, agenda, qtbot):
    assert not {"promised-tick", "promised-say"} & page.possible()
    row = agenda.promises.rows[1]
    with qtbot.waitSignal(page.menu_requested) as asked:
        at = row.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, row.mapToGlobal(at))
        QApplication.sendEvent(row, event)
    assert asked.args == [("promised-say", "promised-tick"), row.mapToGlobal(at)]
    assert set(asked.args[0]) <= page.possible()
    QTest.keyClick(row, Qt.Key.Key_F2)
    assert row.evidence.hasFocus()
    QTest.keyClick(row.evidence, Qt.Key.Key_Space)
    assert (row.evidence.text(), row.line.done) == (" ", False)
    page.slots()["promised-tick"]()
    assert agenda.promises.rows[1].line.done
    agenda.promises.set_folded(True)
    assert "promised-tick" not in page.possible()


def test_evidence_typed_first_ticks_the_promise_in_one_step_and_escape_leaves_it(agenda, desk):
    row = agenda.promises.rows[1]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    QTest.keyClicks(row.evidence, "nothing yet")
    QTest.keyClick(row.evidence, Qt.Key.Key_Escape)
    assert not row.is_open
    assert row.hasFocus()
    row.ask()
    QTest.keyClicks(row.evidence, "Did it")
    QTest.keyClick(row.evidence, Qt.Key.Key_Return)
    line = kept(desk, row.line.id)
    assert (line.done, line.evidence) == (True, "Did it")
    desk.undoing.undo()
    line = kept(desk, row.line.id)
    assert (line.done, line.evidence) == (False, "")


def test_what_is_typed_as_evidence_stays_when_something_else_changes(agenda, desk, dispatcher, shown):
    row = agenda.promises.rows[0]
    row.ask()
    QTest.keyClicks(row.evidence, "half a sen")
    dispatcher.do(lambda desk: desk.actions.add("Another promise", Role.LEADER, None, desk.sessions.lines()[-1].id))
    assert agenda.promises.rows[0].evidence.text() == "half a sen"
    assert agenda.promises.rows[0].is_open


def test_what_waits_stands_last_under_its_own_words_and_can_be_brought_back(page, agenda, topics, desk, shown, park):
    first, second, third = titles(desk.agenda.topics(shown))
    park(0)
    assert titles(topics.topics.topics) == [second, third, first]
    assert topics.painter.shapes.head(topics.topics.topics[2]) > 0
    topics.focus_topic(topics.topics.topics[2].id)
    assert "topic-back" in page.possible()
    assert not {"topic-up", "topic-down"} & page.possible()
    page.slots()["topic-back"]()
    assert titles(topics.topics.topics) == [first, second, third]
    assert "topic-back" not in page.possible()


def test_a_topic_moves_among_its_own_and_a_drag_over_the_words_changes_sides(page, agenda, topics, desk, shown, park):
    park(0)
    park(1)
    (open_one, waits, also_waits) = topics.topics.topics
    topics.focus_topic(also_waits.id)
    QTest.keyClick(topics, Qt.Key.Key_Up, ALT)
    assert [topic.id for topic in topics.topics.topics] == [open_one.id, also_waits.id, waits.id]
    place = topics.visualRect(topics.topics.index(1))
    drop_at(topics, waits.id, place.top() + 4)
    assert [topic.parked for topic in topics.topics.topics] == [False, False, True]
    lot = topics.visualRect(topics.topics.index(2))
    drop_at(topics, open_one.id, lot.top() + topics.painter.shapes.head(topics.topics.topics[2]) - 2)
    assert desk.agenda.topics(shown)[0].parked or [t.parked for t in desk.agenda.topics(shown)].count(True) == 2


def drop_at(topics, topic_id, y):
    """Let a topic go at a height of the list."""
    topics.drag.begin((topic_id,), topics.viewport().mapToGlobal(QPoint(60, y)))
    topics.drag.drop()


def test_the_box_of_the_first_topic_that_waits_lies_below_the_words(topics, desk, shown, park):
    park(2)
    topic, row = topics.topics.topics[2], topics.visualRect(topics.topics.index(2))
    shapes = topics.painter.shapes
    box = shapes.shape(topic, topics.painter.width).box.center().toPoint()
    QTest.mouseClick(
        topics.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + box + QPoint(0, shapes.head(topic))
    )
    assert desk.agenda.topics(shown)[2].done


def test_of_several_topics_left_one_chooses_which_come_along(page, agenda, desk, dispatcher, shown):
    earlier = next(line for line in desk.sessions.lines() if line.number == 4)
    for title in ("Left open", "Left too", "Parked there"):
        dispatcher.do(partial(_add, earlier.id, title))
    parked = desk.agenda.topics(earlier.id)[-1].id
    dispatcher.do(partial(_park, parked))
    agenda.head.carry.click()
    sheet = open_sheet(page, CarrySheet)
    assert sheet.save.text() == "Carry over 2 topics"
    sheet.model.item(0).setCheckState(Qt.CheckState.Unchecked)
    gone = sheet.chosen
    sheet.save.click()
    assert len(gone) == 1
    came = next(topic for topic in desk.agenda.topics(shown) if topic.carried_from)
    assert (came.title, came.carried_from) == ("Left too", 4)


def _add(session_id, line, desk):
    return desk.agenda.add(session_id, line)


def test_the_topics_of_every_session_are_asked_for_understood_and_put_on_the_agenda(page, agenda, desk, shown):
    agenda.head.standing.click()
    sheet = open_sheet(page, StandingSheet)
    QTest.keyClicks(sheet.lines, "Check-in 5m @bob")
    assert "Not understood: @bob" in sheet._told.text()
    sheet.lines.set_text("Check-in 5m")
    sheet.save.click()
    first = agenda.topics.topics.topics[0]
    assert (first.title, first.minutes) == ("Check-in", 5)
    assert agenda.topics.topics.origin_words(first) == "every session"
    assert desk.agenda.standing.text() == "Check-in 5m"


def test_an_agenda_without_topics_offers_the_ways_to_begin_it(page, agenda, desk, dispatcher, qtbot):
    dispatcher.do(lambda desk: desk.agenda.standing.write("Check-in 5m\nPulse 5m"))
    (later,) = dispatcher.do(lambda desk: desk.sessions.add("Later")).ids
    page.list.select(later)
    assert agenda.start.standing.text() == "Add 2 topics of every session"
    with qtbot.waitSignal(agenda.template_requested):
        agenda.start.template.click()
    agenda.start.standing.click()
    assert titles(desk.agenda.topics(later)) == ["Check-in", "Pulse"]
    assert agenda.start.isHidden()


def test_whose_topic_it_is_is_told_in_words_too(agenda, topics, dispatcher, shown):
    dispatcher.do(partial(_add, shown, "Mine, for Robert @robert"))
    mine = topics.topics.topics[-1]
    assert topics.painter.shapes.chips(mine)["bringer"] == "brought by Priya"
    assert "brought by Priya" in topics.topics.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    dispatcher.do(partial(_add, shown, "Mine alone @priya"))
    assert topics.painter.shapes.chips(topics.topics.topics[-1])["bringer"] == ""


def test_a_name_is_offered_while_it_is_typed_and_taken_by_the_keyboard(agenda, desk, shown):
    line = agenda.entry.line
    line.setFocus()
    QTest.keyClicks(line, "Ask @")
    assert agenda.entry.words.offered == ("@priya", "@robert")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Ask @robert "
    QTest.keyClicks(line, "#tech")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "Ask @robert #technology "
    line.setText("Ask @robert ")
    line.end(False)
    QTest.keyClicks(line, "#tech")
    QTest.keyClick(line, Qt.Key.Key_Return)  # the only one that fits
    assert line.text() == "Ask @robert #technology "
    assert agenda.entry.words.isHidden()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.agenda.topics(shown)[-1].title == "Ask"


def test_a_click_on_a_chip_takes_its_words_out_of_the_line(agenda):
    line = agenda.entry.line
    QTest.keyClicks(line, "Ask @bob about 10m it")
    chips = agenda.entry.chips.chips
    assert [chip.accessibleName() for chip in chips] == ["‘@bob’ not understood", "10 min"]
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert line.text() == "Ask about 10m it"
    assert [chip.accessibleName() for chip in agenda.entry.chips.chips] == ["10 min"]
    assert QApplication.focusWidget() is line
