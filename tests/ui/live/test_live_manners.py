"""What stays on view while a session is held and wrapped up, what is said where one types, and topics on their way."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rm_desktop.ui.dialogs.wrap import WrapDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_session_stays_on_view_below_its_wrap_and_goes_on_where_its_end_is_taken_back(page, dispatcher, desk, held):
    asked = []
    page.page_requested.connect(lambda *where: asked.append(where))
    page.end()
    dialog = page.findChild(WrapDialog)
    assert dialog.isVisible()
    assert page.sheet.isVisible()
    assert (page.possible(), dispatcher.together.on) == ({"live-back"}, True)
    page.save_pending()
    assert desk.live.state() is None  # the clock of what is over is not started again
    dialog.undo_requested.emit()
    assert (asked, page.session.id, page.session.runs, dialog.isVisible()) == ([], held, True, False)


def test_when_its_wrap_is_left_it_is_shown_among_the_others(page, dispatcher, held):
    asked = []
    page.page_requested.connect(lambda *where: asked.append(where))
    page.end()
    page.findChild(WrapDialog).reject()
    assert asked == [("sessions", held)]
    assert (page.session.id, dispatcher.together.on) == ("", False)


def test_what_was_captured_is_said_where_one_types(page, press, held):
    press(Qt.Key.Key_2, CTRL)
    QTest.keyClicks(page.sheet.capture.line.line, "Ask for the page @priya")
    press(Qt.Key.Key_Return)
    told = page.sheet.capture.told
    assert (told.isVisible(), told.text()) == (True, "Kept: Ask for the page")
    told.say_hint()
    assert told.text() == "Capture by keys: Ctrl 1 · Ctrl 2 · Ctrl 3"


def test_the_notes_are_as_deep_as_what_stands_beside_them(page, qtbot):
    page.resize(1150, 560)
    sheet = page.sheet
    qtbot.waitUntil(lambda: sheet.capture.height() >= min(sheet.viewport().height() - 40, sheet.agenda.height()))
    assert sheet.capture.height() <= sheet.viewport().height()


def test_a_topic_is_dragged_to_where_the_line_is(page, desk, held):
    rows, before = page.sheet.agenda.view, [topic.id for topic in desk.agenda.topics(held)]
    at = [rows.visualRect(rows.model().index(row)).center() for row in range(len(before))]
    undone = desk.undoing.next_undo()
    for end, key in ((at[-1], Qt.Key.Key_Escape), (at[0] + QPoint(0, 1), None), (at[-1] + QPoint(0, 4), None)):
        QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=at[0])
        for way in (QPoint(0, 6), QPoint(0, 20)):
            QTest.mouseMove(rows.viewport(), at[0] + way)
        rows.follow(rows.viewport().mapToGlobal(end))
        assert rows.mark.isVisible()
        if key is not None:
            QTest.keyClick(rows, key)
        QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=end)
        assert not rows.mark.isVisible()
        if end != at[-1] + QPoint(0, 4):
            assert desk.undoing.next_undo() == undone
    assert [topic.id for topic in desk.agenda.topics(held)] == [*before[1:], before[0]]
    desk.undoing.undo()
    assert [topic.id for topic in desk.agenda.topics(held)] == before
