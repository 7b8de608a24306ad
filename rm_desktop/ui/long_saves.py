"""Saves of long texts: written on a lane of their own, while the person who typed them goes on typing.

Writing 200 KB takes 60 to 140 ms, nearly all of it in the search index: what a text no longer says is to be found
nowhere in the file, so each of its words is looked up and taken out there.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rm_desktop.errors import UserError
from rm_desktop.store.changes import NOTHING, Changes
from rm_desktop.ui.tasks import Lane, Progress

if TYPE_CHECKING:  # the services bring SQLAlchemy, which must not load before the first paint
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.dispatcher import Call, Dispatcher

LONG = 20_000
"""Texts of so many characters are long: shorter ones take 15 ms at most."""


class LongSave:
    """One text on its way into the file. Whoever writes a newer one at once takes this one back first."""

    def __init__(self, call: "Call", desk: "Desk") -> None:
        self._call = call
        self._desk = desk
        self._void = False

    def take_back(self) -> None:
        """Do not write this text any more; where that has begun, the next writer waits for its end."""
        self._void = True

    def work(self, _progress: Progress) -> Changes:
        """Write; called on the lane's thread."""
        with self._desk.workspace.writing:
            return NOTHING if self._void else self._call(self._desk)


class LongSaves(QObject):
    """Has one long text written at a time."""

    free = Signal()  # none is under way any more

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = Lane(self)
        self._under_way: LongSave | None = None

    @property
    def busy(self) -> bool:
        """Return whether a text is being written."""
        return self._under_way is not None

    def write(
        self, call: "Call", desk: "Desk", done: Callable[[Changes], None], failed: Callable[[UserError], None]
    ) -> LongSave:
        """Begin to write a text and return at once; then one of the two is called, unless the workspace closes."""
        save = self._under_way = LongSave(call, desk)
        job = self._lane.run(save.work, partial(self._on_done, save, done), failed)
        job.ended.connect(partial(self._on_ended, save))
        return save

    def let_go(self) -> None:
        """Call nobody back any more, nor write what has not begun: what is typed was saved at once."""
        if self._under_way is not None:
            self._under_way.take_back()
        self._under_way = None
        self._lane.close()

    def _on_done(self, save: LongSave, done: Callable[[Changes], None], changes: Changes) -> None:
        self._end(save)  # what is told now can be followed up at once
        done(changes)

    def _on_ended(self, save: LongSave) -> None:
        self._end(save)
        self.free.emit()

    def _end(self, save: LongSave) -> None:
        if self._under_way is save:
            self._under_way = None


class Sender:
    """What an editor's writer knows of the long text that it has sent off, and of what was typed meanwhile."""

    def __init__(self, dispatcher: "Dispatcher", refused: Callable[[], None]) -> None:
        """`refused` is called where a text could not be saved, after that was told."""
        self._dispatcher = dispatcher
        self._refused = refused
        self._sent: LongSave | None = None
        self._is_newest = False

    def send(self, call: "Call", written: Callable[[Changes, bool], None]) -> bool:
        """Have a text written in the background; return False where it has to be written now.

        `written` gets what changed, to tell of it, and whether nothing was typed since.
        """
        self._sent = self._dispatcher.many.write(call, partial(self._on_written, written), self._on_failed)
        self._is_newest = True
        return self._sent is not None

    def note_edit(self) -> None:
        """Know that the text under way is no longer the newest."""
        self._is_newest = False

    def take_back(self) -> None:
        """Leave the text alone that is under way: a newer one is written at once, or its record is left."""
        if self._sent is not None:
            self._sent.take_back()
        self._sent = None

    def _on_written(self, written: Callable[[Changes, bool], None], changes: Changes) -> None:
        if self._sent is None:
            self._dispatcher.tell(changes)
        else:
            self._sent = None
            written(changes, self._is_newest)

    def _on_failed(self, error: UserError) -> None:
        if self._sent is not None:
            self._sent = None
            self._dispatcher.failed.emit(error)
            self._refused()
