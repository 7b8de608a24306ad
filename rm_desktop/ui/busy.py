"""Progress, and a way to stop, for work that takes longer than a person takes for at once."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.tasks import Job
from rm_desktop.ui.widgets.busy_bar import BusyBar

SHOWN_AFTER_MS = 500


@runtime_checkable
class Room(Protocol):
    """Where a bar can be put over the page: the main window."""

    def put_busy(self, bar: QWidget) -> None:
        """Show a bar until it is taken away."""

    def take_busy(self, bar: QWidget) -> None:
        """Take a bar away; harmless where another has taken its place."""


class Busy(QObject):
    """Watches jobs of the lane; each that takes over half a second has a bar for as long as it lasts."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        """`window` is the main window, anything in it, or what it is in."""
        super().__init__(window)
        self._window = window
        self._theme = theme

    def watch(self, job: Job, words: str, cancellable: bool = True, dialog: QDialog | None = None) -> Job:
        """Show how far a job is where it takes long, over the page or at the foot of a dialog; return the job.

        `cancellable` is whether the work listens, or what came of it is put away again. A dialog has its buttons in
        the last row of a column.
        """
        bar = BusyBar(self._theme, words, cancellable=cancellable)
        Watch(job, bar, dialog or self._window)
        return job


class Watch(QObject):
    """One job's bar, up to the end of the job or of the place where it is shown."""

    def __init__(self, job: Job, bar: BusyBar, place: QWidget) -> None:
        super().__init__(place)
        self._bar = bar
        self._place = place
        self._taken = 0
        bar.setParent(place)
        bar.hide()
        bar.cancel_requested.connect(job.cancel)
        job.progress.connect(bar.show_progress)
        job.ended.connect(self._end)
        job.abandoned.connect(self._end)
        QTimer.singleShot(SHOWN_AFTER_MS, self, self._show)

    @Slot()
    def _show(self) -> None:
        bar, place = self._bar, self._place
        column = place.layout()
        if isinstance(place, QDialog) and isinstance(column, QBoxLayout):
            column.insertWidget(column.count() - 1, bar)
            bar.show()
            self._taken = bar.sizeHint().height() + column.spacing()
            self._grow(self._taken)
        elif (room := room_for(place)) is not None:
            room.put_busy(bar)
        announce(bar, bar.accessibleName())

    @Slot()
    def _end(self) -> None:
        bar, place = self._bar, self._place
        if isinstance(place, QDialog):
            bar.hide()
            self._grow(-self._taken)
        elif (room := room_for(place)) is not None:
            room.take_busy(bar)
        bar.deleteLater()
        self.deleteLater()

    def _grow(self, by: int) -> None:
        """Give a dialog the room of the bar, also one that had a fixed size."""
        place = self._place
        if place.minimumSize() == place.maximumSize():
            place.setFixedHeight(place.height() + by)
        else:
            place.resize(place.width(), place.height() + by)


def room_for(widget: QWidget) -> Room | None:
    """Return the nearest room a widget is in, or that is in it; None where there is none."""
    near: QWidget | None = widget
    while near is not None:
        if isinstance(near, Room):
            return near
        near = near.parentWidget()
    return next((each for each in widget.findChildren(QWidget) if isinstance(each, Room)), None)
