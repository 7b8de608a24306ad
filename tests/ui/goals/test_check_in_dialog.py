"""The check-in dialog: what it asks for, by keyboard alone, and what it never loses."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Evidence
from rm_desktop.ui.dialogs.check_in import CheckInAnswer, CheckInDialog

TODAY = date(2026, 11, 24)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot, theme):
    dialog = CheckInDialog(theme, TODAY, "Use AI tools", "Your own goal")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def answers(dialog):
    found = []
    dialog.answered.connect(found.append)
    return found


def focused():
    return QApplication.focusWidget()


def test_a_check_in_is_made_by_keyboard_alone(dialog, answers, qtbot):
    qtbot.keyClick(focused(), Qt.Key.Key_3)
    assert dialog.level.value == 3
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_4)
    assert (dialog.level.value, dialog.confidence.value) == (3, 4)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert dialog.kind.hasFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    dialog.evidence.setFocus()
    qtbot.keyClicks(dialog.evidence, "2 memos")
    assert dialog.level.value == 3
    qtbot.keyClick(dialog.evidence, Qt.Key.Key_Return, CTRL)
    assert answers == [CheckInAnswer(3, 4, Evidence.USED, "2 memos", TODAY)]


def test_arrows_walk_the_levels(dialog, qtbot):
    qtbot.keyClick(focused(), Qt.Key.Key_0)
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert dialog.level.value == 2


def test_a_digit_outside_the_scale_chooses_nothing(dialog, qtbot):
    qtbot.keyClick(focused(), Qt.Key.Key_9)
    assert dialog.level.value is None


def test_what_is_missing_is_said_in_place_one_thing_at_a_time(dialog, answers):
    dialog.answer()
    assert dialog.sentence == "Choose the level, from 0 to 5."
    dialog.level.press(2)
    assert dialog.sentence == ""
    dialog.answer()
    assert dialog.sentence == "Say how sure you are, from 1 to 5."
    dialog.confidence.press(2)
    dialog.evidence.setPlainText(" \n ")
    dialog.answer()
    assert dialog.sentence.startswith("Say how you know") and dialog.evidence.hasFocus()
    dialog.evidence.setPlainText("Seen.")
    dialog.day.line.setText("someday")
    dialog.answer()
    assert dialog.sentence.startswith("This day cannot be read") and dialog.day.line.hasFocus()
    dialog.day.set_day(date(2026, 11, 25))
    dialog.answer()
    assert dialog.sentence.startswith("This day has not come yet")
    assert answers == [] and dialog.isVisible()
    dialog.day.set_day(date(2026, 1, 10))
    dialog.answer()
    assert answers[0].day == date(2026, 1, 10) and dialog.sentence == ""


def test_the_level_s_meaning_is_told(dialog):
    dialog.level.press(4)
    assert dialog._meaning.text() == "Steady: Copes with the unusual case and helps others."
    box = dialog.level.focusProxy()
    assert box.accessibleName() == "4, Steady"
    assert box.accessibleDescription() == "Copes with the unusual case and helps others."


def test_escape_leaves_at_once_where_nothing_was_written(dialog, qtbot):
    dialog.level.press(4)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_before_it_throws_words_away(dialog, qtbot):
    dialog.evidence.setPlainText("A long story.")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.keep_writing.hasFocus() and dialog.save.isHidden()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.evidence.hasFocus() and not dialog.save.isHidden()
    dialog.close()
    assert dialog.isVisible()
    dialog.leave.click()
    assert not dialog.isVisible() and dialog.evidence.text() == "A long story."


def test_nothing_scrolls_on_an_ordinary_screen(dialog, qtbot):
    bar = dialog._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    dialog.answer()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
