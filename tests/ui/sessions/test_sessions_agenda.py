"""The agenda of a session: drive its rows, look into the store."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontInfo, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from rm_desktop.errors import Problem
from rm_desktop.models.kinds import Role
from rm_desktop.ui.theme import READING_LINE_HEIGHT

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


def tab(times=1):
    """Press Tab where the keyboard is, and return where it went."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def is_seen(page, widget):
    """Tell whether the whole of a widget lies in the part of the session that is seen."""
    port = page.detail.viewport()
    return port.rect().contains(widget.rect().translated(widget.mapTo(port, QPoint(0, 0))))


def is_laid_out(page):
    """Tell whether the last topic stands below the one before, and the line below it."""
    before, last = topic_rows(page)[-2:]
    line = page.detail.agenda.entry.line
    return last.y() > before.y() and line.mapTo(page, QPoint(0, 0)).y() > last.mapTo(page, last.rect().bottomLeft()).y()


def test_tab_goes_from_the_list_to_the_head_the_topics_the_line_and_the_preparation(page, dispatcher, shown):
    dispatcher.do(lambda desk: desk.agenda.add(shown, "From elsewhere"))
    detail = page.detail
    page.list.view.setFocus()
    way = [tab() for _ in range(5)]
    assert way == [
        detail.headline.edit,
        detail.headline.more,
        topic_rows(page)[0],
        detail.agenda.entry.line,
        detail.preparation.to_raise,
    ]


def test_tab_comes_back_to_the_topic_that_was_clicked(page):
    second = topic_rows(page)[1]
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert tab() is page.detail.agenda.entry.line
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert second.hasFocus()


def test_tab_goes_through_a_topic_that_is_edited_and_on_to_the_line(page):
    QTest.mouseDClick(topic_rows(page)[1], Qt.MouseButton.LeftButton)
    editor = page.detail.agenda.topics.editor
    assert [tab() for _ in range(4)] == [editor.detail, editor.lead, editor.minutes, editor.area]
    assert tab(3) is page.detail.agenda.entry.line


def test_tab_comes_to_what_was_noted_before_the_buttons_that_note_more(page, dispatcher, qtbot, shown):
    dispatcher.do(lambda desk: desk.actions.add("Send the pack", Role.LEADER, session_id=shown))
    outcomes = page.detail.outcomes
    QTest.mouseClick(outcomes.new_takeaway, Qt.MouseButton.LeftButton)
    entry = outcomes.takeaway_entry
    qtbot.waitUntil(outcomes._row(0).isVisible)
    outcomes._row(0).setFocus()
    assert [tab() for _ in range(3)] == [entry.line, entry.person, outcomes.new_action]


def test_the_line_stays_in_view_while_topics_are_added(page, qtbot):
    page.resize(1150, 420)
    line = page.detail.agenda.entry.line
    line.setFocus()
    for number in range(6):
        QTest.keyClicks(line, f"Topic {number} #technology")
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: is_laid_out(page) and is_seen(page, topic_rows(page)[-1]) and is_seen(page, line))


def test_a_found_topic_has_the_keyboard_and_is_seen(page, desk, dispatcher, qtbot, shown):
    for number in range(8):
        dispatcher.do(lambda desk, number=number: desk.agenda.add(shown, f"Topic {number}"))
    page.resize(1150, 420)
    page.list.select(desk.sessions.lines()[1].id)
    assert page.open_record("topic", desk.agenda.topics(shown)[-1].id)
    row = topic_rows(page)[-1]
    qtbot.waitUntil(lambda: row.hasFocus() and is_laid_out(page) and is_seen(page, row))


def test_a_found_action_and_a_found_preparation_have_the_keyboard(page, desk, dispatcher, qtbot, shown):
    dispatcher.do(lambda desk: desk.actions.add("First", Role.LEADER, session_id=shown))
    (second,) = dispatcher.do(lambda desk: desk.actions.add("Second", Role.LEADER, session_id=shown)).ids
    page.list.view.setFocus()
    assert page.open_record("action", second)
    row = page.detail.outcomes._row(1)
    assert row.record_id == second
    qtbot.waitUntil(lambda: row.hasFocus() and is_seen(page, row))
    later = desk.sessions.lines()[1].id
    (prepared,) = dispatcher.do(lambda desk: desk.sessions.prepare(later, "not_yet", "Salaries")).ids
    assert page.open_record("preparation", prepared)
    assert page.list.current_id == later
    assert page.detail.preparation.to_raise.hasFocus()


def test_the_detail_of_a_topic_opens_four_lines_high_at_its_top_and_with_its_buttons(page, dispatcher, qtbot, shown):
    page.resize(1150, 420)
    dispatcher.do(lambda desk: desk.agenda.edit(desk.agenda.topics(shown)[2].id, detail="Line\n" * 6))
    topic_rows(page)[2].setFocus()
    QTest.keyClick(topic_rows(page)[2], Qt.Key.Key_F2)
    editor = page.detail.agenda.topics.editor
    bar = editor.detail.verticalScrollBar()
    qtbot.waitUntil(lambda: editor.detail.height() == editor.detail.sizeHint().height())
    line = QFontInfo(page._theme.reading_font()).pixelSize() * READING_LINE_HEIGHT
    assert editor.detail.viewport().height() >= 4 * line
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    qtbot.waitUntil(lambda: is_seen(page, editor))


def middle(widget):
    """Return the height at which the middle of a widget lies in its row."""
    return widget.geometry().center().y()


@pytest.mark.parametrize("width", [1150, 640])
def test_the_facts_of_topics_stand_level_and_below_each_other(page, dispatcher, qtbot, shown, width):
    page.resize(width, 900)
    page._theme.set_zoom(1.0 if width == 1150 else 1.3)
    page._open_detail(shown)
    dispatcher.do(lambda desk: desk.agenda.add(shown, "Short @priya 5m"))
    dispatcher.do(lambda desk: desk.agenda.add(shown, "Nobody's 7m"))
    led, short, nobody = topic_rows(page)[0], topic_rows(page)[-2], topic_rows(page)[-1]
    qtbot.waitUntil(lambda: led._lead.x() == short._lead.x())
    for row in (led, short):
        assert abs(middle(row._minutes) - middle(row._lead)) <= 1
    if width == 640:
        assert led._lead.x() == nobody._minutes.x() == led._title.x()
        assert nobody._minutes.width() < led._minutes.width()
    else:
        assert abs(middle(nobody._minutes) - middle(short._minutes)) <= 1
        assert nobody._minutes.geometry().right() == led._minutes.geometry().right()
