"""One session, whole: its head and its cards, in one column that scrolls."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.ui.after_paint import AfterPaint
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.agenda_card import AgendaCard
from rm_desktop.ui.pages.sessions_parts.headline import Headline
from rm_desktop.ui.pages.sessions_parts.lower_cards import LowerCards
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
    completed = Signal()
    """The cards below the agenda are made."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._narrow = False
        self._session_id = ""
        self._picture: SessionPicture | None = None
        self._found: QWidget | None = None
        self.headline = Headline(theme, self.sheet)
        self.pulse = PulseCard(dispatcher, theme, self.sheet)
        self.pulse.hide()
        self.agenda = AgendaCard(dispatcher, theme, self.sheet)
        self._lower: LowerCards | None = None
        self._make_lower = partial(LowerCards, dispatcher, theme, lane, self.sheet, self.page)
        self.headline.back_requested.connect(self.back_requested)
        for part in (self.headline, self.pulse, self.agenda):
            part.setMinimumWidth(1)  # nothing makes the column wider than what is seen of it
            self.page.addWidget(part)
        self.set_beside(True)
        self.verticalScrollBar().rangeChanged.connect(self._follow)
        AfterPaint(self).add(self.complete)

    @property
    def preparation(self) -> PreparationCard:
        """The card of my preparation, made now where it was not made yet; so are the two below it."""
        return self.complete().preparation

    @property
    def notes(self) -> NotesCard:
        """The card of the shared notes."""
        return self.complete().notes

    @property
    def outcomes(self) -> OutcomesCard:
        """The card of what came out."""
        return self.complete().outcomes

    @property
    def is_complete(self) -> bool:
        """Whether the cards below the agenda are made."""
        return self._lower is not None

    def complete(self) -> LowerCards:
        """Make the cards below the agenda, as is done after the first paint, and return them."""
        if self._lower is None:
            self._lower = self._make_lower()
            self._lower.set_narrow(self._narrow)
            if self._picture is not None:
                self._lower.show_picture(self._picture)
            self.completed.emit()
        return self._lower

    def set_beside(self, beside: bool) -> None:
        """Stand beside the list, or on a page of its own."""
        self.set_margins((_GAP if beside else EDGE, 24, EDGE, 32))
        self.headline.back.setVisible(not beside)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session; another one is shown from its top."""
        if picture.id != self._session_id:
            self.verticalScrollBar().setValue(0)
        self._session_id, self._picture = picture.id, picture
        for part in (self.headline, self.agenda, self._lower):
            if part is not None:
                part.show_picture(picture)
        held = picture.view.line.state is SessionState.HELD
        self.pulse.setVisible(held)
        if held:
            self.pulse.show_session(picture.id, picture.pair)

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where any of it failed."""
        saved = [part.save_pending() for part in (self.agenda, self._lower) if part is not None]
        return all(saved)

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self._session_id, self._picture = "", None
        self.agenda.topics.editing.stop()
        if self._lower is not None:
            self._lower.let_go()

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
            for part in (self.headline, self.agenda, self._lower):
                if part is not None:
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
