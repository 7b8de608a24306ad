"""One session, whole: its head and its cards, in one column that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.sessions_parts.agenda_card import AgendaCard
from rm_desktop.ui.pages.sessions_parts.headline import Headline
from rm_desktop.ui.pages.sessions_parts.notes_card import NotesCard
from rm_desktop.ui.pages.sessions_parts.outcomes_card import OutcomesCard
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.preparation_card import PreparationCard
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_NARROW = 480


class SessionDetail(QScrollArea):
    """Shows a `SessionPicture`; Escape asks to go back to the list."""

    back_requested = Signal()
    command_requested = Signal(str)

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._session_id = ""
        self.headline = Headline(theme)
        self.agenda = AgendaCard(dispatcher, theme)
        self.preparation = PreparationCard(dispatcher, theme)
        self.notes = NotesCard(dispatcher, theme, lane)
        self.outcomes = OutcomesCard(dispatcher, theme)
        self.headline.back_requested.connect(self.back_requested)
        self.headline.command_requested.connect(self.command_requested)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        ScaledSpacing(theme, column, 16, (24, 24, 32, 32))
        for part in (self.headline, self.agenda, self.preparation, self.notes, self.outcomes):
            part.setMinimumWidth(1)  # nothing makes the column wider than what is seen of it
        for part in (self.headline, self.agenda, self.preparation):
            column.addWidget(part)
        column.addWidget(self.notes, 1)
        column.addWidget(self.outcomes)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show a session; another one is shown from its top."""
        if picture.id != self._session_id:
            self.verticalScrollBar().setValue(0)
        self._session_id = picture.id
        for part in (self.headline, self.agenda, self.preparation, self.notes, self.outcomes):
            part.show_picture(picture)

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where any of it failed."""
        saved = [part.save_pending() for part in (self.agenda, self.preparation, self.notes)]
        return all(saved)

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self._session_id = ""
        self.agenda.topics.stop_editing()
        self.preparation.let_go()
        self.notes.let_go()

    def focus_first(self) -> None:
        """Put the keyboard on the agenda."""
        self.agenda.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < self._theme.px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for part in (self.headline, self.agenda, self.notes, self.outcomes):
                part.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
