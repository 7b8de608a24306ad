"""The dialogs that plan a session, change its details, or write down one that happened."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import session_calls as calls
from rm_desktop.ui.pages.sessions_parts.picture import picture

if TYPE_CHECKING:
    from rm_desktop.services.sessions import SessionEdit
    from rm_desktop.store.changes import Changes


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
        dialog.show_fields(self._dispatcher.read(calls.suggested) or {})
        dialog.answered.connect(self._add)
        dialog.open()

    @Slot()
    def ask_happened(self) -> None:
        """Ask for the details of a session that took place without having been planned."""
        dialog = self._dialog(self.tr("A session that happened"), self.tr("Write it down"), happened=True)
        dialog.show_fields({"day": self._clock.today()})
        dialog.answered.connect(self._log)
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

    def _dialog(self, heading: str, button: str, *, happened: bool = False) -> SessionDialog:
        dialog = SessionDialog(
            self._theme, self._clock.today(), heading, button, self.page, clock=self._clock, happened=happened
        )
        self._dispatcher.failed.connect(dialog.show_failure)
        return dialog

    @Slot(object)
    def _add(self, fields: "SessionEdit") -> None:
        self._keep(self._dispatcher.do(partial(calls.add_session, fields)))

    @Slot(object)
    def _log(self, fields: "SessionEdit") -> None:
        self._keep(self._dispatcher.do(partial(calls.log_session, fields)))

    def _keep(self, changes: "Changes | None") -> None:
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
