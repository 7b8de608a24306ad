"""Wraps a session up: one sheet of five short steps, which can be left and taken up again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind
from rm_desktop.services.wrap_steps import STEPS, WrapStep
from rm_desktop.store.changes import Changes, UnitLabel
from rm_desktop.ui.dialogs.wrap import WrapDialog
from rm_desktop.ui.dialogs.wrap_parts import calls
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.wording.deed_words import undo_words

if TYPE_CHECKING:
    from rm_desktop.services.wrapping import WrapView


class Wrapping(QObject):
    """Ends a session and leads through its wrap. What a step does is one unit, and can be taken back in the sheet."""

    taken_up = Signal(str)
    """The id of a session whose end was taken back: it goes on; the sheet closes next."""
    closed = Signal(str)
    """The id of a session whose sheet is gone, for whatever reason."""
    finished = Signal(str)
    """The id of a session whose wrap was gone through."""
    open_requested = Signal(str, str)  # kind, id: what was begun in the last step
    minutes_requested = Signal(str)

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._window = parent
        self._dialog: WrapDialog | None = None
        self._session_id = ""
        # What was done in this sheet, newest last; None is the session's end, before the first step.
        self._done: list[tuple[WrapStep | None, UnitLabel | None]] = []

    @property
    def under_way(self) -> bool:
        """Whether the sheet is there."""
        return self._dialog is not None

    @Slot(str)
    def begin(self, session_id: str) -> None:
        """End the session where it is not over yet, and show the step where its wrap was left."""
        if self._dialog is None:
            self._dispatcher.together.wrap(True)  # before it is ended: the other sits here still
            self._begin(session_id)
            self._dispatcher.together.wrap(self.under_way)

    def _begin(self, session_id: str) -> None:
        ended = self._dispatcher.do(partial(calls.end, session_id))
        if ended is None:
            return
        view = self._dispatcher.read(partial(calls.view, session_id))
        if view is None:
            return
        self._session_id = session_id
        self._done = [(None, self._dispatcher.read(calls.newest))] if ended else []
        self._dialog = self._made(view)
        left = self._dispatcher.read(partial(calls.step, session_id)) or WrapStep.CARRY
        again = WrapStep.CARRY if view.pulse.given else WrapStep.PULSE
        self._dialog.open()
        self._go(again if left is WrapStep.DONE else left)

    def _made(self, view: "WrapView") -> WrapDialog:
        dialog = WrapDialog(self._theme, self._clock, view.session.number, self._window.window())
        dialog.answered.connect(self._on_answered)
        dialog.passed.connect(self._on_passed)
        dialog.back_requested.connect(self._on_back)
        dialog.undo_requested.connect(self._on_undo)
        dialog.minutes_requested.connect(self._on_minutes)
        dialog.finished.connect(self._on_closed)
        self._dispatcher.failed.connect(dialog.show_failure)
        return dialog

    def _go(self, at: WrapStep) -> None:
        """Show a step as the session is now, and remember it."""
        view = self._dispatcher.read(partial(calls.view, self._session_id))
        if self._dialog is None:
            return
        if view is None:  # the session is gone
            self._dialog.reject()
            return
        self._remember(at)
        self._dialog.show_step(at, view)
        self._dialog.offer_undo(self._undoable())

    def _undoable(self) -> str:
        """Return the words for taking back what this sheet did last; none where something came after it."""
        label = self._dispatcher.read(calls.newest)
        return undo_words(label) if label is not None and self._done and self._done[-1][1] == label else ""

    def _on_done(self, at: WrapStep, changes: Changes) -> None:
        if changes:
            self._done.append((at, self._dispatcher.read(calls.newest)))
        if at is WrapStep.REFLECT:
            self._finish(changes)
        else:
            self._go(STEPS[at.place + 1])

    def _finish(self, changes: Changes | None) -> None:
        self._remember(WrapStep.DONE)
        self._close()
        self.finished.emit(self._session_id)
        if changes:
            self.open_requested.emit(Kind.JOURNAL.value, changes.ids[0])

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _remember(self, at: WrapStep) -> None:
        self._dispatcher.do(partial(calls.remember, self._session_id, at))

    @Slot(object)
    def _on_answered(self, call: Call | None) -> None:
        if self._dialog is None:
            return
        changes = Changes() if call is None else self._dispatcher.do(call)
        if changes is not None:
            self._on_done(self._dialog.at, changes)

    @Slot()
    def _on_passed(self) -> None:
        if self._dialog is not None:
            self._on_done(self._dialog.at, Changes())

    @Slot()
    def _on_back(self) -> None:
        if self._dialog is not None and self._dialog.at.place:
            self._go(STEPS[self._dialog.at.place - 1])

    @Slot()
    def _on_undo(self) -> None:
        """Take back what was done last, and ask it again; a session that goes on again is not wrapped up."""
        if not self._undoable() or self._dispatcher.do(calls.undo) is None:
            return
        at = self._done.pop()[0]
        if at is None:
            self.taken_up.emit(self._session_id)
            self._close()
        else:
            self._go(at)

    @Slot()
    def _on_minutes(self) -> None:
        self._close()
        self.minutes_requested.emit(self._session_id)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._dispatcher.together.wrap(False)
        self.closed.emit(self._session_id)
