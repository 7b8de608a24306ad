"""The agenda of a session: drive its rows, look into the store."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from rm_desktop.errors import Problem
from rm_desktop.models.kinds import Role

ALT = Qt.KeyboardModifier.AltModifier


def topic_rows(page):
    return page.detail.agenda.topics.rows


def titles(desk, session_id):
    return [topic.title for topic in desk.agenda.topics(session_id)]


def choose(menu_parent, words):
    """Click the entry of the menu that is open."""
    menu = next(menu for menu in menu_parent.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    menu.close()


def test_a_quick_line_shows_what_it_understood_and_becomes_a_topic(page, desk, shown):
    entry = page.detail.agenda.entry
    QTest.keyClicks(entry.line, "Ask about fraud @robert 10m #technology")
    assert [chip.text() for chip in (entry._lead, entry._minutes, entry._area) if not chip.isHidden()] == [
        "Robert leads",
        "10 min",
        "Technology",
    ]
    QTest.keyClick(entry.line, Qt.Key.Key_Return)
    last = desk.agenda.topics(shown)[-1]
    assert (last.title, last.lead, last.minutes, last.area) == ("Ask about fraud", Role.LEADER, 10, "technology")
    assert entry.text() == ""
    assert entry.chips.isHidden()


def test_too_many_minutes_are_said(page):
    QTest.keyClicks(page.detail.agenda.entry.line, "One more 15m")
    QTest.keyClick(page.detail.agenda.entry.line, Qt.Key.Key_Return)
    assert page.detail.agenda._planned.text() == "50 of 45 min: 5 too many"


def test_space_ticks_and_unticks_a_topic(page, desk, shown):
    row = topic_rows(page)[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert desk.agenda.topics(shown)[0].done
    assert row.box.isChecked() and row.hasFocus()
    QTest.mouseClick(row.box, Qt.MouseButton.LeftButton)
    assert not desk.agenda.topics(shown)[0].done


def test_alt_and_arrows_move_a_topic_and_the_keyboard_goes_along(page, desk, shown):
    first, second, third = titles(desk, shown)
    row = topic_rows(page)[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down, ALT)
    assert titles(desk, shown) == [second, first, third]
    QTest.keyClick(row, Qt.Key.Key_Up, ALT)
    QTest.keyClick(row, Qt.Key.Key_Up, ALT)
    assert titles(desk, shown) == [first, second, third]
    assert row.hasFocus()


def test_a_letter_that_is_no_command_does_nothing(page, desk, shown):
    row, before = topic_rows(page)[0], desk.agenda.topics(shown)
    row.setFocus()
    QApplication.sendEvent(row, QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), Qt.KeyboardModifier.NoModifier, "Ж"))
    assert desk.agenda.topics(shown) == before


def test_arrows_walk_through_the_topics_which_are_one_stop_of_tab(page):
    first, second, third = topic_rows(page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    stops = [row for row in (first, second, third) if row.focusPolicy() & Qt.FocusPolicy.TabFocus.value]
    assert stops == [second]


def test_a_topic_is_dragged_to_where_the_line_is(page, desk, shown):
    first, second, third = titles(desk, shown)
    row, last = topic_rows(page)[0], topic_rows(page)[2]
    handle = row.handle
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.mapFromGlobal(last.mapToGlobal(QPoint(5, last.height() - 2))))
    assert page.detail.agenda.topics.mark.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert titles(desk, shown) == [second, third, first]
    assert page.detail.agenda.topics.mark.isHidden()


def test_a_menu_of_a_topic_moves_it(page, desk, shown):
    first, second, third = titles(desk, shown)
    topics, row = page.detail.agenda.topics, topic_rows(page)[0]
    at = row.geometry().center()
    QApplication.sendEvent(topics, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, topics.mapToGlobal(at)))
    choose(topics, "Move down")
    assert titles(desk, shown) == [second, first, third]


def test_escape_ends_a_drag_without_moving(page, desk, shown):
    before = titles(desk, shown)
    row = topic_rows(page)[0]
    row.setFocus()
    QTest.mousePress(row.handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(row.handle, QPoint(5, 150))
    QTest.keyClick(row, Qt.Key.Key_Escape)
    QTest.mouseRelease(row.handle, Qt.MouseButton.LeftButton)
    assert titles(desk, shown) == before


def test_delete_takes_a_topic_away_and_the_next_one_has_the_keyboard(page, desk, shown):
    _, second, third = titles(desk, shown)
    row = topic_rows(page)[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert titles(desk, shown) == [second, third]
    assert topic_rows(page)[0].hasFocus()


def test_a_topic_is_edited_in_its_place(page, desk, shown):
    row = topic_rows(page)[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_F2)
    editor = page.detail.agenda.topics.editor
    assert row.isHidden()
    editor.title.setText("Demo")
    editor.lead.setCurrentIndex(editor.lead.findData("leader"))
    editor.minutes.setText("20")
    editor.area.setCurrentIndex(editor.area.findData("culture"))
    editor.detail.insertPlainText("First ")
    QTest.keyClick(editor.title, Qt.Key.Key_Return)
    topic = desk.agenda.topics(shown)[0]
    assert (topic.title, topic.lead, topic.minutes, topic.area) == ("Demo", Role.LEADER, 20, "culture")
    assert topic.detail.startswith("First ")
    assert row.isVisible() and row.hasFocus()


def test_escape_leaves_a_topic_as_it_was(page, desk, shown):
    before = desk.agenda.topics(shown)
    QTest.mouseDClick(topic_rows(page)[1], Qt.MouseButton.LeftButton)
    editor = page.detail.agenda.topics.editor
    QTest.keyClicks(editor.title, "x")
    QTest.keyClick(editor.title, Qt.Key.Key_Escape)
    assert desk.agenda.topics(shown) == before
    assert page.detail.agenda.topics.editor is None


def test_an_open_edit_survives_a_change_from_elsewhere_and_is_saved_on_leaving(page, desk, dispatcher, shown):
    QTest.mouseDClick(topic_rows(page)[0], Qt.MouseButton.LeftButton)
    editor = page.detail.agenda.topics.editor
    editor.title.setText("Changed")
    dispatcher.do(lambda desk: desk.agenda.add(shown, "From elsewhere"))
    assert page.detail.agenda.topics.editor is editor
    page.save_pending()
    assert titles(desk, shown)[0] == "Changed"


def test_an_empty_title_is_refused_and_the_edit_stays_open(page, desk, dispatcher, qtbot, shown):
    before = titles(desk, shown)
    QTest.mouseDClick(topic_rows(page)[0], Qt.MouseButton.LeftButton)
    editor = page.detail.agenda.topics.editor
    editor.title.clear()
    with qtbot.waitSignal(dispatcher.failed) as failure:
        QTest.keyClick(editor.title, Qt.Key.Key_Return)
    assert failure.args[0].problem is Problem.EMPTY_TITLE
    assert editor.isVisible()
    assert titles(desk, shown) == before


def test_the_menu_of_a_topic_leaves_it_for_another_time(page, desk, shown):
    topics = page.detail.agenda.topics
    topics._obey(topic_rows(page)[0].topic.id, "park")
    assert desk.agenda.topics(shown)[0].parked
    words = [entry[1] for entry in topics._entries(topic_rows(page)[0]) if entry]
    assert "Open again" in words


def test_what_was_left_open_is_carried_over_and_says_where_from(page, desk, dispatcher, shown):
    agenda = page.detail.agenda
    assert agenda._carry.isHidden()
    earlier = next(line for line in desk.sessions.lines() if line.number == 4)
    dispatcher.do(lambda desk: desk.agenda.add(earlier.id, "Left open"))
    assert agenda._carry.text() == "Carry over 1 topic"
    QTest.mouseClick(agenda._carry, Qt.MouseButton.LeftButton)
    last = desk.agenda.topics(shown)[-1]
    assert (last.title, last.carried_from) == ("Left open", 4)
    assert topic_rows(page)[-1]._origin.text() == "from session 4"
    assert agenda._carry.isHidden()


def test_a_large_zoom_shows_every_fact_of_a_topic_within_the_page(page, qtbot):
    page._theme.set_zoom(2.0)
    page.resize(680, 900)
    page._open_detail(page.list.current_id)
    assert page.detail.widget().width() <= page.detail.viewport().width()
    row = topic_rows(page)[2]
    qtbot.waitUntil(lambda: row._area.width() >= row._area.sizeHint().width())
    assert row._origin.width() >= row._origin.sizeHint().width()
    assert row.rect().contains(row._origin.geometry())
