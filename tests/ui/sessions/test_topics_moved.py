"""Topics on their way: to a line of the agenda, or to another session."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rm_desktop.ui.pages.sessions_parts.session_chooser import SessionChooser


def titles(desk, session_id):
    return [topic.title for topic in desk.agenda.topics(session_id)]


def lift(topics, row, at):
    """Press a topic, pull it a little and then to a point of the screen."""
    viewport = topics.viewport()
    start = topics.visualRect(topics.topics.index(row)).topLeft() + QPoint(12, 12)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for way in (QPoint(0, 4), QPoint(0, 30)):
        QTest.mouseMove(viewport, start + way)
    topics.drag.follow(at)


def below(topics, row):
    return topics.viewport().mapToGlobal(topics.visualRect(topics.topics.index(row)).bottomLeft() + QPoint(40, -2))


@pytest.fixture
def later(page, desk):
    """The session after the one that is shown, and where it is on the screen."""
    index = page.list.model.index(2)
    view = page.list.view
    return page.list.model.session_id(index), view.viewport().mapToGlobal(view.visualRect(index).center())


def test_a_topic_is_dragged_to_where_the_line_is(page, topics, desk, shown):
    first, second, third = titles(desk, shown)
    lift(topics, 0, below(topics, 2))
    assert topics.drag.mark.isVisible()
    assert topics.painter.lifted
    QTest.mouseRelease(topics.viewport(), Qt.MouseButton.LeftButton)
    assert titles(desk, shown) == [second, third, first]
    assert topics.drag.mark.isHidden()
    assert not topics.painter.lifted


def test_chosen_topics_are_dragged_together(page, topics, desk, shown):
    first, second, third = titles(desk, shown)
    topics.setFocus()
    topics.setCurrentIndex(topics.topics.index(0))
    QTest.keyClick(topics, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    lift(topics, 0, below(topics, 2))
    QTest.mouseRelease(topics.viewport(), Qt.MouseButton.LeftButton)
    assert titles(desk, shown) == [third, first, second]


def test_escape_ends_a_drag_without_moving(page, topics, desk, shown):
    before = titles(desk, shown)
    lift(topics, 0, below(topics, 2))
    QTest.keyClick(topics, Qt.Key.Key_Escape)
    QTest.mouseRelease(topics.viewport(), Qt.MouseButton.LeftButton)
    assert titles(desk, shown) == before
    assert page.detail.isVisible()


def test_a_topic_is_dragged_onto_another_session_which_is_framed(page, topics, desk, shown, later):
    session_id, at = later
    first, *_ = titles(desk, shown)
    lift(topics, 0, at)
    assert page.list._frame.isVisible()
    assert topics.drag.mark.isHidden()
    QTest.mouseRelease(topics.viewport(), Qt.MouseButton.LeftButton)
    assert titles(desk, session_id)[-1] == first
    assert first not in titles(desk, shown)
    assert page.list._frame.isHidden()
    assert page.list.current_id == shown


def test_a_topic_let_go_on_no_session_stays(page, topics, desk, shown, later):
    before = titles(desk, shown)
    lift(topics, 0, later[1])
    topics.drag.follow(page.list.mapToGlobal(QPoint(4, page.list.height() - 4)))
    assert page.list._frame.isHidden()
    QTest.mouseRelease(topics.viewport(), Qt.MouseButton.LeftButton)
    assert titles(desk, shown) == before


def test_topics_are_moved_by_choosing_the_session_and_one_undo_brings_them_back(
    page, topics, desk, dispatcher, shown, later
):
    before = titles(desk, shown)
    topics.setFocus()
    topics.selectAll()
    page.slots()["topic-move"]()
    (chooser,) = page.findChildren(SessionChooser)
    QTest.keyClicks(chooser.filter, "org chart")
    assert [chooser._model.session_id(chooser._model.index(1))] == [later[0]]
    QTest.keyClick(chooser.filter, Qt.Key.Key_Down)
    QTest.keyClick(chooser.view, Qt.Key.Key_Return)
    assert titles(desk, later[0])[-3:] == before
    assert titles(desk, shown) == []
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert titles(desk, shown) == before


def test_a_search_for_no_session_moves_nothing(page, topics, desk, shown):
    topics.setFocus()
    topics.setCurrentIndex(topics.topics.index(0))
    page.slots()["topic-move"]()
    (chooser,) = page.findChildren(SessionChooser)
    QTest.keyClicks(chooser.filter, "nothing like it")
    assert not chooser.move_there.isEnabled()
    chooser.reject()
    assert len(titles(desk, shown)) == 3
