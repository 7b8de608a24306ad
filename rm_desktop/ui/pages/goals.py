"""The Goals page: what each of the two wants to be able to do, how far it has come, and how they know."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import GoalState, Kind
from rm_desktop.services.areas import areas
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui import goal_words
from rm_desktop.ui.dialogs.check_in import CheckInAnswer, CheckInDialog
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.goal_details import GoalAnswer, GoalDialog
from rm_desktop.ui.dialogs.goal_history import HistoryDialog
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.page_keys import add_key
from rm_desktop.ui.pages.goal_cards import calls
from rm_desktop.ui.pages.goal_cards.board import GoalBoard
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SHOWN = frozenset({Kind.PAIR, Kind.PERSON, Kind.GOAL, Kind.CHECK_IN})
# Two columns need this much room before zoom; with the sidebar it is a window of 900 px.
_TWO_COLUMNS = 684
_NARROW_WINDOW = 900
_LARGE_ZOOM = 1.5
_STATES = {"reached": GoalState.REACHED, "pause": GoalState.PAUSED, "take-up": GoalState.ACTIVE}


class GoalsPage(Page):
    """A card for each goal of both; everything else is asked in dialogs."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Goals")
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._theme = theme
        self._cards: tuple[GoalCard, ...] = ()
        self._pair: PairView = desk.pair.view()
        self._day: date | None = None
        self.caption = Label(theme, "", colour="ink2", wrap=True)
        self.new = PrimaryButton(theme, self.tr("New goal"), "plus")
        self.new.setToolTip(self.tr("Set a goal (Ctrl+N)"))
        self.board = GoalBoard(theme)
        sentence = self.tr("A goal is one thing that one of you wants to be able to do, and that the other can see.")
        self.empty = EmptyState(theme, "goals", sentence, self.tr("Set the first goal"))
        self._lay_out()
        self._connect()
        self._reload()

    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a goal, or the history in which a check-in stands."""
        goal_id = record_id if kind == Kind.GOAL else self._dispatcher.read(partial(calls.goal_of, record_id))
        box = self.board.box(goal_id or "")
        if box is None:
            return False
        box.focus_first()
        QTimer.singleShot(0, box, partial(self._area.ensureWidgetVisible, box, 0, self._theme.px(16)))
        if kind == Kind.CHECK_IN:
            self.show_history(box.goal.id, record_id)
        return True

    def focus_first(self) -> None:
        if self._cards:
            self.board.boxes[0].focus_first()
        else:
            self.empty.setFocus()
            self.empty.focusNextChild()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._reload()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def ask_new(self) -> None:
        """Ask for a new goal."""
        dialog = GoalDialog(self._theme, self._clock.today(), self._pair, self._own_areas(), parent=self)
        self._open(dialog, self._add)

    @Slot(str)
    def ask_check_in(self, goal_id: str) -> None:
        """Ask how far a goal has come, as the person whose copy this is sees it."""
        card = self._card(goal_id)
        if card is not None:
            mine = card.owner is self._pair.me
            whose = self.tr("Your own goal") if mine else self.tr("{name}’s goal, as you see it")
            whose = whose.format(name=self._pair.partner.short)
            today = self._clock.today()
            dialog = CheckInDialog(self._theme, today, card.statement, whose, goal_id=goal_id, parent=self)
            self._open(dialog, self._check_in)

    @Slot(str)
    def show_history(self, goal_id: str, check_in_id: str = "") -> None:
        """Show a goal's check-ins, with one of them selected."""
        card, lines = self._card(goal_id), self._dispatcher.read(partial(calls.history, goal_id))
        if card is not None and lines is not None:
            dialog = HistoryDialog(self._theme, card, lines, self._pair, self._clock.today(), self)
            dialog.select(check_in_id)
            dialog.open()

    def _lay_out(self) -> None:
        theme = self._theme
        names = QVBoxLayout()
        ScaledSpacing(theme, names, 2)
        names.addWidget(Heading(theme, self.tr("Skill goals")))
        names.addWidget(self.caption)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 16)
        head.addLayout(names, 1)
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignVCenter)
        self._area = PageArea(theme, parent=self)
        page = self._area.page
        page.addLayout(head)
        page.addWidget(self.board)
        page.addWidget(self.empty, 1)
        page.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._page = page

    def _connect(self) -> None:
        self.new.clicked.connect(self.ask_new)
        self.empty.asked.connect(self.ask_new)
        self.board.check_in_requested.connect(self.ask_check_in)
        self.board.history_requested.connect(self.show_history)
        self.board.command_requested.connect(self._obey)
        self._dispatcher.changed.connect(self._on_changed)
        self._theme.changed.connect(self._arrange)
        add_key(self, QKeySequence.StandardKey.New, self.tr("New goal"), self.ask_new)

    @Slot()
    def _arrange(self) -> None:
        """Lay the cards in two columns, or in one where the window is narrow or the zoom large."""
        small = self.window().width() < _NARROW_WINDOW or self.width() < self._theme.px(_TWO_COLUMNS)
        self.board.set_columns(1 if small or self._theme.zoom >= _LARGE_ZOOM else 2)

    def _reload(self) -> None:
        found = self._dispatcher.read(calls.everything)
        if found is None:
            return
        self._cards, self._pair = found
        self._day = self._clock.today()
        self.caption.setText(goal_words.balance(self._cards, self._pair) if self._cards else "")
        for widget in (self.caption, self.new, self.board):
            widget.setVisible(bool(self._cards))
        self.empty.setVisible(not self._cards)
        self._page.setStretch(self._page.count() - 1, 1 if self._cards else 0)
        self.board.show_cards(self._cards, self._pair, self._day)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _SHOWN:
            return
        known = {card.id for card in self._cards}
        self._reload()
        came_back = [card.id for card in self._cards if card.id in changes.ids and card.id not in known]
        if came_back and changes.deed in (Deed.UNDO, Deed.REDO) and self.isVisible():
            self.open_record(Kind.GOAL, came_back[0])

    @Slot(str, str)
    def _obey(self, goal_id: str, command: str) -> None:
        if command == "edit":
            self._ask_edit(goal_id)
        elif command == "remove":
            self._dispatcher.do(partial(calls.remove, goal_id))
        else:
            self._dispatcher.do(partial(calls.set_state, goal_id, _STATES[command]))

    def _ask_edit(self, goal_id: str) -> None:
        card = self._card(goal_id)
        if card is not None:
            today, owns = self._clock.today(), self._own_areas()
            dialog = GoalDialog(self._theme, today, self._pair, owns, goal_id=goal_id, parent=self)
            known = (card.owner, card.statement, card.success, card.area, card.baseline, card.target, card.due)
            dialog.show_answer(GoalAnswer(*known))
            self._open(dialog, self._edit)

    def _open(self, dialog: FormDialog, slot: Callable[..., None]) -> None:
        dialog.answered.connect(slot)
        self._dispatcher.failed.connect(dialog.show_failure)
        dialog.open()

    @Slot(object)
    def _add(self, goal: GoalAnswer) -> None:
        changes = self._finish(partial(calls.add_goal, goal))
        if changes:
            self.open_record(Kind.GOAL, changes.ids[0])

    @Slot(object)
    def _edit(self, goal: GoalAnswer) -> None:
        dialog = self.sender()
        if isinstance(dialog, GoalDialog):
            self._finish(partial(calls.edit_goal, dialog.goal_id, goal))

    @Slot(object)
    def _check_in(self, answer: CheckInAnswer) -> None:
        dialog = self.sender()
        if isinstance(dialog, CheckInDialog):
            self._finish(partial(calls.rate, dialog.goal_id, answer))

    def _finish(self, call: Call) -> Changes | None:
        """Save what a dialog was told and close it; where that fails it stays, and says why."""
        dialog = self.sender()
        changes = self._dispatcher.do(call)
        if changes is not None and isinstance(dialog, FormDialog):
            dialog.accept()
        return changes

    def _card(self, goal_id: str) -> GoalCard | None:
        return next((card for card in self._cards if card.id == goal_id), None)

    def _own_areas(self) -> tuple[str, ...]:
        """Return the areas that this pair made up, each once."""
        shipped = {area.key for area in areas()} | {""}
        return tuple(dict.fromkeys(card.area for card in self._cards if card.area not in shipped))
