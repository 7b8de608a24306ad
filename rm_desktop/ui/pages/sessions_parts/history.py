"""The way from a session's texts to their earlier versions."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture, preparation_of
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class SessionHistory(QObject):
    """Opens the dialog of versions over the page; what is typed must be saved before."""

    def __init__(self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._page = parent

    def show_notes(self, shown: SessionPicture) -> None:
        """Show the earlier versions of the shared notes."""
        title = self.tr("Shared notes of session {number}").format(number=_number(shown))
        self._compare(VersionedText(Kind.SESSION, shown.id, "notes", title))

    def show_prepared(self, shown: SessionPicture, field: str, name: str) -> None:
        """Show the earlier versions of one field of my preparation; where none was begun there are none."""
        prepared = self._dispatcher.read(partial(preparation_of, shown.id))
        if prepared:
            title = self.tr("{name}, session {number}").format(name=name, number=_number(shown))
            self._compare(VersionedText(Kind.PREPARATION, prepared, field, title, private=True))

    def _compare(self, text: VersionedText) -> None:
        VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self._page).open()


def _number(shown: SessionPicture) -> str:
    return QLocale().toString(shown.view.line.number)
