"""The list and the session: side by side with a place to shift, or in a narrow window one of them; or neither yet."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.detail import SessionDetail
from rm_desktop.ui.pages.sessions_parts.list_pane import SessionListPane
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.list_beside import ListBeside

_LIST_WIDTH = 342
_NARROWEST_LIST = 240
_NARROWEST_SESSION = 340


class SessionPanes(ListBeside):
    """Tells list and session how they stand, and stands empty before there is any."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, title: str, parent: QWidget) -> None:
        super().__init__(theme, (_NARROWEST_LIST, _NARROWEST_SESSION), parent)
        self.list = SessionListPane(theme, self.splitter)
        self.detail = SessionDetail(dispatcher, theme, lane, self.splitter)
        self.hold(self.list, self.detail, _LIST_WIDTH)
        sentence = self.tr("Plan the first session: a day, a place and what it is about. Its topics come next.")
        self.empty = EmptyState(theme, "sessions", sentence, self.tr("Plan a session"), self, title=title)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        self.arrange()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to list."""
        return self._stack.currentWidget() is self.empty

    def show_empty(self, empty: bool) -> None:
        """Show list and session, or what begins them."""
        self._stack.setCurrentWidget(self.empty if empty else self.splitter)

    def focus_first(self) -> None:
        """Put the keyboard where a person starts."""
        if self.is_empty:
            self.empty.focus_first()
        elif self.shows_only_detail:
            self.detail.focus_first()
        else:
            self.list.focus_first()

    def fit(self) -> None:
        self.detail.set_beside(not self.is_narrow)
        self.list.set_narrow(self.is_narrow)
