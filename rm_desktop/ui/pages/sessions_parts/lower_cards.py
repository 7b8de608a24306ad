"""The cards below the agenda: my preparation, the shared notes, and what came out."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.notes_card import NotesCard
from rm_desktop.ui.pages.sessions_parts.outcomes_card import OutcomesCard
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.preparation_card import PreparationCard
from rm_desktop.ui.tasks import Lane


class LowerCards(QObject):
    """Makes the three at once, in the order in which Tab comes to them."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, sheet: QWidget, column: QVBoxLayout) -> None:
        super().__init__(sheet)
        self.preparation = PreparationCard(dispatcher, theme, sheet)
        self.notes = NotesCard(dispatcher, theme, lane, sheet)
        self.outcomes = OutcomesCard(dispatcher, theme, sheet)
        for card in (self.preparation, self.notes, self.outcomes):
            card.setMinimumWidth(1)  # nothing makes the column wider than what is seen of it
            column.addWidget(card, 1 if card is self.notes else 0)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show what belongs to a session."""
        for card in (self.preparation, self.notes, self.outcomes):
            card.show_picture(picture)

    def set_narrow(self, narrow: bool) -> None:
        """Stand in little room."""
        self.notes.set_narrow(narrow)
        self.outcomes.set_narrow(narrow)

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where any of it failed."""
        self.outcomes.save_pending()
        saved = [card.save_pending() for card in (self.preparation, self.notes)]
        return all(saved)

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self.preparation.let_go()
        self.notes.let_go()
