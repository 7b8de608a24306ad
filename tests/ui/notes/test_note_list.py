"""The list of notes holds windows of rows in the store's order."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rm_desktop.services.note_window import NoteRow
from rm_desktop.ui.item_models.note_list import NOTES_MIME, WINDOW, NoteListModel
from rm_desktop.ui.widgets.list_delegate import RowRole

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def row(number: int, *, pinned: bool = False, hours: int | None = None) -> NoteRow:
    edited = NOON - timedelta(hours=number if hours is None else hours)
    return NoteRow(f"{number:032x}", f"Note {number}", ("ai",), pinned, edited)


@pytest.fixture
def model(qapp: QApplication) -> NoteListModel:
    made = NoteListModel(lambda shown: f"#{shown.tags[0]}")
    show(made, row(9, pinned=True), row(1), row(2), row(3))
    return made


def show(model: NoteListModel, *rows: NoteRow) -> None:
    model.begin(len(rows))
    model.fill(0, rows)


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
    assert model.put(changed)
    assert titles(model) == order


def test_notes_of_one_instant_stand_as_the_store_has_them(model: NoteListModel) -> None:
    show(model, row(9, hours=1), row(2, hours=1), row(5, hours=2))
    model.put(row(5, hours=1))
    assert titles(model) == ["Note 9", "Note 5", "Note 2"]


@pytest.mark.parametrize(
    ("gone", "first", "left"),
    [
        ((2,), 2, ["Note 9", "Note 1", "Note 3"]),
        ((1, 2), 1, ["Note 9", "Note 3"]),
        ((9, 2, 3), 0, ["Note 1"]),
        ((7,), -1, ["Note 9", "Note 1", "Note 2", "Note 3"]),
    ],
)
def test_notes_that_are_gone_leave_the_list(
    model: NoteListModel, qtmodeltester: ModelTester, gone: tuple[int, ...], first: int, left: list[str]
) -> None:
    qtmodeltester.check(model)
    assert model.drop([row(number).id for number in gone]) == first
    assert titles(model) == left
    assert all(model.place_of(row(number).id) == -1 for number in gone)


def test_what_is_looked_at_is_read_then_and_once(model: NoteListModel, qtbot: QtBot) -> None:
    model.begin(1_000)
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        assert model.index(700, 0).data() is None
    assert wanted.args == [2 * WINDOW, WINDOW]
    model.fill(2 * WINDOW, [row(number) for number in range(WINDOW)])
    with qtbot.assertNotEmitted(model.rows_wanted):
        assert model.index(700, 0).data() == f"Note {700 - 2 * WINDOW}"
    assert model.ids(700, 1) == [row(700 - 2 * WINDOW).id]
    assert model.ids(0, 1) == [""]


def test_rows_whose_ids_are_known_are_taken_in_any_order(model: NoteListModel) -> None:
    model.begin(2, [row(1).id, row(2).id])
    model.fill_known([row(2), row(1)])
    assert titles(model) == ["Note 1", "Note 2"]


def test_a_note_that_goes_among_unknown_ones_has_no_place(model: NoteListModel) -> None:
    model.begin(600)
    model.fill(256, [row(number) for number in range(256)])
    assert not model.put(row(3))


def test_typed_letters_find_a_row_among_those_looked_at(model: NoteListModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.rows_wanted):
        (found,) = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "note 2")
    assert found.row() == 2
    assert model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "zzz") == []


def test_dragged_notes_are_ids_for_us_and_links_for_any_editor(model: NoteListModel) -> None:
    data = model.mimeData([model.index(2, 0), model.index(1, 0)])
    assert bytes(data.data(NOTES_MIME).data()).decode().split() == [row(1).id, row(2).id]
    assert data.text() == "[[Note 1]]\n[[Note 2]]"


def test_a_dragged_note_is_only_ever_copied_and_no_row_is_edited(model: NoteListModel) -> None:
    show(model, row(1))
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    assert not model.flags(model.index(0)) & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled)


def test_rows_and_ids_stay_in_step_when_notes_are_taken_out(model: NoteListModel) -> None:
    show(model, *(row(number) for number in range(6)))
    kept = [note_id for place, note_id in enumerate(model.ids(0, 6)) if place not in (1, 2, 4)]
    model.drop([model.ids(place, 1)[0] for place in (1, 2, 4)])
    assert model.rowCount() == len(kept)
    assert model.ids(0, 6) == kept
