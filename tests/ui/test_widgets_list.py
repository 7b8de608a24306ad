"""Rows of two lines, painted from what the model says."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.system_looks import SystemLooks
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.widgets.list_delegate import ListDelegate, RowRole
from rm_desktop.ui.widgets.row_list import RowList


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(Scheme.LIGHT)


@pytest.fixture
def model(qapp: QApplication) -> QStandardItemModel:
    made = QStandardItemModel()
    row = QStandardItem("Told to slow down\nby a 24-year-old")
    row.setData("12 Nov", RowRole.CAPTION)
    row.setData("Robert", RowRole.CHIP)
    row.setData("leader", RowRole.CHIP_COLOUR)
    row.setData("pin", RowRole.ICON)
    made.appendRow(row)
    heading = QStandardItem("Held")
    heading.setData(True, RowRole.SECTION)
    made.appendRow(heading)
    made.appendRow(QStandardItem("Bare"))
    return made


def painted(
    theme: Theme,
    index: QModelIndex,
    state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QImage:
    option = QStyleOptionViewItem()
    option.state = state
    option.direction = direction
    delegate = ListDelegate(theme)
    option.rect.setSize(delegate.sizeHint(option, index))
    option.rect.setWidth(320)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(theme.colour("canvas"))
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def test_the_selected_row_is_a_paper_tone(theme: Theme, model: QStandardItemModel) -> None:
    state = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled
    image = painted(theme, model.index(2, 0), state)
    assert image.pixelColor(160, 8).name().upper() == theme.tokens.selected


def test_the_current_row_of_a_focused_list_has_a_ring(theme: Theme, model: QStandardItemModel) -> None:
    state = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Enabled
    assert painted(theme, model.index(2, 0), state).pixelColor(160, 1).name().upper() == theme.tokens.ink


def test_in_high_contrast_the_selected_row_is_outlined_and_its_ring_lies_within(
    theme: Theme, model: QStandardItemModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemLooks, "high_contrast", True)
    stark = Theme(Scheme.LIGHT)
    state = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled
    chosen = painted(stark, model.index(2, 0), state)
    focused = painted(stark, model.index(2, 0), state | QStyle.StateFlag.State_HasFocus)
    ink, paper = stark.tokens.ink, stark.tokens.selected
    down = [1, 2, 3, 4, 5, 6, 7]
    assert [chosen.pixelColor(160, y).name().upper() for y in down] == [ink] * 2 + [paper] * 5
    assert [focused.pixelColor(160, y).name().upper() for y in down] == [ink] * 2 + [paper] * 2 + [ink] * 2 + [paper]


@pytest.mark.parametrize("row", [0, 1, 2])
def test_rows_are_mirrored_where_reading_runs_from_the_right(theme: Theme, model: QStandardItemModel, row: int) -> None:
    index = model.index(row, 0)
    mirrored = painted(theme, index, direction=Qt.LayoutDirection.RightToLeft)
    assert mirrored != painted(theme, index)


def test_all_rows_have_one_height_so_that_long_lists_are_quick(theme: Theme, qtbot: QtBot) -> None:
    rows = RowList(theme, "Notes")
    qtbot.addWidget(rows)
    assert rows.uniformItemSizes()
    assert rows.layoutMode() is QListView.LayoutMode.Batched
    assert rows.accessibleName() == "Notes"


def test_rows_grow_with_the_zoom(theme: Theme, model: QStandardItemModel) -> None:
    delegate, option, index = ListDelegate(theme), QStyleOptionViewItem(), model.index(0, 0)
    before = delegate.sizeHint(option, index).height()
    theme.set_zoom(2.0)
    assert delegate.sizeHint(option, index).height() > 1.5 * before


def test_headings_between_chosen_rows_are_not_counted(theme: Theme, qtbot: QtBot) -> None:
    rows = QStandardItemModel()
    for text in ("one", "Held", "two"):
        rows.appendRow(QStandardItem(text))
    rows.item(1).setFlags(Qt.ItemFlag.NoItemFlags)
    view = RowList(theme, "Sessions", many=True)
    qtbot.addWidget(view)
    view.setModel(rows)
    view.selectAll()
    assert (view.chosen_count(), len(view.chosen())) == (2, 2)
