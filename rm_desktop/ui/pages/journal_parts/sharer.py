"""The one way words leave the journal: chosen, shown, and then copied."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.dialogs.share_takeaway import ShareTakeawayDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts import calls


class TakeawaySharer(QObject):
    """Asks about the words and copies them; nothing of the entry goes with them."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._window = parent

    def ask(self, words: str, session_id: str | None, sessions: tuple[SessionLine, ...]) -> None:
        """Show the words that would be copied, with the session to file them under."""
        pair = self._dispatcher.read(calls.pair)
        if pair is not None:
            dialog = ShareTakeawayDialog(self._theme, words, pair, sessions, self._window)
            dialog.propose_session(session_id)
            dialog.answered.connect(self._share)
            dialog.open()

    @Slot(str, object, str, object)
    def _share(self, words: str, learner: Role, area: str, session_id: str | None) -> None:
        dialog = self.sender()
        shared = self._dispatcher.do(partial(calls.share, calls.Sharing(words, learner, area, session_id)))
        if shared and isinstance(dialog, ShareTakeawayDialog):
            dialog.accept()
