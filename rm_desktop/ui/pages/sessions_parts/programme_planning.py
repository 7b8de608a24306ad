"""The dialog that lays out the programme, over the page."""

from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Cadence, SessionState
from rm_desktop.services.laying_out import Wish
from rm_desktop.services.presets import STANDARD, preset, presets
from rm_desktop.ui.dialogs.programme import ProgrammeDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import session_calls as calls
from rm_desktop.ui.pages.sessions_parts.picture import programme_of

if TYPE_CHECKING:
    from rm_desktop.services.programme import ProgrammeView

_AT_FIRST = (Cadence.WEEKS, 4)


class ProgrammePlanning(QObject):
    """Shows what would be, and writes it once the person has said so."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._page = parent

    @Slot()
    def ask(self) -> None:
        """Ask for the shape of the programme, beginning with how it is."""
        found = self._dispatcher.read(programme_of)
        if found is None:
            return
        dialog = ProgrammeDialog(self._theme, self._clock, presets(), found.weeks, self._page)
        self._dispatcher.failed.connect(dialog.show_failure)
        dialog.wished.connect(self._preview)
        dialog.answered.connect(self._lay_out)
        dialog.show_programme(found.preset or STANDARD, _rhythm(found), self._when(found), found.minutes)
        dialog.open()

    def _when(self, found: "ProgrammeView") -> tuple[date | None, time | None]:
        """Return the day and time of the next session; without one the next day in the rhythm, at the usual time."""
        for line in found.sessions:
            if line.state is SessionState.PLANNED and line.day is not None:
                return line.day, line.at
        usual = [line.at for line in found.sessions if line.at is not None]
        return self._dispatcher.read(calls.next_day), usual[-1] if usual else None

    @Slot(object)
    def _preview(self, wish: Wish) -> None:
        dialog = self.sender()
        if isinstance(dialog, ProgrammeDialog):
            dialog.show_rows(self._dispatcher.read(partial(calls.preview_programme, wish)) or ())

    @Slot(object)
    def _lay_out(self, wish: Wish) -> None:
        dialog = self.sender()
        if self._dispatcher.do(partial(calls.plan_programme, wish)) is not None and isinstance(dialog, ProgrammeDialog):
            dialog.accept()


def _rhythm(found: "ProgrammeView") -> tuple[Cadence, int]:
    """Return the pair's rhythm; before anything was laid out the one they began with is nobody's wish."""
    if not found.preset and (found.cadence, found.weeks) == _AT_FIRST:
        return preset(STANDARD).cadence, preset(STANDARD).weeks
    return found.cadence, found.weeks
