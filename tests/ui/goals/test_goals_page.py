"""The Goals page: what the cards say, what their commands do, and where the keyboard goes."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from rm_desktop.models.kinds import Evidence, GoalState, Kind, Role
from rm_desktop.store.changes import Deed
from rm_desktop.ui.dialogs.check_in import CheckInDialog
from rm_desktop.ui.dialogs.goal_details import GoalDialog
from rm_desktop.ui.dialogs.goal_history import HistoryDialog
from rm_desktop.ui.page_commands.goals import COMMANDS
from rm_desktop.ui.widgets.buttons import PlainButton

TODAY = date(2026, 11, 24)


def box_of(page, statement):
    return next(box for box in page.board.boxes if box.goal.statement == statement)


def obey(page, box, command):
    """Do a command to a card."""
    box.focus_first()
    assert command in page.possible()
    page.slots()[command]()


def test_every_goal_has_a_card_mine_first(page, desk):
    assert [box.goal.statement for box in page.board.boxes] == [card.statement for card in desk.goals.cards()]
    assert [box.goal.owner for box in page.board.boxes] == [Role.LEADER] * 3 + [Role.MENTOR] * 2
    assert page.caption.text() == "Both of you learn: three goals are Robert’s, two are Priya’s"


def test_a_card_says_whose_it_is_how_far_and_how_they_know(page):
    box = box_of(page, "Use AI tools without a helper")
    assert box.accessibleName() == "Robert: Use AI tools without a helper"
    assert box.caption.text() == "Technology · by end of March"
    assert box.level.text() == "level 3 → 4"
    assert box.said.text() == "Drafted the town-hall outline alone, in twenty minutes."
    spoken = box.chart.accessibleName()
    assert spoken.startswith("Levels from 0 to 5, target 4. Robert rates 1 on ")
    assert "and 3 on " in spoken and "Priya rates 2 on " in spoken
    assert box.check_in.accessibleName() == "Check in on ‘Use AI tools without a helper’"


def test_there_is_a_legend_only_where_both_have_rated(page, desk, dispatcher):
    dispatcher.do(lambda desk: desk.goals.add(Role.LEADER, "Ask before I answer"))
    fresh = box_of(page, "Ask before I answer")
    assert "Nobody has checked in yet. Say where Robert stands" in fresh.said.text()
    assert fresh.legend.isHidden()
    dispatcher.do(lambda desk: desk.goals.check_in(fresh.goal.id, 2, 3, Evidence.USED, "Twice."))
    assert fresh.legend.isHidden() and fresh.said.text() == "Twice."
    assert not box_of(page, "Use AI tools without a helper").legend.isHidden()


def test_a_person_s_words_are_never_markup(page, dispatcher):
    dispatcher.do(lambda desk: desk.goals.add(Role.LEADER, "<b>bold</b> & brave", area="new-area"))
    box = box_of(page, "<b>bold</b> & brave")
    assert box.statement.text() == "<b>bold</b> & brave"
    assert box.statement.textFormat() is Qt.TextFormat.PlainText
    assert box.caption.text() == "New area"


def test_an_overdue_goal_says_so_and_a_met_target_too(page, dispatcher):
    dispatcher.do(lambda desk: desk.goals.add(Role.LEADER, "Late", baseline=1, target=2, due=date(2026, 11, 1)))
    late = box_of(page, "Late")
    assert late.caption.text() in ("was due 1 November", "was due November 1")
    dispatcher.do(lambda desk: desk.goals.check_in(late.goal.id, 2, 3, Evidence.USED, "Done."))
    assert late.level.text() == "level 2 · target met"


def test_a_card_is_kept_when_what_it_shows_changes(page, qtbot, dispatcher):
    box = page.board.boxes[1]
    box.history.setFocus()
    dispatcher.do(lambda desk: desk.goals.check_in(box.goal.id, 4, 3, Evidence.USED, "Again."))
    assert box_of(page, box.goal.statement) is box
    assert box.history.hasFocus()


def test_reached_and_paused_goals_rest_below_and_can_be_taken_up_again(page, desk):
    box = page.board.boxes[0]
    obey(page, box, "goal-reached")
    (reached,) = [card for card in desk.goals.cards() if card.state is GoalState.REACHED]
    assert reached.id == box.goal.id
    assert page.board.boxes[-1] is box and box.check_in.isHidden()
    assert box.caption.text().endswith("reached")
    assert page.caption.text() == "Both of you learn: two goals are Robert’s, two are Priya’s"
    obey(page, box, "goal-take-up")
    assert page.board.boxes[0] is box and not box.check_in.isHidden()
    obey(page, box, "goal-pause")
    assert box.goal.state is GoalState.PAUSED


def test_a_deleted_goal_hands_the_keyboard_to_the_next_and_undo_brings_it_back(page, desk, dispatcher):
    gone, following = page.board.boxes[:2]
    goal_id = gone.goal.id
    obey(page, gone, "goal-remove")
    assert goal_id not in {card.id for card in desk.goals.cards()}
    assert page.board.boxes[0] is following and following.hasFocus()
    dispatcher.do(lambda desk: desk.undoing.undo())
    back = page.board.boxes[0]
    assert back.goal.id == goal_id and back.hasFocus()


def test_tab_walks_the_cards_in_their_order_on_the_page(page, qtbot):
    page.focus_first()
    walked = []
    for _ in range(10):
        walked.append(QApplication.focusWidget())
        QApplication.focusWidget().focusNextChild()
    first, second = page.board.boxes[:2]
    assert walked == [*first.stops, *second.stops]


def test_every_control_has_a_name_of_its_own(page):
    named = [child for child in page.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    spoken = [child.accessibleName() or getattr(child, "text", str)() for child in named]
    assert all(spoken) and len(set(spoken)) == len(spoken)


@pytest.mark.parametrize(("width", "zoom", "columns"), [(1100, 1.0, 2), (640, 1.0, 1), (1300, 1.5, 1), (1300, 1.2, 2)])
def test_cards_stand_in_one_column_where_there_is_little_room(page, qtbot, theme, width, zoom, columns):
    theme.set_zoom(zoom)
    page.resize(width, 800)
    first, second = page.board.boxes[:2]
    qtbot.waitUntil(lambda: (first.y() == second.y()) is (columns == 2))
    assert page.board.width() <= page.width()


def test_an_endless_word_does_not_push_the_page_aside(page, qtbot, dispatcher):
    page.resize(640, 600)
    dispatcher.do(lambda desk: desk.goals.add(Role.LEADER, "w" * 300))
    box = box_of(page, "w" * 300)
    qtbot.waitUntil(lambda: box.width() > 100 and box.mapTo(page, box.rect().topRight()).x() < page.width())
    assert page._area.widget().width() <= page.width()


def test_a_goal_is_found_by_its_id_and_a_check_in_in_its_history(page, desk):
    card = desk.goals.cards()[-1]
    assert page.open_record(Kind.GOAL, card.id)
    assert page.board.box(card.id).hasFocus()
    oldest = desk.goals.history(card.id)[-1]
    assert page.open_record(Kind.CHECK_IN, oldest.id)
    dialog = page.findChild(HistoryDialog)
    assert dialog.table.currentIndex().row() == dialog.model.row_of(oldest.id) > 0
    dialog.accept()
    assert not page.open_record(Kind.GOAL, "nowhere") and not page.open_record(Kind.CHECK_IN, "nowhere")


def test_a_pair_without_goals_is_taught_the_first_step(bare_page, bare_desk, qtbot):
    assert bare_page.new.isHidden() and bare_page.board.isHidden()
    bare_page.focus_first()
    button = bare_page.empty.findChild(PlainButton)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = bare_page.findChild(GoalDialog)
    qtbot.keyClicks(dialog.statement, "Read a feed")
    dialog.save.click()
    (card,) = bare_desk.goals.cards()
    assert card.statement == "Read a feed" and bare_page.empty.isHidden()
    assert bare_page.caption.text() == "So far only Robert learns: one goal is Robert’s, and Priya has none yet"
    assert bare_page.board.boxes[0].hasFocus()


def test_every_command_of_the_table_is_done_by_the_page_and_the_other_way_round(page):
    assert {command.id for command in COMMANDS} == set(page.slots())


def test_what_can_be_done_follows_the_card_with_the_keyboard(page, qtbot):
    assert page.possible() == {"goal-new"}
    with qtbot.waitSignal(page.possible_changed):
        page.board.boxes[1].history.setFocus()
    assert page.selected == page.board.boxes[1].goal.id
    assert {"goal-check-in", "goal-pause", "goal-remove"} < page.possible()
    assert page.home("goal-remove") is page.board
    obey(page, page.board.boxes[1], "goal-pause")
    assert {"goal-take-up", "goal-history"} < page.possible()
    assert "goal-check-in" not in page.possible()


@pytest.mark.parametrize(
    ("keys", "reached"), [("→", 1), ("↓", 2), ("↓→", 2), ("→↓", 2), ("→←", 0), ("↓↑", 0), ("←", 0)]
)
def test_arrows_go_from_card_to_card(page, qtbot, keys, reached):
    """Three goals are mine and two are not, in two columns: the third and fifth stand alone on the left."""
    known = {"→": Qt.Key.Key_Right, "←": Qt.Key.Key_Left, "↓": Qt.Key.Key_Down, "↑": Qt.Key.Key_Up}
    page.board.boxes[0].focus_first()
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), known[key])
    expected = {"↓→": 3, "→↓": 3}.get(keys, reached)
    assert QApplication.focusWidget() is page.board.boxes[expected]


def test_enter_on_a_card_checks_in_and_on_a_resting_one_shows_its_history(page, qtbot):
    box = page.board.boxes[0]
    box.focus_first()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    page.findChild(CheckInDialog).reject()
    obey(page, box, "goal-reached")
    box.focus_first()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.findChild(HistoryDialog).isVisible()


def test_a_chart_shows_its_values_as_a_table(page, qtbot):
    box = page.board.boxes[0]
    qtbot.mouseDClick(box.chart, Qt.MouseButton.LeftButton)
    dialog = page.findChild(HistoryDialog)
    assert dialog.model.rowCount() == len(box.goal.series)
    assert box.history.toolTip() == "Show the chart as a table"


def test_a_menu_is_asked_for_at_the_card_and_at_its_button(page, qtbot):
    box = page.board.boxes[2]
    with qtbot.waitSignal(page.menu_requested) as asked:
        box.more.click()
    assert asked.args[0][0] == "goal-check-in"
    assert page.selected == box.goal.id


def test_the_page_comes_back_to_the_card_that_was_selected(page):
    last = page.board.boxes[-1].goal.id
    page.come_back_to(last)
    assert page.selected == last
    page.focus_first()
    assert page.board.boxes[-1].hasFocus()
    page.come_back_to("gone")
    assert page.selected == last


def test_a_check_in_moves_the_card(page, desk, qtbot, dispatcher):
    box = page.board.boxes[0]
    deeds = []
    dispatcher.changed.connect(lambda changes: deeds.append(changes.deed))
    box.check_in.click()
    dialog = page.findChild(CheckInDialog)
    dialog.level.press(4)
    dialog.confidence.press(3)
    dialog.evidence.insertPlainText("All eight spoke before me.")
    dialog.save.click()
    assert not dialog.isVisible() and deeds == [Deed.CHECK_IN]
    (line, *_) = desk.goals.history(box.goal.id)
    assert (line.level, line.confidence, line.by, line.day) == (4, 3, Role.LEADER, TODAY)
    assert box.said.text() == "All eight spoke before me." and box.goal.level == 4


def test_a_check_in_that_cannot_be_saved_keeps_its_words(page, desk, dispatcher):
    box = page.board.boxes[0]
    box.check_in.click()
    dialog = page.findChild(CheckInDialog)
    dialog.level.press(4)
    dialog.confidence.press(3)
    dialog.evidence.setPlainText("Well said.")
    desk.goals.remove(box.goal.id)  # somebody else's hand: the page has not heard of it
    dialog.save.click()
    assert dialog.isVisible() and dialog.evidence.text() == "Well said."
    assert dialog.sentence


def test_of_many_goals_the_cards_are_made_as_somebody_comes_near_them(bare_page, bare_desk, qtbot):
    ids = [bare_desk.goals.add(Role.LEADER, f"Learn {number}").ids[0] for number in range(40)]
    bare_page._reload()
    made = len(bare_page.board.boxes)
    assert 0 < made < 40
    bare_page.board.boxes[-1].focus_first()
    qtbot.waitUntil(lambda: len(bare_page.board.boxes) > made)
    bar = bare_page._area.verticalScrollBar()

    def scrolled_to_the_last() -> bool:
        bar.setValue(bar.maximum())
        return [box.goal.id for box in bare_page.board.boxes] == ids

    qtbot.waitUntil(scrolled_to_the_last)


def test_a_goal_whose_card_is_still_to_come_can_be_opened(bare_page, bare_desk):
    ids = [bare_desk.goals.add(Role.LEADER, f"Learn {number}").ids[0] for number in range(20)]
    bare_page._reload()
    assert bare_page.open_record(Kind.GOAL, ids[-1])
    assert bare_page.board.boxes[-1].hasFocus()


def test_a_goal_leads_to_its_actions_and_counts_those_that_are_open(page, desk, dispatcher, qtbot):
    box = next(each for each in page.board.boxes if each.goal.statement == "Use AI tools without a helper")
    assert box.promises.text() == "1 open action"
    with qtbot.waitSignal(page.page_requested) as asked:
        box.promises.click()
    assert asked.args == ["actions", box.goal.id]
    dispatcher.do(lambda desk: desk.actions.tick(desk.actions.open()[0].id))
    assert box.promises.text() == "Every action done"


def test_the_page_opens_at_its_top_also_where_the_first_card_is_higher_than_the_window(page, qtbot):
    page.resize(700, 300)
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    page.come_back_to(page.board.boxes[0].goal.id)
    QCoreApplication.processEvents()
    assert bar.value() == 0
