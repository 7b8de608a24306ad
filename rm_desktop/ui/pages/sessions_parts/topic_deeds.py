"""What can be done with the chosen topics, one or many: each deed is one call, and one undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.services.today_view import TopicLine
from rm_desktop.store.changes import Changes
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.topic_list import TopicList

# The context menu of topics; "" is a line.
MENU = ("topic-edit", "topic-tick", "topic-park", "", "topic-up", "topic-down", "topic-move", "", "topic-remove")


class TopicDeeds(QObject):
    """Asks the dispatcher for what was asked of the list."""

    def __init__(self, dispatcher: Dispatcher, view: TopicList, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._view = view
        view.tick_requested.connect(self._tick_one)
        view.drag.landed.connect(self._put)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return the deeds by the ids of their commands."""
        return {
            "topic-tick": self.tick,
            "topic-edit": self.edit,
            "topic-park": self.park,
            "topic-up": self.move_up,
            "topic-down": self.move_down,
            "topic-remove": self.remove,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with what is chosen now."""
        chosen = self._view.chosen_topics()
        if not chosen or self._view.editing.topic_id:
            return frozenset()
        ids = set(self.slots())
        if len(chosen) > 1:
            ids.discard("topic-edit")
        if all(topic.done or topic.parked for topic in chosen):
            ids.discard("topic-park")
        rows = self._rows()
        if not self._can_rise(rows):
            ids.discard("topic-up")
        if not self._can_sink(rows):
            ids.discard("topic-down")
        return frozenset(ids)

    @Slot()
    def tick(self) -> None:
        """Tick the chosen topics, or open them again where all of them are done or wait."""
        chosen = self._view.chosen_topics()
        self._do(partial(calls.tick_topics, _ids(chosen), not all(topic.done or topic.parked for topic in chosen)))

    @Slot()
    def edit(self) -> None:
        """Open the current topic in its place."""
        self._view.editing.begin(self._view.currentIndex())

    @Slot()
    def park(self) -> None:
        """Leave the chosen topics for another time."""
        self._do(partial(calls.park_topics, _ids(self._view.chosen_topics())))

    @Slot()
    def remove(self) -> None:
        """Put the chosen topics into the trash."""
        self._do(partial(calls.remove_topics, _ids(self._view.chosen_topics())))

    @Slot()
    def move_up(self) -> None:
        """Put the chosen topics before the one above them."""
        rows = self._rows()
        if self._can_rise(rows):
            self._put(_ids(self._view.chosen_topics()), self._topics[rows[0] - 2].id if rows[0] > 1 else "")

    @Slot()
    def move_down(self) -> None:
        """Put the chosen topics after the one below them."""
        rows = self._rows()
        if self._can_sink(rows):
            others = [row for row in range(len(self._topics)) if row not in rows]
            below = next((row for row in others if row > rows[-1]), others[-1])
            self._put(_ids(self._view.chosen_topics()), self._topics[below].id)

    @property
    def _topics(self) -> tuple[TopicLine, ...]:
        return self._view.topics.topics

    def _rows(self) -> list[int]:
        return [index.row() for index in self._view.chosen_indexes()]

    def _can_rise(self, rows: list[int]) -> bool:
        return bool(rows) and rows != list(range(len(rows)))

    def _can_sink(self, rows: list[int]) -> bool:
        count = len(self._topics)
        return bool(rows) and rows != list(range(count - len(rows), count))

    def _do(self, call: Call) -> Changes | None:
        return self._dispatcher.do(call)

    @Slot(str)
    def _tick_one(self, topic_id: str) -> None:
        topic = self._view.topics.topic(self._view.topics.index_of(topic_id))
        if topic is not None:
            self._do(partial(calls.tick_topics, (topic_id,), not topic.done))

    @Slot(object, str)
    def _put(self, topic_ids: calls.Ids, after: str) -> None:
        """Move topics, and tell those who do not see it where they are now."""
        if self._do(partial(calls.move_topics, topic_ids, after)):
            index = self._view.topics.index_of(topic_ids[0])
            locale = QLocale()
            place, count = locale.toString(index.row() + 1), locale.toString(len(self._topics))
            announce(self._view, self.tr("Moved to place {place} of {count}").format(place=place, count=count))


def _ids(topics: tuple[TopicLine, ...]) -> calls.Ids:
    return tuple(topic.id for topic in topics)
