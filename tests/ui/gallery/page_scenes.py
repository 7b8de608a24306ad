"""Every page as it is come to, and the states of a page that a person meets every day."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Changes
from rm_desktop.ui.page import EVERY_PAGE
from rm_desktop.ui.widgets.row_list import RowList
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene


def _page(page_id: str, room: Room) -> QWidget:
    room.page(page_id)
    return room.frame


def _list(room: Room, page_id: str, rows: int = 1) -> RowList:
    """Go to a page's list; where only one pane has room, Escape leads there."""
    page = room.page(page_id)
    for _ in range(3):
        found = [each for each in page.findChildren(RowList) if each.isVisible() and each.model().rowCount() >= rows]
        if found:
            return found[0]
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
        room.settle()
    raise AssertionError(f"no list of {rows} rows on {page_id}")


def _choose(room: Room, page_id: str, rows: int) -> None:
    """Choose the first rows of a page's list."""
    view = _list(room, page_id, rows)
    view.clearSelection()
    for row in range(rows):
        view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    room.later(partial(view.setCurrentIndex, view.model().index(0, 0)))
    room.settle()


def many(page_id: str, room: Room) -> QWidget:
    """Show the bar of what can be done with several."""
    _choose(room, page_id, 3)
    return room.frame


def _live(room: Room) -> QWidget:
    room.desktop.dispatcher.do(_start)
    room.later(partial(room.desktop.dispatcher.do, _undo))
    return _page("sessions", room)


def _live_today(room: Room) -> QWidget:
    _live(room)
    return _page("today", room)


def _start(desk: Desk) -> Changes:
    planned = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    return desk.sessions.start(planned.id)


def _undo(desk: Desk) -> Changes:
    return desk.undoing.undo()


def _find_bar(command_id: str, room: Room) -> QWidget:
    room.page("notes")
    room.trigger(command_id)
    room.settle()
    room.later(partial(QTest.keyClick, QApplication.focusWidget(), Qt.Key.Key_Escape))
    return room.frame


def _reading(room: Room) -> QWidget:
    room.page("notes")
    room.trigger("note-view")  # from both to writing, and on to reading
    room.trigger("note-view")
    room.later(partial(room.trigger, "note-view"))
    return room.frame


def _tables(room: Room) -> QWidget:
    page = room.page("insights")
    for switch in (each for each in page.findChildren(QAbstractButton) if each.isCheckable() and each.isVisible()):
        switch.click()
        room.later(switch.click)
    return room.frame


def _context_menu(room: Room) -> QWidget:
    view = _list(room, "notes")
    view.menu_wanted.emit(view.mapToGlobal(QPoint(40, 40)))
    return room.menu()


PAGE_SCENES: tuple[Scene, ...] = (
    *(Scene(entry.id, partial(_page, entry.id), page=True) for entry in EVERY_PAGE),
    Scene("notes-many", partial(many, "notes"), FULL),
    Scene("journal-many", partial(many, "journal"), FULL),
    Scene("notes-find", partial(_find_bar, "note-find"), FULL),
    Scene("notes-replace", partial(_find_bar, "note-replace"), FULL),
    Scene("notes-reading", _reading, FULL),
    Scene("insights-tables", _tables, FULL),
    Scene("notes-menu", _context_menu, FULL),
    Scene("sessions-live", _live, FULL),
    Scene("today-live", _live_today, FULL),
)
