"""What is typed while a session is held and was not captured yet comes back with the page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.ui.pages.live import LivePage

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_line_comes_back_as_what_it_was_to_be_and_takes_no_keyboard(
    qtbot, page, press, desk, dispatcher, theme, lane, held
):
    press(Qt.Key.Key_1, CTRL)
    line = page.sheet.capture.line
    QTest.keyClicks(line.line, "Redo the summ")
    line.person.setCurrentIndex(1)
    QTest.keyClicks(line.due.line, "next f")
    QTest.keyClicks(page.sheet.agenda.entry, "One more th")
    page.save_pending()
    again = LivePage(desk, dispatcher, theme, lane)
    again.session.timer.blockSignals(True)
    qtbot.addWidget(again)
    again.show()
    line = again.sheet.capture.line
    assert (line.kind, line.line.text(), line.role) == (Kind.ACTION, "Redo the summ", Role.MENTOR)
    assert (line.due.line.text(), again.sheet.agenda.entry.text()) == ("next f", "One more th")
    assert not line.line.hasFocus()


def test_what_was_captured_or_left_does_not_come_back(page, press, desk, held):
    for leave in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        press(Qt.Key.Key_1, CTRL)
        QTest.keyClicks(page.sheet.capture.line.line, "Buy tea")
        page.save_pending()
        assert "Buy tea" in desk.workspace.state("half-typed")
        press(leave)
        assert "Buy tea" not in desk.workspace.state("half-typed")
    assert len(desk.actions.of_session(held)) == 1
