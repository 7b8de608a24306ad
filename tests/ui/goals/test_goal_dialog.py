"""The dialog of a goal: every field there and back, and what makes no sense said in place."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import PairView, PersonView
from rm_desktop.ui.dialogs.goal_details import GoalAnswer, GoalDialog
from rm_desktop.ui.widgets.day_field import DayField

TODAY = date(2026, 11, 24)
PAIR = PairView(
    "Priya & Robert",
    Role.LEADER,
    PersonView(Role.MENTOR, "Priya Nair", "PN"),
    PersonView(Role.LEADER, "Robert Weiss", "RW"),
    TODAY,
    6,
    4,
)
GOAL = GoalAnswer(Role.MENTOR, "Say no", "I sleep well", "culture", 2, 5, date(2027, 6, 30))


@pytest.fixture
def dialog(qtbot, theme):
    dialog = GoalDialog(theme, TODAY, PAIR, ("board-work",))
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


def choose_area(dialog, words):
    dialog.area.setCurrentIndex(dialog.area.findText(words))
    dialog.area.activated.emit(dialog.area.currentIndex())


def test_a_new_goal_is_mine_and_asks_for_its_words_first(dialog, answers, qtbot):
    assert dialog.statement.hasFocus()
    qtbot.keyClicks(dialog.statement, "Use AI tools")
    qtbot.keyClick(dialog.statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == [GoalAnswer(Role.LEADER, "Use AI tools", "", "", 1, 4, None)]


def test_every_field_comes_back_as_it_was_shown(dialog, answers):
    dialog.show_answer(GOAL)
    assert not dialog.holds_words()
    dialog.answer()
    assert answers == [GOAL]


def test_the_target_lies_above_the_level_today(dialog, answers):
    dialog.show_answer(GOAL)
    dialog.baseline.setCurrentIndex(3)
    dialog.target.setCurrentIndex(3)
    dialog.answer()
    assert dialog.sentence == "The target must be above the level today: choose 4 or more."
    dialog.baseline.setCurrentIndex(5)
    dialog.answer()
    assert dialog.sentence.startswith("Level 5 is the highest there is")
    assert answers == []
    dialog.baseline.setCurrentIndex(2)
    assert dialog.sentence == ""


def test_an_area_of_one_s_own_can_be_named_or_taken_again(dialog, answers):
    dialog.statement.setText("Say no")
    assert dialog.own_area.isHidden()
    choose_area(dialog, "Your own…")
    assert dialog.own_area.hasFocus()
    dialog.answer()
    assert dialog.sentence == "Name your own area, or choose one from the list."
    dialog.own_area.setText("Board work")
    dialog.answer()
    choose_area(dialog, "Board work")
    assert dialog.own_area.isHidden()
    dialog.answer()
    assert [answer.area for answer in answers] == ["Board work", "board-work"]


def test_a_goal_without_words_and_a_day_that_is_none_are_refused(dialog, answers):
    dialog.answer()
    assert dialog.sentence == "Say in a few words what the goal is." and dialog.statement.hasFocus()
    dialog.statement.setText("Say no")
    dialog.due.line.setText("when it rains")
    dialog.answer()
    assert dialog.sentence.startswith("This day cannot be read") and answers == []


def test_escape_asks_only_where_something_was_typed(dialog, qtbot):
    dialog.statement.setText("Say")
    dialog.reject()
    assert dialog.isVisible()
    dialog.keep_writing.click()
    assert dialog.statement.hasFocus()
    dialog.statement.clear()
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE", "sv_SE", "hu_HU", "ja_JP", "fr_FR"])
@pytest.mark.parametrize("day", [date(2027, 6, 30), date(2028, 2, 29), date(2026, 1, 10), date(2026, 12, 1)])
def test_a_day_is_read_as_it_was_shown_in_every_language(qtbot, theme, name, day):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    field = DayField(theme, TODAY, "Due")
    QLocale.setDefault(before)
    qtbot.addWidget(field)
    field.set_day(day)
    assert field.day == day, field.line.text()
