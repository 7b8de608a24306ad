"""The history of a goal: a table that can be read with the eyes and without."""

from datetime import date

from PySide6.QtCore import QLocale, Qt

from rm_desktop.models.kinds import Evidence, Role
from rm_desktop.services.goals import CheckInLine
from rm_desktop.ui.dialogs.goal_history import HistoryDialog, row_of
from rm_desktop.ui.item_models.check_ins import CheckInModel, CheckInRow

TODAY = date(2026, 11, 24)
ROWS = tuple(CheckInRow(f"c{n}", "Mon", "Robert", "3 · On their own", "2 · Sure", "Seen: yes") for n in range(3))


def test_the_model_keeps_qt_s_rules(qtmodeltester):
    model = CheckInModel(ROWS)
    qtmodeltester.check(model, force_py=True)
    assert (model.rowCount(), model.columnCount(), model.row_of("c2"), model.row_of("x")) == (3, 5, 2, -1)


def test_each_cell_is_spoken_with_the_name_of_its_column(qapp):
    model = CheckInModel(ROWS)
    spoken = model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert spoken == "Level: 3 · On their own"
    assert heads == ["Day", "Who", "Level", "Confidence", "How they know"]


def test_a_check_in_is_put_in_words(qapp, desk):
    line = CheckInLine("c", date(2025, 3, 1), Role.MENTOR, 3, 4, Evidence.TAUGHT, "x" * 5000)
    row = row_of(line, desk.pair.view(), TODAY, QLocale("en_GB"))
    assert (row.who, row.level, row.confidence) == ("Priya", "3 · On their own", "4 · Sure")
    assert "2025" in row.day
    assert (
        row.evidence.startswith("Taught to someone: xxx") and row.evidence.endswith("x…") and len(row.evidence) < 2100
    )


def test_the_history_has_the_newest_first_and_shows_whole_sentences(page, desk, qtbot):
    box = page.board.boxes[0]
    box.history.click()
    dialog = page.findChild(HistoryDialog)
    lines = desk.goals.history(box.goal.id)
    assert [dialog.model.data(dialog.model.index(row, 1)) for row in range(len(lines))] == [
        desk.pair.view().person(line.by).short for line in lines
    ]
    assert dialog.table.currentIndex().row() == 0
    evidence = dialog.table.columnWidth(4)
    assert evidence > 100 and dialog.table.rowHeight(0) > dialog.table.fontMetrics().height()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_goal_nobody_rated_says_so_in_place_of_an_empty_table(page, dispatcher):
    (goal_id,) = dispatcher.do(lambda desk: desk.goals.add(Role.LEADER, "Ask first")).ids
    page.board.history_requested.emit(goal_id)
    dialog = page.findChild(HistoryDialog)
    assert dialog.table.isHidden()
    dialog.accept()
