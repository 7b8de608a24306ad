"""The topics in their order: chosen, ticked, dragged and edited in place."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.ui.item_models.topics import TopicModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.rows import scroll_to
from rm_desktop.ui.pages.sessions_parts.topic_drag import TopicDrag
from rm_desktop.ui.pages.sessions_parts.topic_editing import TopicEditing
from rm_desktop.ui.pages.sessions_parts.topic_painter import TopicPainter
from rm_desktop.ui.widgets.bulk_bar import MANY
from rm_desktop.ui.widgets.painting import mirrored
from rm_desktop.ui.widgets.row_list import RowList

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 16
_FEW = 40
_UNKNOWN = 1


class TopicList(RowList):
    """As high as its topics are: the page scrolls, not the list. Hundreds of them cost no widgets."""

    tick_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, many=True)
        self.setAccessibleName(self.tr("Topics"))
        self._theme = theme
        self._heights: dict[int, int] = {}
        self.topics = TopicModel(self)
        self.painter = TopicPainter(theme, self.topics, self)
        self.setModel(self.topics)
        self.setItemDelegate(self.painter)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.drag = TopicDrag(theme, self, self.topics, self.painter.shapes)
        self.drag.back.connect(self._show_lifted)
        self.editing = TopicEditing(theme, self, self.topics, self.painter.shapes)
        self.editing.changed.connect(self.fit)
        self.opened.connect(self.editing.begin)
        self.selectionModel().currentChanged.connect(self._unfold)
        self.chosen_changed.connect(self._show_choice)
        theme.changed.connect(self._restyle)

    def show_topics(
        self,
        topics: tuple[TopicLine, ...],
        pair: PairView,
        standing: tuple[str, ...] = (),
        *,
        other: bool = False,
    ) -> None:
        """Show these topics in this order; where chosen ones are gone, the next one is. `other`: another session's."""
        before = self.chosen()
        row = before[0].row() if before else -1
        if other:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self.painter.shapes.opened.clear()
        if not self.topics.show_topics(topics, pair, standing):
            return
        self.editing.follow()
        self.fit()
        if row >= 0 and not other and not self.chosen():
            self.choose_after(row)

    def chosen_indexes(self) -> list[QModelIndex]:
        """Return the chosen rows from the top; the current one where none is."""
        return self.chosen() or [index for index in (self.currentIndex(),) if index.isValid()]

    def chosen_topics(self) -> tuple[TopicLine, ...]:
        """Return the topics of these rows."""
        return tuple(self.topics.topics[index.row()] for index in self.chosen_indexes())

    def choose_current(self) -> None:
        """Choose one topic alone out of many, and go on with the keyboard there."""
        index = self.currentIndex()
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.setFocus()

    def set_writable(self, writable: bool) -> None:
        """Let topics be dragged and edited, or only be read."""
        self.painter.writable = writable
        self.editing.writable = writable
        self.setDragEnabled(writable)
        self.viewport().update()

    def focus_first(self) -> bool:
        """Put the keyboard on the first topic; return False where there is none."""
        return self.focus_topic(self.topics.topics[0].id) if self.topics.topics else False

    def focus_topic(self, topic_id: str) -> bool:
        """Put the keyboard on a topic and show it; return False where it is not here."""
        index = self.topics.index_of(topic_id)
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index)
        return index.isValid()

    @Slot()
    def fit(self) -> None:
        """Lay the rows out anew, for their width or their words are others."""
        self._heights.clear()
        self.painter.width = max(1, self.viewport().width())
        self.painter.edited = self.editing.topic_id
        self.painter.editor_height = self.editing.height_for(self.painter.width)
        self.doItemsLayout()
        self.updateGeometry()
        self.editing.place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at the width the list has; at another only where that costs little.

        Layouts ask many times for the same width, and also for widths that never come to be. A list that comes to have
        another width asks to be laid out anew, so the answer is right by then.
        """
        exact = width == self.painter.width or len(self.topics.topics) <= _FEW
        at = width if exact or self.painter.width == _UNKNOWN else self.painter.width
        if at not in self._heights:
            self._heights[at] = sum(self._height(topic, at) for topic in self.topics.topics)
        return self._heights[at]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Have the page show a row that the keyboard came to."""
        if self.hasFocus() and index.isValid():
            place = self.visualRect(index)
            for edge in (place.bottomLeft(), place.topLeft()):
                scroll_to(self.viewport(), edge, self._theme.px(_MARGIN))

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803  # Qt's name
        """Lift what is chosen. Qt's own drag would not let us scroll the page, nor say where it will land."""
        if self.editing.finish():
            self.drag.begin(tuple(topic.id for topic in self.chosen_topics()), QCursor.pos())
            self._show_lifted()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._is_box(index, event.position().toPoint()):
            self.setCurrentIndex(index)
            self.tick_requested.emit(self.topics.topics[index.row()].id)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._is_box(self.indexAt(at), at):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.drag.ids:
            self.drag.follow(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.drag.ids:
            self.drag.drop()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.editing.has_keyboard:
            event.ignore()  # what the editor does not want is nothing for the list below it
        elif event.key() == Qt.Key.Key_Escape and self.drag.ids:
            self.drag.end()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_choice()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self.painter.width:
            self.fit()

    def _height(self, topic: TopicLine, width: int) -> int:
        shapes = self.painter.shapes
        edited = topic.id == self.editing.topic_id
        return shapes.head(topic) + (self.editing.height_for(width) if edited else shapes.shape(topic, width).height)

    def _is_box(self, index: QModelIndex, at: QPoint) -> bool:
        topic = self.topics.topic(index)
        if topic is None or not self.painter.writable:
            return False
        row: QRect = self.visualRect(index).adjusted(0, self.painter.shapes.head(topic), 0, 0)
        box = self.painter.shapes.shape(topic, self.painter.width).box.translated(QRectF(row).topLeft())
        return mirrored(box, QRectF(row), self.layoutDirection()).contains(at)

    @Slot()
    def _show_choice(self) -> None:
        """Show one chosen row only while the keyboard is here; several always."""
        self.painter.shows_choice = self.hasFocus() or self.chosen_count() >= MANY
        self.viewport().update()

    @Slot(QModelIndex, QModelIndex)
    def _unfold(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Show the whole detail of a topic that somebody comes to. It stays so: no row above moves under the hand."""
        topic = self.topics.topic(current)
        if topic is None or not topic.detail or topic.id in self.painter.shapes.opened:
            return
        before = self.painter.shapes.shape(topic, self.painter.width).said
        self.painter.shapes.opened.add(topic.id)
        if before != topic.detail:
            self.fit()

    @Slot()
    def _show_lifted(self) -> None:
        lifted = frozenset(self.drag.ids)
        if lifted != self.painter.lifted:
            self.painter.lifted = lifted
            self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.painter.shapes.forget()
        self.fit()
