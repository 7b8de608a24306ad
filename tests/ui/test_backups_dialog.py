"""The backups dialog: what lies where, what each backup holds, and the way back to it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rm_desktop.clock import FixedClock
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Backup, Reason, back_up
from rm_desktop.services.desk import Desk
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.keys import Passphrase, RawKey
from rm_desktop.store.swap import reprotect
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.dialogs.backups import BackupsDialog
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.safety import backup_words
from rm_desktop.ui.tasks import Lane

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
Make = Callable[..., BackupsDialog]


class _Keeper(QObject):
    """Takes what would be opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def no_key(_path: Path) -> RawKey | None:
    return None


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def first(desk: Desk, root: Path) -> Backup:
    """The one backup that was made by today's clock."""
    return back_up(desk.workspace, root, Reason.DAILY)


@pytest.fixture
def dialog_of(desk: Desk, root: Path, clock: FixedClock, lane: Lane, theme: Theme, qtbot: QtBot) -> Iterator[Make]:
    made: list[BackupsDialog] = []

    def make(key_of: Callable[[Path], RawKey | None] = no_key) -> BackupsDialog:
        dialog = BackupsDialog(desk.workspace.path, root, key_of, clock, lane, theme, None)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not lane.busy)
        return dialog

    yield make
    for dialog in made:
        dialog.close()


def copied(backup: Backup, made: datetime, reason: Reason) -> Path:
    """Put a backup beside another, as if it had been made at another time."""
    start = backup.path.name.split(" 20")[0]
    path = backup.path.with_name(f"{start} {made.strftime('%Y-%m-%d %H%M%SZ')} {reason}.rmpair")
    shutil.copyfile(backup.path, path)
    return path


def select(dialog: BackupsDialog, row: int, qtbot: QtBot, lane: Lane) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(row))
    qtbot.waitUntil(lambda: not lane.busy)


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5 * 4096 : 6 * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def test_an_empty_folder_says_so_and_offers_to_back_up(dialog_of, qtbot):
    dialog = dialog_of()
    assert dialog.empty.isVisible()
    assert not dialog.list.isVisible()
    assert not dialog.place.open_it.isEnabled()
    with qtbot.waitSignal(dialog.back_up_requested):
        dialog.empty.findChild(QPushButton).click()
    assert dialog.now.bar.isVisible()
    assert not dialog.empty.isEnabled()


def test_the_list_says_when_why_and_how_large(dialog_of, first):
    copied(first, TUESDAY - timedelta(days=1, hours=-1), Reason.IMPORT)
    copied(first, TUESDAY - timedelta(days=400), Reason.HAND)
    model = dialog_of().model
    size = backup_words.size(first.size)
    names = [model.index(row).data() for row in range(model.rowCount())]
    assert names[:2] == ["Today, 09:00", "Yesterday, 10:00"]
    assert "2025" in names[2]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == f"Yesterday, 10:00, before an import · {size}"


def test_the_newest_is_looked_into_at_once_and_its_holdings_are_told(dialog_of, first):
    dialog = dialog_of()
    assert dialog.panel.verdict.text() == "Checked, sound"
    assert dialog.panel.holds.text().replace("\N{NO-BREAK SPACE}", " ").startswith("6 sessions, 12 notes, ")
    assert dialog.panel.restore.isVisible()
    assert not dialog.panel.bar.isVisible()


def test_a_damaged_backup_says_so_and_cannot_be_restored(dialog_of, first):
    spoil(first.path)
    dialog = dialog_of()
    assert "cannot be used" in dialog.panel.verdict.text()
    assert not dialog.panel.restore.isVisible()
    assert not dialog.panel.holds.isVisible()


def test_a_backup_that_went_missing_says_so(dialog_of, first, qtbot, lane):
    old = copied(first, TUESDAY - timedelta(days=1), Reason.DAILY)
    dialog = dialog_of()
    old.unlink()
    select(dialog, 1, qtbot, lane)
    assert "no such file" in dialog.panel.verdict.text()


def test_while_it_is_looked_into_the_panel_says_so(desk, root, clock, lane, theme, first):
    dialog = BackupsDialog(desk.workspace.path, root, no_key, clock, lane, theme, None)
    dialog.show()
    assert dialog.panel.verdict.text() == "Checking all of it…"
    assert not dialog.panel.bar.isHidden()
    assert lane.busy
    dialog.close()


def test_selecting_another_cancels_the_look_before(dialog_of, first, qtbot, lane):
    spoil(copied(first, TUESDAY - timedelta(days=1), Reason.DAILY))
    dialog = dialog_of()
    told = []
    dialog.examiner.examined.connect(told.append)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    dialog.list.setCurrentIndex(dialog.model.index(0))  # known already: told at once, the other never
    qtbot.waitUntil(lambda: not lane.busy)
    assert [found.backup for found in told] == [first.path]
    assert dialog.panel.verdict.text() == "Checked, sound"


def test_closing_lets_go_of_the_look(desk, root, clock, lane, theme, first, qtbot):
    dialog = BackupsDialog(desk.workspace.path, root, no_key, clock, lane, theme, None)
    told = []
    dialog.examiner.examined.connect(told.append)
    dialog.show()
    dialog.close()
    qtbot.waitUntil(lambda: not lane.busy)
    assert told == []


def test_restore_asks_in_the_dialog_and_no_is_at_hand(dialog_of, first, qtbot):
    dialog = dialog_of()
    asked = []
    dialog.restore_requested.connect(asked.append)
    dialog.panel.restore.click()
    assert dialog.panel.question.text() == (
        "Put the backup of today, 09:00 in place of the workspace? "
        "The present file is kept among the backups; you can undo this."
    )
    assert dialog.focusWidget() is dialog.panel.no
    dialog.panel.no.click()
    assert asked == []
    assert not dialog.panel.asking
    dialog.panel.restore.click()
    dialog.panel.yes.click()
    assert asked == [first.path]


def test_escape_takes_back_the_question_and_only_then_closes(dialog_of, first, qtbot):
    dialog = dialog_of()
    dialog.panel.restore.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.panel.asking
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_backup_under_another_passphrase_asks_for_it_keeps_a_wrong_one_and_then_checks(
    dialog_of, desk, root, clock, qtbot, lane
):
    path = desk.workspace.path
    desk.close()
    desk.workspace.close()
    old = reprotect(path, None, Passphrase("words of then"))
    workspace = open_workspace(path, old, clock)
    first = back_up(workspace, root, Reason.DAILY)
    workspace.close()
    copied(first, TUESDAY - timedelta(days=1), Reason.DAILY)
    dialog = dialog_of()
    key = dialog.panel.key
    assert key.isVisible()
    assert not key.try_it.isEnabled()
    key.line.setText("words of now")
    qtbot.keyClick(key.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lane.busy)
    assert key.wrong.isVisible()
    assert (key.line.text(), key.line.selectedText() != "") == ("words of now", True)
    key.line.setText("words of then")
    key.try_it.click()
    qtbot.waitUntil(lambda: not lane.busy)
    assert key.line.text() == ""
    assert dialog.isVisible()
    assert dialog.panel.verdict.text() == "Checked, sound"
    assert dialog.key(first.path) == old
    select(dialog, 1, qtbot, lane)
    assert dialog.panel.verdict.text() == "Checked, sound"  # the same words open what is of the same time


def test_back_up_now_shows_progress_cancel_and_the_new_backup(dialog_of, desk, root, first, clock, qtbot, lane):
    dialog = dialog_of()
    dialog.now.button.click()
    dialog.show_progress(30, 120)
    assert (dialog.now.bar.value(), dialog.now.bar.maximum()) == (30, 120)
    assert not dialog.now.button.isVisible()
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.now.cancel.click()
    dialog.show_failure(UserError(Problem.CANCELLED))
    assert dialog.now.sentence.text() == "Stopped. No backup was made."
    dialog.now.button.click()
    clock.instant += timedelta(hours=1)
    dialog.show_done(back_up(desk.workspace, root, Reason.HAND))
    qtbot.waitUntil(lambda: not lane.busy)
    assert dialog.model.rowCount() == 2
    assert dialog.panel.heading.text() == "Today, 10:00"
    assert dialog.now.sentence.text() == "Backed up and checked."


def test_a_failure_says_its_cause_and_offers_another_try(dialog_of, first):
    dialog = dialog_of()
    dialog.now.button.click()
    dialog.show_failure(UserError(Problem.DISK_FULL, file=first.path.name, folder="backups"))
    assert "full" in dialog.now.sentence.text()
    assert dialog.now.button.isVisible()
    assert not dialog.now.cancel.isVisible()


def test_another_folder_is_shown_told_and_read(dialog_of, desk, first, tmp_path, qtbot):
    dialog = dialog_of()
    other = tmp_path / "elsewhere"
    dialog.place.change.click()
    chooser = dialog.findChild(QFileDialog)
    with qtbot.waitSignal(dialog.folder_changed) as told:
        chooser.fileSelected.emit(str(other))
    chooser.close()
    assert told.args == [other]
    assert dialog.place.path.accessibleName().endswith(str(folder_for(other, desk.workspace.path)))
    assert dialog.empty.isVisible()


def test_show_folder_opens_it_as_it_is(dialog_of, first):
    dialog = dialog_of()
    keeper = _Keeper()
    QDesktopServices.setUrlHandler("file", keeper, "take")
    dialog.place.open_it.click()
    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in keeper.urls] == [str(first.path.parent)]


def test_a_file_from_elsewhere_stands_first_and_is_looked_into(dialog_of, first, tmp_path, qtbot, lane):
    dialog = dialog_of()
    other = tmp_path / "עותק ישן.rmpair"
    shutil.copyfile(first.path, other)
    dialog.other.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(other))
    chooser.close()
    qtbot.waitUntil(lambda: not lane.busy)
    assert dialog.model.rowCount() == 2
    assert dialog.panel.heading.text() == other.name
    assert dialog.panel.verdict.text() == "Checked, sound"
    dialog.panel.restore.click()
    assert f"‘{other.name}’" in dialog.panel.question.text()


def test_the_workspace_itself_is_no_backup(dialog_of, desk, first):
    dialog = dialog_of()
    dialog.other.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(desk.workspace.path))
    chooser.close()
    assert dialog.model.rowCount() == 1
    assert "the workspace itself" in dialog.now.sentence.text()


def test_reading_again_keeps_what_was_selected(dialog_of, first, qtbot, lane):
    old = copied(first, TUESDAY - timedelta(days=1), Reason.DAILY)
    dialog = dialog_of()
    select(dialog, 1, qtbot, lane)
    copied(first, TUESDAY + timedelta(minutes=5), Reason.HAND)
    dialog.show_backups()
    assert dialog.model.backup(dialog.list.currentIndex()).path == old


def test_forty_backups_are_scrolled_by_keyboard_and_each_is_looked_into(dialog_of, first, qtbot, lane):
    for days in range(1, 40):
        copied(first, TUESDAY - timedelta(days=days), Reason.DAILY)
    dialog = dialog_of()
    assert dialog.model.rowCount() == 40
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not lane.busy)
    assert dialog.list.verticalScrollBar().value() == dialog.list.verticalScrollBar().maximum() > 0
    assert dialog.panel.heading.text() == dialog.model.index(39).data()
    assert dialog.panel.verdict.text() == "Checked, sound"


def test_every_control_has_a_name_and_tab_reaches_it(dialog_of, first):
    dialog = dialog_of()
    controls = [dialog.place.open_it, dialog.place.change, dialog.now.button, dialog.list, dialog.panel.restore]
    controls += [dialog.other, dialog.close_it]
    reached = []
    widget = dialog.list
    for _ in range(60):
        reached.append(widget)
        widget = widget.nextInFocusChain()
    for control in controls:
        assert control in reached
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert control.accessibleName() or control.text()


def test_a_narrow_window_puts_the_list_above_and_nothing_reaches_out(dialog_of, first, theme, qtbot):
    theme.set_zoom(1.5)
    dialog = dialog_of()
    dialog.resize(560, 700)
    qtbot.waitUntil(lambda: dialog.panel.y() > dialog.list.y())
    dialog.panel.restore.click()
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, (QPushButton, QLabel)):
            left = widget.mapTo(dialog, widget.rect().topLeft()).x()
            assert 0 <= left <= left + widget.width() <= dialog.width()
