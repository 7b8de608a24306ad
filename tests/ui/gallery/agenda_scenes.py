"""An agenda with all that can stand on it, one that is begun, and the dialogs around it."""

from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rm_desktop.services.desk import Desk
from rm_desktop.services.today_view import TopicLine
from rm_desktop.store.changes import Changes
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.sessions import SessionsPage
from rm_desktop.ui.pages.sessions_parts.preparation_phrases import PhraseSheet
from rm_desktop.ui.pages.sessions_parts.topic_carry_sheet import CarrySheet
from rm_desktop.ui.pages.sessions_parts.topic_standing_sheet import StandingSheet
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene

_LEFT = tuple(
    TopicLine(f"left-{number}", f"Left open, number {number}", "", None, 10, "", False, number == 3, 1 + number // 2)
    for number in range(5)
)


def _undo(room: Room) -> None:
    room.desktop.dispatcher.do(_undone)


def _undone(desk: Desk) -> Changes:
    return desk.undoing.undo()


def _add(session_id: str, line: str, desk: Desk) -> Changes:
    return desk.agenda.add(session_id, line)


def _park_last(session_id: str, desk: Desk) -> Changes:
    return desk.agenda.park(desk.agenda.topics(session_id)[-1].id)


def _sessions(room: Room) -> SessionsPage:
    page: Page = room.page("sessions")
    assert isinstance(page, SessionsPage)
    return page


def _full(room: Room) -> QWidget:
    """Plan too much, leave one for another time, and type marks of every kind."""
    page = _sessions(room)
    page.sides.open_detail(True)
    room.later(partial(page.sides.open_detail, False))
    session_id = page.selected
    waits = "A word on something else, so long that it needs more room than there is in one line @priya 5m"
    for call in (
        partial(_add, session_id, waits),
        partial(_park_last, session_id),
        partial(_add, session_id, "Why nobody answers the survey @robert 55m #social-trends"),
    ):
        room.desktop.dispatcher.do(call)
        room.later(partial(_undo, room))
    entry = page.detail.agenda.entry
    QTest.keyClicks(entry.line, "Ask about fraud @robert 20m @bob #tech")
    room.later(entry.line.clear)
    return room.frame


def _standing(room: Room) -> QWidget:
    pair = room.desk.pair.view()
    sheet = StandingSheet(room.theme, "Check-in 5m\nWhat we promised 5m @bob", pair, here=True, parent=room.window)
    sheet.open()
    return sheet


def _carry(room: Room) -> QWidget:
    sheet = CarrySheet(room.theme, _LEFT, room.window)
    sheet.open()
    return sheet


def _phrases(room: Room) -> QWidget:
    sheet = PhraseSheet(room.theme, room.desk.pair.view().me, room.window)
    sheet.open()
    return sheet


AGENDA_SCENES: tuple[Scene, ...] = (
    Scene("agenda-full", _full, ("empty", *FULL)),
    Scene("agenda-standing", _standing, ("empty",), StandingSheet),
    Scene("agenda-carry", _carry, ("empty",), CarrySheet),
    Scene("agenda-phrases", _phrases, ("empty", "sample"), PhraseSheet),
)
