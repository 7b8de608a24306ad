"""A calendar file that comes in: read on the lane, shown as what it would change, and taken in one step."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rm_desktop.ui.dialogs.calendar_import import CalendarImportDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.calendars import CalendarReview, Proposal
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes


class CalendarImport(QObject):
    """Asks for a file, and then for what of it is to be taken."""

    said = Signal(str, str)

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._page = page

    @Slot()
    def ask(self) -> None:
        """Ask for a calendar file with the platform's own dialog."""
        kinds = self.tr("Calendars (*.ics *.ical *.ifb *.icalendar);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Which calendar file?"), "", kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file and show what it would change."""
        desk = self._dispatcher.desk
        if desk is not None:
            self._lane.run(partial(_read, desk, path), self._show, self._dispatcher.failed.emit)

    def _show(self, review: "CalendarReview") -> None:
        desk = self._dispatcher.desk
        if desk is None:
            return
        if not review.proposals:
            self._say_nothing_new(review)
            return
        dialog = CalendarImportDialog(review, desk.clock, self._theme, self._page)
        dialog.answered.connect(self._take)
        self._dispatcher.failed.connect(dialog.show_failure)
        dialog.open()

    def _say_nothing_new(self, review: "CalendarReview") -> None:
        same = self.tr("{file} has the sessions as they are here.")
        none = self.tr("{file} has no entry that belongs to a session to come.")
        what = (same if review.same else none).format(file=words.quoted(review.file))
        self.said.emit(what, self.tr("Nothing was changed."))

    @Slot(object)
    def _take(self, chosen: "tuple[Proposal, ...]") -> None:
        dialog = self.sender()
        changes = self._dispatcher.do(partial(_apply, chosen))
        if changes is None or not isinstance(dialog, CalendarImportDialog):
            return
        dialog.accept()
        days = words.counted(
            len(changes.ids), "{n} session is now as in the calendar.", "{n} sessions are now as in the calendar."
        )
        if len(changes.ids) == 1:  # of several the toast speaks
            self.said.emit(days, self.tr("Undo takes it back."))


def _read(desk: "Desk", path: Path, _progress: Progress) -> "CalendarReview":
    return desk.calendars.read(path)


def _apply(chosen: "tuple[Proposal, ...]", desk: "Desk") -> "Changes":
    return desk.calendars.take(chosen)
