"""A fault of the program: saved first, shown without a word a person wrote, and logged."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from rm_desktop.app import Start
from rm_desktop.logs import log, start_log
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.crash_dialog import CrashDialog
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.welcome import Welcome

SECRET = "I do not trust my manager"


@pytest.fixture
def start(qtbot, qapp, tmp_path, clock):
    frame = Frame()
    home = Home.under(tmp_path / "home")
    start = Start(qapp, frame, home, clock, Marks(None))
    frame.show()
    start_log(home.logs)
    start.fill(Settings(theme="light"), None, None, None, None)
    yield start
    frame.close()
    frame.deleteLater()
    qapp.setStyleSheet("")
    for handler in tuple(log.handlers):
        log.removeHandler(handler)


def fault():
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        return error


def crash(start):
    error = fault()
    start.on_exception(type(error), error, error.__traceback__)
    return start._desktop.window.findChild(CrashDialog)


def said(dialog):
    return next(text for text in (label.text() for label in dialog.findChildren(QLabel)) if "report below" in text)


def test_the_dialog_tells_where_and_never_what(start):
    dialog = crash(start)
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert dialog.isVisible()
    assert "KeyError" in text
    assert "Python" in text
    assert SECRET not in text


def test_the_log_has_it_too(start, tmp_path):
    crash(start)
    text = (tmp_path / "home" / "logs" / "rm-desktop.log").read_text(encoding="utf-8")
    assert "KeyError" in text
    assert SECRET not in text


def test_the_report_can_be_copied(start, qtbot):
    dialog = crash(start)
    next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Copy report").click()
    assert "KeyError" in QGuiApplication.clipboard().text()


def test_a_second_fault_meanwhile_opens_no_second_dialog(start):
    crash(start)
    crash(start)
    assert len(start._desktop.window.findChildren(CrashDialog)) == 1


def test_what_was_typed_is_saved_first(start, monkeypatch):
    saved = []
    monkeypatch.setattr(start._desktop.window.pages, "save_pending", lambda: saved.append(1))
    dialog = crash(start)
    assert saved == [1]
    assert said(dialog).startswith("Everything you typed was saved.")


def test_where_it_could_not_be_saved_the_dialog_does_not_claim_it(start, monkeypatch):
    def broken():
        raise RuntimeError(SECRET)

    with monkeypatch.context() as patch:
        patch.setattr(start._desktop, "save", broken)
        assert "may not be" in said(crash(start))


def test_the_window_behind_stays(start):
    crash(start).accept()
    assert start._desktop.window.findChild(Welcome).isVisible()


def test_the_hook_is_given_back(start):
    assert sys.excepthook is not start.on_exception
