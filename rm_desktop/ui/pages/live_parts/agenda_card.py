"""The card of the agenda while a session is held: what comes next, put in another order on the fly."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.services.today_view import TopicLine
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.item_models.live_topics import LiveTopicModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts import calls
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.pages.live_parts.topic_rows import LiveTopicRows
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_ROWS = 5  # at least
_SHARE = 3  # of the height of the page


class LiveAgendaCard(Card):
    """Enter on a row talks about it now; Alt with an arrow moves it, so does the mouse. A new topic is typed below."""

    changed = Signal()
    """What can be done with the current row may be something else."""
    menu_wanted = Signal(QPoint)

    def __init__(
        self, dispatcher: Dispatcher, theme: Theme, session: LiveSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=16, parent=parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._dispatcher = dispatcher
        self._session = session
        self._rows = _ROWS
        self.model = LiveTopicModel(self)
        self.view = LiveTopicRows(theme, self.tr("Agenda"), self.model)
        self.view.dropped.connect(self._on_dropped)
        self.view.opened.connect(self._open)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.chosen_changed.connect(self.changed)
        self.up = IconButton(theme, "chevron-up", self.tr("Move the topic up"))
        self.up.clicked.connect(self.move_up)
        self.down = IconButton(theme, "chevron-down", self.tr("Move the topic down"))
        self.down.clicked.connect(self.move_down)
        self.entry = LineEdit()
        theme.dress(self.entry)
        self.entry.setAccessibleName(self.tr("Add a topic"))
        self.entry.setPlaceholderText(self.tr("Add a topic: @name 10m"))
        self.entry.returnPressed.connect(self._add)
        self._typed_for = ""
        self._half = HalfTyped("live-topic", dispatcher, self._typed, self)
        self._half.watch(self.entry)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 4, (4, 0, 0, 0))
        head.addWidget(SectionLabel(theme, self.tr("Agenda")))
        head.addStretch(1)
        for button in (self.up, self.down):
            head.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(self.view)
        self.body.addWidget(self.entry)
        theme.changed.connect(self._fit)

    @property
    def current(self) -> TopicLine | None:
        """The topic that is chosen."""
        return self.model.topic(self.view.currentIndex())

    def show_session(self) -> None:
        """Show the agenda; the row that was chosen stays chosen, and where the topic of now is another, that is."""
        picture, state = self._session.picture, self._session.state
        if picture is None or state is None:
            return
        self._put_back(picture.id)
        chosen, now = self.current, state.clock.topic
        moved_on = now != self.model.now
        if self.model.show_topics(picture.topics, now, picture.pair):
            wanted = now if chosen is None or (moved_on and now) else chosen.id
            found = self.model.index_of(wanted)
            self.view.setCurrentIndex(found if found.isValid() else self.model.index(0))
            self.view.setVisible(bool(self.model.topics))
            self._fit()
            self.view.scrollTo(self.view.currentIndex())
        self.changed.emit()

    def keep_half_typed(self) -> None:
        """Write what is typed of a topic and was not entered."""
        self._half.flush()

    def set_room(self, height: int) -> None:
        """Show more rows at once on a larger screen."""
        row = max(1, self.view.sizeHintForRow(0))
        self._rows = max(_ROWS, round(height / _SHARE / row))
        self._fit()

    def set_writable(self, writable: bool) -> None:
        """Let the agenda be changed, or only be seen."""
        self.entry.setEnabled(writable)
        self.view.setDragEnabled(writable)

    def show_possible(self, possible: frozenset[str]) -> None:
        """Enable the buttons for what can be done now."""
        self.up.setEnabled("live-up" in possible)
        self.down.setEnabled("live-down" in possible)

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with the current row."""
        topic, row = self.current, self.view.currentIndex().row()
        if topic is None:
            return frozenset()
        found = {"live-topic-park"} if not topic.done else set()
        found |= {"live-take"} if topic.id != self.model.now else set()
        found |= {"live-up"} if row > 0 else set()
        found |= {"live-down"} if row < len(self.model.topics) - 1 else set()
        return frozenset(found)

    @Slot()
    def take_up(self) -> None:
        """Talk about the current row now."""
        if self.current is not None and self.current.id != self.model.now:
            self._session.take_up(self.current.id)

    @Slot()
    def park(self) -> None:
        """Leave the current row for another time."""
        if self.current is not None:
            self._session.close(calls.park, self.current.id)

    @Slot()
    def move_up(self) -> None:
        """Move the current row up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the current row down."""
        self._move(1)

    def _move(self, step: int) -> None:
        topic, row = self.current, self.view.currentIndex().row()
        others = [each.id for each in self.model.topics if topic is not None and each.id != topic.id]
        place = row + step
        if topic is None or not 0 <= place < len(self.model.topics):
            return
        self._dispatcher.do(partial(calls.move, topic.id, others[place - 1] if place else ""))

    @Slot(str, str)
    def _on_dropped(self, topic_id: str, after: str) -> None:
        self._dispatcher.do(partial(calls.move, topic_id, after))

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        if self._dispatcher.can_write:
            self.take_up()

    def _put_back(self, session_id: str) -> None:
        """Show what was typed for a session and not entered, in place of what is another one's."""
        if session_id != self._typed_for:
            self._half.take_in()
            self._typed_for = session_id
            self.entry.setText("".join(self._half.of(session_id)))

    def _typed(self) -> Lines:
        return {self._typed_for: (self.entry.text(),)} if self._typed_for else {}

    @Slot()
    def _add(self) -> None:
        line = self.entry.text().strip()
        if line and self._dispatcher.do(partial(calls.add_topic, self._session.id, line)) is not None:
            self.entry.clear()

    @Slot()
    def _fit(self) -> None:
        """Be as high as the rows, or as some of them."""
        height = self.view.sizeHintForRow(0) if self.model.topics else 0
        self.view.setFixedHeight(height * min(self._rows, len(self.model.topics)) + 2)
