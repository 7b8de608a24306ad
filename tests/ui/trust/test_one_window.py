"""One window for one workspace: a second start brings the first to the front, or only reads."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.desk_lock import DeskLock, lock_path
from rm_desktop.store.workspace import open_workspace
from rm_desktop.ui.opening import attempt
from rm_desktop.ui.opening.cards import ReadingCard
from rm_desktop.ui.opening.hold import Hold
from rm_desktop.ui.opening.one_window import Call, Listener
from rm_desktop.ui.opening.reading_only import ReadingOnlyBar
from rm_desktop.ui.pages.today_cards.hands import ActionEntry
from rm_desktop.ui.widgets.message_bar import MessageBar
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000
CHILD = """
import sys
from pathlib import Path
from rm_desktop.store.desk_lock import DeskLock
DeskLock.take(Path(sys.argv[1]), sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(root):
    """Return a function that has another program hold a workspace's lock, under a channel."""
    children = []

    def hold(path, channel=""):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), channel],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert child.stdout.readline() == b"held\n"
        children.append(child)
        return child

    yield hold
    for child in children:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()


def messages(desktop):
    return " ".join(bar.accessibleName() for bar in desktop.window.findChildren(MessageBar) if bar.isVisible())


def test_a_window_holds_the_lock_as_long_as_its_workspace_is_open(begun, file):
    desktop = begun(file)
    with pytest.raises(UserError) as refused:
        DeskLock.take(file)
    assert refused.value.problem is Problem.IN_USE
    assert refused.value.details["holder"].channel == desktop.hold.channel
    desktop.window.window().close()
    DeskLock.take(file).release()


def test_who_calls_a_window_is_answered_and_the_window_told(qtbot, qapp):
    listener = Listener(channel := Hold().channel)
    call = Call(channel)
    with qtbot.waitSignal(listener.raise_requested), qtbot.waitSignal(call.answered) as answered:
        call.start()
    assert answered.args == [True]
    listener.close()


def test_a_window_that_only_starts_is_waited_for(qtbot, qapp):
    channel = Hold().channel
    call = Call(channel)
    call.start()
    listeners = []
    call._turn.timeout.connect(lambda: listeners or listeners.append(Listener(channel)))
    with qtbot.waitSignal(call.answered, timeout=SLOW) as answered:
        pass
    assert answered.args == [True]
    listeners[0].close()


def test_a_window_that_has_closed_leaves_nothing_among_the_temporary_files(qapp):
    listener = Listener(channel := Hold().channel)
    place = Path(QDir.tempPath(), channel)
    assert place.is_dir()
    assert place.stat().st_mode & 0o077 == 0
    listener.close()
    assert not place.exists()


def test_who_does_not_answer_is_given_up(qtbot, qapp):
    call = Call(Hold().channel, patience_ms=150)
    with qtbot.waitSignal(call.answered) as answered:
        call.start()
    assert answered.args == [False]


def start(root, tmp_path, *arguments):
    """Start the program and return how it ended."""
    command = [sys.executable, "main.py", "--home", str(tmp_path / "second"), *map(str, arguments)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_second_start_brings_the_first_window_to_the_front_and_ends(qtbot, root, holder, file, tmp_path):
    listener = Listener(channel := Hold().channel)
    holder(file, channel)
    with qtbot.waitSignal(listener.raise_requested, timeout=SLOW):
        second = start(root, tmp_path, file)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=SLOW)
    assert second.communicate() == ("", "")
    assert second.returncode == 0
    listener.close()


def test_a_second_start_that_reaches_nobody_says_who_has_the_file(root, holder, file, tmp_path):
    holder(file)
    second = start(root, tmp_path, file)
    _, said = second.communicate(timeout=60)
    assert second.returncode == 1
    assert "Another window or program is using" in said


def test_opening_what_another_window_has_raises_that_one_and_keeps_this(qtbot, begun, holder, file, sampled, tmp_path):
    other = tmp_path / "other.rmpair"
    other.write_bytes(sampled.read_bytes())
    channel = Hold().channel
    listener = Listener(channel)
    holder(other, channel)
    desktop = begun(file)
    with qtbot.waitSignal(listener.raise_requested, timeout=SLOW):
        desktop.tools.opener._on_file_chosen(str(other))
    qtbot.waitUntil(lambda: "in front now" in messages(desktop))
    assert desktop.workspace.path == file
    listener.close()


def test_choosing_the_workspace_that_is_open_changes_nothing(begun, file):
    desktop = begun(file)
    before = desktop.workspace
    desktop.tools.opener._on_file_chosen(str(file))
    assert desktop.workspace is before


def test_the_first_window_comes_back_from_the_task_bar(qtbot, begun, file):
    desktop = begun(file)
    frame = desktop.window.window()
    frame.showMinimized()
    call = Call(desktop.hold.channel)
    with qtbot.waitSignal(call.answered, timeout=SLOW) as answered:
        call.start()
    assert answered.args == [True]
    assert not frame.isMinimized()


def test_a_lock_left_by_a_killed_program_is_no_hindrance(begun, holder, file):
    child = holder(file)
    child.kill()
    child.wait()
    assert lock_path(file).exists()
    assert begun(file).workspace.read_only is False


@pytest.fixture
def elsewhere(file, monkeypatch):
    """The workspace, open on another computer."""
    lock = lock_path(file)
    lock.write_text(json.dumps(["piano", 7, ""]))
    taken = DeskLock.take

    def take(path, channel=""):
        if path == file:
            raise UserError(Problem.OPEN_ELSEWHERE, file=path.name, host="piano")
        return taken(path, channel)

    monkeypatch.setattr(DeskLock, "take", take)
    return file


def test_what_another_computer_has_open_is_offered_for_reading(qtbot, desktop, elsewhere):
    desktop.begin(elsewhere, None, None)
    card = desktop.window.findChild(ReadingCard)
    assert "piano" in card.accessibleName()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.read.click()
    assert desktop.workspace.read_only
    bar = desktop.window.findChild(ReadingOnlyBar)
    assert bar.isVisible()
    assert "piano" in bar.accessibleName()


def test_a_window_that_only_reads_refuses_edits_and_keeps_the_words(qtbot, desktop, elsewhere, clock):
    desktop.begin(elsewhere, None, None)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(ReadingCard).read.click()
    before = elsewhere.read_bytes()
    line = desktop.window.pages.current.findChild(ActionEntry).findChild(QLineEdit)
    qtbot.keyClicks(line, "not to be lost")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "This window only reads" in messages(desktop)
    assert line.text() == "not to be lost"
    assert elsewhere.read_bytes() == before


def test_in_a_window_that_only_reads_no_answer_is_begun(qtbot, desktop, elsewhere):
    desktop.begin(elsewhere, None, None)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.window.findChild(ReadingCard).read.click()
    box = desktop.window.pages.current.findChild(WritingEdit)
    qtbot.keyClicks(box, "not to be begun")
    assert box.text() == ""


def test_a_place_where_nothing_can_be_written_is_read(qtbot, desktop, file, monkeypatch):
    def take(path, channel=""):
        raise UserError(Problem.NO_PERMISSION, file=path.parent.name)

    monkeypatch.setattr(DeskLock, "take", take)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(file, None, None)
    assert desktop.workspace.read_only
    assert desktop.window.findChild(ReadingOnlyBar).isVisible()
    assert any("only reads" in label.text() for label in desktop.window.findChildren(QLabel))


@pytest.mark.parametrize("reserves", [True, False])
def test_on_a_full_disk_the_window_reads_and_says_why(qtbot, desktop, file, monkeypatch, reserves):
    """Whether there is room left for the lock, and none for what SQLite needs to write, or not even that."""

    def full(path, *_more, **more):
        if more.get("read_only"):
            return open_workspace(path, *_more, **more)
        raise UserError(Problem.DISK_FULL, file=path.name)

    monkeypatch.setattr(*((attempt, "open_workspace", full) if reserves else (DeskLock, "take", full)))
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(file, None, None)
    assert desktop.workspace.read_only
    assert "its disk is full" in desktop.window.findChild(ReadingOnlyBar).accessibleName()
    monkeypatch.undo()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.tools.opener._on_file_chosen(str(file))
    assert not desktop.workspace.read_only
    assert not any(bar.isVisible() for bar in desktop.window.findChildren(ReadingOnlyBar))


def test_a_protected_workspace_on_a_full_disk_is_read_with_its_passphrase(qtbot, desktop, protected, monkeypatch):
    def full(path, channel=""):
        raise UserError(Problem.DISK_FULL, file=path.name)

    monkeypatch.setattr(DeskLock, "take", full)
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(protected, "open sesame", None)
    assert desktop.workspace.read_only
    assert "its disk is full" in desktop.window.findChild(ReadingOnlyBar).accessibleName()


def test_a_workspace_with_a_second_name_is_offered_for_reading(qtbot, desktop, file, tmp_path):
    os.link(file, tmp_path / "second.rmpair")
    desktop.begin(file, None, None)
    card = desktop.window.findChild(ReadingCard)
    assert "second name" in card.accessibleName()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        card.read.click()
    assert desktop.workspace.read_only
    assert "second name" in desktop.window.findChild(ReadingOnlyBar).accessibleName()


def test_pictures_are_drawn_of_a_workspace_that_a_window_has_open(root, begun, file, tmp_path):
    desktop = begun(file)
    desktop.dispatcher.do(lambda desk: desk.journal.add("Written meanwhile"))
    pictures = tmp_path / "pictures"
    camera = start(root, tmp_path, file, "--screenshot", pictures)
    assert camera.communicate(timeout=60) == ("", "")
    assert camera.returncode == 0
    assert (pictures / "journal.png").exists()
