"""The topics of the session that is held, as rows that can be dragged to another place."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from rm_desktop.ui.item_models.live_topics import LiveTopicModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.carried import Carried, LandingLine
from rm_desktop.ui.widgets.row_list import RowList

_SIDE = 24
_EDGE = 12


class LiveTopicRows(RowList):
    """A drag shows the line where it will land; Escape, and letting go beside the list, end it without a move."""

    dropped = Signal(str, str)
    """The id of a topic, and of the one that it comes after; "" for the first place."""

    def __init__(
        self, theme: Theme, accessible_name: str, model: LiveTopicModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, accessible_name, parent)
        self._topics = model
        self._lifted = ""
        self._given_up = False  # while the button is still down Qt would lift it again
        self._landing: int | None = None
        self._carried: Carried | None = None
        self.mark = LandingLine(theme, self.viewport())
        self.setModel(model)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Lift the topic that was pressed. Qt's own drag would not say where it will land."""
        topic = self._topics.topic(self.currentIndex())
        if topic is not None:
            self._lifted = topic.id
            self._carried = Carried(self._theme, topic.title, self.window())
            self.follow(QCursor.pos())

    def follow(self, at: QPoint) -> None:
        """Show where it would land if it were let go here on the screen."""
        if self._carried is not None:
            self._carried.follow(at)
        here, side = self.viewport().mapFromGlobal(at), self._theme.px(_SIDE)
        self._scroll(here.y())
        if not -side <= here.x() <= self.viewport().width() + side:
            self._landing = None
            self.mark.hide()
            return
        places = [self.visualRect(self._topics.index(row)) for row in range(self._topics.rowCount())]
        self._landing = sum(place.center().y() < here.y() for place in places)
        above = places[self._landing - 1].bottom() + 1 if self._landing else places[0].top()
        self.mark.show_at(above, self.viewport())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._lifted:
            self.follow(event.globalPosition().toPoint())
        elif not self._given_up:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._given_up = False
        if self._lifted:
            self._drop()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._lifted:
            self._given_up = True
            self._put_down()
        else:
            super().keyPressEvent(event)

    def _scroll(self, y: int) -> None:
        """Go on near an edge of what is seen."""
        edge, bar = self._theme.px(_EDGE), self.verticalScrollBar()
        step = -1 if y < edge else 1 if y > self.viewport().height() - edge else 0
        bar.setValue(bar.value() + step * bar.singleStep())

    def _drop(self) -> None:
        lifted, landing = self._lifted, self._landing
        self._put_down()
        ids = [topic.id for topic in self._topics.topics]
        if landing is None or lifted not in ids or landing in (ids.index(lifted), ids.index(lifted) + 1):
            return
        above = [each for each in ids[:landing] if each != lifted]
        self.dropped.emit(lifted, above[-1] if above else "")

    def _put_down(self) -> None:
        self._lifted, self._landing = "", None
        self.mark.hide()
        if self._carried is not None:
            self._carried.hide()
            self._carried.deleteLater()
            self._carried = None
