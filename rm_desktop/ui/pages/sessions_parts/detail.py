"""One session, whole: its head and its cards, in one column that scrolls."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.agenda_card import AgendaCard
from rm_desktop.ui.pages.sessions_parts.headline import Headline
from rm_desktop.ui.pages.sessions_parts.notes_card import NotesCard
from rm_desktop.ui.pages.sessions_parts.outcomes_card import OutcomesCard
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.preparation_card import PreparationCard
from rm_desktop.ui.pages.sessions_parts.pulse_card import PulseCard
from rm_desktop.ui.pages.sessions_parts.rows import scroll_to
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.page_area import EDGE, PageArea

_NARROW = 480
_GAP = 24
_AROUND = 48


class SessionDetail(PageArea):
    """Shows a `SessionPicture`; Escape asks to go back to the list."""

    back_requested = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._narrow = False
        self._session_id = ""
        self._found: QWidget | None = None
        self.headline = Headline(theme)
        self.pulse = PulseCard(dispatcher, theme)
        self.pulse.hide()
        self.agenda = AgendaCard(dispatcher, theme)
        self.preparation = PreparationCard(dispatcher, theme)
        self.notes = NotesCard(dispatcher, theme, lane)
        self.outcomes = OutcomesCard(dispatcher, theme)
        self.headline.back_requested.connect(self.back_requested)
        for part in (self.headline, self.pulse, self.agenda, self.preparation, self.notes, self.outcomes):
            part.setMinimumWidth(1)  # nothing makes the column wider than what is seen of it
        for part in (self.headline, self.pulse, self.agenda, self.preparation):
            self.page.addWidget(part)
        self.page.addWidget(self.notes, 1)
        self.page.addWidget(self.outcomes)
        self.set_beside(True)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def set_beside(self, beside: bool) -> None:
        """Stand beside the list, or on a page of its own."""
        self.set_margins((_GAP if beside else EDGE, 24, EDGE, 32))
        self.headline.back.setVisible(not beside)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session; another one is shown from its top."""
        if picture.id != self._session_id:
            self.verticalScrollBar().setValue(0)
        self._session_id = picture.id
        for part in (self.headline, self.agenda, self.preparation, self.notes, self.outcomes):
            part.show_picture(picture)
        held = picture.view.line.state is SessionState.HELD
        self.pulse.setVisible(held)
        if held:
            self.pulse.show_session(picture.id, picture.pair)

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where any of it failed."""
        saved = [part.save_pending() for part in (self.agenda, self.preparation, self.notes)]
        return all(saved)

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self._session_id = ""
        self.agenda.topics.editing.stop()
        self.preparation.let_go()
        self.notes.let_go()

    def focus_first(self) -> None:
        """Put the keyboard on the agenda."""
        self.agenda.focus_first()

    def focus_record(self, kind: str, record_id: str) -> None:
        """Put the keyboard on what belongs to the session and show it; on the agenda for the session itself."""
        part: QWidget | None = None
        if kind == Kind.TOPIC:
            if self.agenda.focus_topic(record_id):
                part = self.agenda.topics
        elif kind == Kind.PREPARATION:
            part = self.preparation.focus_first()
        else:
            part = self.outcomes.focus_record(record_id)
        self._found = part
        if part is None:
            self.focus_first()
        else:  # where it lies is known when the layout is done; it may take a few turns, see `_follow`
            QTimer.singleShot(0, part, partial(self._reveal, part))

    def show_found(self, kind: str, words: str) -> bool:
        """Put the caret where words stand in the texts of the session; return False where none of them does."""
        if kind == Kind.SESSION:
            return self.notes.show_found(words)
        return kind == Kind.PREPARATION and self.preparation.show_found(words)

    def set_writable(self, writable: bool) -> None:
        """Let the session be changed, or only be read; the cards hear of it themselves."""
        self.headline.set_writable(writable)

    def _reveal(self, part: QWidget) -> None:
        """Bring what was gone to into view; of the topics that is the current one."""
        if part is self.agenda.topics:
            self.agenda.topics.scrollTo(self.agenda.topics.currentIndex())
        else:
            for edge in (part.rect().bottomLeft(), part.rect().topLeft()):
                scroll_to(part, edge, self._theme.px(_AROUND))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < self._theme.px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for part in (self.headline, self.agenda, self.notes, self.outcomes):
                part.set_narrow(narrow)

    @Slot()
    def _follow(self) -> None:
        """Keep the line that is typed in, or what was searched for, in view when what stands above it grows."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        if isinstance(focused, QLineEdit) or focused is self._found:
            self._reveal(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
