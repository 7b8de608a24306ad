"""A drag of topics with the mouse: within the agenda to the line, or over its edge to somebody else."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QListView

from rm_desktop.ui.item_models.topics import TopicModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.rows import scroll_to
from rm_desktop.ui.pages.sessions_parts.topic_shape import TopicShapes
from rm_desktop.ui.widgets.carried import Carried, LandingLine
from rm_desktop.ui.wording import words

_MARGIN = 48
_SIDE = 24
_SCROLL_MS = 40

Ids = tuple[str, ...]


class TopicDrag(QObject):
    """Alive from the first pull to the drop; Escape ends it without one."""

    landed = Signal(object, str, bool)
    """Ids of topics, the id of the one they come after (empty for the first place), and whether they wait there."""
    over = Signal(QPoint)
    """The mouse is outside the agenda, here on the screen."""
    back = Signal()
    """The mouse is in the agenda again, or the drag has ended."""
    fell = Signal(object, QPoint)
    """Ids of topics that were let go outside the agenda, and where on the screen."""

    def __init__(self, theme: Theme, view: QListView, model: TopicModel, shapes: TopicShapes) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._model = model
        self._shapes = shapes
        self._ids: Ids = ()
        self._at = QPoint()
        self._landing: int | None = None
        self._waits = False
        self._carried: Carried | None = None
        self.mark = LandingLine(theme, view.viewport())
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll)

    @property
    def ids(self) -> Ids:
        """The topics that are being dragged; none between two drags."""
        return self._ids

    def begin(self, ids: Ids, at: QPoint) -> None:
        """Lift topics."""
        self._ids = ids
        index = self._model.index_of(ids[0])
        said = str(index.data()) if len(ids) == 1 else words.counted(len(ids), "{n} topic", "{n} topics")
        self._carried = Carried(self._theme, said, self._view.window())
        self._scroller.start()
        self.follow(at)

    def follow(self, at: QPoint) -> None:
        """Show where they would land if they were let go here."""
        self._at = at
        if self._carried is not None:
            self._carried.follow(at)
        here = self._view.viewport().mapFromGlobal(at)
        side = self._theme.px(_SIDE)
        if not -side <= here.x() <= self._view.viewport().width() + side:
            self._landing = None
            self.mark.hide()
            self.over.emit(at)
            return
        self.back.emit()
        self._land(here.y())

    def _land(self, y: int) -> None:
        """Find the rows between which a height lies, and on which side of the words over those that wait."""
        places = [self._view.visualRect(self._model.index(row)) for row in range(self._model.rowCount())]
        topics = self._model.topics
        heads = [self._shapes.head(topic) for topic in topics]
        self._landing = sum(
            (place.top() + head + place.bottom()) / 2 < y for place, head in zip(places, heads, strict=True)
        )
        if self._landing == len(places):
            self._waits = topics[-1].parked
            self.mark.show_at(places[-1].bottom() + 1, self._view.viewport())
            return
        place, head = places[self._landing], heads[self._landing]
        below_words = bool(head) and y > place.top() + head / 2
        self._waits = below_words if head else topics[self._landing].parked
        self.mark.show_at(place.top() + (head if below_words else 0), self._view.viewport())

    def drop(self) -> None:
        """Let go."""
        ids, at, landing, waits = self._ids, self._at, self._landing, self._waits
        self.end()
        if not ids:
            return
        if landing is None:
            self.fell.emit(ids, at)
        else:
            beside = (topic for topic in self._model.topics[:landing] if topic.parked is waits)
            above = [topic.id for topic in beside if topic.id not in ids]
            self.landed.emit(ids, above[-1] if above else "", waits)

    def end(self) -> None:
        """Put everything down where it was."""
        self._ids, self._landing = (), None
        self._scroller.stop()
        self.mark.hide()
        if self._carried is not None:
            self._carried.hide()
            self._carried.deleteLater()
            self._carried = None
        self.back.emit()

    @Slot()
    def _scroll(self) -> None:
        """Go on as long as the mouse rests near an edge of what is seen."""
        if self._landing is not None:
            here = self._view.viewport().mapFromGlobal(self._at)
            scroll_to(self._view.viewport(), here, self._theme.px(_MARGIN))
            self.follow(self._at)
