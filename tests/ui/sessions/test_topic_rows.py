"""A topic opened in its place, and how the rows lie."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rm_desktop.errors import Problem
from rm_desktop.models.kinds import Role
from rm_desktop.ui.looks.theme import READING_LINE_HEIGHT


def titles(desk, session_id):
    return [topic.title for topic in desk.agenda.topics(session_id)]


def open_editor(topics, row):
    """Double-click a topic."""
    at = topics.visualRect(topics.topics.index(row)).center()
    QTest.mouseClick(topics.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(topics.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return topics.editing.editor


def tab(times=1):
    """Press Tab where the keyboard is, and return where it went."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def is_seen(page, widget, place=None):
    """Tell whether the whole of a widget, or of a place in it, lies in the part of the session that is seen."""
    port = page.detail.viewport()
    rect = widget.rect() if place is None else place
    return port.rect().contains(rect.translated(widget.mapTo(port, QPoint(0, 0))))


def row_is_seen(page, row):
    topics = page.detail.agenda.topics
    return is_seen(page, topics.viewport(), topics.visualRect(topics.topics.index(row)))


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_topic_is_edited_in_its_place(page, topics, desk, shown, key):
    topics.focus_first()
    QTest.keyClick(topics, key)
    editor = topics.editing.editor
    editor.title.setText("Demo")
    editor.lead.setCurrentIndex(editor.lead.findData("leader"))
    editor.minutes.setText("20")
    editor.area.setCurrentIndex(editor.area.findData("culture"))
    editor.detail.insertPlainText("First ")
    QTest.keyClick(editor.title, Qt.Key.Key_Return)
    topic = desk.agenda.topics(shown)[0]
    assert (topic.title, topic.lead, topic.minutes, topic.area) == ("Demo", Role.LEADER, 20, "culture")
    assert topic.detail.startswith("First ")
    assert topics.editing.editor is None
    assert topics.hasFocus()


def test_the_keys_of_topics_are_letters_again_while_one_is_edited(page, topics, desk, shown):
    editor = open_editor(topics, 0)
    editor.title.setText("A")
    QTest.keyClicks(editor.title, " b")
    QTest.keyClick(editor.lead, Qt.Key.Key_Space)
    editor.lead.hidePopup()
    QTest.keyClick(editor.title, Qt.Key.Key_Down)
    assert editor.title.text() == "A b"
    assert not desk.agenda.topics(shown)[0].done
    assert topics.currentIndex().row() == 0


def test_escape_leaves_a_topic_as_it_was(page, topics, desk, shown):
    before = desk.agenda.topics(shown)
    editor = open_editor(topics, 1)
    QTest.keyClicks(editor.title, "x")
    QTest.keyClick(editor.title, Qt.Key.Key_Escape)
    assert desk.agenda.topics(shown) == before
    assert topics.editing.editor is None


def test_an_open_edit_survives_a_change_from_elsewhere_and_is_saved_on_leaving(page, topics, desk, dispatcher, shown):
    editor = open_editor(topics, 0)
    editor.title.setText("Changed")
    dispatcher.do(lambda desk: desk.agenda.add(shown, "From elsewhere"))
    assert topics.editing.editor is editor
    page.save_pending()
    assert titles(desk, shown)[0] == "Changed"


def test_an_edit_ends_where_its_topic_is_gone(page, topics, desk, dispatcher, shown):
    open_editor(topics, 0)
    dispatcher.do(lambda desk: desk.agenda.remove(desk.agenda.topics(shown)[0].id))
    assert topics.editing.editor is None


def test_an_empty_title_is_refused_and_the_edit_stays_open(page, topics, desk, dispatcher, qtbot, shown):
    before = titles(desk, shown)
    editor = open_editor(topics, 0)
    editor.title.clear()
    with qtbot.waitSignal(dispatcher.failed) as failure:
        QTest.keyClick(editor.title, Qt.Key.Key_Return)
    assert failure.args[0].problem is Problem.EMPTY_TITLE
    assert editor.isVisible()
    assert titles(desk, shown) == before


def test_tab_goes_from_the_list_to_the_head_the_topics_the_line_and_the_preparation(page, topics, dispatcher, shown):
    dispatcher.do(lambda desk: desk.agenda.add(shown, "From elsewhere"))
    detail = page.detail
    page.list.view.setFocus()
    promised = detail.agenda.promises.rows
    way = [tab() for _ in range(10 + len(promised))]
    assert way == [
        detail.headline.edit,
        detail.headline.page,
        detail.headline.start,
        detail.headline.more,
        detail.agenda.head.template,
        detail.agenda.head.standing,
        *promised,
        topics,
        detail.agenda.entry.line,
        detail.preparation.versions,
        detail.preparation.to_raise,
    ]


def test_tab_goes_through_a_topic_that_is_edited_and_on_to_the_line(page, topics):
    editor = open_editor(topics, 1)
    assert [tab() for _ in range(4)] == [editor.detail, editor.lead, editor.minutes, editor.area]
    assert tab(3) is page.detail.agenda.entry.line


def test_the_line_stays_in_view_while_topics_are_added(page, topics, qtbot):
    page.resize(1150, 420)
    line = page.detail.agenda.entry.line
    line.setFocus()
    for number in range(6):
        QTest.keyClicks(line, f"Topic {number} #technology")
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: is_seen(page, line) and topics.height() == topics.heightForWidth(topics.width()))


def test_a_found_topic_is_chosen_and_seen(page, topics, desk, dispatcher, qtbot, shown):
    for number in range(8):
        dispatcher.do(lambda desk, number=number: desk.agenda.add(shown, f"Topic {number}"))
    page.resize(1150, 420)
    page.list.select(desk.sessions.lines()[1].id)
    last = desk.agenda.topics(shown)[-1]
    assert page.open_record("topic", last.id)
    qtbot.waitUntil(lambda: topics.hasFocus() and row_is_seen(page, topics.currentIndex().row()))
    assert topics.chosen_topics() == (last,)


def test_the_detail_of_a_topic_opens_four_lines_high_at_its_top_and_with_its_buttons(
    page, topics, dispatcher, qtbot, shown
):
    page.resize(1150, 420)
    dispatcher.do(lambda desk: desk.agenda.edit(desk.agenda.topics(shown)[2].id, detail="Line\n" * 6))
    topics.focus_topic(topics.topics.topics[2].id)
    QTest.keyClick(topics, Qt.Key.Key_F2)
    editor = topics.editing.editor
    bar = editor.detail.verticalScrollBar()
    qtbot.waitUntil(lambda: editor.detail.height() == editor.detail.sizeHint().height())
    line = QFontInfo(page.list._theme.reading_font()).pixelSize() * READING_LINE_HEIGHT
    assert editor.detail.viewport().height() >= 4 * line
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    qtbot.waitUntil(lambda: is_seen(page, editor))


@pytest.mark.parametrize("width", [1150, 640, 480])
def test_the_parts_of_a_topic_lie_within_its_row_and_not_over_each_other(page, topics, dispatcher, qtbot, shown, width):
    page.resize(width, 900)
    page.sides.open_detail(True)
    dispatcher.do(lambda desk: desk.agenda.add(shown, "Short @priya 5m"))
    dispatcher.do(lambda desk: desk.agenda.add(shown, "Averylongword" * 20 + " 7m #technology"))
    qtbot.waitUntil(lambda: topics.painter.width == topics.viewport().width())
    for topic in topics.topics.topics:
        shape = topics.painter.shapes.shape(topic, topics.painter.width)
        parts = [
            shape.handle,
            shape.box,
            shape.title,
            shape.detail,
            shape.area,
            shape.origin,
            shape.lead,
            shape.minutes,
        ]
        placed = [part for part in parts if part.width()]
        assert all(part.right() <= topics.painter.width and part.bottom() <= shape.height for part in placed)
        assert not any(one.intersects(other) for at, one in enumerate(placed) for other in placed[:at])


def test_people_and_minutes_of_all_rows_stand_below_each_other(page, topics, dispatcher, shown):
    dispatcher.do(lambda desk: desk.agenda.add(shown, "Short @priya 5m"))
    dispatcher.do(lambda desk: desk.agenda.add(shown, "Nobody's 7m"))
    shapes = [topics.painter.shapes.shape(topic, topics.painter.width) for topic in topics.topics.topics]
    assert len({shape.minutes.right() for shape in shapes}) == 1
    assert len({shape.lead.left() for shape in shapes}) == 1


def test_a_large_zoom_keeps_the_session_within_the_page(page, topics, qtbot):
    page.list._theme.set_zoom(2.0)
    page.resize(680, 900)
    page._open_detail(page.list.current_id)
    assert page.detail.widget().width() <= page.detail.viewport().width()
    qtbot.waitUntil(lambda: topics.height() == topics.heightForWidth(topics.width()))


def test_a_folded_detail_tells_who_sits_here_their_own_side(page, topics, dispatcher, shown):
    pair = topics.topics.pair
    mine, theirs = pair.person(pair.me).short, pair.person(pair.me.other).short
    detail = f"{theirs}: tell one story.\n\n{mine}: listen first.\n\nAll the way."
    dispatcher.do(lambda desk: desk.agenda.edit(desk.agenda.topics(shown)[1].id, detail=detail))
    said = topics.painter.shapes.shape(topics.topics.topics[1], topics.painter.width).said
    assert said.startswith("listen first")
    assert theirs not in said


def test_a_long_detail_is_folded_until_somebody_comes_to_its_topic(page, topics, dispatcher, shown, qtbot):
    detail = "\n".join(f"Step {number} of what a template says" for number in range(9))
    dispatcher.do(lambda desk: desk.agenda.edit(desk.agenda.topics(shown)[1].id, detail=detail))
    shapes, width = topics.painter.shapes, topics.painter.width
    topic = topics.topics.topics[1]
    folded = shapes.shape(topic, width)
    assert folded.said == "Step 0 of what a template says\nStep 1 of what a template says…"
    before, height = topics.visualRect(topics.topics.index(1)).height(), topics.height()
    topics.focus_first()
    QTest.keyClick(topics, Qt.Key.Key_Down)
    assert shapes.shape(topic, width).said == detail
    assert topics.visualRect(topics.topics.index(1)).height() > 3 * before - 60
    qtbot.waitUntil(lambda: topics.height() > height)
    QTest.keyClick(topics, Qt.Key.Key_Down)
    assert shapes.shape(topic, width).said == detail  # nothing above moves when one goes on
