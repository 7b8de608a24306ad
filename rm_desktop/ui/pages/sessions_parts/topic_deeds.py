"""What can be done with the chosen topics, one or many: each deed is one call, and one undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.services.today_view import TopicLine
from rm_desktop.store.changes import Changes
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.pages.sessions_parts import agenda_calls, calls
from rm_desktop.ui.pages.sessions_parts.topic_list import TopicList

# The context menu of topics; "" is a line.
MENU = (
    *("topic-edit", "topic-tick", "topic-park", "topic-back", ""),
    *("topic-up", "topic-down", "topic-move", "", "topic-remove"),
)


class TopicDeeds(QObject):
    """Asks the dispatcher for what was asked of the list."""

    standing_requested = Signal()
    """The topics of every session are asked for."""

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
            "topic-back": self.bring_back,
            "topic-up": self.move_up,
            "topic-down": self.move_down,
            "topic-remove": self.remove,
            "topic-standing": self.standing_requested.emit,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with what is chosen now."""
        chosen = self._view.chosen_topics()
        if not chosen or self._view.editing.topic_id:
            return frozenset()
        ids = set(self.slots()) - {"topic-standing"}
        if len(chosen) > 1:
            ids.discard("topic-edit")
        if all(topic.done or topic.parked for topic in chosen):
            ids.discard("topic-park")
        if not any(topic.parked and topic.goes_on is None for topic in chosen):
            ids.discard("topic-back")
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
    def bring_back(self) -> None:
        """Put those of the chosen topics that wait on the agenda again."""
        waiting = tuple(topic for topic in self._view.chosen_topics() if topic.parked)
        self._do(partial(agenda_calls.bring_back, _ids(waiting)))

    @Slot()
    def remove(self) -> None:
        """Put the chosen topics into the trash."""
        self._do(partial(calls.remove_topics, _ids(self._view.chosen_topics())))

    @Slot()
    def move_up(self) -> None:
        """Put the chosen topics before the one above them."""
        rows = self._rows()
        if self._can_rise(rows):
            others = [row for row in self._beside(rows) if row < rows[0]]
            self._move(self._topics[others[-2]].id if len(others) > 1 else "")

    @Slot()
    def move_down(self) -> None:
        """Put the chosen topics after the one below them."""
        rows = self._rows()
        if self._can_sink(rows):
            others = [row for row in self._beside(rows) if row not in rows]
            below = next((row for row in others if row > rows[-1]), others[-1])
            self._move(self._topics[below].id)

    def _move(self, after: str) -> None:
        chosen = self._view.chosen_topics()
        self._put(_ids(chosen), after, chosen[0].parked)

    @property
    def _topics(self) -> tuple[TopicLine, ...]:
        return self._view.topics.topics

    def _rows(self) -> list[int]:
        return [index.row() for index in self._view.chosen_indexes()]

    def _beside(self, rows: list[int]) -> list[int]:
        """Return the rows among which these move; none where some of them wait for another time and some do not."""
        if not rows or len({self._topics[row].parked for row in rows}) > 1:
            return []
        return list(self._view.topics.rows_beside(rows[0]))

    def _can_rise(self, rows: list[int]) -> bool:
        beside = self._beside(rows)
        return bool(beside) and rows != beside[: len(rows)]

    def _can_sink(self, rows: list[int]) -> bool:
        beside = self._beside(rows)
        return bool(beside) and rows != beside[-len(rows) :]

    def _do(self, call: Call) -> Changes | None:
        return self._dispatcher.do(call)

    @Slot(str)
    def _tick_one(self, topic_id: str) -> None:
        topic = self._view.topics.topic(self._view.topics.index_of(topic_id))
        if topic is not None:
            self._do(partial(calls.tick_topics, (topic_id,), not topic.done))

    @Slot(object, str, bool)
    def _put(self, topic_ids: calls.Ids, after: str, waits: bool) -> None:
        """Move topics, to or from those that wait too, and tell those who do not see it where they are now."""
        known = {topic.id: topic.parked for topic in self._topics}
        stays = all(known.get(each) is waits for each in topic_ids)
        call = calls.move_topics if stays else partial(agenda_calls.put_topics, waits)
        if self._do(partial(call, topic_ids, after)):
            index = self._view.topics.index_of(topic_ids[0])
            beside, locale = self._view.topics.rows_beside(index.row()), QLocale()
            place, count = locale.toString(index.row() - beside.start + 1), locale.toString(len(beside))
            announce(self._view, self.tr("Moved to place {place} of {count}").format(place=place, count=count))


def _ids(topics: tuple[TopicLine, ...]) -> calls.Ids:
    return tuple(topic.id for topic in topics)
