"""What buttons, menus and commands of Today ask for, and which of them can be asked for now."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import SessionState
from rm_desktop.services.today_view import Nudge, NudgeKind, TodayView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.today_cards.lead import Lead
from rm_desktop.ui.pages.today_cards.sheet import TodaySheet

if TYPE_CHECKING:  # the deeds bring dialogs, which must not load before the first paint
    from rm_desktop.ui.pages.today_cards.deeds import TodayDeeds

OF_ACTIONS = ("action-tick", "action-edit", "action-session", "action-remove")
_ON_PAPER = ("agenda-print", "agenda-pdf")
_OF_SESSIONS = (
    *("session-prepare", "session-start", "session-end", "session-held", "session-move", "session-plan"),
    *_ON_PAPER,
)
READING_ONLY = frozenset({"session-prepare", "agenda-print", "action-session"})


class TodayWishes(QObject):
    """Knows the view and the cards that lead; passes on what is wished to those who do it."""

    open_requested = Signal(str, str)  # kind, id
    page_requested = Signal(str, str)
    menu_requested = Signal(object, object)  # both as of `Page`

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, sheet: TodaySheet, page: Page) -> None:
        super().__init__(page)
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._sheet = sheet
        self._page = page
        self._view: TodayView | None = None
        self._leads: tuple[Lead, ...] = ()
        self._subject = ""
        self._folder: Path | None = None
        self._deeds: TodayDeeds | None = None
        sheet.asked.connect(self._ask)
        sheet.menu_wanted.connect(self._show_session_menu)
        sheet.promises.edit_requested.connect(self._edit_action)
        sheet.promises.menu_wanted.connect(self._show_action_menu)
        sheet.nudges.followed.connect(self._follow)

    def show_view(self, view: TodayView, leads: tuple[Lead, ...]) -> None:
        """Know what is shown now."""
        self._view, self._leads = view, leads

    def set_folder(self, folder: Path | None) -> None:
        """Offer a folder first for what is kept as a file."""
        self._folder = folder
        if self._deeds is not None:
            self._deeds.set_folder(folder)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the page's commands do."""
        of_sessions = {each: partial(self._ask, each, "") for each in _OF_SESSIONS}
        of_actions = {each: partial(self._do_with_action, each) for each in OF_ACTIONS}
        return {**of_sessions, **of_actions, "action-add": self._sheet.promises.start_adding}

    def possible(self) -> frozenset[str]:
        """Return the ids of the commands that can be used now."""
        offered = {button.id for lead in self._leads for button in lead.buttons}
        found = {"action-add"} | {each for each in _OF_SESSIONS if each in offered}
        if self._next_id():
            found |= {"session-prepare", *_ON_PAPER}
        chosen = self._sheet.promises.chosen
        if chosen is not None:
            found |= set(OF_ACTIONS) if chosen.session_id else {*OF_ACTIONS} - {"action-session"}
        return frozenset(found if self._dispatcher.can_write else found & READING_ONLY)

    def words(self) -> dict[str, str]:
        """Return what the commands are called while a session is live."""
        live = self._view is not None and self._view.session and self._view.session.state is SessionState.LIVE
        return {"session-start": self.tr("Go on with the session")} if live else {}

    @property
    def _later(self) -> "TodayDeeds":
        """What asks more than one question, made when it is first wanted."""
        if self._deeds is None:
            made = import_module("rm_desktop.ui.pages.today_cards.deeds")
            deeds: TodayDeeds = made.TodayDeeds(self._dispatcher, self._theme, self._clock, self._page)
            deeds.open_requested.connect(self.open_requested)
            deeds.page_requested.connect(self.page_requested)
            deeds.set_folder(self._folder)
            self._deeds = deeds
        return self._deeds

    @Slot(str, str)
    def _ask(self, wish: str, subject: str) -> None:
        """Do what a button or command asks for with a session, or with the one it is offered for."""
        if wish == "reflect":
            self._sheet.show_reflect()
        elif self._view is not None:
            self._later.do(wish, subject or self._subject or self._offered_for(wish), self._view)
        self._subject = ""

    def _offered_for(self, wish: str) -> str:
        offering = (lead for lead in self._leads if any(button.id == wish for button in lead.buttons))
        found = next(offering, None)
        return found.subject if found is not None else self._next_id()

    def _next_id(self) -> str:
        return "" if self._view is None or self._view.session is None else self._view.session.id

    def _do_with_action(self, wish: str) -> None:
        chosen = self._sheet.promises.chosen
        if chosen is not None and self._view is not None:
            self._later.do_with_action(wish, chosen, self._view.pair)

    @Slot(object)
    def _follow(self, nudge: Nudge) -> None:
        """Go where a quiet word leads."""
        if nudge.kind is NudgeKind.PULSE and self._view is not None:
            self._later.do("session-end", nudge.subject, self._view)  # the wrap goes on where it was left
            return
        if nudge.kind in (NudgeKind.SIGN, NudgeKind.CHARTER):
            self.page_requested.emit("charter", "")
        elif nudge.kind is NudgeKind.OVERDUE:
            self.page_requested.emit("actions", "")
        else:
            self.page_requested.emit("sessions", nudge.subject)

    @Slot(str)
    def _edit_action(self, _action_id: str) -> None:
        self._do_with_action("action-edit")

    @Slot(object, str)
    def _show_session_menu(self, at: QPoint, subject: str) -> None:
        if subject:
            self._subject = subject if subject != self._next_id() else ""
            offered = [button.id for lead in self._leads if lead.subject == subject for button in lead.buttons]
            known = tuple(each for each in offered if each in self.slots() and each not in _ON_PAPER)
            self.menu_requested.emit((*known, "", *_ON_PAPER), at)

    @Slot(object, str)
    def _show_action_menu(self, at: QPoint, _action_id: str) -> None:
        *first, last = OF_ACTIONS
        self.menu_requested.emit((*first, "", last), at)
