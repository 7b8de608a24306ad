"""Columns that can be shifted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter


@pytest.fixture
def columns(theme: Theme, qtbot: QtBot) -> ColumnSplitter:
    made = ColumnSplitter(theme)
    qtbot.addWidget(made)
    for _ in range(2):
        made.addWidget(QWidget())
    made.resize(600, 100)
    made.show()
    return made


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_column_reaches_out(columns: ColumnSplitter, direction: Qt.LayoutDirection) -> None:
    columns.setLayoutDirection(direction)
    columns.setSizes([200, 400])
    for place in range(2):
        assert columns.rect().contains(columns.widget(place).geometry())


def test_the_gap_follows_the_zoom(columns: ColumnSplitter, theme: Theme) -> None:
    theme.set_zoom(1.5)
    assert columns.handleWidth() == 36
