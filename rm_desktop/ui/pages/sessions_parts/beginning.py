"""The way from a planned session to the one that is held now."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import session_calls
from rm_desktop.ui.pages.sessions_parts.picture import live_now, when_of
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.wording import words


class Beginning(QObject):
    """Starts a session and asks for the page on which it is held; only one is live at a time, and it is of today."""

    live_requested = Signal(str)

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._page = parent

    def begin(self, session_id: str) -> None:
        """Start a session, or go on with it; ask first where another one is live."""
        live = self._dispatcher.read(live_now)
        if live is None:
            self._begin_today(session_id)
        elif live.id == session_id:
            self.live_requested.emit(session_id)
        else:
            self._ask(session_id, live.id, QLocale().toString(live.number))

    def _begin_today(self, session_id: str) -> None:
        """Start a session; ask first where it is one of days to come."""
        found = self._dispatcher.read(partial(when_of, session_id))
        if found is None or found.day is None or found.day <= found.today:
            self._start(session_id)
            return
        question = self.tr("Hold session {number} today?").format(number=QLocale().toString(found.number))
        day = words.long_day(found.day, QLocale(), found.today)
        sentence = self.tr("It is planned for {day}. Held today, it gets today’s date.").format(day=day)
        dialog = QuestionDialog(self._theme, question, sentence, self.tr("Hold it today"), self._page)
        dialog.confirmed.connect(partial(self._start, session_id))
        dialog.open()

    def _ask(self, session_id: str, live_id: str, number: str) -> None:
        question = self.tr("Session {number} is still live").format(number=number)
        sentence = self.tr("Mark it as held and start this one, or go on with it?")
        dialog = QuestionDialog(self._theme, question, sentence, self.tr("End it, start this one"), self._page)
        go_on = PlainButton(self._theme, self.tr("Go on with it"))
        go_on.clicked.connect(dialog.reject)
        go_on.clicked.connect(partial(self.live_requested.emit, live_id))
        dialog.add_way(go_on)
        dialog.confirmed.connect(partial(self._start_instead, session_id, live_id))
        dialog.open()

    def _start(self, session_id: str) -> None:
        if self._dispatcher.do(partial(session_calls.start_session, session_id)):
            self.live_requested.emit(session_id)

    def _start_instead(self, session_id: str, live_id: str) -> None:
        if self._dispatcher.do(partial(session_calls.end_session, live_id)) is not None:
            self._start(session_id)
