"""The agenda of a session: drive its list, look into the store."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Role
from rm_desktop.ui.item_models.topics import TopicModel

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def titles(desk, session_id):
    return [topic.title for topic in desk.agenda.topics(session_id)]


def go_to(topics, row):
    """Put the keyboard on a topic."""
    topics.setFocus()
    topics.setCurrentIndex(topics.topics.index(row))


def box_of(topics, row):
    """Return where the box of a topic is."""
    topic, place = topics.topics.topics[row], topics.visualRect(topics.topics.index(row))
    return place.topLeft() + topics.painter.shapes.shape(topic, topics.painter.width).box.center().toPoint()


def test_a_quick_line_shows_what_it_understood_and_becomes_a_topic(page, desk, shown):
    entry = page.detail.agenda.entry
    QTest.keyClicks(entry.line, "Ask about fraud @robert 10m #technology")
    assert [chip.accessibleName() for chip in entry.chips.chips] == ["Robert leads", "10 min", "Technology"]
    QTest.keyClick(entry.line, Qt.Key.Key_Return)
    last = desk.agenda.topics(shown)[-1]
    assert (last.title, last.lead, last.minutes, last.area) == ("Ask about fraud", Role.LEADER, 10, "technology")
    assert entry.text() == ""
    assert entry.chips.isHidden()


def test_too_many_minutes_are_said(page, qtbot):
    QTest.keyClicks(page.detail.agenda.entry.line, "One more 15m")
    QTest.keyClick(page.detail.agenda.entry.line, Qt.Key.Key_Return)
    agenda = page.detail.agenda
    assert agenda.head.planned.text() == "50 of 45 min"
    assert agenda.fit.told.text() == "5 min too many: without ‘One more’ it fits."
    qtbot.waitUntil(lambda: agenda.fit.park.height() > 0)
    QTest.mouseClick(agenda.fit.park, Qt.MouseButton.LeftButton)
    assert agenda.head.planned.text() == "35 of 45 min"
    assert agenda.fit.told.isHidden() or agenda.fit._over.isHidden()


def test_the_model_keeps_the_rules_of_models(qtmodeltester, page, desk, shown):
    model = TopicModel()
    qtmodeltester.check(model)
    there, pair = desk.agenda.topics(shown), desk.pair.view()
    assert model.show_topics(there, pair)
    qtmodeltester.check(model)
    assert not model.show_topics(there, pair)
    model.show_topics((there[2], there[0]), pair)
    model.show_topics(there, pair)
    assert [model.index(row).data() for row in range(model.rowCount())] == [topic.title for topic in there]


def test_space_and_a_click_on_the_box_tick_and_untick_a_topic(page, topics, desk, shown):
    go_to(topics, 0)
    QTest.keyClick(topics, Qt.Key.Key_Space)
    assert desk.agenda.topics(shown)[0].done
    assert topics.topics.index(0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert topics.hasFocus()
    QTest.mouseClick(topics.viewport(), Qt.MouseButton.LeftButton, pos=box_of(topics, 0))
    assert not desk.agenda.topics(shown)[0].done


def test_alt_and_arrows_move_a_topic_which_stays_chosen_and_its_place_is_told(page, topics, desk, shown, monkeypatch):
    said = []
    monkeypatch.setattr("rm_desktop.ui.pages.sessions_parts.topic_deeds.announce", lambda _who, text: said.append(text))
    first, second, third = titles(desk, shown)
    go_to(topics, 0)
    QTest.keyClick(topics, Qt.Key.Key_Down, ALT)
    assert titles(desk, shown) == [second, first, third]
    assert topics.currentIndex().row() == 1
    QTest.keyClick(topics, Qt.Key.Key_Up, ALT)
    QTest.keyClick(topics, Qt.Key.Key_Up, ALT)
    assert titles(desk, shown) == [first, second, third]
    assert said == ["Moved to place 2 of 3", "Moved to place 1 of 3"]


def test_a_letter_finds_a_topic_and_changes_none(page, topics, desk, shown):
    before = desk.agenda.topics(shown)
    go_to(topics, 0)
    QApplication.sendEvent(topics, QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), Qt.KeyboardModifier.NoModifier, "Ж"))
    assert desk.agenda.topics(shown) == before


def test_delete_takes_a_topic_away_and_the_next_one_is_chosen(page, topics, desk, shown):
    _, second, third = titles(desk, shown)
    go_to(topics, 0)
    QTest.keyClick(topics, Qt.Key.Key_Delete)
    assert titles(desk, shown) == [second, third]
    assert [topic.title for topic in topics.chosen_topics()] == [second]
    assert topics.hasFocus()


def test_several_topics_are_ticked_at_once_and_taken_back_at_once(page, topics, desk, dispatcher, shown):
    go_to(topics, 0)
    QTest.keyClick(topics, Qt.Key.Key_Down, SHIFT)
    many = page.detail.agenda.head.many
    assert many.isVisible()
    QTest.keyClick(topics, Qt.Key.Key_Space)
    assert [topic.done for topic in desk.agenda.topics(shown)] == [True, True, False]
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert not any(topic.done for topic in desk.agenda.topics(shown))
    QTest.keyClick(topics, Qt.Key.Key_Escape)
    assert topics.chosen_count() == 1
    assert many.isHidden()


def test_several_topics_move_together_and_are_deleted_together(page, topics, desk, shown):
    first, second, third = titles(desk, shown)
    go_to(topics, 0)
    QTest.keyClick(topics, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(topics, Qt.Key.Key_Down, ALT)
    assert titles(desk, shown) == [third, first, second]
    QTest.keyClick(topics, Qt.Key.Key_Delete)
    assert titles(desk, shown) == [third]
    label = desk.undoing.next_undo()
    assert (label.subject, label.count) == ("", 2)


def test_ctrl_a_chooses_all_and_they_can_wait(page, topics, desk, shown):
    go_to(topics, 1)
    QTest.keyClick(topics, Qt.Key.Key_A, CONTROL)
    page.slots()["topic-park"]()
    assert all(topic.parked for topic in desk.agenda.topics(shown))
    assert "topic-park" not in page.possible()
    assert "for another time" in topics.topics.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_context_menu_is_asked_for_where_the_mouse_is_and_names_commands(qtbot, page, topics):
    at = topics.visualRect(topics.topics.index(1)).center()
    with qtbot.waitSignal(page.menu_requested) as asked:
        QTest.mouseClick(topics.viewport(), Qt.MouseButton.LeftButton, pos=at)
        topics.menu_wanted.emit(topics.viewport().mapToGlobal(at))
    ids = {each for each in asked.args[0] if each}
    assert ids <= page.slots().keys()
    assert ids - {"topic-carry", "topic-back"} <= page.possible()


def test_the_first_topic_cannot_rise_and_nothing_can_be_done_without_one(page, topics):
    alone = {"topic-add", "topic-carry", "topic-standing"}
    assert not {each for each in page.possible() if each.startswith("topic-")} - alone
    go_to(topics, 0)
    assert "topic-up" not in page.possible()
    assert {"topic-down", "topic-move", "topic-remove"} <= page.possible()


def test_what_was_left_open_is_carried_over_and_says_where_from(page, topics, desk, dispatcher, shown):
    agenda = page.detail.agenda
    assert agenda.head.carry.isHidden()
    earlier = next(line for line in desk.sessions.lines() if line.number == 4)
    dispatcher.do(lambda desk: desk.agenda.add(earlier.id, "Left open"))
    assert agenda.head.carry.text() == "Carry over 1 topic"
    QTest.mouseClick(agenda.head.carry, Qt.MouseButton.LeftButton)
    came = next(topic for topic in desk.agenda.topics(shown) if topic.carried_from)
    assert (came.title, came.carried_from) == ("Left open", 4)
    assert topics.topics.origin_words(topics.topics.topics[-1]) == "from session 4"
    assert agenda.head.carry.isHidden()
    page.list.select(earlier.id)
    (left,) = (topic for topic in topics.topics.topics if topic.title == "Left open")
    assert topics.topics.origin_words(left) == "now in session 5"
    topics.setCurrentIndex(topics.topics.index_of(left.id))
    assert "topic-back" not in page.possible()


def test_a_screen_reader_is_told_what_a_topic_is_and_whether_it_is_done(page, topics, desk, shown):
    go_to(topics, 0)
    QTest.keyClick(topics, Qt.Key.Key_Space)
    row = QAccessible.queryAccessibleInterface(topics).child(0)
    assert row.text(QAccessible.Text.Name).startswith(titles(desk, shown)[0])
    assert "done" in row.text(QAccessible.Text.Name)
    assert row.state().checked


def test_where_nothing_can_be_written_nothing_can_be_changed(page, topics, desk, dispatcher, shown):
    go_to(topics, 0)
    dispatcher.set_can_write(False)
    assert not {each for each in page.possible() if each.startswith(("topic-", "outcome-"))}
    before = desk.agenda.topics(shown)
    QTest.mouseClick(topics.viewport(), Qt.MouseButton.LeftButton, pos=box_of(topics, 0))
    QTest.keyClick(topics, Qt.Key.Key_Delete)
    QTest.mouseDClick(
        topics.viewport(), Qt.MouseButton.LeftButton, pos=topics.visualRect(topics.topics.index(0)).center()
    )
    assert desk.agenda.topics(shown) == before
    assert topics.editing.editor is None
    assert not page.detail.agenda.entry.isEnabled()
    assert page.detail.notes.editor.isReadOnly()
    assert page.detail.preparation.to_raise.isReadOnly()
    assert not page.list.new.isEnabled()
    dispatcher.set_can_write(True)
    assert not page.detail.notes.editor.isReadOnly()
