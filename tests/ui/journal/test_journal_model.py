"""The rows of the journal's list."""

from datetime import date

from rm_desktop.services.journal import EntryKey, EntryRow
from rm_desktop.ui.item_models.journal import EntryModel, Sessions
from rm_desktop.ui.widgets.list_delegate import RowRole

TODAY = date(2026, 11, 24)


def row(number, day=TODAY, title="T", **fields):
    given = {"preview": "", "feeling": None, "feeling_word": "", "session_number": None} | fields
    return EntryRow(str(number), day, title, **given)


class Reader:
    """Entries in memory; counts how often it is asked."""

    def __init__(self, *rows):
        self.rows = {row.id: row for row in rows}
        self.asked = 0

    def __call__(self, ids):
        self.asked += 1
        return [self.rows[entry_id] for entry_id in ids if entry_id in self.rows]

    def keys(self):
        return tuple(EntryKey(f"{row.day}{int(row.id):010}{row.id}") for row in self.rows.values())


def test_the_model_keeps_the_rules_of_models(qtmodeltester, qapp):
    read = Reader(row(1), row(2))
    model = EntryModel(read)
    qtmodeltester.check(model)
    model.show_keys(read.keys(), Sessions({}, TODAY))
    qtmodeltester.check(model)


def test_rows_say_when_about_what_and_how_it_felt(qapp):
    held = date(2026, 11, 12)
    rows = (
        row(1, date(2026, 11, 13), "", preview="First words", feeling=5, session_number=5),
        row(2, date(2026, 11, 11), "", feeling_word="calm", session_number=5),
    )
    read = Reader(*rows)
    model = EntryModel(read)
    model.show_keys(read.keys(), Sessions({5: held}, TODAY))
    captions = [model.index(place).data(RowRole.CAPTION) for place in (0, 1)]
    assert model.index(0).data() == "First words"
    assert captions[0].endswith("13 Nov · after session 5 · energised")
    assert captions[1].endswith("11 Nov · before session 5 · calm")


def test_a_changed_row_does_not_reset_the_model(qtbot, qapp):
    read = Reader(row(1), row(2))
    model = EntryModel(read)
    model.show_keys(read.keys(), Sessions({}, TODAY))
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.put(row(1, title="Other"))
    assert model.index(0).data() == "Other"


def test_only_the_rows_around_one_that_is_looked_at_are_read(qapp):
    read = Reader(*(row(number, title=f"Entry {number}") for number in range(1000)))
    model = EntryModel(read)
    model.show_keys(read.keys(), Sessions({}, TODAY))
    assert [model.index(place).data() for place in range(500, 510)] == [f"Entry {place}" for place in range(500, 510)]
    assert read.asked == 1


def test_a_row_that_went_meanwhile_is_blank_and_no_fault(qapp):
    read = Reader(row(1), row(2))
    model = EntryModel(read)
    model.show_keys(read.keys(), Sessions({}, TODAY))
    del read.rows["2"]
    assert model.index(1).data() is None
