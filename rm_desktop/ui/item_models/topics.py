"""The topics of an agenda in their order, those that wait for another time last; what is chosen stays chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.services.agenda_fit import titled
from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.data_words import area_name

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class TopicModel(QAbstractListModel):
    """One row a topic; `topic` gives it whole, the roles say it in words. `first_parked` is the id of that row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.topics: tuple[TopicLine, ...] = ()
        self.pair: PairView | None = None
        self.standing: frozenset[str] = frozenset()
        self.first_parked = ""

    def show_topics(self, topics: tuple[TopicLine, ...], pair: PairView, standing: tuple[str, ...] = ()) -> bool:
        """Show these topics with as little ado as it takes; return whether anything looks different.

        `standing` are the titles of topics that belong to every session.
        """
        topics = (*(each for each in topics if not each.parked), *(each for each in topics if each.parked))
        marked = titled(topics, standing)
        if (topics, pair, marked) == (self.topics, self.pair, self.standing):
            return False
        self.pair, self.standing = pair, marked
        self.first_parked = next((topic.id for topic in topics if topic.parked), "")
        self._become(topics)
        return True

    def topic(self, index: Index) -> TopicLine | None:
        """Return the topic of a row; None for no row."""
        return self.topics[index.row()] if index.isValid() and index.row() < len(self.topics) else None

    def index_of(self, topic_id: str) -> QModelIndex:
        """Return where a topic stands; invalid where it is not here."""
        row = next((row for row, topic in enumerate(self.topics) if topic.id == topic_id), None)
        return QModelIndex() if row is None else self.index(row)

    def rows_beside(self, row: int) -> range:
        """Return the rows among which a topic can move: the agenda, or those that wait."""
        parked = self.topics[row].parked
        rows = [place for place, topic in enumerate(self.topics) if topic.parked is parked]
        return range(rows[0], rows[-1] + 1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.topics)

    def flags(self, index: Index) -> Qt.ItemFlag:
        inherited = super().flags(index)
        if not index.isValid():
            return inherited
        return inherited | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        topic = self.topic(index)
        if topic is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return topic.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if topic.done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self._spoken(topic) if part)
        return None

    def lead_words(self, topic: TopicLine) -> str:
        """Return `Robert leads`, or nothing where both do."""
        if topic.lead is None or self.pair is None:
            return ""
        return self.tr("{name} leads").format(name=self.pair.person(topic.lead).short)

    def bringer_words(self, topic: TopicLine) -> str:
        """Return `brought by Priya`, or nothing where nobody is known to have brought it."""
        if topic.by is None or self.pair is None:
            return ""
        return self.tr("brought by {name}").format(name=self.pair.person(topic.by).short)

    def origin_words(self, topic: TopicLine) -> str:
        """Return where a topic goes on or was left, or that it belongs to every session."""
        if topic.goes_on is not None:
            return self.tr("now in session {number}").format(number=topic.goes_on)
        if topic.carried_from is not None:
            return self.tr("from session {number}").format(number=topic.carried_from)
        return self.tr("every session") if topic.id in self.standing else ""

    def minutes_words(self, topic: TopicLine) -> str:
        """Return `10 min`, or `12 of 10 min` once it was talked about."""
        if topic.minutes_used is None:
            return "" if topic.minutes is None else words.minutes(topic.minutes)
        if topic.minutes is None:
            return words.minutes(topic.minutes_used)
        return self.tr("{used} of {planned} min").format(used=topic.minutes_used, planned=topic.minutes)

    def _spoken(self, topic: TopicLine) -> tuple[str, ...]:
        state = self.tr("done") if topic.done else self.tr("to do")
        if topic.parked:
            state = self.tr("for another time")
        facts = (self.origin_words(topic), self.lead_words(topic), self.bringer_words(topic))
        return (topic.title, topic.detail, state, area_name(topic.area), *facts, self.minutes_words(topic))

    def _become(self, topics: tuple[TopicLine, ...]) -> None:
        before, coming = {topic.id for topic in self.topics}, {topic.id for topic in topics}
        if not before & coming:
            self.beginResetModel()
            self.topics = topics
            self.endResetModel()
            return
        self._remove([row for row, topic in enumerate(self.topics) if topic.id not in coming])
        self._arrange([topic for topic in topics if topic.id in before])
        self._insert(topics)
        self.dataChanged.emit(self.index(0), self.index(len(topics) - 1))

    def _remove(self, rows: list[int]) -> None:
        for row in reversed(rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            self.topics = (*self.topics[:row], *self.topics[row + 1 :])
            self.endRemoveRows()

    def _arrange(self, order: list[TopicLine]) -> None:
        """Bring the rows there are into another order, and what points at them along."""
        ids = [topic.id for topic in order]
        before = [topic.id for topic in self.topics]
        if ids == before:
            self.topics = tuple(order)
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        place = {topic_id: row for row, topic_id in enumerate(ids)}
        self.topics = tuple(order)
        self.changePersistentIndexList(kept, [self.index(place[before[index.row()]]) for index in kept])
        self.layoutChanged.emit()

    def _insert(self, topics: Sequence[TopicLine]) -> None:
        known = {topic.id for topic in self.topics}
        for row, topic in enumerate(topics):
            if topic.id not in known:
                self.beginInsertRows(QModelIndex(), row, row)
                self.topics = (*self.topics[:row], topic, *self.topics[row:])
                self.endInsertRows()
