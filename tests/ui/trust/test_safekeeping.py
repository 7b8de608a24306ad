"""Checks and backups while the window runs."""

import time
from datetime import timedelta

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services import backing_up
from rm_desktop.services.backing_up import Reason, list_backups
from rm_desktop.services.journal import JournalService
from rm_desktop.settings import SettingsFile
from rm_desktop.store import workspace as workspace_module
from rm_desktop.store.connection import PAGE_BYTES
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.place import Place
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dialogs.backups import BackupsDialog
from rm_desktop.ui.opening.cards import DamageCard
from rm_desktop.ui.safety import safekeeping
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton
from rm_desktop.ui.widgets.message_bar import MessageBar

SLOW = 20_000


def idle(qtbot, desktop):
    qtbot.waitUntil(lambda: not desktop._lane.busy, timeout=SLOW)


def message(desktop):
    return " ".join(bar.accessibleName() for bar in desktop.window.findChildren(MessageBar) if bar.isVisible())


def test_the_days_backup_is_made_after_the_check_and_once(qtbot, begun, file, home):
    desktop = begun(file)
    desktop.tools.safety.safekeeper.check()
    qtbot.waitUntil(lambda: len(list_backups(home.backups, file)) == 1, timeout=SLOW)
    idle(qtbot, desktop)
    desktop.tools.safety.safekeeper.look()
    idle(qtbot, desktop)
    (backup,) = list_backups(home.backups, file)
    assert backup.reason is Reason.DAILY
    assert message(desktop) == ""


def test_backups_go_where_the_settings_say(qtbot, begun, file, home, tmp_path):
    desktop = begun(file, backups=str(tmp_path / "elsewhere"))
    desktop.tools.safety.safekeeper.look()
    idle(qtbot, desktop)
    assert len(list_backups(tmp_path / "elsewhere", file)) == 1
    assert not home.backups.exists()


def test_it_begins_by_itself(qtbot, begun, file, home):
    begun(file)
    qtbot.waitUntil(lambda: len(list_backups(home.backups, file)) == 1, timeout=SLOW)


def test_a_failed_backup_is_told_calmly_and_once_a_day(qtbot, begun, file, home, clock):
    home.backups.parent.mkdir(exist_ok=True)
    home.backups.write_text("a file where the folder should be")
    desktop = begun(file)
    keeper = desktop.tools.safety.safekeeper
    told = []
    keeper.failed.connect(told.append)
    for _ in range(2):
        keeper.look()
        idle(qtbot, desktop)
    assert len(told) == 1
    assert "Today's backup could not be made." in message(desktop)
    assert desktop.dispatcher.do(lambda desk: desk.journal.add("Saved all the same")) is not None
    bar = desktop.window.findChild(MessageBar)
    bar.findChild(PlainButton).click()
    assert desktop.window.findChild(BackupsDialog).isVisible()


def back_up_now(path, home, clock, passphrase=None):
    """Change a workspace, make its backup and close it."""
    workspace = open_workspace(path, Passphrase(passphrase) if passphrase else None, clock)
    JournalService(workspace).add("Backed up")
    backing_up.back_up(workspace, home.backups, Reason.DAILY)
    workspace.close()


def flip(path):
    """Flip one bit of the last page."""
    content = bytearray(path.read_bytes())
    content[len(content) // PAGE_BYTES * PAGE_BYTES - PAGE_BYTES // 2] ^= 1
    path.write_bytes(bytes(content))


def bodies(desktop):
    return [row[0] for row in desktop.workspace.writer.execute("SELECT body FROM journal_entry")]


def test_a_bit_that_flipped_unseen_is_noticed_and_the_newest_good_backup_offered(qtbot, begun, file, home, clock):
    back_up_now(file, home, clock)
    flip(file)
    desktop = begun(file)
    keeper = desktop.tools.safety.safekeeper
    keeper.check()
    qtbot.waitUntil(lambda: "is damaged" in message(desktop), timeout=SLOW)
    (bar,) = [bar for bar in desktop.window.findChildren(MessageBar) if "is damaged" in bar.accessibleName()]
    assert bar.findChild(PlainButton).text() == "Restore the backup of Tue, 24 Nov, 09:00"
    assert bar.findChild(IconButton) is None  # nothing takes it away but acting on it
    keeper.look()
    idle(qtbot, desktop)
    assert len(list_backups(home.backups, file)) == 1
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        bar.findChild(PlainButton).click()
    assert "Backed up" in bodies(desktop)


def test_a_workspace_whose_records_cannot_be_read_gives_way_to_the_card(qtbot, desktop, protected, home, clock):
    back_up_now(protected, home, clock, "open sesame")
    flip(protected)
    desktop.begin(protected, "open sesame", None)
    qtbot.waitUntil(lambda: desktop.window.findChild(DamageCard) is not None, timeout=SLOW)
    card = desktop.window.findChild(DamageCard)
    assert desktop.workspace is None
    qtbot.waitUntil(card.restore.isVisible, timeout=SLOW)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.restore.click()
    assert "Backed up" in bodies(desktop)


def slow(monkeypatch):
    """Have a backup take until it is told to stop."""
    started = []

    def wait(workspace, folder, reason, *, report=None, cancelled=None):
        started.append(workspace)
        while not cancelled():
            time.sleep(0.001)
        raise UserError(Problem.CANCELLED)

    monkeypatch.setattr(backing_up, "make_backup", wait)
    return started


def test_closing_the_window_stops_a_backup_and_says_nothing(qtbot, begun, file, home, monkeypatch):
    started = slow(monkeypatch)
    desktop = begun(file)
    told = []
    desktop.tools.safety.safekeeper.failed.connect(told.append)
    desktop.tools.safety.safekeeper.look()
    qtbot.waitUntil(lambda: bool(started), timeout=SLOW)
    assert desktop.window.window().close()
    assert not desktop.window.window().isVisible()
    assert (told, list_backups(home.backups, file)) == ([], ())


def test_locking_in_the_midst_of_a_backup_stops_it(qtbot, begun, file, monkeypatch, clock):
    started = slow(monkeypatch)
    desktop = begun(file)
    desktop.tools.safety.safekeeper.look()
    qtbot.waitUntil(lambda: bool(started), timeout=SLOW)
    desktop.tools.curtain.lock()
    assert desktop.workspace is None
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.instead.unlock.click()


def test_a_workspace_closed_under_a_backup_is_an_end_and_no_fault(begun, file):
    desktop = begun(file)
    desk = desktop.dispatcher.desk

    class Progress:
        def report(self, done, total):
            desk.workspace.writer.close()

        def cancelled(self):
            return True

    with pytest.raises(UserError) as ended:
        safekeeping._keep(desk, file.parent / "backups", 30, Progress())
    assert ended.value.problem is Problem.CANCELLED


def test_what_lay_in_the_trash_for_a_month_goes(qtbot, begun, file, clock, make, home):
    workspace = open_workspace(file, None, FixedClock(clock.now() - timedelta(days=40)))
    journal = JournalService(workspace)
    journal.remove(journal.add("Long gone").ids[0])
    workspace.close()
    desktop = begun(file)
    assert len(desktop.dispatcher.desk.trash.rows()) == 1
    desktop.tools.safety.safekeeper.look()
    idle(qtbot, desktop)
    assert desktop.dispatcher.desk.trash.rows() == ()


def test_nothing_goes_where_no_backup_could_be_made(qtbot, begun, file, clock, home):
    workspace = open_workspace(file, None, FixedClock(clock.now() - timedelta(days=40)))
    journal = JournalService(workspace)
    journal.remove(journal.add("Long gone").ids[0])
    workspace.close()
    home.backups.parent.mkdir(exist_ok=True)
    home.backups.write_text("a file where the folder should be")
    desktop = begun(file)
    desktop.tools.safety.safekeeper.look()
    idle(qtbot, desktop)
    assert len(desktop.dispatcher.desk.trash.rows()) == 1
    home.backups.unlink()
    desktop.tools.safety.safekeeper.look()
    idle(qtbot, desktop)
    assert desktop.dispatcher.desk.trash.rows() == ()


def test_a_disk_without_room_to_tidy_up_is_no_failed_backup(qtbot, begun, file, home, monkeypatch):
    def no_room(workspace, _days):
        raise UserError(Problem.DISK_FULL, file=workspace.path.name)

    monkeypatch.setattr(safekeeping, "prune", no_room)
    desktop = begun(file)
    desktop.tools.safety.safekeeper.look()
    idle(qtbot, desktop)
    assert len(list_backups(home.backups, file)) == 1
    assert message(desktop) == ""


def test_a_backup_by_hand_is_shown_in_the_dialog(qtbot, begun, file, home):
    desktop = begun(file)
    desktop.tools.commands.table.action("backups").trigger()
    dialog = desktop.window.findChild(BackupsDialog)
    dialog.back_up_requested.emit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=SLOW)
    (backup,) = list_backups(home.backups, file)
    assert backup.reason is Reason.HAND


def test_another_folder_for_backups_is_remembered_at_once(begun, file, tmp_path):
    desktop = begun(file)
    desktop.tools.commands.table.action("backups").trigger()
    desktop.window.findChild(BackupsDialog).folder_changed.emit(tmp_path / "there")
    assert desktop.habits.backups == tmp_path / "there"
    assert SettingsFile(tmp_path / "home" / "config").load().backups == str(tmp_path / "there")


@pytest.mark.parametrize(("place", "words"), [(Place.NETWORK, "network drive"), (Place.SYNCED, "copies to other")])
def test_a_place_that_is_no_local_disk_is_said_once(qtbot, make, file, monkeypatch, place, words):
    monkeypatch.setattr(workspace_module, "place_of", lambda _path: place)
    for said in (True, False):
        desktop = make()
        with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
            desktop.begin(file, None, None)
        assert (words in message(desktop)) is said
        desktop.window.window().close()
