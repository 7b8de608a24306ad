"""A workspace that cannot be opened never looks like a new one: the window says why and offers the newest backup."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from rm_desktop.clock import FixedClock
from rm_desktop.services.backing_up import Reason, back_up, list_backups
from rm_desktop.services.journal import JournalService
from rm_desktop.settings import Settings
from rm_desktop.store.connection import PAGE_BYTES, log_of
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dialogs.backups import BackupsDialog
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.opening.cards import DamageCard
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.message_bar import MessageBar

SLOW = 20_000


def back_up_once(path, home, clock, passphrase=None):
    """Make a backup that holds one journal entry more than the sample, and close the workspace again."""
    workspace = open_workspace(path, Passphrase(passphrase) if passphrase else None, clock)
    JournalService(workspace).add("Backed up")
    backup = back_up(workspace, home.backups, Reason.DAILY)
    workspace.units.end_stretch()
    workspace.close()
    return backup


def entries(desktop):
    return [row[0] for row in desktop.workspace.writer.execute("SELECT body FROM journal_entry")]


def card_of(qtbot, desktop):
    qtbot.waitUntil(lambda: desktop.window.findChild(DamageCard) is not None, timeout=SLOW)
    return desktop.window.findChild(DamageCard)


def message(desktop):
    return " ".join(bar.accessibleName() for bar in desktop.window.findChildren(MessageBar) if bar.isVisible())


def emptied(path):
    path.write_bytes(b"")


def cut(path):
    path.write_bytes(path.read_bytes()[: 20 * PAGE_BYTES])


def gone(path):
    path.unlink()


def overwritten(path):
    path.write_bytes(b"holiday photo" * 1000)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (emptied, "is empty"),
        (cut, "is damaged"),
        (gone, "no such file"),
        (overwritten, "not an RM Desktop workspace"),
    ],
)
def test_what_happened_is_said_and_the_newest_good_backup_restored(qtbot, make, file, home, clock, harm, words):
    back_up_once(file, home, clock)
    harm(file)
    before = file.read_bytes() if file.exists() else None
    desktop = make(Settings(theme="light", recent=(str(file),)))
    desktop.begin(None, None, None)
    card = card_of(qtbot, desktop)
    assert words in card.accessibleName()
    assert desktop.window.findChild(Welcome) is None
    assert (file.read_bytes() if file.exists() else None) == before
    qtbot.waitUntil(card.restore.isVisible, timeout=SLOW)
    assert card.restore.text() == "Restore the backup of Tue, 24 Nov, 09:00"
    assert "15 journal entries" in card.note.text().replace("\N{NO-BREAK SPACE}", " ")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.restore.click()
    assert "Backed up" in entries(desktop)
    assert "The backup was restored." in message(desktop)


def test_without_a_backup_the_card_says_so(qtbot, desktop, file):
    emptied(file)
    desktop.begin(file, None, None)
    card = card_of(qtbot, desktop)
    qtbot.waitUntil(lambda: "No good backup" in card.note.text(), timeout=SLOW)
    assert card.restore.isHidden()
    assert file.read_bytes() == b""


def test_a_damaged_backup_is_passed_over_for_an_older_one(qtbot, desktop, file, home, clock):
    good = back_up_once(file, home, clock)
    later = FixedClock(clock.now().replace(day=25))
    bad = back_up_once(file, home, later)
    cut(bad.path)
    emptied(file)
    desktop.begin(file, None, None)
    card = card_of(qtbot, desktop)
    qtbot.waitUntil(card.restore.isVisible, timeout=SLOW)
    assert [backup.path for backup in list_backups(home.backups, file)] == [bad.path, good.path]
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.restore.click()
    assert entries(desktop).count("Backed up") == 1


def test_a_protected_workspace_that_is_gone_is_restored_with_the_keyrings_key(
    qtbot, desktop, protected, home, clock, chest
):
    chest.put(protected, "open sesame")
    back_up_once(protected, home, clock, "open sesame")
    gone(protected)
    desktop.begin(protected, None, chest.keeper)
    card = card_of(qtbot, desktop)
    qtbot.waitUntil(card.restore.isVisible, timeout=SLOW)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.restore.click()
    assert desktop.workspace.encrypted
    assert "Backed up" in entries(desktop)


def test_a_backup_that_nothing_opens_yet_asks_for_its_passphrase(qtbot, desktop, protected, home, clock):
    back_up_once(protected, home, clock, "open sesame")
    gone(protected)
    desktop.begin(protected, None, None)
    card = card_of(qtbot, desktop)
    qtbot.waitUntil(card.restore.isVisible, timeout=SLOW)
    assert "protected by a passphrase" in card.note.text()
    card.restore.click()
    dialog = desktop.window.findChild(PassphraseDialog)
    line = dialog.findChild(QLineEdit)
    qtbot.keyClicks(line, "open barley")
    dialog._open.click()
    qtbot.waitUntil(line.isEnabled, timeout=SLOW)
    line.clear()
    qtbot.keyClicks(line, "open sesame")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        dialog._open.click()
    assert "Backed up" in entries(desktop)


def test_a_passphrase_that_fits_the_backup_but_not_the_file_leads_to_the_card(qtbot, desktop, protected, home, clock):
    back_up_once(protected, home, clock, "open sesame")
    head = bytearray(protected.read_bytes())
    head[:16] = bytes(byte ^ 0x55 for byte in head[:16])  # the salt: no key fits any more
    protected.write_bytes(bytes(head))
    desktop.begin(protected, None, None)
    dialog = desktop.window.findChild(PassphraseDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit), "open sesame")
    dialog._open.click()
    before = protected.read_bytes()
    qtbot.waitUntil(dialog._backups.isVisible, timeout=SLOW)
    assert desktop.window.findChild(DamageCard) is None
    dialog._backups.click()
    card = card_of(qtbot, desktop)
    qtbot.waitUntil(card.restore.isVisible, timeout=SLOW)
    assert card.focusProxy() is card.again
    for answer in ("no", "yes"):
        card.restore.click()
        asked = next(each for each in desktop.window.findChildren(QuestionDialog) if each.isVisible())
        assert protected.read_bytes() == before
        if answer == "no":
            QTest.keyClick(asked, Qt.Key.Key_Return)
            assert not desktop._lane.busy
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        asked.yes.click()
    assert "Backed up" in entries(desktop)
    undo = next(bar for bar in desktop.window.findChildren(MessageBar) if "restored" in bar.accessibleName())
    undo.findChild(PlainButton).click()
    qtbot.waitUntil(lambda: protected.read_bytes() == before, timeout=SLOW)
    qtbot.waitUntil(lambda: "The restore was undone." in message(desktop), timeout=SLOW)


def lose_log(path, clock):
    """Have a workspace end as in a crash, and lose its log."""
    workspace = open_workspace(path, None, clock)
    JournalService(workspace).add("In the log")
    workspace.units.end_stretch()
    copy = path.with_name("crashed.rmpair")
    shutil.copyfile(path, copy)
    assert log_of(path).exists()
    workspace.close()
    shutil.move(copy, path)


def test_a_workspace_without_its_log_opens_without_the_newest_changes_where_the_person_says_so(
    qtbot, desktop, file, home, clock
):
    lose_log(file, clock)
    before = file.read_bytes()
    desktop.begin(file, None, None)
    card = card_of(qtbot, desktop)
    assert "newest changes" in card.accessibleName()
    assert file.read_bytes() == before
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.without.click()
    assert "In the log" not in entries(desktop)
    assert len(list_backups(home.backups, file)) == 1


def test_a_newer_file_is_refused_with_both_versions_and_no_backup_is_offered(qtbot, make, file, home, clock):
    back_up_once(file, home, clock)
    workspace = open_workspace(file, None, clock)
    workspace.writer.execute("UPDATE alembic_version SET version_num = '9999'")
    workspace.close()
    desktop = make(Settings(theme="light", recent=(str(file),)))
    desktop.begin(None, None, None)
    card = card_of(qtbot, desktop)
    assert "9999" in card.accessibleName()
    assert card.restore.isHidden()
    assert not desktop._lane.busy


def test_a_workspace_that_is_not_wanted_any_more_is_forgotten(qtbot, make, file):
    desktop = make(Settings(theme="light", recent=(str(file),)))
    gone(file)
    desktop.begin(None, None, None)
    card_of(qtbot, desktop).forget.click()
    assert desktop.window.findChild(Welcome).isVisible()
    assert desktop.habits.last is None


def test_from_the_card_all_backups_and_other_workspaces_can_be_had(qtbot, desktop, file, home, clock):
    back_up_once(file, home, clock)
    emptied(file)
    desktop.begin(file, None, None)
    card = card_of(qtbot, desktop)
    card.other.click()
    desktop.window.findChild(QFileDialog).reject()
    card.all.click()
    dialog = desktop.window.findChild(BackupsDialog)
    assert dialog.model.rowCount() == 1
    dialog.back_up_requested.emit()
    assert "it is not open" in dialog.now.sentence.text()
    dialog.reject()


def test_damage_of_another_file_leaves_the_present_one_open(qtbot, begun, file, sampled, tmp_path):
    other = shutil.copyfile(sampled, tmp_path / "other.rmpair")
    cut(other)
    desktop = begun(file)
    desktop.tools.opener._on_file_chosen(str(other))
    assert "is damaged" in message(desktop)
    assert desktop.workspace.path == file
    assert desktop.window.findChild(DamageCard) is None
