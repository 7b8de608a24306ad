"""How topics come to another session: dragged onto it in the list, or by choosing it."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.list_pane import SessionListPane
from rm_desktop.ui.pages.sessions_parts.picture import lines
from rm_desktop.ui.pages.sessions_parts.session_chooser import SessionChooser
from rm_desktop.ui.pages.sessions_parts.topic_list import TopicList
from rm_desktop.ui.wording import words


class TopicMover(QObject):
    """Watches a drag over the list of sessions, and asks where there is none."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        theme: Theme,
        clock: Clock,
        topics: TopicList,
        sessions: SessionListPane,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._topics = topics
        self._sessions = sessions
        self._page = parent
        topics.drag.over.connect(sessions.show_landing)
        topics.drag.back.connect(sessions.hide_landing)
        topics.drag.fell.connect(self._drop)

    @Slot()
    def ask(self) -> None:
        """Ask to which session the chosen topics are to go."""
        chosen = self._topics.chosen_topics()
        others = tuple(line for line in self._dispatcher.read(lines) or () if line.id != self._sessions.current_id)
        if not chosen or not others:
            return
        chooser = SessionChooser(self._theme, others, self._clock.today(), len(chosen), self._page)
        chooser.chosen.connect(partial(self._move, tuple(topic.id for topic in chosen)))
        chooser.open()

    @Slot(object, QPoint)
    def _drop(self, topic_ids: calls.Ids, at: QPoint) -> None:
        session_id = self._sessions.show_landing(at)
        self._sessions.hide_landing()
        if session_id:
            self._move(topic_ids, session_id)

    def _move(self, topic_ids: calls.Ids, session_id: str) -> None:
        if self._dispatcher.do(partial(calls.move_topics_to, topic_ids, session_id)):
            title = str(self._sessions.model.index_of(session_id).data())
            announce(self._topics, words.tr("Moved to session {title}").format(title=words.quoted(title)))
