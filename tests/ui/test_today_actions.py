"""The actions, the question and the quiet words on Today: what is done with them in place, and where they lead."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.ui.dialogs.action_details import ActionDialog
from rm_desktop.ui.dialogs.wrap import WrapDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.pages.today_cards.reflect import ReflectCard
from rm_desktop.ui.pages.today_cards.row import Row
from rm_desktop.ui.widgets.writing_edit import WritingEdit

TODAY = date(2026, 11, 24)


@pytest.fixture
def shown(qtbot, theme, clock):
    """Return a function that shows Today over a desk."""

    def show(desk):
        dispatcher = Dispatcher()
        page = TodayPage(dispatcher, theme, clock)
        qtbot.addWidget(page)
        page.resize(1144, 1200)
        page.show()
        dispatcher.set_desk(desk)
        return page

    return show


def button(page, words):
    return next(each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible())


def test_an_action_is_typed_with_its_owner_and_day(desk, shown):
    page = shown(desk)
    page.sheet.promises.start_adding()
    line = page.sheet.promises.findChild(QLineEdit)
    QTest.keyClicks(line, "Show the agents @priya due fri")
    QTest.keyClick(line, Qt.Key.Key_Return)
    made = next(each for each in desk.actions.open() if each.text == "Show the agents")
    assert (made.owner, made.due, line.text()) == (Role.MENTOR, TODAY + timedelta(3), "")


def test_an_action_leads_to_its_session_and_all_of_them_to_their_page(desk, shown, qtbot):
    page = shown(desk)
    page.sheet.promises.rows.go_to(0)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.sheet.promises.rows.go_to(1)
    with qtbot.waitSignal(page.open_requested) as asked:
        page.slots()["action-session"]()
    assert asked.args == [Kind.SESSION.value, desk.today.view().actions[1].session_id]
    with qtbot.waitSignal(page.page_requested) as asked:
        button(page, "All actions").click()
    assert asked.args == ["actions", ""]


def test_a_quiet_word_leads_where_it_can_be_followed(bare_desk, shown, qtbot):
    page = shown(bare_desk)
    assert page.sheet.nudges.isVisible()
    with qtbot.waitSignal(page.page_requested) as asked:
        button(page, "Open the charter").click()
    assert asked.args == ["charter", ""]


def test_a_quiet_word_that_is_put_off_is_gone_with_its_card(bare_desk, shown):
    page = shown(bare_desk)
    close = next(each for each in page.sheet.nudges.findChildren(QPushButton) if each.toolTip() == "Not today")
    assert close.accessibleName().startswith("Not today: You two have not signed")
    close.click()
    assert not page.sheet.nudges.isVisible()
    assert bare_desk.today.view().nudges == ()


def test_an_action_is_changed_by_a_double_click(desk, shown, qtbot):
    page = shown(desk)
    action = desk.today.view().actions[0]
    row = next(row for row in page.findChildren(Row) if row.objectName() == action.id)
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    dialog = page.findChild(ActionDialog)
    dialog.words.setText("Said otherwise")
    dialog.due.line.setText("1 Dec")
    dialog.answer()
    changed = next(each for each in desk.actions.open() if each.id == action.id)
    assert (changed.text, changed.due) == ("Said otherwise", date(2026, 12, 1))


def test_an_action_without_words_or_with_an_unreadable_day_is_refused(desk, theme, qtbot):
    view = desk.today.view()
    dialog = ActionDialog(view.actions[0], view.pair, TODAY, theme)
    qtbot.addWidget(dialog)
    dialog.words.setText("  ")
    dialog.answer()
    assert dialog.sentence == "Say what was promised."
    dialog.words.setText("x")
    dialog.due.line.setText("sometime")
    dialog.answer()
    assert dialog.sentence.startswith("Write the day as")


def test_right_click_on_an_action_asks_for_its_menu(desk, shown, qtbot):
    page = shown(desk)
    card = page.sheet.promises
    place = card.rows.mapTo(card, card.rows.rect().center())
    with qtbot.waitSignal(page.menu_requested) as asked:
        QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, card.mapToGlobal(place)))
    assert asked.args[0] == ("action-tick", "action-edit", "action-session", "", "action-remove")


def test_the_menu_of_an_action_removes_and_ticks_it(desk, shown, qtbot):
    page = shown(desk)
    with qtbot.waitActive(page):
        page.activateWindow()
    first, second, *_ = desk.today.view().actions
    page.sheet.promises.rows.go_to(0)
    page.slots()["action-remove"]()
    page.sheet.promises.rows.go_to(0)
    page.slots()["action-tick"]()
    assert not {first.id, second.id} & {each.id for each in desk.actions.open()}


def test_a_long_promise_has_two_lines_and_a_short_one_one(desk, shown, qtbot):
    desk.actions.add("Short", Role.LEADER)
    desk.actions.add("Try dictating one reply a day to somebody who waits for it, and tell how that was", Role.LEADER)
    page = shown(desk)
    rows = {row.accessibleName().split(",")[0]: row for row in page.sheet.promises.findChildren(Row)}
    short, long = rows["Short"], rows["Try dictating one reply a day to somebody who waits for it"]
    qtbot.waitUntil(lambda: 0 < short.height() < long.height())


def test_the_pulse_that_waits_is_answered_where_it_is_asked(desk, shown):
    session = next(line for line in desk.sessions.lines() if line.number == 5)
    desk.sessions.start(session.id)
    desk.sessions.end(session.id)
    page = shown(desk)
    button(page, "Answer now").click()
    dialog = page.findChild(WrapDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_box_is_called_as_its_question_is_said_not_as_it_is_kept(qtbot, theme, monkeypatch):
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, words: f"<{words}>")
    card = ReflectCard(theme)
    qtbot.addWidget(card)
    card.ask("id", "What surprised you?")
    box = WritingEdit(theme, card.prompt, card.placeholder)
    card.take_box(box)
    assert box.accessibleName() == "<What surprised you?>"
