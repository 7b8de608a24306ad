"""The Insights page: its tables say what its pictures show, for both roles, and it counts anew when it must."""

import pytest
from PySide6.QtCore import Qt

from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.models.sessions import Session
from rm_desktop.services.desk import Desk
from rm_desktop.services.sample import make_sample
from rm_desktop.store.changes import Deed
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.insights import InsightsPage
from rm_desktop.ui.pages.insights_parts.figure import Grid
from rm_desktop.ui.pages.insights_parts.grid_view import GridModel


@pytest.fixture
def show(qtbot, theme, lane):
    def show(desk):
        dispatcher = Dispatcher()
        dispatcher.set_desk(desk)
        page = InsightsPage(desk, dispatcher, theme, lane)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        return page, dispatcher

    return show


@pytest.fixture(params=list(Role))
def one_of_both(request, tmp_path, clock):
    path = tmp_path / "both.rmpair"
    make_sample(path, None, request.param, clock.today())
    workspace = open_workspace(path, None, clock)
    desk = Desk.over(workspace)
    yield desk
    desk.close()
    workspace.close()


def rows(card):
    """Turn a card to its table and return what is in it."""
    if not card.switch.isChecked():
        card.switch.click()
    return card.table.grid_model.grid.rows


def test_tables_say_what_the_pictures_show_whoever_looks(show, one_of_both):
    page, _ = show(one_of_both)
    assert page.learned.bar.accessibleName() == "Priya 5 · Robert 5"
    assert rows(page.learned)[-1] == ("All", "5", "5")
    assert [(bar.name, bar.value) for bar in page.areas.bars.bars] == [row[:2] for row in rows(page.areas)]
    held = [row for row in rows(page.meetings) if row[2] == "held"]
    assert page.meetings.bars.bars[0].value == f"{len(held)} of 6"
    done = [f"{row[1]} of {int(row[1]) + int(row[2])}" for row in rows(page.promises)]
    assert [bar.value for bar in page.promises.bars.bars] == done
    drawn = [f"{one.points[-1][1]:g}" for one in page.levels.chart._series]
    assert list(rows(page.levels)[-1][1:]) == drawn


def test_the_lines_and_bars_are_in_the_colours_of_the_two(show, desk):
    page, _ = show(desk)
    assert [bar.colour for bar in page.learned.bar.bars] == ["mentor", "leader"]
    assert [one.colour for one in page.levels.chart._series] == ["mentor", "leader"]


def test_a_card_turns_into_its_table_and_back(show, desk, qtbot):
    page, _ = show(desk)
    page.focus_first()
    assert page.learned.table is None
    qtbot.keyClick(page.learned.switch, Qt.Key.Key_Space)
    assert page.learned.table.isVisible() and not page.learned.bar.isVisible()
    assert page.learned.table.verticalScrollBar().maximum() == 0
    page.learned.switch.click()
    assert page.learned.bar.isVisible() and not page.learned.table.isVisible()


def test_learning_that_has_tipped_is_warned_of(show, desk):
    page, dispatcher = show(desk)
    for number in range(10):
        dispatcher.do(lambda desk, number=number: desk.takeaways.add(f"Lesson {number}", Role.LEADER))
    assert page.learned.sentence.text() == "Learning has tipped to one side"
    assert page.learned.remark.text() == "Only 5 of 20 takeaways are Priya’s."


def test_an_empty_pair_is_led_to_its_sessions(show, bare_desk, qtbot):
    page, _ = show(bare_desk)
    assert page.empty.isVisible() and not page.learned.isVisible()
    with qtbot.waitSignal(page.open_requested) as asked:
        page.empty.button.click()
    assert asked.args == [Kind.SESSION.value, ""]


def test_the_first_takeaway_fills_the_page_and_cards_without_figures_say_what_they_wait_for(show, bare_desk):
    page, dispatcher = show(bare_desk)
    dispatcher.do(lambda desk: desk.takeaways.add("Listen first", Role.LEADER))
    assert page.learned.isVisible() and not page.empty.isVisible()
    assert page.levels.sentence.text() == "Levels are drawn here from the first check-in of a goal on."
    assert not page.levels.chart.isVisible() and not page.levels.switch.isVisible()


def test_out_of_sight_nothing_is_counted_until_it_is_shown_again(show, desk):
    page, dispatcher = show(desk)
    page.hide()
    dispatcher.do(lambda desk: desk.takeaways.add("Ask more", Role.LEADER))
    assert page.learned.chips[1].text() == "Robert 5"
    page.show()
    assert page.learned.chips[1].text() == "Robert 6"


def test_a_note_is_no_reason_to_count_again(show, desk):
    page, dispatcher = show(desk)
    before = page._view
    dispatcher.do(lambda desk: desk.notes.add("A note"))
    assert page._view is before


def test_who_postponed_has_a_bar_in_the_own_colour(show, desk):
    planned = next(line.id for line in desk.sessions.lines() if line.state == SessionState.PLANNED)
    with desk.workspace.units.begin(Deed.EDIT) as unit:
        unit.get(Session, planned).postponed_by = Role.LEADER
    page, _ = show(desk)
    bar = page.meetings.bars.bars[-1]
    assert (bar.name, bar.value, bar.colour) == ("Postponed by Robert", "1", "leader")


def test_the_table_model_keeps_the_rules_of_models(qtmodeltester):
    model = GridModel()
    model.show_grid(Grid(("Who", "Done"), (("Priya", "1"), ("Robert", "2"))))
    qtmodeltester.check(model)
    assert model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole) == "Done: 2"
