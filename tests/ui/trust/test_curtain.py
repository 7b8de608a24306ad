"""Locking: nothing of the workspace stays open or on view, and nothing that was typed is lost."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.keeping import KeyringState
from rm_desktop.services.recovery import Sheet
from rm_desktop.store.connection import companions
from rm_desktop.store.desk_lock import DeskLock
from rm_desktop.store.driver import dbapi
from rm_desktop.store.keys import RawKey
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dialogs.about import AboutDialog
from rm_desktop.ui.dialogs.check_in import CheckInDialog
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from rm_desktop.ui.locking.keyring_words import asked_why, opens_how
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.page import Page
from rm_desktop.ui.widgets.message_bar import MessageBar
from rm_desktop.ui.widgets.source_edit import SourceEdit
from rm_desktop.ui.widgets.undo_toast import UndoToast
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000


def lock(desktop):
    desktop.tools.commands.table.action("lock").trigger()


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def give(qtbot, dialog, passphrase):
    line = dialog.findChild(QLineEdit)
    line.clear()
    qtbot.keyClicks(line, passphrase)
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Open")
    button.click()


@pytest.mark.parametrize("passphrase", [None, "open sesame"], ids=["unprotected", "protected"])
def test_locking_closes_the_file_and_blanks_the_window(begun, file, protected, passphrase):
    path = protected if passphrase else file
    desktop = begun(path, passphrase)
    desktop.window.pages.go_to("notes")
    workspace = desktop.workspace
    lock(desktop)
    frame = desktop.window.window()
    assert frame.windowTitle() == "RM Desktop"
    assert desktop.window.findChild(Locked).isVisible()
    assert desktop.window.sidebar.isHidden()
    assert not any("Priya" in words or path.name in words for words in said(frame))
    assert (desktop.workspace, desktop.dispatcher.desk) == (None, None)
    assert desktop.window.pages.current is None
    with pytest.raises(dbapi.ProgrammingError):
        workspace.writer.execute("SELECT 1")
    assert not any(companion.exists() for companion in companions(path))


def test_a_locked_window_still_owns_the_desk(begun, file):
    desktop = begun(file)
    lock(desktop)
    with pytest.raises(UserError) as refused:
        DeskLock.take(file)
    assert refused.value.problem is Problem.IN_USE


def test_the_pages_and_the_key_are_gone_from_memory(qtbot, begun, protected):
    desktop = begun(protected, "open sesame")
    key = desktop.workspace.key.hex
    desktop.window.pages.go_to("journal")
    lock(desktop)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(Page))
    gc.collect()
    held = [each for each in gc.get_objects() if type(each).__name__ in ("RawKey", "Attempt", "Workspace")]
    holders = [type(other).__name__ for each in held for other in gc.get_referrers(each)]
    assert key not in [each.hex for each in held if isinstance(each, RawKey)], holders


def test_what_is_being_typed_is_saved_first(qtbot, begun, file):
    desktop = begun(file)
    box = desktop.window.pages.go_to("journal").findChild(WritingEdit)
    box.selectAll()
    qtbot.keyClicks(box, "The last words")
    lock(desktop)
    workspace = open_workspace(file, None, FixedClock(desktop._clock.now()))
    assert workspace.writer.execute("SELECT body FROM journal_entry WHERE body = 'The last words'").fetchall()
    workspace.close()


def type_what_cannot_be_saved(desktop):
    box = desktop.window.pages.go_to("journal").findChild(WritingEdit)
    box.setPlainText("a bell \x07 rings")
    return box


def question(desktop):
    return next(each for each in desktop.window.findChildren(QuestionDialog) if each.isVisible())


def test_words_that_cannot_be_saved_hold_it_up_until_the_person_goes_on_without_them(begun, file):
    desktop = begun(file)
    type_what_cannot_be_saved(desktop)
    for _ in range(2):
        lock(desktop)
        assert desktop.workspace is not None
        question(desktop).no.click()
    lock(desktop)
    question(desktop).yes.click()
    assert desktop.workspace is None


def test_a_recovery_sheet_is_turned_over_where_nobody_is_there(begun, file, clock):
    desktop = begun(file)
    desktop.tools.beginner.offer_sheet(Sheet("open sesame", "Ana & Bo", file.name, clock.today()))
    sheet = desktop.window.findChild(RecoverySheetDialog)
    desktop.tools.locker.lock_requested.emit()
    assert not any("sesame" in words for words in said(sheet))
    sheet.stay.click()
    assert any("sesame" in words for words in said(sheet))
    sheet._leave()


def test_unlocking_goes_back_to_the_page(qtbot, begun, file):
    desktop = begun(file)
    desktop.window.pages.go_to("goals")
    lock(desktop)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(Locked).unlock.click()
    assert desktop.window.pages.current.title == "Goals"
    assert desktop.window.sidebar.isVisible()


def test_unlocking_goes_back_to_the_record_and_to_the_letter(qtbot, begun, file):
    desktop = begun(file, begin_on="today")
    rows = desktop.workspace.writer.execute("SELECT id, body FROM journal_entry WHERE deleted_at IS NULL ORDER BY body")
    entry, body = rows.fetchone()
    page = desktop.window.pages.go_to("journal")
    assert desktop.window.pages.open_record(Kind.JOURNAL.value, entry)
    fields = (*page.findChildren(WritingEdit), *page.findChildren(SourceEdit))
    writing = next(each for each in fields if each.toPlainText() == body)
    writing.setFocus()
    cursor = writing.textCursor()
    cursor.setPosition(6)
    writing.setTextCursor(cursor)
    lock(desktop)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(Locked).unlock.click()
    assert desktop.window.pages.current.title == "Journal"
    assert desktop.window.pages.current.selected == entry
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), type(writing)))
    assert QApplication.focusWidget().toPlainText() == body
    assert QApplication.focusWidget().textCursor().position() == 6


def test_the_lock_shows_a_reminder_and_takes_it_away(begun, file):
    desktop = begun(file)
    lock(desktop)
    locked = desktop.window.findChild(Locked)
    desktop.tools.attention.reminders.said_locked.emit("Session 5 begins in 10 minutes.")
    assert "Session 5 begins in 10 minutes." in said(locked)
    desktop.tools.attention.reminders.said_locked.emit("")
    assert "Session 5 begins in 10 minutes." not in said(locked)


def test_no_stray_enter_unlocks(qtbot, begun, file):
    desktop = begun(file)
    lock(desktop)
    locked = desktop.window.findChild(Locked)
    assert QApplication.focusWidget() is locked.unlock
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(locked.unlock, key)
    assert desktop.window.instead is locked
    assert not desktop._lane.busy
    qtbot.waitUntil(lambda: not locked.calm.isActive())
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        qtbot.keyClick(locked.unlock, Qt.Key.Key_Return)


def test_no_page_is_gone_to_behind_the_lock(begun, file):
    desktop = begun(file)
    lock(desktop)
    for page in ("page-today", "page-notes", "page-after", "find"):
        assert not desktop.tools.commands.table.action(page).isEnabled()
    desktop.window.pages.go_to("today")
    assert desktop.window.window().windowTitle() == "RM Desktop"


def test_a_pair_that_begins_has_the_keyboard_on_its_main_button(qtbot, desktop, bare_desk, tmp_path):
    bare_desk.close()
    desktop.begin(None, None, None)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.tools.ways.open(tmp_path / "bare.rmpair")
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "objectName", str)() == "session-prepare")


def test_a_passphrase_that_was_given_up_opens_nothing(qtbot, begun, protected):
    desktop = begun(protected, "open sesame")
    lock(desktop)
    desktop.window.findChild(Locked).unlock.click()
    dialog = desktop.window.findChild(PassphraseDialog)
    give(qtbot, dialog, "open sesame")
    dialog.reject()
    qtbot.waitUntil(lambda: not desktop._lane.busy, timeout=SLOW)
    assert desktop.workspace is None
    assert desktop.window.findChild(Locked).isVisible()
    assert not any(companion.exists() for companion in companions(protected))


def test_a_protected_workspace_is_asked_for_its_passphrase_again(qtbot, begun, protected):
    desktop = begun(protected, "open sesame")
    lock(desktop)
    assert desktop.window.findChild(PassphraseDialog) is None
    desktop.window.findChild(Locked).unlock.click()
    dialog = desktop.window.findChild(PassphraseDialog)
    give(qtbot, dialog, "open barley")
    qtbot.waitUntil(dialog.findChild(QLineEdit).isEnabled, timeout=SLOW)
    assert desktop.workspace is None
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        give(qtbot, dialog, "open sesame")
    assert desktop.workspace.path == protected


def test_after_locking_the_keyring_opens_only_at_a_press(qtbot, make, protected, chest):
    chest.put(protected, "open sesame")
    desktop = make()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(protected, None, chest.keeper)
    lock(desktop)
    assert not desktop._lane.busy
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(Locked).unlock.click()
    assert desktop.window.findChild(PassphraseDialog) is None


def test_dialogs_menus_and_toasts_go_too(qtbot, begun, file):
    desktop = begun(file)
    action = desktop.dispatcher.desk.actions.open()[0]
    desktop.dispatcher.do(lambda desk: desk.actions.tick(action.id))
    desktop.tools.commands.find()
    AboutDialog(desktop.theme, desktop.window).open()
    desktop.tools.curtain.lock()
    toast = desktop.window.findChild(UndoToast)
    assert toast.isHidden()
    assert toast.accessibleName() == ""
    assert not [each for each in desktop.window.findChildren(QDialog) if each.isVisible()]
    assert action.text not in desktop.tools.commands.table.action("undo").text()


def ask_check_in(desktop):
    page = desktop.window.pages.go_to("goals")
    page.come_back_to(desktop.dispatcher.desk.goals.cards()[0].id)
    page.slots()["goal-check-in"]()
    return desktop.window.findChild(CheckInDialog)


def test_a_form_that_holds_words_is_saved_as_its_button_would(qtbot, begun, file):
    desktop = begun(file)
    dialog = ask_check_in(desktop)
    dialog.level.choose(3)
    dialog.confidence.choose(4)
    dialog.evidence.setPlainText("She did it alone")
    desktop.tools.curtain.lock()
    workspace = open_workspace(file, None, desktop._clock)
    notes = [row[0] for row in workspace.writer.execute("SELECT evidence FROM check_in")]
    workspace.close()
    assert desktop.workspace is None
    assert "She did it alone" in notes


def test_a_form_that_is_not_complete_holds_it_up_and_is_covered_where_nobody_is_there(begun, file):
    desktop = begun(file)
    dialog = ask_check_in(desktop)
    dialog.evidence.setPlainText("She did it alone")
    desktop.tools.curtain.lock()
    assert desktop.workspace is not None
    assert dialog.sentence
    question(desktop).no.click()
    for _ in range(2):
        desktop.tools.locker.lock_requested.emit()
    assert not dialog.isVisible()
    desktop.window.findChild(Locked).unlock.click()
    assert dialog.isVisible()
    assert dialog.evidence.text() == "She did it alone"
    desktop.tools.curtain.lock()
    question(desktop).yes.click()
    assert desktop.workspace is None


def test_nobody_at_the_desk_for_so_many_minutes_locks_it(begun, file):
    desktop = begun(file, idle_minutes=1)
    desktop.tools.locker._idle._monotonic = lambda: 10_000_000.0
    desktop.tools.locker.look()
    assert desktop.workspace is None


@pytest.mark.parametrize("state", [state for state in KeyringState if state is not KeyringState.OK])
def test_where_the_keyring_does_not_open_it_the_person_reads_why_and_is_asked(qtbot, desktop, protected, chest, state):
    chest.outcome = None if state is KeyringState.MISSING else state
    desktop.begin(protected, None, chest.keeper)
    qtbot.waitUntil(lambda: desktop.window.findChild(PassphraseDialog) is not None, timeout=SLOW)
    dialog = desktop.window.findChild(PassphraseDialog)
    assert asked_why(state) in said(dialog)
    assert opens_how(state) in said(desktop.window.findChild(Locked))
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        give(qtbot, dialog, "open sesame")


def test_a_keyring_with_the_key_of_another_time_asks_and_learns_the_new_one(qtbot, desktop, protected, chest):
    chest.put(protected, "a passphrase of last year")
    desktop.begin(protected, None, chest.keeper)
    qtbot.waitUntil(lambda: desktop.window.findChild(PassphraseDialog) is not None, timeout=SLOW)
    dialog = desktop.window.findChild(PassphraseDialog)
    assert asked_why(KeyringState.OK) in said(dialog)
    dialog._remember.setChecked(True)
    with qtbot.waitSignal(desktop.tools.opener.remembered, timeout=SLOW):
        give(qtbot, dialog, "open sesame")
    assert chest.held[desktop.workspace.salt] == desktop.workspace.key


def test_a_keyring_that_does_not_take_the_key_is_said_calmly(qtbot, desktop, protected, chest):
    desktop.begin(protected, None, chest.keeper)
    qtbot.waitUntil(lambda: desktop.window.findChild(PassphraseDialog) is not None, timeout=SLOW)
    dialog = desktop.window.findChild(PassphraseDialog)
    dialog._remember.setChecked(True)
    chest.outcome = KeyringState.LOCKED
    with qtbot.waitSignal(desktop.tools.opener.remembered, timeout=SLOW):
        give(qtbot, dialog, "open sesame")
    assert "did not keep the key" in desktop.window.findChild(MessageBar).accessibleName()
