"""The rows and words of the backups dialog."""

from datetime import UTC, datetime
from pathlib import Path

from rm_desktop.services.backing_up import Backup, Reason
from rm_desktop.ui.item_models.backups import BackupModel
from rm_desktop.ui.safety.backup_words import holdings
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.widgets.path_label import PathLabel

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_a_path_keeps_the_order_of_its_parts_whatever_their_letters(theme, qtbot):
    label = PathLabel(theme, "Folder")
    qtbot.addWidget(label)
    label.set_path(Path("/srv/תיקייה/גיבויים"))
    mark = "\N{LEFT-TO-RIGHT MARK}"
    assert label.text() == f"{mark}/{mark}srv/{mark}תיקייה/{mark}גיבויים"
    assert label.accessibleName() == "Folder: /srv/תיקייה/גיבויים"


def test_the_model_of_backups_is_a_sound_model(qtmodeltester, clock):
    model = BackupModel(clock)
    qtmodeltester.check(model)
    mine = Backup(Path("pair.rmpair"), TUESDAY, Reason.DAILY, 1_200_000)
    model.show_backups((mine,), mine._replace(path=Path("other.rmpair")))
    assert model.index(0).data(RowRole.CAPTION) == "a file you chose, changed today, 09:00 · 1.2 MB"
    assert model.index(1).data(RowRole.CAPTION) == "the day's backup · 1.2 MB"
    assert model.rowCount() == 2
    assert model.backup(model.index(7)) is None
    assert model.place_of(Path("nowhere")) == -1


def test_holdings_leave_out_what_there_is_none_of():
    told = holdings({"session": 6, "note": 1, "goal": 0, "journal_entry": 14, "person": 2})
    assert told.replace("\N{NO-BREAK SPACE}", " ") == "6 sessions, 1 note, 14 journal entries"
    assert holdings({"person": 2}) == "Nothing but the pair's names."
