"""The commands of the page: what each does, whether it can be used now, and where its keys work."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.detail import SessionDetail
from rm_desktop.ui.pages.sessions_parts.list_pane import SessionListPane
from rm_desktop.ui.pages.sessions_parts.lower_commands import LowerCommands
from rm_desktop.ui.pages.sessions_parts.session_deeds import MENU as SESSION_MENU
from rm_desktop.ui.pages.sessions_parts.topic_deeds import MENU as TOPIC_MENU
from rm_desktop.ui.pages.sessions_parts.topic_mover import TopicMover
from rm_desktop.ui.pages.sessions_parts.whole import Whole

_IN_LIST = ("session-edit", "session-remove")
_READING = frozenset({"session-notes-view"})
_ON_PAGE = frozenset({"session-new", "topic-add", "topic-carry"})


class PageCommands(QObject):
    """Gathers the deeds of the parts under the ids of `page_commands/sessions.py`."""

    changed = Signal()
    """What is possible may be something else."""
    menu_wanted = Signal(object, QPoint)
    """Ids for a context menu, and where on the screen."""
    saving = Signal()
    """Something is about to be done with the session: what is typed is to be saved first."""
    session_removed = Signal()

    def __init__(
        self,
        dispatcher: Dispatcher,
        theme: Theme,
        clock: Clock,
        sessions: SessionListPane,
        detail: SessionDetail,
        whole: Whole,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self._list = sessions
        self._detail = detail
        self._whole = whole
        self._session = whole.deeds
        self._papers = whole.papers
        self._session.removed.connect(self.session_removed)
        self._mover = TopicMover(dispatcher, theme, clock, detail.agenda.topics, sessions, page)
        self._lower = LowerCommands(detail)
        self._shows_session = False
        self._connect()
        self._allow(dispatcher.can_write)

    def set_session(self, session_id: str, state: SessionState) -> None:
        """Be about the session that is shown now, or about none."""
        self._session.set_session(session_id, state)
        self._papers.set_session(session_id, state)
        self._shows_session = bool(session_id)
        self.changed.emit()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what every command of the page does."""
        detail = self._detail
        deeds = {**self._session.slots(), **self._papers.slots()}
        saved = {each: partial(self._save_and, deed) for each, deed in deeds.items()}
        return {
            **self._whole.slots(),
            "topic-add": detail.agenda.entry.setFocus,
            "topic-carry": detail.agenda.carry_over,
            "topic-move": self._mover.ask,
            **saved,
            **detail.agenda.deeds.slots(),
            **detail.agenda.promised.slots(),
            **self._lower.slots(),
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be used now."""
        found = self._whole.possible() | self._papers.possible() | self._session.possible()
        if not self._shows_session:
            return found
        if not self._dispatcher.can_write:
            return found | _READING
        return found | self._detail.agenda.possible() | self._lower.possible()

    def words(self) -> dict[str, str]:
        """Return what commands are called now."""
        return self._session.words() if self._shows_session else {}

    def home(self, command_id: str) -> QWidget | None:
        """Return the part in which the keys of a command work; None for the whole page."""
        if command_id in _IN_LIST:
            return self._list.view
        if command_id.startswith("topic-") and command_id not in _ON_PAGE:
            return self._detail.agenda.topics
        return self._detail.agenda.promised.home(command_id) or self._lower.home(command_id)

    def _connect(self) -> None:
        agenda, headline = self._detail.agenda, self._detail.headline
        self._list.menu_wanted.connect(self._show_session_menu)
        headline.menu_wanted.connect(self._show_session_menu)
        headline.edit_requested.connect(self._session.edit)
        headline.start_requested.connect(partial(self._save_and, self._session.begin))
        headline.print_requested.connect(partial(self._save_and, self._papers.print_page))
        headline.minutes_requested.connect(partial(self._save_and, self._papers.minutes))
        self._detail.pulse.wrap_requested.connect(partial(self._save_and, self._session.wrap))
        agenda.topics.menu_wanted.connect(self._show_topic_menu)
        agenda.topics.chosen_changed.connect(self.changed)
        agenda.topics.selectionModel().currentChanged.connect(self._on_current_changed)
        agenda.topics.editing.changed.connect(self.changed)
        agenda.promised.changed.connect(self.changed)
        agenda.promised.menu_wanted.connect(self.menu_wanted)
        agenda.move_requested.connect(self._mover.ask)
        agenda.template_requested.connect(partial(self._save_and, self._papers.use_template))
        self._lower.changed.connect(self.changed)
        self._lower.menu_wanted.connect(self.menu_wanted)
        self._detail.completed.connect(self._on_completed)
        self._dispatcher.can_write_changed.connect(self._allow)

    def _save_and(self, deed: Callable[[], object]) -> None:
        self.saving.emit()
        deed()

    @Slot()
    def _on_completed(self) -> None:
        self._detail.preparation.form_requested.connect(partial(self._save_and, self._papers.prepare))

    @Slot()
    def _on_current_changed(self) -> None:
        self.changed.emit()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self._list.new.setEnabled(allowed)
        self._list.ways.set_writable(allowed)
        self._detail.set_writable(allowed)
        self.changed.emit()

    @Slot(QPoint)
    def _show_session_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(_of_use(SESSION_MENU, self.possible()), at)

    @Slot(QPoint)
    def _show_topic_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(TOPIC_MENU, at)


def _of_use(menu: tuple[str, ...], possible: frozenset[str]) -> tuple[str, ...]:
    """Return the commands of a menu that can be used now, and a line only between some of them."""
    found: list[str] = []
    for each in menu:
        if each in possible or (not each and found and found[-1]):
            found.append(each)
    return tuple(found[:-1] if found and not found[-1] else found)
