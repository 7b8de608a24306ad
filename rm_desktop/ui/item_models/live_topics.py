"""The agenda while a session is held: what is talked about now, what comes, what is done and how long it took."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class LiveTopicModel(QAbstractListModel):
    """One row a topic, in the words of `RowRole`; what waits for another time is not among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.topics: tuple[TopicLine, ...] = ()
        self.now = ""
        self._pair: PairView | None = None

    def show_topics(self, topics: tuple[TopicLine, ...], now: str, pair: PairView) -> bool:
        """Show these topics, one of them as that of now; return whether anything looks different."""
        shown = tuple(topic for topic in topics if not topic.parked)
        if (shown, now, pair) == (self.topics, self.now, self._pair):
            return False
        same = [topic.id for topic in shown] == [topic.id for topic in self.topics]
        if not same:
            self.beginResetModel()
        self.topics, self.now, self._pair = shown, now, pair
        if not same:
            self.endResetModel()
        elif shown:
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
        return True

    def topic(self, index: Index) -> TopicLine | None:
        """Return the topic of a row; None for no row."""
        return self.topics[index.row()] if index.isValid() and index.row() < len(self.topics) else None

    def index_of(self, topic_id: str) -> QModelIndex:
        """Return where a topic stands; invalid where it is not here."""
        row = next((row for row, topic in enumerate(self.topics) if topic.id == topic_id), None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.topics)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let topics be dragged."""
        inherited = super().flags(index)
        return inherited | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else inherited

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        topic = self.topic(index)
        if topic is None:
            return None
        said = self._chip(topic)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return topic.title if role == Qt.ItemDataRole.DisplayRole else None
        if role == RowRole.CAPTION:
            return self._caption(topic)
        if role == RowRole.CHIP:
            return said
        if role == RowRole.CHIP_COLOUR:
            return self._colour(topic)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (topic.title, said, self._caption(topic)) if part)
        return None

    def _colour(self, topic: TopicLine) -> TokenName | None:
        if topic.id == self.now and not topic.done:
            return "ink"
        return None if topic.lead is None or topic.done else role_colour(topic.lead)

    def _chip(self, topic: TopicLine) -> str:
        if topic.done:
            return self.tr("done")
        if topic.id == self.now:
            return self.tr("now")
        return "" if topic.lead is None or self._pair is None else self._pair.person(topic.lead).short

    def _caption(self, topic: TopicLine) -> str:
        if topic.done and topic.minutes_used is not None:
            took = words.minutes(topic.minutes_used)
            return self.tr("took {length}").format(length=took)
        return "" if topic.minutes is None else words.minutes(topic.minutes)
