"""The programme: its dialog, sessions that fell out, and one that happened."""

from collections.abc import Callable
from datetime import date, time
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from rm_desktop.models.kinds import Kind, Role, SessionState
from rm_desktop.services.desk import Desk
from rm_desktop.services.today_view import SessionLine
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.new_pair import NewPairDialog
from rm_desktop.ui.dialogs.postpone import FallOutDialog
from rm_desktop.ui.dialogs.programme import ProgrammeDialog
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dialogs.session_details import SessionDialog
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene


def _of_state(desk: Desk, state: SessionState) -> list[SessionLine]:
    return [line for line in desk.sessions.lines() if line.state is state]


def _asked(command_id: str, kind: type[QDialog], room: Room) -> QWidget:
    """Ask for a dialog over the next session that is planned."""
    page = room.page("sessions")
    page.open_record(Kind.SESSION.value, _of_state(room.desk, SessionState.PLANNED)[0].id)
    room.settle()
    room.trigger(command_id)
    return room.dialog(kind)


def _year(room: Room) -> QWidget:
    dialog = _asked("programme-plan", ProgrammeDialog, room)
    assert isinstance(dialog, ProgrammeDialog)
    dialog.shape.press(3)
    dialog.first.set_when(date(2027, 3, 28), time(2, 30))
    dialog.first.edited.emit()
    return dialog


def _done(call: Callable[[Desk], Changes], room: Room) -> None:
    room.desktop.dispatcher.do(call)
    room.later(partial(room.desktop.dispatcher.do, _undo))


def _undo(desk: Desk) -> Changes:
    return desk.undoing.undo()


def _fallen(room: Room) -> QWidget:
    """Show a list in which two in a row fell out."""
    first, second = _of_state(room.desk, SessionState.PLANNED)[:2]
    _done(partial(_cancel, first.id), room)
    _done(partial(_postpone, second.id), room)
    return _shown(second.id, room)


def _moved(room: Room) -> QWidget:
    first = _of_state(room.desk, SessionState.PLANNED)[0]
    _done(partial(_move, first.id), room)
    return _shown(first.id, room)


def _cancel(session_id: str, desk: Desk) -> Changes:
    return desk.sessions.cancel(session_id, Role.LEADER, "Board week.")


def _postpone(session_id: str, desk: Desk) -> Changes:
    return desk.sessions.postpone(session_id, Role.MENTOR, "Ill, and the train is on strike too.")


def _move(session_id: str, desk: Desk) -> Changes:
    return desk.sessions.postpone(session_id, Role.LEADER, "Board week.", date(2026, 12, 3), time(15))


def _held(room: Room) -> QWidget:
    return _shown(_of_state(room.desk, SessionState.HELD)[0].id, room)


def _shown(session_id: str, room: Room) -> QWidget:
    room.page("sessions").open_record(Kind.SESSION.value, session_id)
    return room.frame


def _other_live(room: Room) -> QWidget:
    first, second = _of_state(room.desk, SessionState.PLANNED)[:2]
    _done(partial(_start, second.id), room)
    page = room.page("sessions")
    page.open_record(Kind.SESSION.value, first.id)
    room.settle()
    room.trigger("session-begin")
    return room.dialog(QuestionDialog)


def _start(session_id: str, desk: Desk) -> Changes:
    return desk.sessions.start(session_id)


def _new_pair(room: Room) -> QWidget:
    """The first run as somebody fills it in who has no keyring."""
    dialog = NewPairDialog(date(2026, 11, 24), room.theme, room.window)
    dialog.open()
    return dialog


SCENES: tuple[Scene, ...] = (
    Scene("new-pair-rhythm", _new_pair, ("empty",)),
    Scene("programme", partial(_asked, "programme-plan", ProgrammeDialog), dialog=ProgrammeDialog),
    Scene("programme-year", _year, ("empty",)),
    Scene("session-postpone", partial(_asked, "session-postpone", FallOutDialog), FULL, FallOutDialog),
    Scene("session-cancel", partial(_asked, "session-cancel", FallOutDialog), ("sample",)),
    Scene("session-log", partial(_asked, "session-log", SessionDialog), ("empty",)),
    Scene("session-other-live", _other_live, ("sample",)),
    Scene("sessions-fallen", _fallen, ("sample",)),
    Scene("sessions-moved", _moved, ("sample",)),
    Scene("sessions-held", _held, FULL),
)
