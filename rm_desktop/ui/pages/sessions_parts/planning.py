"""The dialogs that plan a session and change its details."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.picture import lines, pair_of, picture
from rm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from rm_desktop.services.sessions import SessionEdit


class SessionPlanning(QObject):
    """One dialog after the other over the page; each closes once its answer is kept."""

    planned = Signal(str)
    """The id of a session that is new."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self.page = parent

    @Slot()
    def ask_new(self) -> None:
        """Ask for the details of a new session; day, time and place continue the rhythm of the last one."""
        dialog = self._dialog(self.tr("New session"), self.tr("Plan it"))
        dialog.show_fields(self._suggested())
        dialog.answered.connect(self._add)
        dialog.open()

    def ask_details(self, session_id: str) -> None:
        """Ask what is to be changed of a session."""
        found = self._dispatcher.read(partial(picture, session_id))
        if found is None:
            return
        line = found.view.line
        heading = self.tr("Session {number}").format(number=QLocale().toString(line.number))
        dialog = self._dialog(heading, self.tr("Save"))
        dialog.setProperty("session", session_id)
        dialog.show_fields(
            {
                "title": line.title,
                "day": line.day,
                "at": line.at,
                "minutes": line.minutes,
                "place": line.place,
                "purpose": found.view.purpose,
            }
        )
        dialog.answered.connect(self._edit)
        dialog.open()

    def _dialog(self, heading: str, button: str) -> SessionDialog:
        dialog = SessionDialog(self._theme, self._clock.today(), heading, button, self.page)
        self._dispatcher.failed.connect(dialog.show_failure)
        return dialog

    def _suggested(self) -> "SessionEdit":
        known = self._dispatcher.read(lines) or ()
        dated = sorted((line.day, line.number, line) for line in known if line.day is not None)
        pair = self._dispatcher.read(pair_of)
        if not dated or pair is None:
            return {}
        last = dated[-1][2]
        day = max(dated[-1][0], self._clock.today()) + timedelta(weeks=pair.cadence_weeks)
        return {"day": day, "at": last.at, "minutes": last.minutes, "place": last.place}

    @Slot(object)
    def _add(self, fields: "SessionEdit") -> None:
        changes = self._dispatcher.do(partial(calls.add_session, fields))
        dialog = self.sender()
        if changes and isinstance(dialog, SessionDialog):
            dialog.accept()
            self.planned.emit(changes.ids[0])

    @Slot(object)
    def _edit(self, fields: "SessionEdit") -> None:
        dialog = self.sender()
        if isinstance(dialog, SessionDialog):
            call = partial(calls.edit_session, dialog.property("session"), fields)
            if self._dispatcher.do(call) is not None:
                dialog.accept()
