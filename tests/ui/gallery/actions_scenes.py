"""The Actions page in the states a person meets, and Today with its nudges."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dialogs.due_day import DueDayDialog
from rm_desktop.ui.pages.actions import ActionsPage
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene


def _page(room: Room) -> ActionsPage:
    page = room.page("actions")
    assert isinstance(page, ActionsPage)
    room.later(page.sheet.filters.show_all)
    room.later(page.sheet.quick.taken)
    room.later(page.sheet.evidence.put_away)
    room.later(page.sheet.rows.editing.stop)
    page.sheet.rows.choose_after(0)
    return page


def _editing(room: Room) -> QWidget:
    page = _page(room)
    page.sheet.rows.editing.begin(page.sheet.rows.currentIndex())
    return room.frame


def _typing(room: Room) -> QWidget:
    page = _page(room)
    QTest.keyClicks(page.sheet.quick.line, "Show the board how it listens @priya due next fri")
    return room.frame


def _done(room: Room) -> QWidget:
    page = _page(room)
    line = page.sheet.rows.actions_model.line(page.sheet.rows.currentIndex())
    assert line is not None
    page.sheet.evidence.ask(line)
    return room.frame


def _many(room: Room) -> QWidget:
    page = _page(room)
    rows = page.sheet.rows
    for row in (1, 2, 3):
        rows.selectionModel().select(rows.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    room.later(partial(rows.choose_after, 0))
    return room.frame


def _nothing(room: Room) -> QWidget:
    page = _page(room)
    QTest.keyClicks(page.sheet.filters.line, "nothing like it")
    room.until(page.sheet.nothing.isVisible)
    return room.frame


def _due(room: Room) -> QWidget:
    _many(room)
    room.trigger("promise-due")
    return room.dialog(DueDayDialog)


SCENES = (
    Scene("actions-editing", _editing, FULL),
    Scene("actions-typing", _typing),
    Scene("actions-done", _done, FULL),
    Scene("actions-many", _many, FULL),
    Scene("actions-nothing", _nothing, FULL),
    Scene("due-day", _due, FULL, DueDayDialog),
)
