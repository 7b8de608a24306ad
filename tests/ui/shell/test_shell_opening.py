"""How the window comes to a workspace, and what it says where it does not."""

import shutil

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit

from rm_desktop.errors import Problem, UserError
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.dialogs.new_pair import NewPairDialog
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.widgets.message_bar import MessageBar

SLOW = 20_000


@pytest.fixture
def desktop(qtbot, qapp, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    yield desktop
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


def button(widget, words):
    return next(each for each in widget.findChildren(QAbstractButton) if each.text() == words)


def message(desktop):
    return " ".join(bar.accessibleName() for bar in desktop.window.findChildren(MessageBar))


def test_without_a_workspace_there_are_three_ways_to_begin(desktop):
    desktop.begin(None, None, None)
    welcome = desktop.window.findChild(Welcome)
    assert welcome.isVisible()
    assert len(welcome.findChildren(QAbstractButton)) == 3
    assert not desktop.window.sidebar.isVisible()
    assert not desktop.tools.commands.table.action("page-notes").isEnabled()


def test_looking_around_makes_the_sample_and_opens_it(desktop, qtbot, tmp_path):
    desktop.begin(None, None, None)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        qtbot.mouseClick(
            button(desktop.window.findChild(Welcome), "Look around with a sample pair"), Qt.MouseButton.LeftButton
        )
    assert desktop.window.pages.current.title == "Today"
    assert desktop.window.sidebar.isVisible()
    assert len(list((tmp_path / "home" / "workspaces").glob("*.rmpair"))) == 1


def test_the_window_has_the_sign_of_the_program_after_the_start(desktop, qtbot):
    desktop.begin(None, None, None)
    frame = desktop.window.window()
    qtbot.waitUntil(lambda: not frame.windowIcon().isNull())
    assert frame.windowIcon().availableSizes()[-1] == QSize(256, 256)


def test_what_is_no_workspace_is_said_and_the_welcome_shown(desktop, tmp_path):
    path = tmp_path / "other.rmpair"
    path.write_bytes(b"holiday photo" * 100)
    desktop.begin(path, None, None)
    assert "not an RM Desktop workspace" in message(desktop)
    assert desktop.window.findChild(Welcome).isVisible()
    assert path.read_bytes() == b"holiday photo" * 100


def test_a_file_that_is_gone_is_said(desktop, tmp_path):
    desktop.begin(tmp_path / "gone.rmpair", None, None)
    assert "There is no such file" in message(desktop)


def test_a_given_passphrase_opens_a_protected_file(desktop, qtbot, sealed, tmp_path):
    path = shutil.copyfile(sealed, tmp_path / "sealed.rmpair")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(path, "open sesame", None)
    assert desktop.dispatcher.desk.workspace.encrypted


def test_the_keyring_opens_a_protected_file_without_a_question(desktop, qtbot, sealed, tmp_path, chest):
    path = shutil.copyfile(sealed, tmp_path / "sealed.rmpair")
    chest.put(path, "open sesame")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(path, None, chest.keeper)
    assert desktop.window.findChild(PassphraseDialog) is None


def test_a_wrong_passphrase_is_said_and_asked_again(desktop, qtbot, sealed, tmp_path, chest):
    path = shutil.copyfile(sealed, tmp_path / "sealed.rmpair")
    desktop.begin(path, None, chest.keeper)
    qtbot.waitUntil(lambda: desktop.window.findChild(PassphraseDialog) is not None)
    dialog = desktop.window.findChild(PassphraseDialog)
    line = dialog.findChild(QLineEdit)
    qtbot.keyClicks(line, "open barley")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(line.isEnabled)
    assert dialog.isVisible()
    line.clear()
    qtbot.keyClicks(line, "open sesame")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desktop.window.pages.current.title == "Today"


def test_a_protected_workspace_waits_behind_its_name_until_it_is_unlocked(desktop, qtbot, sealed, tmp_path):
    path = shutil.copyfile(sealed, tmp_path / "ours.rmpair")
    desktop.begin(path, None, None)
    locked = desktop.window.findChild(Locked)
    assert locked.isVisible()
    assert "‘ours.rmpair’ is locked" in [label.text() for label in locked.findChildren(QLabel)]
    assert desktop.window.findChild(Welcome) is None
    desktop.window.findChild(PassphraseDialog).reject()
    assert locked.isVisible()
    qtbot.waitUntil(lambda: desktop.window.findChild(PassphraseDialog) is None)
    locked.unlock.click()
    locked.unlock.click()  # asked once, however often it is pressed
    (dialog,) = desktop.window.findChildren(PassphraseDialog)
    line = dialog.findChild(QLineEdit)
    qtbot.keyClicks(line, "open sesame")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desktop.window.pages.current.title == "Today"


def test_the_answers_of_a_new_pair_make_a_protected_workspace(desktop, qtbot, tmp_path, clock):
    desktop.begin(None, None, None)
    desktop.tools.beginner.ask_new()
    dialog = desktop.window.findChild(NewPairDialog)
    for line, text in (
        (dialog.mentor, "Ana Ruiz"),
        (dialog.leader, "Bo Lind"),
        (dialog.protection.secret.phrase, "two words"),
        (dialog.protection.secret.again, "two words"),
    ):
        line.setText(text)
    dialog.answer()
    chooser = desktop.window.findChild(QFileDialog)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        chooser.fileSelected.emit(str(tmp_path / "ana-bo.rmpair"))
    view = desktop.dispatcher.desk.today.view()
    assert (view.pair.mentor.name, view.pair.leader.name) == ("Ana Ruiz", "Bo Lind")
    assert view.session.number == 1
    assert view.topics
    assert desktop.dispatcher.desk.workspace.encrypted
    with pytest.raises(UserError) as refused:
        open_workspace(tmp_path / "ana-bo.rmpair", None, clock)
    assert refused.value.problem is Problem.NEEDS_PASSPHRASE


def test_opening_another_workspace_replaces_the_first(desktop, qtbot, sampled, tmp_path):
    first = shutil.copyfile(sampled, tmp_path / "first.rmpair")
    second = shutil.copyfile(sampled, tmp_path / "second.rmpair")
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(first, None, None)
    desktop.window.pages.show_page("notes")
    desktop.tools.opener.ask_open()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(QFileDialog).fileSelected.emit(str(second))
    assert desktop.dispatcher.desk.workspace.path == second
    assert desktop.window.pages.current.title == "Today"


def test_a_workspace_that_cannot_be_opened_leaves_the_present_one_open(desktop, qtbot, sampled, tmp_path):
    first = shutil.copyfile(sampled, tmp_path / "first.rmpair")
    (tmp_path / "bad.rmpair").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(first, None, None)
    desktop.tools.opener.ask_open()
    desktop.window.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "bad.rmpair"))
    assert message(desktop)
    assert desktop.dispatcher.desk.workspace.path == first
