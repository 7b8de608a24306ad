"""The rows of the journal's list."""

from datetime import date

from rm_desktop.services.journal import EntryRow
from rm_desktop.ui.item_models.journal import EntryModel, Sessions
from rm_desktop.ui.widgets.list_delegate import RowRole

TODAY = date(2026, 11, 24)


def row(number, day=TODAY, title="T", **fields):
    given = {"preview": "", "feeling": None, "feeling_word": "", "session_number": None} | fields
    return EntryRow(str(number), day, title, **given)


def test_the_model_keeps_the_rules_of_models(qtmodeltester, qapp):
    model = EntryModel()
    qtmodeltester.check(model)
    model.show_rows((row(1), row(2)), Sessions({}, TODAY))
    qtmodeltester.check(model)


def test_rows_say_when_about_what_and_how_it_felt(qapp):
    model = EntryModel()
    held = date(2026, 11, 12)
    rows = (
        row(1, date(2026, 11, 13), "", preview="First words", feeling=5, session_number=5),
        row(2, date(2026, 11, 11), "", feeling_word="calm", session_number=5),
    )
    model.show_rows(rows, Sessions({5: held}, TODAY))
    captions = [model.index(place).data(RowRole.CAPTION) for place in (0, 1)]
    assert model.index(0).data() == "First words"
    assert captions[0].endswith("13 Nov · after session 5 · energised")
    assert captions[1].endswith("11 Nov · before session 5 · calm")


def test_a_changed_row_does_not_reset_the_model(qtbot, qapp):
    model = EntryModel()
    model.show_rows((row(1), row(2)), Sessions({}, TODAY))
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        assert not model.show_rows((row(1, title="Other"), row(2)), Sessions({}, TODAY))
