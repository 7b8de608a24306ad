"""The session that is held, as the page knows it: its picture and its clock, kept up with what happens to either."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from rm_desktop.models.kinds import Kind
from rm_desktop.services.live_clock import MINUTE, Reading
from rm_desktop.services.live_order import is_open, open_ones
from rm_desktop.services.today_view import TopicLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.live_parts import calls
from rm_desktop.ui.pages.live_parts.picture import LivePicture, picture

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.live_keeping import LiveState

_SECOND = 1000
_SHOWN = frozenset({Kind.PAIR, Kind.PERSON, Kind.SESSION, Kind.TOPIC, Kind.ACTION, Kind.TAKEAWAY})


class Watching(QObject):
    """Looks at the clock every second while a session is live; it goes on while another page is shown."""

    shown = Signal()
    """The picture is another one; None where no session is live."""
    ticked = Signal()
    """The clock is another one."""

    def __init__(self, dispatcher: Dispatcher, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._left: list[str] = []  # topics that the clock went on from, newest last
        self.picture: LivePicture | None = None
        self.state: LiveState | None = None
        self.over = False
        """Whether the session was ended, and is shown as it was then until its wrap is left."""
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(_SECOND)
        self.timer.timeout.connect(self.look)
        dispatcher.changed.connect(self._on_changed)

    @property
    def id(self) -> str:
        """Return the id of the session that is live here; "" for none."""
        return "" if self.picture is None else self.picture.id

    @property
    def topic(self) -> TopicLine | None:
        """Return the topic of now."""
        return None if self.picture is None or self.state is None else self.picture.topic(self.state.clock.topic)

    @property
    def waiting(self) -> tuple[TopicLine, ...]:
        """Return the topics that are still to come."""
        topics = () if self.picture is None else open_ones(self.picture.topics)
        return tuple(each for each in topics if self.topic is None or each.id != self.topic.id)

    @property
    def planned(self) -> int | None:
        """Return how long the topic of now is to take by the agenda, in seconds."""
        return None if self.topic is None or self.topic.minutes is None else self.topic.minutes * MINUTE

    @property
    def reading(self) -> Reading | None:
        """Return how the time of the topic of now stands."""
        return None if self.topic is None or self.state is None else self.state.clock.reading(self.planned)

    @property
    def runs(self) -> bool:
        """Return whether the clock runs, and does not pause."""
        return self.state is not None and self.state.clock.running

    def begin(self, session_id: str) -> None:
        """Take a session up; without an id the one that is live. One that is not live is none."""
        self.over = False
        wanted = session_id or self._dispatcher.read(calls.live_session) or ""
        found = self._dispatcher.read(partial(picture, wanted)) if wanted else None
        if found is None:
            self._let_go()
        else:
            if found.id != self.id:
                self._stop()
                self._left.clear()
            self.picture = found
            self.state = self._dispatcher.read(partial(calls.start, found.id))
            self._settle()
            self.timer.start()
        self.shown.emit()

    @Slot()
    def look(self) -> None:
        """Take in the time that has passed."""
        if self.id and not self.over:
            self._take(partial(calls.look, self.id))

    def keep(self) -> None:
        """Write the clock down."""
        if self.id and not self.over and self._dispatcher.desk is not None:
            self.look()
            self._dispatcher.read(calls.keep)

    def _take(self, call: "Callable[[Desk], LiveState]") -> None:
        state = self._dispatcher.read(call)
        if state is not None:
            self.state = state
            self.ticked.emit()

    def _settle(self) -> None:
        if self.id and self.state is not None:
            self.state = self._dispatcher.read(partial(calls.settle, self.id)) or self.state

    def _stop(self) -> None:
        """Let the clock of a session stand still that is not held here any more."""
        if self.id and self.timer.isActive():
            self._dispatcher.read(partial(calls.pause, self.id, True))

    def _leave(self, *, ended: bool) -> None:
        """Let go of a session that is live no more; where it was ended elsewhere, note what its topics took."""
        session_id, ran = self.id, self.timer.isActive()
        self._stop()
        self._let_go()
        if ended and ran and self._dispatcher.do(partial(calls.record, session_id)) is not None:
            self._dispatcher.read(partial(calls.forget, session_id))

    def _let_go(self) -> None:
        self.timer.stop()
        self._left.clear()
        self.over = False
        self.picture = self.state = None

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.id or self.over or not changes.kinds & _SHOWN:
            return
        back = self._came_back(changes)
        found = self._dispatcher.read(partial(picture, self.id))
        if found is None:
            self._leave(ended=changes.deed is Deed.END)
        else:
            self.picture = found
            topic = found.topic(back)
            if topic is not None and is_open(topic):
                self._left.remove(back)
                self.state = self._dispatcher.read(partial(calls.turn_to, self.id, back)) or self.state
            self._settle()
        self.shown.emit()

    def _came_back(self, changes: Changes) -> str:
        """Return the topic that the clock went on from last, where an undo has just brought it back; else ""."""
        last = self._left[-1] if self._left else ""
        return last if changes.deed is Deed.UNDO and last in changes.ids else ""
