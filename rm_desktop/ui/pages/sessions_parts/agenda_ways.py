"""The dialogs of the agenda: what to carry over, and the topics of every session."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import SessionState
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts import agenda_calls, calls
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.topic_carry_sheet import CarrySheet
from rm_desktop.ui.pages.sessions_parts.topic_standing_sheet import Standing, StandingSheet

OVER = (SessionState.HELD, SessionState.CANCELLED)


class AgendaWays(QObject):
    """Each dialog closes once its answer is kept."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._place = parent
        self._picture: SessionPicture | None = None

    def set_picture(self, picture: SessionPicture) -> None:
        """Be about another session."""
        self._picture = picture

    @Slot()
    def carry_over(self) -> None:
        """Bring what earlier sessions left into this one; of several topics ask which."""
        if self._picture is None:
            return
        if len(self._picture.left) == 1:
            self._carry((self._picture.left[0].id,))
        elif self._picture.left:
            self._open(CarrySheet(self._theme, self._picture.left, self._place.window()), self._carry_answered)

    @Slot()
    def ask_standing(self) -> None:
        """Ask for the topics of every session."""
        text = self._dispatcher.read(agenda_calls.standing_of)
        if self._picture is not None and text is not None:
            here = self._picture.view.line.state not in OVER
            sheet = StandingSheet(self._theme, text, self._picture.pair, here=here, parent=self._place.window())
            self._open(sheet, self._standing_answered)

    @Slot()
    def add_standing(self) -> None:
        """Put the topics of every session on this agenda."""
        if self._picture is not None:
            self._dispatcher.do(partial(agenda_calls.add_standing, self._picture.id))

    def _open(self, sheet: FormDialog, answered: object) -> None:
        self._dispatcher.failed.connect(sheet.show_failure)
        sheet.answered.connect(answered)
        sheet.open()

    def _carry(self, topic_ids: calls.Ids) -> bool:
        if self._picture is None:
            return False
        return self._dispatcher.do(partial(calls.carry_over, self._picture.id, topic_ids)) is not None

    @Slot(object)
    def _carry_answered(self, topic_ids: calls.Ids) -> None:
        sheet = self.sender()
        if self._carry(topic_ids) and isinstance(sheet, FormDialog):
            sheet.accept()

    @Slot(object)
    def _standing_answered(self, answer: Standing) -> None:
        sheet = self.sender()
        if self._dispatcher.do(partial(agenda_calls.write_standing, answer.text)) is None:
            return
        if answer.here:
            self.add_standing()
        if isinstance(sheet, FormDialog):
            sheet.accept()
