"""Notices what another program, such as the command line, changed in the workspace that is open here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from rm_desktop.store.changes import EVERYTHING
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.shell.page_stack import PageStack

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_EVERY = 2_000  # milliseconds; one look reads a number that SQLite keeps in memory


class OutsideWatch(QObject):
    """Looks from time to time, and has every page read again where somebody else wrote."""

    def __init__(self, dispatcher: Dispatcher, pages: PageStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._pages = pages
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        dispatcher.ready.connect(self._begin)

    @Slot()
    def look(self) -> bool:
        """Return whether the workspace was changed from outside since the last look; what is typed is saved first."""
        if not self._dispatcher.read(_changed_outside):
            return False
        self._pages.save_pending()
        self._dispatcher.changed.emit(EVERYTHING)
        return True

    @Slot()
    def _begin(self) -> None:
        """Take what the services have just read as known."""
        self._dispatcher.read(_changed_outside)
        self._timer.start()


def _changed_outside(desk: "Desk") -> bool:
    return desk.workspace.changed_outside()
