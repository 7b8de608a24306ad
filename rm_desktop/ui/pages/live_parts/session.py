"""What can be done with the session that is held, and with its clock."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from rm_desktop.services.live_order import is_open
from rm_desktop.store.changes import Changes
from rm_desktop.ui.pages.live_parts import calls
from rm_desktop.ui.pages.live_parts.watching import Watching

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class LiveSession(Watching):
    """What concerns no record but the clock alone is not undone by an undo."""

    @Slot()
    def done(self) -> None:
        """Tick the topic of now and go on to the next."""
        if self.topic is not None:
            self.close(calls.done, self.topic.id)

    @Slot()
    def park(self) -> None:
        """Leave the topic of now for another time and go on."""
        if self.topic is not None:
            self.close(calls.park, self.topic.id)

    def close(self, deed: "Callable[[str, str, Desk], Changes]", topic_id: str) -> None:
        """Have done with a topic; where an undo opens the topic of now again, the clock comes back to it."""
        was_now = self.topic is not None and self.topic.id == topic_id
        if self._dispatcher.do(partial(deed, self.id, topic_id)) is not None and was_now:
            self._left.append(topic_id)

    @Slot()
    def pause(self) -> None:
        """Stand still, or go on."""
        if self.topic is not None:
            self._take(partial(calls.pause, self.id, self.runs))

    @Slot()
    def give_more(self) -> None:
        """Give the topic of now five minutes more."""
        if self.topic is not None:
            self._take(partial(calls.give_more, self.id, self.planned))

    @Slot()
    def give_less(self) -> None:
        """Take five minutes back that were given."""
        if self.topic is not None:
            self._take(partial(calls.give_less, self.id))

    def take_up(self, topic_id: str) -> None:
        """Talk about a topic now, whatever became of it before."""
        topic = None if self.picture is None else self.picture.topic(topic_id)
        if topic is not None and is_open(topic):
            self._take(partial(calls.turn_to, self.id, topic_id))
        elif topic is not None:
            self._dispatcher.do(partial(calls.take_up, self.id, topic_id))

    def answer_missing(self, count: bool) -> None:
        """Count the time that passed unseen, or leave it out."""
        if self.id:
            self._take(partial(calls.answer_missing, self.id, count))

    def finish(self) -> bool:
        """Note what every topic took, as the session is about to end; return False where that failed.

        It is shown as it is now until `begin` or `release`.
        """
        if not self.id or self._dispatcher.do(partial(calls.record, self.id)) is None:
            return False
        self._dispatcher.read(partial(calls.forget, self.id))
        self.timer.stop()
        self.over = True
        return True

    def release(self) -> None:
        """Show a session no longer that is over."""
        self._let_go()
        self.shown.emit()
