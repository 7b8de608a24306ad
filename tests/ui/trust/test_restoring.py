"""Restoring and changing the protection of the workspace that is open."""

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services import protecting
from rm_desktop.services.backing_up import Reason, list_backups
from rm_desktop.services.reflecting import draft_in
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.keys import Passphrase
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dialogs.backups import BackupsDialog
from rm_desktop.ui.dialogs.new_pair import NewPairDialog
from rm_desktop.ui.dialogs.protection import ProtectionDialog, ProtectionKind, ProtectionRequest
from rm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from rm_desktop.ui.dialogs.settings import SettingsDialog
from rm_desktop.ui.safety import replacing
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.message_bar import MessageBar
from rm_desktop.ui.widgets.protection_choice import KEYRING
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000


def entries(desktop):
    return [row[0] for row in desktop.workspace.writer.execute("SELECT body FROM journal_entry")]


def bar_with(desktop, words):
    return next(bar for bar in desktop.window.findChildren(MessageBar) if words in bar.accessibleName())


def backed_up(qtbot, desktop, home):
    """Make a backup, and a change after it; return the dialog and the backup."""
    desktop.tools.commands.table.action("backups").trigger()
    dialog = desktop.window.findChild(BackupsDialog)
    dialog.back_up_requested.emit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=SLOW)
    (backup,) = list_backups(home.backups, desktop.workspace.path)
    qtbot.waitUntil(lambda: bool(dialog.examiner._known), timeout=SLOW)
    desktop.dispatcher.do(lambda desk: desk.journal.add("After the backup"))
    return dialog, backup.path


@pytest.mark.parametrize("passphrase", [None, "open sesame"], ids=["unprotected", "protected"])
def test_a_restore_from_the_dialog_can_be_undone(qtbot, begun, file, protected, home, passphrase):
    desktop = begun(protected if passphrase else file, passphrase)
    dialog, backup = backed_up(qtbot, desktop, home)
    qtbot.keyClicks(desktop.window.pages.current.findChild(WritingEdit), "Still being typed")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        dialog.restore_requested.emit(backup)
    assert "After the backup" not in entries(desktop)
    with pytest.raises(UserError):
        DeskLock.take(desktop.workspace.path)
    bar = bar_with(desktop, "The backup was restored.")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        bar.findChild(PlainButton).click()
    assert "After the backup" in entries(desktop)
    assert draft_in(desktop.workspace).text == "Still being typed"
    assert bar_with(desktop, "The restore was undone.").isVisible()


def test_the_offer_to_undo_a_restore_goes_with_the_next_change_of_protection(qtbot, begun, file, home):
    desktop = begun(file)
    dialog, backup = backed_up(qtbot, desktop, home)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        dialog.restore_requested.emit(backup)
    assert bar_with(desktop, "The backup was restored.").isVisible()
    changing = protection(qtbot, desktop)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        ask(changing, ProtectionRequest(ProtectionKind.PROTECT, new="open sesame"))
    assert not [bar for bar in desktop.window.findChildren(MessageBar) if bar.isVisible()]
    desktop.window.findChild(RecoverySheetDialog)._leave()
    changing.accept()


def test_a_restore_that_fails_shows_the_workspace_as_it_was(qtbot, begun, file, home, monkeypatch):
    desktop = begun(file)
    dialog, backup = backed_up(qtbot, desktop, home)

    def fail(*_arguments):
        raise UserError(Problem.DISK_FULL, file=file.name)

    monkeypatch.setattr(replacing, "restore", fail)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        dialog.restore_requested.emit(backup)
    assert "After the backup" in entries(desktop)
    assert bar_with(desktop, "The disk is full").isVisible()


def protection(qtbot, desktop):
    desktop.tools.commands.table.action("protection").trigger()
    qtbot.waitUntil(lambda: desktop.window.findChild(ProtectionDialog) is not None, timeout=SLOW)
    return desktop.window.findChild(ProtectionDialog)


def ask(dialog, request):
    dialog.open_form(request.kind)
    dialog.asked.emit(request)


def test_a_workspace_is_protected_after_a_backup_and_the_sheet_offered(qtbot, begun, file, home, clock):
    desktop = begun(file)
    dialog = protection(qtbot, desktop)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        ask(dialog, ProtectionRequest(ProtectionKind.PROTECT, new="open sesame"))
    assert desktop.workspace.encrypted
    assert [backup.reason for backup in list_backups(home.backups, file)] == [Reason.PROTECTION]
    assert dialog.sentence == "The passphrase was changed."
    sheet = desktop.window.findChild(RecoverySheetDialog)
    assert sheet._sheet.pair == "Priya Nair & Robert Weiss"
    assert sheet._sheet.passphrase == "open sesame"
    sheet._leave()
    dialog.accept()
    desktop.window.window().close()
    open_workspace(file, Passphrase("open sesame"), clock).close()


def test_a_wrong_present_passphrase_changes_nothing(qtbot, begun, protected, home):
    desktop = begun(protected, "open sesame")
    dialog = protection(qtbot, desktop)
    before = desktop.workspace
    ask(dialog, ProtectionRequest(ProtectionKind.UNPROTECT, present="open barley"))
    form = dialog._form
    qtbot.waitUntil(lambda: bool(form.sentence), timeout=SLOW)
    assert "does not open" in form.sentence
    assert desktop.workspace is before
    assert list_backups(home.backups, protected) == ()
    form.done(0)
    dialog.accept()


def test_protection_is_removed_and_the_keyring_told(qtbot, make, protected, chest):
    chest.put(protected, "open sesame")
    desktop = make()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(protected, None, chest.keeper)
    dialog = protection(qtbot, desktop)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        ask(dialog, ProtectionRequest(ProtectionKind.UNPROTECT, present="open sesame"))
    assert not desktop.workspace.encrypted
    assert chest.held == {}
    dialog.accept()


def test_the_keyring_is_told_to_forget_and_to_remember(qtbot, make, protected, chest):
    chest.put(protected, "open sesame")
    desktop = make()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(protected, None, chest.keeper)
    dialog = protection(qtbot, desktop)
    ask(dialog, ProtectionRequest(ProtectionKind.FORGET, present="open sesame"))
    qtbot.waitUntil(lambda: dialog.sentence == "The keyring has forgotten it.", timeout=SLOW)
    assert chest.held == {}
    dialog.asked.emit(ProtectionRequest(ProtectionKind.REMEMBER, remember=True))
    qtbot.waitUntil(lambda: dialog.sentence == "The keyring remembers it.", timeout=SLOW)
    assert chest.held == {desktop.workspace.salt: desktop.workspace.key}
    dialog.accept()


def test_a_change_that_fails_leaves_the_workspace_open_as_it_was(qtbot, begun, protected, monkeypatch):
    desktop = begun(protected, "open sesame")

    def fail(*_arguments, **_more):
        raise UserError(Problem.DISK_FULL, file=protected.name)

    monkeypatch.setattr(protecting, "reprotect", fail)
    dialog = protection(qtbot, desktop)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        ask(dialog, ProtectionRequest(ProtectionKind.CHANGE, present="open sesame", new="open barley"))
    assert desktop.workspace.key == Passphrase("open sesame").derive(desktop.workspace.salt)
    assert "The disk is full" in dialog._form.sentence
    dialog._form.done(0)
    dialog.accept()


def test_the_sheet_is_shown_again_for_the_passphrase(qtbot, begun, protected):
    desktop = begun(protected, "open sesame")
    dialog = protection(qtbot, desktop)
    ask(dialog, ProtectionRequest(ProtectionKind.SHEET, present="open sesame"))
    qtbot.waitUntil(lambda: desktop.window.findChild(RecoverySheetDialog) is not None, timeout=SLOW)
    sheet = desktop.window.findChild(RecoverySheetDialog)
    assert sheet._sheet.passphrase == "open sesame"
    desktop.tools.curtain.lock()
    assert desktop.workspace is not None
    sheet._leave()
    dialog.accept()


def test_a_new_pair_with_a_keyring_gives_it_the_key_and_offers_the_sheet(qtbot, desktop, chest, tmp_path):
    desktop.begin(None, None, chest.keeper)
    desktop.tools.beginner.ask_new()
    qtbot.waitUntil(lambda: desktop.window.findChild(NewPairDialog) is not None, timeout=SLOW)
    dialog = desktop.window.findChild(NewPairDialog)
    assert dialog.protection.value == KEYRING
    for line, text in ((dialog.mentor, "Ana Ruiz"), (dialog.leader, "Bo Lind")):
        line.setText(text)
    with qtbot.waitSignal(dialog.answered) as answered:
        dialog.answer()
    with qtbot.waitSignal(desktop.tools.opener.remembered, timeout=SLOW):
        desktop.tools.beginner._make(answered.args[0], str(tmp_path / "ana-bo.rmpair"))
    assert chest.held == {desktop.workspace.salt: desktop.workspace.key}
    sheet = desktop.window.findChild(RecoverySheetDialog)
    assert sheet._sheet.pair == "Ana Ruiz & Bo Lind"
    assert len(sheet._sheet.words) == 6
    sheet._leave()


def test_settings_take_hold_at_once_and_are_kept(begun, file):
    desktop = begun(file)
    desktop.window.sidebar.settings_requested.emit()
    dialog = desktop.window.findChild(SettingsDialog)
    dialog.changed.emit(dialog.settings._replace(theme="dark", zoom=125, idle_minutes=15))
    assert (desktop.theme.is_dark, desktop.theme.zoom) == (True, 1.25)
    assert desktop.habits.settings.idle_minutes == 15
    assert desktop.tools.locker._limit == 15 * 60
    dialog.accept()


def test_a_workspace_that_was_opened_is_remembered_before_the_window_closes(begun, file, home):
    begun(file)
    assert file.name in (home.config / "settings.json").read_text()
