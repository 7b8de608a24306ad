"""The saved state at the foot of the sidebar: said, pressed where something is wrong, and the words copied."""

import shutil
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.shell.foot_lines import NotSavedButton, SavedLine
from rm_desktop.ui.widgets.message_bar import MessageBar
from rm_desktop.ui.widgets.writing_edit import WritingEdit

SLOW = 20_000
BAD = "a bell \x07 rings"


@pytest.fixture
def heard(monkeypatch):
    """Return what a screen reader was told, as (words, urgent)."""
    said = []

    def hear(event):
        urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
        said.append((event.message(), urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


@pytest.fixture
def line(qtbot, theme):
    line = SavedLine(theme)
    qtbot.addWidget(line)
    return line


@pytest.fixture
def shell(qtbot, qapp, sampled, tmp_path, clock):
    frame = Frame()
    desktop = Desktop(qapp, frame, Home.under(tmp_path / "home"), clock, Marks(None))
    desktop.furnish(Settings(theme="light"))
    frame.show()
    with qtbot.waitSignal(desktop.dispatcher.ready, timeout=SLOW):
        desktop.begin(shutil.copyfile(sampled, tmp_path / "pair.rmpair"), None, None)
    yield desktop
    frame.ask_before_closing(lambda: True)
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")


def type_what_cannot_be_saved(desktop):
    box = desktop.window.pages.go_to("journal").findChild(WritingEdit)
    box.selectAll()
    box.insertPlainText(BAD)
    return box


def button(widget, words):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == words)


def test_saving_is_said_once_and_not_with_every_pause(line, heard):
    for _ in range(3):
        line.set_saving(True)
        line.set_saving(False)
    assert heard == [("All changes saved", False)]


def test_trouble_interrupts_and_its_end_is_said(line, heard):
    line.set_saving(True)
    line.set_saving(False)
    line.set_saving(True)
    line.set_refused(True)
    line.set_refused(False)
    line.set_saving(False)
    assert heard == [("All changes saved", False), ("Not saved", True), ("All changes saved", False)]


def test_only_what_is_not_saved_can_be_pressed(qtbot, line):
    line.show()
    (press,) = line.findChildren(NotSavedButton)
    assert not press.isVisible()
    line.set_refused(True)
    assert press.isVisible()
    assert press.height() >= 24
    assert "why" in press.accessibleName()
    with qtbot.waitSignal(line.asked):
        qtbot.keyClick(press, Qt.Key.Key_Space)


def test_a_press_tells_what_is_wrong_and_offers_the_words(shell):
    type_what_cannot_be_saved(shell)
    shell.window.sidebar.saved.asked.emit()
    bar = shell.window.message
    assert isinstance(bar, MessageBar)
    button(bar, "Copy the words").click()
    assert BAD.replace("\x07", "") in QGuiApplication.clipboard().text().replace("\x07", "")


def test_a_press_after_the_trouble_is_over_saves(shell):
    box = type_what_cannot_be_saved(shell)
    shell.window.sidebar.saved.asked.emit()
    box.setPlainText("A bell rings")
    shell.window.sidebar.saved.asked.emit()
    entries = shell.dispatcher.desk.workspace.writer.execute("SELECT body FROM journal_entry").fetchall()
    assert ("A bell rings",) in [tuple(row) for row in entries]


def test_the_question_before_words_are_lost_copies_them_and_says_so(shell):
    type_what_cannot_be_saved(shell)
    assert not shell.window.window().close()
    dialog = next(each for each in shell.window.findChildren(QuestionDialog) if each.isVisible())
    QGuiApplication.clipboard().clear()
    copy = button(dialog, "Copy the words")
    copy.click()
    assert "rings" in QGuiApplication.clipboard().text()
    assert copy.text() == "Copied"
    assert dialog.isVisible()
    assert QApplication.focusWidget() is not copy
    dialog.no.click()


def test_errors_are_said_at_once(shell, heard):
    shell.dispatcher.do(lambda desk: desk.notes.rename("0" * 32, "x"))
    assert heard
    assert heard[-1][1]


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_saved_state_is_on_view_in_the_smallest_window(qtbot, shell, zoom):
    frame, saved = shell.window.window(), shell.window.sidebar.saved
    shell.theme.set_zoom(zoom)
    frame.resize(800, 560)
    for refused, least in ((False, 19), (True, 24)):
        saved.set_refused(refused)
        qtbot.waitUntil(partial(_is_high, saved, least))
        assert shell.window.sidebar.rect().contains(saved.geometry())


def _is_high(widget, least):
    return widget.height() >= least
