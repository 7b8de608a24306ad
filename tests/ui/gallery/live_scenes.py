"""A session that is held, at the moments that look different."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rm_desktop.models.kinds import Role, SessionState
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Changes
from rm_desktop.ui.pages.live import LivePage
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene


class _Hand:
    """Time that stands still, but for what a scene lets pass."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def __call__(self) -> float:
        return self.at


def _begin(desk: Desk) -> Changes:
    planned = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
    return desk.sessions.start(planned.id)


def _undo(desk: Desk) -> Changes:
    return desk.undoing.undo()


def live(seconds: int, room: Room) -> LivePage:
    """Hold the next session for so many seconds, on a platform that has its effects on."""
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    usual, hand = room.desk.live.seconds, _Hand()
    room.desk.live.seconds = hand
    changes = room.desktop.dispatcher.do(_begin)
    assert changes is not None
    session_id = changes.ids[0]
    room.later(partial(setattr, room.desk.live, "seconds", usual))
    room.later(partial(room.desk.live.forget, session_id))
    room.later(partial(room.desktop.dispatcher.do, _undo))
    page = room.page("live")
    assert isinstance(page, LivePage)
    page.come_back_to(session_id)
    while seconds > 0:
        hand.at += min(seconds, 30)
        seconds -= 30
        page.session.look()
    room.settle()
    return page


def _at(seconds: int, room: Room) -> QWidget:
    live(seconds, room)
    return room.frame


def _captured(room: Room) -> QWidget:
    page = live(40, room)
    dispatcher = room.desktop.dispatcher
    session_id, today = page.session.id, room.clock.today()
    for call in (
        lambda desk: desk.takeaways.add("Ask for page references, verify five lines", Role.LEADER, "", session_id),
        lambda desk: desk.takeaways.add("Why the chair never reads past page two", Role.MENTOR, "", session_id),
        lambda desk: desk.actions.add("Redo Q3 summary with page references", Role.LEADER, today, session_id),
        lambda desk: desk.live.ask_later(session_id, "And what does the works council say?"),
    ):
        assert dispatcher.do(call) is not None
        room.later(partial(dispatcher.do, _undo))
    room.settle()
    return room.frame


def _line(command_id: str, typed: str, room: Room) -> QWidget:
    page = live(40, room)
    room.trigger(command_id)
    assert page.sheet.capture.line is not None
    QTest.keyClicks(page.sheet.capture.line.line, typed)
    room.later(page.sheet.capture.leave)
    room.settle()
    return room.frame


def _paused(room: Room) -> QWidget:
    live(40, room).session.pause()
    return room.frame


def _slept(room: Room) -> QWidget:
    page = live(40, room)
    room.desk.live.seconds.at += 720  # type: ignore[attr-defined]
    page.session.look()
    return room.frame


def _all_done(room: Room) -> QWidget:
    page = live(40, room)
    while page.session.topic is not None:
        page.session.done()
        room.later(partial(room.desktop.dispatcher.do, _undo))
    return room.frame


LIVE_SCENES: tuple[Scene, ...] = (
    Scene("live-running", partial(_at, 60), FULL),
    Scene("live-closing", partial(_at, 798), FULL),
    Scene("live-over", partial(_at, 1_077), FULL),
    Scene("live-paused", _paused, FULL),
    Scene("live-slept", _slept, FULL),
    Scene("live-captured", _captured, FULL),
    Scene("live-action", partial(_line, "live-action", "Redo the summary @priya due fri"), FULL),
    Scene("live-guess", partial(_line, "live-action", "Send the list @robert next session"), ("sample",)),
    Scene("live-done", _all_done, ("sample",)),
)
