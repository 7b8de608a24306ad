"""Words that cannot be saved: the window asks before it would lose them, and covers them where nobody is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.widgets.busy_bar import BusyBar
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.widgets.undo_toast import UndoToast
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000


def type_what_cannot_be_saved(desktop):
    box = desktop.window.pages.go_to("journal").findChild(WritingEdit)
    box.setPlainText("a bell \x07 rings")
    return box


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def give(qtbot, dialog, passphrase):
    line = dialog.findChild(QLineEdit)
    line.clear()
    qtbot.keyClicks(line, passphrase)
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Open").click()


def test_words_that_cannot_be_saved_keep_the_window_open_until_the_person_quits_without_them(qtbot, begun, file):
    desktop = begun(file)
    box = type_what_cannot_be_saved(desktop)
    frame = desktop.window.window()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        assert not frame.close()
        assert not frame.close()
        (dialog,) = [each for each in desktop.window.findChildren(QuestionDialog) if each.isVisible()]
        assert dialog.no.text() == "Keep the window open"
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(dialog, key)
        assert not dialog.isVisible()
        assert frame.isVisible()
    assert box.text()
    assert any(bar.isVisible() for bar in desktop.window.findChildren(MessageBar))
    assert not frame.close()
    dialog = next(each for each in desktop.window.findChildren(QuestionDialog) if each.isVisible())
    assert dialog.yes.text() == "Quit without them"
    dialog.yes.click()
    assert not frame.isVisible()


def test_a_crash_claims_to_have_saved_only_what_was(begun, file):
    desktop = begun(file)
    assert desktop.save()
    type_what_cannot_be_saved(desktop)
    assert not desktop.save()


@pytest.mark.parametrize("passphrase", [None, "open sesame"], ids=["unprotected", "protected"])
def test_where_nobody_is_there_to_be_asked_the_words_are_covered_and_come_back(
    qtbot, begun, file, protected, passphrase
):
    desktop = begun(protected if passphrase else file, passphrase)
    box = type_what_cannot_be_saved(desktop)
    for _ in range(2):
        desktop.tools.locker.lock_requested.emit()
    frame = desktop.window.window()
    assert frame.windowTitle() == "RM Desktop"
    assert not box.isVisible()
    assert not any("Priya" in words for words in said(frame))
    assert not desktop.window.findChild(MessageBar).isVisible()
    assert not desktop.tools.commands.table.action("find").isEnabled()
    desktop.window.findChild(Locked).unlock.click()
    if passphrase:
        qtbot.waitUntil(lambda: desktop.window.findChild(PassphraseDialog) is not None, timeout=SLOW)
        dialog = desktop.window.findChild(PassphraseDialog)
        give(qtbot, dialog, "open barley")
        qtbot.waitUntil(dialog.findChild(QLineEdit).isEnabled, timeout=SLOW)
        assert not box.isVisible()
        qtbot.waitUntil(lambda: not dialog.pause.left, timeout=SLOW)
        give(qtbot, dialog, "open sesame")
        qtbot.waitUntil(box.isVisible, timeout=SLOW)
    assert box.isVisible()
    assert box.text() == "a bell \x07 rings"
    assert desktop.tools.commands.table.action("find").isEnabled()


def test_over_what_is_covered_no_toast_and_no_bar_tells_of_it(begun, file):
    desktop = begun(file)
    type_what_cannot_be_saved(desktop)
    action = desktop.dispatcher.desk.actions.open()[0]
    desktop.dispatcher.do(lambda desk: desk.actions.tick(action.id))
    toast = desktop.window.findChild(UndoToast)
    assert action.text in toast.accessibleName()
    desktop.tools.locker.lock_requested.emit()
    desktop.window.put_reminder(MessageBar(desktop.theme, MessageKind.INFO, "Session 4 begins", "Priya's topic"))
    desktop.window.put_busy(BusyBar(desktop.theme, "Reading Priya's file…"))
    assert toast.isHidden()
    assert toast.accessibleName() == ""
    assert action.text not in desktop.tools.commands.table.action("undo").text()
    assert not any("Priya" in words or action.text in words for words in said(desktop.window.window()))
