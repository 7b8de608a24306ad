"""The Actions page: what both promised, across all sessions."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.action_list import ActionFilter
from rm_desktop.services.today_view import ActionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.days.quick_action import QuickAction
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.actions import ActionModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.actions_parts import calls
from rm_desktop.ui.pages.actions_parts.action_words import caption, spoken
from rm_desktop.ui.pages.actions_parts.calls import Surroundings
from rm_desktop.ui.pages.actions_parts.deeds import MENU, ActionDeeds
from rm_desktop.ui.pages.actions_parts.half_typed import ActionsHalfTyped
from rm_desktop.ui.pages.actions_parts.listing import ActionsListing
from rm_desktop.ui.pages.actions_parts.sheet import ActionsSheet
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SHOWN = frozenset({Kind.ACTION, Kind.SESSION, Kind.GOAL, Kind.PERSON, Kind.PAIR})
_ON_ROWS = frozenset({"promise-tick", "promise-edit", "promise-remove"})


class ActionsPage(Page):
    """Puts the parts together: the line, the filter, the list, and what is done with it."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Actions")
        self._dispatcher = dispatcher
        self._clock = desk.clock
        self._day = desk.clock.today()
        self._stale = True
        self._around: Surroundings | None = None
        model = ActionModel(caption, self._spoken, self)
        self.sheet = ActionsSheet(theme, model, self)
        self._listing = ActionsListing(self.sheet.rows, self.sheet.filters, dispatcher, desk.clock)
        self._half = ActionsHalfTyped(self.sheet, self._listing, dispatcher)
        self._deeds = ActionDeeds(self.sheet.rows, dispatcher, theme, desk.clock)
        self._deeds.serve(self.sheet.bulk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)
        self._connect()

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        calls.around(desk)
        calls.rows(calls.listing(ActionFilter(), desk).ids[:1], desk)

    @property
    def selected(self) -> str:
        return self.sheet.rows.actions_model.id_at(self.sheet.rows.currentIndex())

    def open_record(self, kind: str, record_id: str) -> bool:
        self._freshen()
        return kind == Kind.ACTION and self._listing.choose(record_id)

    def come_back_to(self, record_id: str) -> None:
        """Choose an action; for the id of a session or goal, show the actions of that alone."""
        self._freshen()
        places = None if self._around is None else self._around.places
        if places is not None and any(record_id == each[0] for each in places.sessions):
            self.sheet.filters.narrow_to(session_id=record_id)
        elif places is not None and any(record_id == each[0] for each in places.goals):
            self.sheet.filters.narrow_to(goal_id=record_id)
        elif record_id:
            self._listing.choose(record_id)

    def slots(self) -> dict[str, Callable[[], object]]:
        ways = {"promise-add": self.sheet.start_adding, "promise-filter": self.sheet.start_filtering}
        return {**ways, **self._deeds.slots()}

    def possible(self) -> frozenset[str]:
        ways = {"promise-add", "promise-filter"} if self._dispatcher.can_write else {"promise-filter"}
        return self._deeds.possible() | ways

    def words(self) -> Mapping[str, str]:
        return self._deeds.words()

    def home(self, command_id: str) -> QWidget:
        return self.sheet.rows if command_id in _ON_ROWS else self

    def save_pending(self) -> None:
        self.sheet.rows.editing.finish()
        self._half.flush()

    def focus_first(self) -> None:
        self._freshen()
        self.sheet.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.sheet.quick, self.sheet.filters, self.sheet.rows, self.sheet.empty)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._stale = True
            self._freshen()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    def _connect(self) -> None:
        sheet, rows = self.sheet, self.sheet.rows
        sheet.left.connect(self._leave)
        sheet.quick.entered.connect(self._add)
        sheet.evidence.kept.connect(self._say)
        rows.menu_wanted.connect(self._ask_menu)
        rows.chosen_changed.connect(self.possible_changed)
        rows.editing.changed.connect(self.possible_changed)
        rows.editing.places_wanted.connect(self._give_places)
        self._listing.filled.connect(self._on_filled)
        self._deeds.ticked.connect(self._ask_for_evidence)
        self._deeds.open_requested.connect(self.open_requested)
        self._dispatcher.changed.connect(self._on_changed)
        self._dispatcher.can_write_changed.connect(self._allow)
        self._allow(self._dispatcher.can_write)

    def _spoken(self, line: ActionLine) -> str:
        pair = self.sheet.rows.painter.pair
        return line.text if pair is None else spoken(line, pair, self._day, QLocale())

    def _freshen(self) -> None:
        if self._stale:
            self._stale, self._day = False, self._clock.today()
            self._listing.reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _SHOWN:
            return
        if changes.of is not None or changes.deed in (Deed.UNTICK, Deed.REMOVE):
            self._half.put_away()
        if self.isVisible():
            self._listing.reload(changes)
        else:
            self._stale = True

    @Slot(object)
    def _on_filled(self, around: Surroundings) -> None:
        if self._around is None or around.pair != self._around.pair:
            self.sheet.filters.show_pair(around.pair)
        is_first, self._around = self._around is None, around
        self.sheet.quick.show_pair(around.pair, self._day)
        if is_first:
            self._half.put_back()
        self.sheet.show_state(around, is_empty=self._listing.is_empty)
        self.possible_changed.emit()

    @Slot(object)
    def _add(self, quick: QuickAction) -> None:
        wanted = self.sheet.filters.wanted
        changes = self._dispatcher.do(partial(calls.add, quick, wanted.session_id, wanted.goal_id))
        if changes:
            self.sheet.quick.taken()
            self._listing.choose(changes.ids[0])

    @Slot(str, str)
    def _say(self, action_id: str, evidence: str) -> None:
        self._dispatcher.do(partial(calls.say, action_id, evidence))

    @Slot(str)
    def _ask_for_evidence(self, action_id: str) -> None:
        line = self._listing.line(action_id)
        if line is not None:
            self._half.ask_for_evidence(line)

    @Slot()
    def _give_places(self) -> None:
        if self._around is not None:
            self.sheet.rows.editing.places = self._around.places

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.sheet.rows.set_writable(allowed)
        self.sheet.quick.setEnabled(allowed)
        self.possible_changed.emit()

    @Slot()
    def _leave(self) -> None:
        self.page_requested.emit("sessions", "")

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        can = self.possible()
        self.menu_requested.emit(tuple(each for each in MENU if not each or each in can), at)
