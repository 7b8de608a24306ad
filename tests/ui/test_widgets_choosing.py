"""Choosing one row or many, opening them, and what comes after those that go."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.row_list import RowList


@pytest.fixture
def rows(theme: Theme, qtbot: QtBot) -> RowList:
    made = RowList(theme, "Notes", many=True)
    qtbot.addWidget(made)
    model = QStandardItemModel(made)
    for title in ("Held", "Ask", "Bring", "Come"):
        model.appendRow(QStandardItem(title))
    model.item(0).setFlags(Qt.ItemFlag.NoItemFlags)  # a heading
    made.setModel(model)
    made.resize(300, 300)
    made.show()
    made.setCurrentIndex(model.index(1, 0))
    return made


def titles(rows: RowList) -> list[str]:
    return [index.data() for index in rows.chosen()]


def right_click(rows: RowList, at: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, rows.viewport().mapToGlobal(at))
    QApplication.sendEvent(rows.viewport(), event)


def test_shift_and_arrows_choose_several_from_the_top(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.chosen_changed):
        qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert titles(rows) == ["Ask", "Bring"]
    assert rows.chosen_count() == 2


def test_all_are_chosen_by_one_key(rows: RowList, qtbot: QtBot) -> None:
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert titles(rows) == ["Ask", "Bring", "Come"]


def test_escape_chooses_the_current_row_alone_before_it_leaves(rows: RowList, qtbot: QtBot) -> None:
    rows.selectAll()
    with qtbot.assertNotEmitted(rows.left):
        qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert titles(rows) == ["Ask"]
    with qtbot.waitSignal(rows.left):
        qtbot.keyClick(rows, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_current_row(rows: RowList, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, key)
    assert opened.args[0].data() == "Ask"


def test_a_double_click_opens_a_row(rows: RowList, qtbot: QtBot) -> None:
    at = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args[0].data() == "Bring"


def test_a_right_click_is_about_the_row_under_it(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.menu_wanted):
        right_click(rows, rows.visualRect(rows.model().index(3, 0)).center())
    assert titles(rows) == ["Come"]


def test_a_right_click_on_one_of_many_is_about_all_of_them(rows: RowList, qtbot: QtBot) -> None:
    rows.selectAll()
    with qtbot.waitSignal(rows.menu_wanted):
        right_click(rows, rows.visualRect(rows.model().index(3, 0)).center())
    assert titles(rows) == ["Ask", "Bring", "Come"]


@pytest.mark.parametrize("row", [0, -1])
def test_a_heading_and_the_paper_below_have_no_menu(rows: RowList, qtbot: QtBot, row: int) -> None:
    with qtbot.assertNotEmitted(rows.menu_wanted):
        right_click(rows, rows.visualRect(rows.model().index(0, 0)).center() if row == 0 else QPoint(10, 290))


def test_the_menu_key_asks_at_the_current_row(rows: RowList, qtbot: QtBot) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(rows.menu_wanted) as asked:
        QApplication.sendEvent(rows, event)
    at = rows.viewport().mapFromGlobal(asked.args[0])
    assert rows.indexAt(at).data() == "Ask"


def test_the_paper_below_the_rows_changes_no_choice(rows: RowList, qtbot: QtBot) -> None:
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 290))
    assert titles(rows) == ["Ask"]


@pytest.mark.parametrize(("removed", "left"), [((1,), "Bring"), ((1, 2), "Come"), ((3,), "Bring")])
def test_what_takes_the_place_of_removed_rows_is_chosen(rows: RowList, removed: tuple[int, ...], left: str) -> None:
    for row in reversed(removed):
        rows.model().removeRow(row)
    rows.choose_after(removed[0])
    assert titles(rows) == [left]


def test_where_only_a_heading_is_left_nothing_is_chosen(rows: RowList) -> None:
    rows.model().removeRows(1, 3)
    rows.choose_after(1)
    assert titles(rows) == []


def test_a_list_of_one_choice_stays_so(theme: Theme, qtbot: QtBot) -> None:
    rows = RowList(theme, "Notes")
    qtbot.addWidget(rows)
    model = QStandardItemModel(3, 1, rows)
    rows.setModel(model)
    rows.selectionModel().select(model.index(0, 0), QItemSelectionModel.SelectionFlag.Select)
    rows.selectAll()
    assert rows.chosen_count() <= 1


def test_a_model_that_begins_anew_says_that_nothing_is_chosen(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.chosen_changed):
        rows.model().setRowCount(0)
        rows.model().beginResetModel()
        rows.model().endResetModel()
    assert rows.chosen() == []


def test_the_bar_is_there_for_two_and_away_for_one(theme: Theme, qtbot: QtBot) -> None:
    bar = BulkBar(theme)
    qtbot.addWidget(bar)
    button = bar.add_action("Delete", "trash")
    assert (button.accessibleName(), button.toolTip()) == ("Delete", "Delete")
    bar.show_count(2)
    assert bar.isVisible()
    bar.show_count(1)
    assert not bar.isVisible()


def test_the_bar_ends_the_choice_of_many(theme: Theme, qtbot: QtBot) -> None:
    bar = BulkBar(theme)
    qtbot.addWidget(bar)
    (clear,) = bar.findChildren(IconButton)
    with qtbot.waitSignal(bar.cleared):
        clear.click()
