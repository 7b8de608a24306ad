"""The sheet that wraps a session up, at each of its steps."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.services.ratings import PULSE_ITEMS, Answer, PulseState
from rm_desktop.services.sealing import Reveal
from rm_desktop.services.wrap_steps import STEPS, WrapStep
from rm_desktop.services.wrapping import WrapService, WrapView
from rm_desktop.ui.dialogs.wrap import WrapDialog
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene

_OPEN = PulseState(Reveal.OPEN, tuple(Answer(item, 4, 5) for item in PULSE_ITEMS))


def _view(room: Room) -> WrapView:
    """Return the wrap of the session to come, with every open action as if it were promised there."""
    session = room.desk.sessions.lines()[0]
    view = WrapService(room.desk.workspace).view(session.id)
    return replace(view, actions=room.desk.actions.open())


def _step(step: WrapStep, room: Room, pulse: PulseState | None = None) -> QWidget:
    view = _view(room)
    dialog = WrapDialog(room.theme, room.clock, view.session.number, room.window)
    dialog.open()
    dialog.show_step(step, view if pulse is None else replace(view, pulse=pulse))
    dialog.offer_undo("Undo: carry over ‘Live demo’" if step is not WrapStep.CARRY else "")
    return dialog


def _card(room: Room) -> QWidget:
    """Show a session that was held, with its pulse."""
    page = room.page("sessions")
    held = next(line for line in room.desk.sessions.lines() if line.state is SessionState.HELD)
    page.open_record(Kind.SESSION.value, held.id)
    return room.frame


SCENES: tuple[Scene, ...] = (
    *(
        Scene(f"wrap-{step}", partial(_step, step), ("empty", *FULL) if step is not WrapStep.PULSE else ("sample",))
        for step in STEPS
    ),
    Scene("wrap-card", _card, FULL),
    Scene("wrap-pulse-sealed", partial(_step, WrapStep.PULSE, pulse=PulseState(Reveal.MINE)), ("sample",)),
    Scene("wrap-pulse-open", partial(_step, WrapStep.PULSE, pulse=_OPEN), ("sample",), WrapDialog),
)
