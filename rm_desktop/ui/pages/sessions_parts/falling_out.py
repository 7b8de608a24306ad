"""The dialogs over the page for a session that does not take place when it was meant to."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.dialogs.postpone import FallOut, FallOutDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import session_calls as calls
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture, picture

_WEEK = timedelta(weeks=1)


class FallingOut(QObject):
    """Asks for another day, or that a session is called off: by whom, and why."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._page = parent

    def ask_day(self, session_id: str) -> None:
        """Ask for another day; what suggests itself is the same weekday a week later."""
        found = self._dispatcher.read(partial(picture, session_id))
        if found is not None:
            line = found.view.line
            heading = self.tr("Move or postpone session {number}").format(number=QLocale().toString(line.number))
            dialog = self._dialog(found, heading, self.tr("Save"), off=False)
            dialog.propose(self._week_later(line), line.at)
            dialog.open()

    def ask_off(self, session_id: str) -> None:
        """Ask who calls it off."""
        found = self._dispatcher.read(partial(picture, session_id))
        if found is not None:
            number = QLocale().toString(found.view.line.number)
            heading = self.tr("Cancel session {number}").format(number=number)
            self._dialog(found, heading, self.tr("Call it off"), off=True).open()

    def _dialog(self, found: SessionPicture, heading: str, button: str, *, off: bool) -> FallOutDialog:
        dialog = FallOutDialog(self._theme, self._clock, found.pair, heading, button, self._page, off=off)
        dialog.setProperty("session", found.id)
        if found.view.line.state is not SessionState.PLANNED:
            dialog.show_said(found.view.postponed_by, found.view.reason)
        self._dispatcher.failed.connect(dialog.show_failure)
        dialog.answered.connect(self._cancel if off else self._postpone)
        return dialog

    def _week_later(self, line: SessionLine) -> date | None:
        """Return the same weekday, a week after the day it had, or else after the day that has just been."""
        if line.day is None or line.day > date.max - _WEEK:
            return None
        day = line.day + _WEEK
        behind = (self._clock.today() - day).days
        return day if behind < 0 else day + (behind // _WEEK.days + 1) * _WEEK

    @Slot(object)
    def _postpone(self, said: FallOut) -> None:
        dialog = self.sender()
        if isinstance(dialog, FallOutDialog):
            call = partial(calls.postpone_session, dialog.property("session"), said)
            if self._dispatcher.do(call) is not None:
                dialog.accept()

    @Slot(object)
    def _cancel(self, said: FallOut) -> None:
        dialog = self.sender()
        if isinstance(dialog, FallOutDialog):
            call = partial(calls.cancel_session, dialog.property("session"), said)
            if self._dispatcher.do(call) is not None:
                dialog.accept()
