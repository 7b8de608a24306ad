"""What is done with sessions as a whole: planned, laid out, begun, moved, wrapped up, and made papers of."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.beginning import Beginning
from rm_desktop.ui.pages.sessions_parts.falling_out import FallingOut
from rm_desktop.ui.pages.sessions_parts.paper_deeds import PaperDeeds
from rm_desktop.ui.pages.sessions_parts.planning import SessionPlanning
from rm_desktop.ui.pages.sessions_parts.programme_planning import ProgrammePlanning
from rm_desktop.ui.pages.sessions_parts.session_deeds import SessionDeeds
from rm_desktop.ui.papers.session_papers import SessionPapers
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.templates.template_choosing import TemplateChooser
from rm_desktop.ui.wrapping import Wrapping


class Whole(QObject):
    """Owns the objects that put dialogs over the page, and gathers what they do."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self.planning = SessionPlanning(dispatcher, theme, clock, page)
        self.programme = ProgrammePlanning(dispatcher, theme, clock, page)
        self.beginning = Beginning(dispatcher, theme, page)
        self.wrapping = Wrapping(dispatcher, theme, clock, page)
        self.templates = TemplateChooser(dispatcher, theme, None, page)
        self.sheets = SessionPapers(dispatcher, theme, lane, page)
        falling_out = FallingOut(dispatcher, theme, clock, page)
        self.deeds = SessionDeeds(dispatcher, self.planning, falling_out, self.beginning, self.wrapping)
        self.papers = PaperDeeds(dispatcher, self.sheets, self.templates)
        self.wrapping.minutes_requested.connect(self.sheets.minutes)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what needs no session, by the ids of their commands."""
        return {
            "session-new": self.planning.ask_new,
            "session-log": self.planning.ask_happened,
            "programme-plan": self.programme.ask,
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of those that can be used now."""
        return frozenset(self.slots()) if self._dispatcher.can_write else frozenset()
