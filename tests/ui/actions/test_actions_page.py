"""The Actions page: its list, what narrows it, and what is done in it, asserted on the store."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.action_list import ActionOrder, ActionState
from rm_desktop.ui.dialogs.due_day import DueDayDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.actions import ActionRole
from rm_desktop.ui.page_commands.actions import COMMANDS
from rm_desktop.ui.pages.actions import ActionsPage

TODAY = date(2026, 11, 24)
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
OVERDUE = "Try dictating one reply a day"


@pytest.fixture
def page(qtbot, desk, dispatcher, theme, lane):
    page = ActionsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    page.focus_first()
    return page


def rows(page):
    model = page.sheet.rows.actions_model
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def find(desk, text):
    return next(line for line in desk.actions.all() if line.text == text)


def choose(page, *texts):
    view, shown = page.sheet.rows, rows(page)
    view.choose_all([view.model().index(shown.index(text)) for text in texts])


def obey(page, command_id):
    assert command_id in page.possible()
    page.slots()[command_id]()


def test_overdue_ones_lead_and_done_ones_with_what_came_of_them_are_last(page, desk):
    shown = rows(page)
    assert shown[:2] == ["Overdue · 1", OVERDUE]
    assert "Done · 7" in shown
    assert page.sheet.head.overdue.text() == "1 overdue" and page.sheet.head.open.text() == "3 open"
    index = page.sheet.rows.currentIndex()
    assert "Robert Weiss, overdue 2 days" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(ActionRole.LINE).goal == "Use AI tools without a helper"


def test_the_model_keeps_the_rules_of_item_models(page, qtmodeltester):
    qtmodeltester.check(page.sheet.rows.actions_model)


def test_every_command_of_the_page_is_in_its_table_and_the_other_way_round(page):
    assert {command.id for command in COMMANDS} == set(page.slots())


def test_a_typed_line_is_an_action_with_owner_and_day(page, desk):
    obey(page, "promise-add")
    line = page.sheet.quick.line
    QTest.keyClicks(line, "Show the agents @priya due fri")
    assert line.accessibleDescription() == "Priya, due Fri"
    QTest.keyClick(line, Qt.Key.Key_Return)
    made = find(desk, "Show the agents")
    assert (made.owner, made.due, line.text()) == (Role.MENTOR, TODAY + timedelta(3), "")
    assert page.selected == made.id and QApplication.focusWidget() is line
    QTest.keyClicks(line, "Mine alone")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert find(desk, "Mine alone").owner is Role.LEADER


def test_a_tick_at_the_box_asks_what_came_of_it_and_goes_on_to_the_next(page, desk, qtbot):
    view = page.sheet.rows
    box = view.visualRect(view.currentIndex())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(box.left() + 20, box.center().y()))
    assert find(desk, OVERDUE).done
    assert view.currentIndex().data() == "Shadow the social team for an hour"
    strip = page.sheet.evidence
    assert strip.isVisible() and view.hasFocus()
    QTest.keyClicks(strip.line, "I dictate on the tram now")
    QTest.keyClick(strip.line, Qt.Key.Key_Return)
    assert find(desk, OVERDUE).evidence == "I dictate on the tram now"
    assert not strip.isVisible()
    assert "→ I dictate on the tram now" in [line.data(0x101) for line in map(view.model().index, range(12))]


def test_what_came_of_one_is_asked_on_with_the_words_that_were_half_typed(page, desk, dispatcher, theme, lane, qtbot):
    obey(page, "promise-tick")
    QTest.keyClicks(page.sheet.evidence.line, "I dictate on the tr")
    QTest.keyClicks(page.sheet.quick.line, "Show the agents @priya due f")
    page.save_pending()
    again = ActionsPage(desk, dispatcher, theme, lane)
    qtbot.addWidget(again)
    again.show()
    assert again.sheet.quick.line.text() == "Show the agents @priya due f" and again.sheet.quick.chips.isVisible()
    assert again.sheet.evidence.isVisible() and again.sheet.evidence.line.text() == "I dictate on the tr"
    QTest.keyClick(again.sheet.evidence.line, Qt.Key.Key_Escape)
    QTest.keyClick(again.sheet.quick.line, Qt.Key.Key_Escape)
    assert desk.workspace.state("half-typed") == ""


def test_an_undone_tick_asks_no_longer_and_is_chosen_again(page, desk, dispatcher):
    obey(page, "promise-tick")
    assert page.sheet.evidence.isVisible()
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert not page.sheet.evidence.isVisible()
    assert page.sheet.rows.currentIndex().data() == OVERDUE


def test_several_are_done_in_one_unit_and_one_undo(page, desk, dispatcher):
    choose(page, OVERDUE, "Send three accounts worth following")
    assert page.sheet.bulk.isVisible()
    assert page.words()["promise-remove"] == "Delete 2 actions"
    obey(page, "promise-give")
    owners = [find(desk, text).owner for text in (OVERDUE, "Send three accounts worth following")]
    assert owners == [Role.MENTOR, Role.MENTOR]
    assert page.sheet.rows.chosen_count() == 2
    obey(page, "promise-remove")
    assert len(desk.actions.open()) == 1
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert len(desk.actions.open()) == 3


def test_the_day_of_several_is_asked_for_once(page, desk):
    choose(page, OVERDUE, "Shadow the social team for an hour")
    obey(page, "promise-due")
    dialog = page.window().findChild(DueDayDialog)
    dialog.due.line.setText("nonsense")
    dialog.answer()
    assert dialog.sentence and dialog.isVisible()
    dialog.due.set_day(TODAY + timedelta(9))
    dialog.answer()
    assert [line.due for line in desk.actions.open()].count(TODAY + timedelta(9)) == 2
    assert not dialog.isVisible()


def test_an_action_is_changed_in_its_place(page, desk):
    obey(page, "promise-edit")
    editor = page.sheet.rows.editing.editor
    assert "promise-tick" not in page.possible()  # Space belongs to the fields
    editor.text.setText("Dictate one reply")
    editor.due.set_day(None)
    editor.goal.setCurrentIndex(0)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    changed = find(desk, "Dictate one reply")
    assert (changed.due, changed.goal_id) == (None, None)
    assert page.sheet.rows.editing.editor is None and page.selected == changed.id


def test_escape_leaves_the_editor_and_then_the_page(page, qtbot, desk):
    obey(page, "promise-evidence")
    editor = page.sheet.rows.editing.editor
    assert editor.evidence.hasFocus()
    QTest.keyClick(editor.evidence, Qt.Key.Key_Escape)
    assert page.sheet.rows.editing.editor is None and page.sheet.rows.hasFocus()
    with qtbot.waitSignal(page.page_requested) as asked:
        QTest.keyClick(page.sheet.rows, Qt.Key.Key_Escape)
    assert asked.args == ["sessions", ""]


def test_words_narrow_the_list_and_nothing_found_says_so(page, qtbot):
    obey(page, "promise-filter")
    QTest.keyClicks(page.sheet.filters.line, "passkey")
    qtbot.waitUntil(lambda: rows(page) == ["Done · 1", "Turn on a passkey for the travel account, alone"])
    QTest.keyClicks(page.sheet.filters.line, " nobody")
    qtbot.waitUntil(page.sheet.nothing.isVisible)
    page.sheet.nothing.asked.emit()
    assert page.sheet.rows.isVisible() and len(rows(page)) > 10


def test_choices_narrow_and_order_the_list(page, desk):
    filters = page.sheet.filters
    filters.state.setCurrentIndex(filters.state.findData(ActionState.OVERDUE.value))
    filters.state.activated.emit(2)
    assert rows(page) == ["Overdue · 1", OVERDUE]
    filters.show_all()
    filters.order.setCurrentIndex(filters.order.findData(ActionOrder.OWNER.value))
    filters.order.activated.emit(1)
    assert rows(page)[0].startswith("Robert Weiss · ")
    filters.order.setCurrentIndex(filters.order.findData(ActionOrder.SESSION.value))
    filters.order.activated.emit(2)
    assert rows(page)[0].startswith("Session 4 · ")


def test_coming_with_a_goal_shows_its_actions_and_a_new_one_is_for_it(page, desk):
    goal = next(card for card in desk.goals.cards() if card.statement == "Use AI tools without a helper")
    page.come_back_to(goal.id)
    assert page.sheet.filters.wanted.goal_id == goal.id and OVERDUE in rows(page)
    QTest.keyClicks(page.sheet.quick.line, "Ask it in German")
    QTest.keyClick(page.sheet.quick.line, Qt.Key.Key_Return)
    assert find(desk, "Ask it in German").goal_id == goal.id


def test_an_action_is_found_through_a_filter_that_hides_it(page, desk):
    page.sheet.filters.line.setText("passkey")
    page.sheet.filters.changed.emit()
    assert page.open_record(Kind.ACTION, find(desk, OVERDUE).id)
    assert page.selected == find(desk, OVERDUE).id and page.sheet.filters.line.text() == ""
    assert not page.open_record(Kind.ACTION, "nobody")


def test_an_action_leads_to_its_session_and_its_goal(page, qtbot, desk):
    line = find(desk, OVERDUE)
    for command_id, kind, record_id in (
        ("promise-session", Kind.SESSION, line.session_id),
        ("promise-goal", Kind.GOAL, line.goal_id),
    ):
        with qtbot.waitSignal(page.open_requested) as asked:
            obey(page, command_id)
        assert asked.args == [kind.value, record_id]


def test_what_changed_behind_another_page_is_there_when_it_is_shown(page, desk, dispatcher):
    page.hide()
    dispatcher.do(lambda desk: desk.actions.tick(find(desk, OVERDUE).id))
    page.show()
    assert rows(page)[0] == "In the next seven days · 2"


def test_a_page_without_an_action_offers_to_write_the_first(qtbot, bare_desk, theme, lane):
    dispatcher = Dispatcher()
    dispatcher.set_desk(bare_desk)
    page = ActionsPage(bare_desk, dispatcher, theme, lane)
    qtbot.addWidget(page)
    page.show()
    assert page.sheet.empty.isVisible() and not page.sheet.filters.isVisible()
    page.sheet.empty.asked.emit()
    QTest.keyClicks(page.sheet.quick.line, "Show up")
    QTest.keyClick(page.sheet.quick.line, Qt.Key.Key_Return)
    assert rows(page) == ["Without a day · 1", "Show up"]


def test_only_what_is_looked_at_is_read(page, desk, dispatcher):
    def many(desk):
        for number in range(300):
            changes = desk.actions.add(f"Action {number}", Role.LEADER)
        return changes

    dispatcher.do(many)
    page.sheet.rows.verticalScrollBar().setValue(0)
    page._listing.reload()
    page.sheet.rows.viewport().grab()
    model = page.sheet.rows.actions_model
    assert model.rowCount() > 300 > len(model._known)


def test_where_nothing_can_be_written_no_action_is_begun(page, dispatcher):
    dispatcher.set_can_write(False)
    assert "promise-add" not in page.possible()
    assert not page.sheet.quick.isEnabled()
    dispatcher.set_can_write(True)
    assert "promise-add" in page.possible()
    assert page.sheet.quick.isEnabled()
