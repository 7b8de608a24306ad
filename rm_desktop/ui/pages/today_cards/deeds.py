"""What a button of Today does: each wish by its id, with the questions that some of them ask."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.today_phase import day_to_move_to
from rm_desktop.services.today_view import ActionLine, PairView, TodayView
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dialogs.action_details import ActionDialog
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.today_cards import calls
from rm_desktop.ui.papers.print_agenda import AgendaPrinter
from rm_desktop.ui.wording import words
from rm_desktop.ui.wrapping import Wrapping

if TYPE_CHECKING:
    from rm_desktop.services.actions import ActionEdit
    from rm_desktop.services.sessions import SessionEdit

# practice.md, +90 days: did it last?
_FOLLOW_UP_AFTER = timedelta(days=90)
_FOLLOW_UP_MINUTES = 20


class TodayDeeds(QObject):
    """Asks the dispatcher, or for another page."""

    open_requested = Signal(str, str)
    page_requested = Signal(str, str)

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, page: QWidget) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._page = page
        self._printer = AgendaPrinter(dispatcher, page)
        self._wrapping = Wrapping(dispatcher, theme, clock, page)
        self._wrapping.open_requested.connect(self.open_requested)
        self._wrapping.minutes_requested.connect(partial(self.page_requested.emit, "sessions"))

    def set_folder(self, folder: Path | None) -> None:
        """Offer a folder first for an agenda that is kept as a file."""
        self._printer.folder = folder

    def do(self, wish: str, session_id: str, view: TodayView) -> None:
        """Do what a button of a leading card asks for, with the session it is about."""
        ways: dict[str, Callable[[], object]] = {
            "session-prepare": partial(self._prepare, session_id, view),
            "session-look": partial(self.open_requested.emit, Kind.SESSION.value, session_id),
            "session-start": partial(self._start, session_id),
            "session-end": partial(self._wrapping.begin, session_id),
            "session-held": partial(self._end, session_id),
            "session-move": partial(self._move, session_id, view),
            "session-plan": partial(self._plan, view),
            "follow-up-plan": self._plan_follow_up,
            "programme-export": partial(self.open_requested.emit, Kind.RECEIPT.value, ""),
            "agenda-print": partial(self._printer.print_session, session_id),
            "agenda-pdf": partial(self._printer.save_pdf, session_id),
        }
        ways[wish]()

    def do_with_action(self, wish: str, action: ActionLine, pair: PairView) -> None:
        """Do what the menu of an action asks for."""
        if wish == "action-edit":
            self._edit(action, pair)
        elif wish == "action-session":
            self.open_requested.emit(Kind.SESSION.value, action.session_id or "")
        else:
            call = calls.tick_action if wish == "action-tick" else calls.remove_action
            self._dispatcher.do(partial(call, action.id))

    def _prepare(self, session_id: str, view: TodayView) -> None:
        """Go to the agenda; the leader, who does not own it, to the own preparation where one is begun."""
        mine = ""
        if view.pair.me is Role.LEADER:
            mine = self._dispatcher.read(partial(calls.preparation_of, session_id)) or ""
        if mine:
            self.open_requested.emit(Kind.PREPARATION.value, mine)
        else:
            self.open_requested.emit(Kind.SESSION.value, session_id)

    def _start(self, session_id: str) -> None:
        """Begin a session, or go on with one that is live, on the page for that."""
        if self._dispatcher.do(partial(calls.start_session, session_id)) is not None:
            self.page_requested.emit("live", session_id)

    def _end(self, session_id: str) -> None:
        self._dispatcher.do(partial(calls.end_session, session_id))

    def _move(self, session_id: str, view: TodayView) -> None:
        session = next(each for each in (view.session, view.overdue) if each is not None and each.id == session_id)
        today = self._clock.today()
        day = day_to_move_to(session, view, today)
        if self._dispatcher.do(partial(calls.move_session, session_id, day)):
            said = words.long_day(day, QLocale(), today)
            announce(self._page, self.tr("Moved to {day}.").format(day=said))

    def _plan(self, view: TodayView) -> None:
        """Ask for the details of a session, in the rhythm of the pair."""
        heading, button = self.tr("New session"), self.tr("Plan it")
        dialog = SessionDialog(self._theme, self._clock.today(), heading, button, self._page, clock=self._clock)
        first = view.last is None
        day = self._clock.today() + timedelta(weeks=1 if first else view.pair.cadence_weeks)
        dialog.show_fields({"day": day})
        dialog.answered.connect(self._add)
        dialog.open()

    @Slot(object)
    def _add(self, fields: "SessionEdit") -> None:
        dialog = self.sender()
        if self._dispatcher.do(partial(calls.add_session, fields)) and isinstance(dialog, SessionDialog):
            dialog.accept()

    def _plan_follow_up(self) -> None:
        fields: SessionEdit = {
            "title": self.tr("Did it last?"),
            "purpose": self.tr("A short look back: which habits were kept, and was the promised change made?"),
            "day": self._clock.today() + _FOLLOW_UP_AFTER,
            "minutes": _FOLLOW_UP_MINUTES,
        }
        self._dispatcher.do(partial(calls.add_session, fields))

    def _edit(self, action: ActionLine, pair: PairView) -> None:
        places = self._dispatcher.read(calls.places)
        dialog = ActionDialog(action, pair, self._clock.today(), self._theme, self._page, places)
        dialog.answered.connect(self._change)
        dialog.open()

    @Slot(object)
    def _change(self, fields: "ActionEdit") -> None:
        dialog = self.sender()
        if isinstance(dialog, ActionDialog):
            call = partial(calls.edit_action, dialog.action_id, fields)
            if self._dispatcher.do(call) is not None:
                dialog.accept()
