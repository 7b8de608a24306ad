"""An export that takes long shows how far it is and can be stopped; nothing is left of it then."""

import threading

import pytest
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.sharing import SharingService
from rm_desktop.ui.papers.exporting import Exporter
from rm_desktop.ui.widgets.labels import Label

SCOPE = (("programme", "The whole programme"),)


@pytest.fixture
def gate():
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def slow(monkeypatch, gate):
    """Have any export stand still after three records of ten."""

    def export(_sharing, *_what, progress, cancelled, **_how):
        progress(3, 10)
        while not gate.wait(0.005):
            if cancelled():
                raise UserError(Problem.CANCELLED)
        raise UserError(Problem.DISK_FULL, file="programme.html")

    monkeypatch.setattr(SharingService, "export", export)


@pytest.fixture
def sheet(qtbot, desk, dispatcher, theme, lane, tmp_path, slow):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    exporter = Exporter(desk, dispatcher, theme, lane, window, lambda *_asked: tmp_path / "programme.html")
    exporter.start(SCOPE)
    sheet = exporter.sheet
    next(each for each in sheet.findChildren(QAbstractButton) if each.text() == "Export…").click()
    line = sheet.findChild(QProgressBar)
    qtbot.waitUntil(lambda: line.isVisible() and (line.value(), line.maximum()) == (3, 10))
    return sheet


def cancel(sheet):
    return next(each for each in sheet.findChildren(QAbstractButton) if each.text() == "Cancel")


def said(sheet):
    return [label.text() for label in sheet.findChildren(Label) if label.isVisible()]


def test_cancel_stops_it_and_the_sheet_is_there_for_another_try(qtbot, sheet):
    cancel(sheet).click()
    qtbot.waitUntil(lambda: "Stopped. Nothing was written." in said(sheet))
    assert sheet.findChild(QProgressBar).isHidden()
    assert sheet.isVisible()


def test_while_it_runs_nothing_else_can_be_asked_and_what_fails_is_said(qtbot, sheet, gate):
    assert cancel(sheet).isEnabled()
    assert not next(each for each in sheet.findChildren(QAbstractButton) if each.text() == "Export…").isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: any("full" in words for words in said(sheet)))
