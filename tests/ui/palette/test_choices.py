"""The model of the palette's rows."""

from PySide6.QtCore import Qt

from rm_desktop.ui.item_models.choices import Choice, ChoiceModel, Enter
from rm_desktop.ui.widgets.list_delegate import RowRole

ROWS = (
    Choice(Enter.NOTHING, "Titles"),
    Choice(Enter.OPEN, "Board", "of the board", "Journal", "journal_entry", "1", private="Private"),
    Choice(Enter.RUN, "Settings", id="settings", keys="Ctrl ,"),
)


def test_the_model_keeps_qts_rules(qtmodeltester, qapp):
    model = ChoiceModel()
    qtmodeltester.check(model)
    model.show_choices(ROWS)
    qtmodeltester.check(model)


def test_headings_cannot_be_chosen(qapp):
    model = ChoiceModel()
    model.show_choices(ROWS)
    assert model.offered() == (1, 2)
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_screen_reader_hears_the_kind_that_it_is_private_and_the_keys(qapp):
    model = ChoiceModel()
    model.show_choices(ROWS)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 2)]
    assert spoken == ["Board, Journal, Private, of the board", "Settings, Ctrl ,"]
    assert model.index(1).data(RowRole.CHIP_COLOUR) == "private"
