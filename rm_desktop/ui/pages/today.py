"""The Today page: the next session, what is promised, one question, and the goals, in one screen."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_phase import Phase, next_turn, phase_of
from rm_desktop.services.today_view import Nudge, TodayView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.today_cards import calls
from rm_desktop.ui.pages.today_cards.lead_words import leads
from rm_desktop.ui.pages.today_cards.sheet import TodaySheet
from rm_desktop.ui.pages.today_cards.wishes import OF_ACTIONS, READING_ONLY, TodayWishes
from rm_desktop.ui.wording import words

if TYPE_CHECKING:  # the services bring SQLAlchemy, which must not load before the first paint
    from rm_desktop.store.changes import Changes
    from rm_desktop.ui.days.quick_action import QuickAction
    from rm_desktop.ui.pages.today_cards.draft import Drafts
    from rm_desktop.ui.pages.today_cards.hour_hand import HourHand

_NAMED = frozenset({Kind.PAIR, Kind.PERSON})  # which the sidebar shows too
# What the strip counts besides what the cards show.
_SHOWN = _NAMED | {
    *(Kind.SESSION, Kind.TOPIC, Kind.ACTION, Kind.GOAL, Kind.CHECK_IN, Kind.NOTE, Kind.TAKEAWAY),
    *(Kind.CHARTER, Kind.RATING, Kind.ASSUMPTION, Kind.OBSERVATION, Kind.RECEIPT),
}


class TodayPage(Page):
    """Shows a `TodayView`: first the workspace's last picture, then, once the services are there, the present."""

    shown = Signal(object)  # TodayView
    painted = Signal()  # once: the first view is on the screen

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Today")
        self._dispatcher = dispatcher
        self._theme = theme
        self._clock = clock
        self._view: TodayView | None = None
        self._day: date | None = None
        self._hand: HourHand | None = None
        self._drafts: Drafts | None = None
        self._equipped = self._stale = False
        self.sheet = TodaySheet(theme, self)
        self._wishes = TodayWishes(dispatcher, theme, clock, self.sheet, self)
        self._connect()

    def show_view(self, view: TodayView) -> None:
        """Show a view as of the clock's now."""
        self._view = view
        now, today, locale = self._clock.local(self._clock.now()), self._clock.today(), QLocale()
        self._day = today
        leading = leads(view, now, locale)
        self._wishes.show_view(view, leading)
        sheet = self.sheet
        sheet.greet(words.greeting(now.hour, view.pair.mine.short), words.long_day(today, locale, today))
        sheet.strip.show_view(view, today)
        sheet.nudges.show_view(view)
        sheet.promises.show_view(view, today, locale)
        sheet.reflect.ask(view.prompt_id, view.prompt)
        sheet.goals.show_view(view, locale)
        sheet.show_leads(leading, ended=phase_of(view, now) is Phase.ENDED)
        if self._hand is not None:
            self._hand.set_to(next_turn(view, now))
        self.possible_changed.emit()
        self.shown.emit(view)

    def save_pending(self) -> None:
        """Keep what stands in the box, to be written on."""
        if self._drafts is not None:
            self._drafts.flush()

    def part(self) -> None:
        """Keep Today's picture for the next start, where it is old."""
        if self._stale:
            self._dispatcher.read(calls.today)

    def only_read(self) -> None:
        self.sheet.only_read(READING_ONLY)

    def focus_first(self) -> None:
        self.sheet.focus_first()

    def slots(self) -> dict[str, Callable[[], object]]:
        return self._wishes.slots()

    def possible(self) -> frozenset[str]:
        return self._wishes.possible()

    def words(self) -> Mapping[str, str]:
        return self._wishes.words()

    def home(self, command_id: str) -> QWidget:
        return self.sheet.promises.rows if command_id in OF_ACTIONS else self

    def set_folder(self, folder: Path | None) -> None:
        self._wishes.set_folder(folder)

    def equip(self) -> None:
        """Make the editors, which are put off until the first paint is over; a second call does nothing."""
        if self._equipped:
            return
        self._equipped = True
        hands = import_module("rm_desktop.ui.pages.today_cards.hands")
        self._drafts = hands.equip(self.sheet.promises, self.sheet.reflect, self._theme, self._dispatcher)
        hand: HourHand = hands.HourHand(self, self._clock)
        hand.turned.connect(self._on_turned)
        self._hand = hand
        self.sheet.let_scroll()
        if self._view is not None:
            hand.set_to(next_turn(self._view, self._clock.local(self._clock.now())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sheet.strip.waits = False
        if self._stale:
            self._reload()
        elif self._view is not None and self._day is not None:
            self.sheet.strip.show_view(self._view, self._day)

    def _connect(self) -> None:
        sheet, dispatcher = self.sheet, self._dispatcher
        sheet.painted.connect(self._on_painted)
        sheet.open_requested.connect(self.open_requested)
        self._wishes.open_requested.connect(self.open_requested)
        self._wishes.page_requested.connect(self.page_requested)
        self._wishes.menu_requested.connect(self.menu_requested)
        sheet.nudges.put_off.connect(self._put_off)
        sheet.strip.share_requested.connect(self._open_share)
        sheet.promises.tick_requested.connect(self._tick)
        sheet.promises.add_requested.connect(self._add_action)
        sheet.promises.all_requested.connect(self._show_actions)
        sheet.promises.chosen_changed.connect(self.possible_changed)
        sheet.reflect.another_requested.connect(self._ask_another)
        dispatcher.changed.connect(self._on_changed)
        dispatcher.ready.connect(self._on_ready)
        self._theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _open_share(self) -> None:
        self.open_requested.emit(Kind.RECEIPT.value, "")

    @Slot()
    def _on_painted(self) -> None:
        self.painted.emit()
        self.equip()

    @Slot()
    def _on_turned(self) -> None:
        """Word the hour anew; on another day another question and perhaps another session are due."""
        if self._day != self._clock.today() and self._dispatcher.desk is not None:
            self._reload()
        elif self._view is not None:
            self.show_view(self._view)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.sheet.arrange_anew()

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        """Show what changed; behind another page as late as at its next turn, for reading Today costs."""
        if not changes.kinds & _SHOWN:
            return
        if self.isVisible() or changes.kinds & _NAMED:
            self.sheet.strip.waits = self.isVisible()
            self._reload()
        else:
            self._stale = True

    @Slot()
    def _on_ready(self) -> None:
        self.equip()
        self._reload()

    def _reload(self) -> None:
        self._stale = False
        view = self._dispatcher.read(calls.today)
        if view is not None:
            self.show_view(view)

    @Slot(str)
    def _tick(self, action_id: str) -> None:
        if self._dispatcher.do(partial(calls.tick_action, action_id)) is None and self._dispatcher.desk is not None:
            self.sheet.promises.show_as_is()

    @Slot(object)
    def _add_action(self, quick: "QuickAction") -> None:
        self._dispatcher.do(partial(calls.add_action, self.sheet.promises, quick))

    @Slot()
    def _show_actions(self) -> None:
        self.page_requested.emit("actions", "")

    @Slot(object)
    def _put_off(self, nudge: Nudge) -> None:
        if self._dispatcher.read(partial(calls.put_off, nudge.kind)):
            self._reload()

    @Slot()
    def _ask_another(self) -> None:
        found = self._dispatcher.read(partial(calls.another, self.sheet.reflect.prompt_id))
        if found is not None:
            self.sheet.reflect.ask(*found)
