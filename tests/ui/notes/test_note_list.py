"""The list of notes holds windows of rows in the store's order."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rm_desktop.services.note_window import NoteKey, NoteRow, NoteWindow
from rm_desktop.ui.item_models.note_list import NoteListModel
from rm_desktop.ui.widgets.list_delegate import RowRole

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def row(number: int, *, pinned: bool = False, hours: int | None = None) -> NoteRow:
    edited = NOON - timedelta(hours=number if hours is None else hours)
    return NoteRow(f"{number:032x}", f"Note {number}", ("ai",), pinned, edited)


def window(*rows: NoteRow, more: bool = False) -> NoteWindow:
    last = rows[-1] if rows and more else None
    key = None if last is None else NoteKey(last.pinned, last.updated_at, last.id)
    return NoteWindow(rows, key, len(rows))


@pytest.fixture
def model(qapp: QApplication) -> NoteListModel:
    made = NoteListModel(lambda shown: f"#{shown.tags[0]}")
    made.show_window(window(row(9, pinned=True), row(1), row(2), row(3)))
    return made


def titles(model: QAbstractItemModel) -> list[str]:
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: NoteListModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_a_row_says_title_caption_and_pin(model: NoteListModel) -> None:
    first, second = model.index(0, 0), model.index(1, 0)
    assert (first.data(), first.data(RowRole.CAPTION), first.data(RowRole.ICON)) == ("Note 9", "#ai", "pin")
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Note 9, #ai, pinned"
    assert second.data(RowRole.ICON) is None


@pytest.mark.parametrize(
    ("changed", "order"),
    [
        (row(3, hours=0), ["Note 9", "Note 3", "Note 1", "Note 2"]),
        (row(3, hours=0, pinned=True), ["Note 3", "Note 9", "Note 1", "Note 2"]),
        (row(9), ["Note 1", "Note 2", "Note 3", "Note 9"]),
        (row(1), ["Note 9", "Note 1", "Note 2", "Note 3"]),
        (row(1, hours=5), ["Note 9", "Note 2", "Note 3", "Note 1"]),
    ],
)
def test_a_changed_note_moves_to_its_place(
    model: NoteListModel, qtmodeltester: ModelTester, changed: NoteRow, order: list[str]
) -> None:
    qtmodeltester.check(model)
    model.put(changed)
    assert titles(model) == order


def test_notes_of_one_instant_stand_as_the_store_has_them(model: NoteListModel) -> None:
    model.show_window(window(row(9, hours=1), row(2, hours=1), row(5, hours=2)))
    model.put(row(5, hours=1))
    assert titles(model) == ["Note 9", "Note 5", "Note 2"]


def test_a_note_that_is_gone_leaves_the_list(model: NoteListModel) -> None:
    model.drop(row(2).id)
    assert titles(model) == ["Note 9", "Note 1", "Note 3"]
    assert model.place_of(row(2).id) == -1


def test_the_end_of_a_window_asks_for_the_next_one(model: NoteListModel, qtbot: QtBot) -> None:
    model.show_window(window(row(1), row(2), more=True))
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.fetchMore(QModelIndex())
    assert wanted.args == [NoteKey(False, row(2).updated_at, row(2).id)]
    model.append(window(row(2), row(3)))
    assert titles(model) == ["Note 1", "Note 2", "Note 3"]
    assert not model.canFetchMore(QModelIndex())
    with qtbot.assertNotEmitted(model.more_wanted):
        model.fetchMore(QModelIndex())
