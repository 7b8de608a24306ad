"""The Today page: the next session, what is promised, one question, and the goals, in one screen."""

from datetime import date
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.today_view import TodayView
from rm_desktop.ui import words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.today_cards.actions import ActionsCard
from rm_desktop.ui.pages.today_cards.goals import GoalsCard
from rm_desktop.ui.pages.today_cards.greeting import Greeting
from rm_desktop.ui.pages.today_cards.reflect import ReflectCard
from rm_desktop.ui.pages.today_cards.session import SessionCard
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

if TYPE_CHECKING:  # the services bring SQLAlchemy, which must not load before the first paint
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes

_SHOWN = frozenset(
    {Kind.PAIR, Kind.PERSON, Kind.SESSION, Kind.TOPIC, Kind.ACTION, Kind.GOAL, Kind.CHECK_IN, Kind.NOTE, Kind.TAKEAWAY}
)
# Below this width of the window, or from this zoom on, the two columns become one (look.md).
_TWO_COLUMNS = 900
_ONE_COLUMN_ZOOM = 1.5
_SPLIT = (616, 450)


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
        self._stacked: bool | None = None
        self._equipped = False
        self._build()
        dispatcher.changed.connect(self._on_changed)
        dispatcher.ready.connect(self._on_ready)
        theme.changed.connect(self._on_theme_changed)

    def show_view(self, view: TodayView) -> None:
        """Show a view as of the clock's today."""
        self._view = view
        now = self._clock.local(self._clock.now())
        today, locale = self._clock.today(), QLocale()
        self._day = today
        self._greeting.setText(words.greeting(now.hour, view.pair.mine.short))
        self._date.setText(words.long_day(today, locale, today))
        self._show_unshared(view.unshared)
        self._session.show_view(view, today, locale)
        self._actions.show_view(view, today, locale)
        self._reflect.ask(view.prompt_id, view.prompt)
        self._goals.show_view(view, locale)
        self.shown.emit(view)

    def save_pending(self) -> None:
        """Keep what stands in the box: nothing that was typed is lost."""
        if self._reflect.text():
            self._keep_entry()

    def focus_first(self) -> None:
        self._session.setFocus()
        self._session.focusNextChild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._theme
        self._greeting = Greeting(theme)
        self._greeting.painted.connect(self._on_painted)
        self._date = Label(theme, "", colour="ink2")
        self._strip = Card(theme, CardTone.SUNKEN, padding=16)
        self._unshared = Label(theme, "", colour="ink2", wrap=True)
        self._strip.body.addWidget(self._unshared)
        self._strip.hide()
        self._session = SessionCard(theme)
        self._actions = ActionsCard(theme)
        self._reflect = ReflectCard(theme)
        self._goals = GoalsCard(theme)
        self._session.open_requested.connect(self.open_requested)
        self._goals.open_requested.connect(self.open_requested)
        self._actions.tick_requested.connect(self._tick)
        self._actions.add_requested.connect(self._add_action)
        self._reflect.another_requested.connect(self._ask_another)
        self._reflect.keep_requested.connect(self._keep_entry)
        self._lay_out()

    def _lay_out(self) -> None:
        sheet = QWidget()
        page = QVBoxLayout(sheet)
        head = QVBoxLayout()
        ScaledSpacing(self._theme, head, 2)
        head.addWidget(self._greeting)
        head.addWidget(self._date)
        columns = QHBoxLayout()
        ScaledSpacing(self._theme, columns, 16)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            ScaledSpacing(self._theme, column, 16)
            columns.addLayout(column)
        for part in (head, columns):
            page.addLayout(part)
        page.insertWidget(1, self._strip)
        page.addStretch(1)
        self._sheet = page
        area = self._area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without a bar until the style sheet is there: a bar in the platform's look would flash.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.verticalScrollBar().rangeChanged.connect(self._space)
        area.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._row = columns
        self._space()

    def _arrange(self) -> None:
        """Lay the cards in two columns, or in one where the window is narrow or the zoom large."""
        stacked = self.window().width() < _TWO_COLUMNS or self._theme.zoom >= _ONE_COLUMN_ZOOM
        if stacked == self._stacked:
            return
        self._stacked = stacked
        left, right = self._columns
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        cards = (self._session, self._actions, self._reflect, self._goals)
        for card in cards:
            (left if stacked or card in (self._session, self._reflect) else right).addWidget(card)
        for column in self._columns:
            column.addStretch(1)
        for index, share in enumerate((1, 0) if stacked else _SPLIT):
            self._row.setStretch(index, share)
        self._row.setSpacing(0 if stacked else self._theme.px(16))

    @Slot()
    def _space(self) -> None:
        """Set the margins so that the cards end at the same place with a scroll bar and without."""
        px, bar = self._theme.px, self._area.verticalScrollBar()
        shown = bar.maximum() > 0 and self._area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
        taken = bar.sizeHint().width() if shown else 0
        before, after = (taken, 0) if self.isRightToLeft() else (0, taken)
        self._sheet.setContentsMargins(px(32) - before, px(24), px(32) - after, px(32))
        self._sheet.setSpacing(px(16))

    def _show_unshared(self, count: int) -> None:
        self._strip.setVisible(count > 0)
        if count:
            one, many = "Not exchanged yet · {n} shared change", "Not exchanged yet · {n} shared changes"
            self._unshared.setText(words.counted(count, one, many))

    @Slot()
    def _on_painted(self) -> None:
        self.painted.emit()
        self.equip()

    def equip(self) -> None:
        """Make the editors, which are put off until the first paint is over; a second call does nothing."""
        if not self._equipped:
            self._equipped = True
            hands = import_module("rm_desktop.ui.pages.today_cards.hands")
            hands.equip(self._actions, self._reflect, self._theme)
            hands.ReturnWatch(self).returned.connect(self._on_returned)
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._space()

    @Slot()
    def _on_returned(self) -> None:
        """Word the day anew where it is another one by now."""
        if self._view is not None and self._day != self._clock.today():
            self.show_view(self._view)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._stacked = None
        self._space()
        self._arrange()
        if self._view is not None:
            self.show_view(self._view)

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        if changes.kinds & _SHOWN:
            self._reload()

    @Slot()
    def _on_ready(self) -> None:
        self.equip()
        self._reload()

    def _reload(self) -> None:
        view = self._dispatcher.read(_today)
        if view is not None:
            self.show_view(view)

    @Slot(str)
    def _tick(self, action_id: str) -> None:
        self._dispatcher.do(partial(_tick_action, action_id))

    @Slot(str, str)
    def _add_action(self, text: str, owner: str) -> None:
        self._dispatcher.do(partial(_add_action, self._actions, text, Role(owner)))

    @Slot()
    def _ask_another(self) -> None:
        found = self._dispatcher.read(partial(_another, self._reflect.prompt_id))
        if found is not None:
            self._reflect.ask(*found)

    @Slot()
    def _keep_entry(self) -> None:
        self._dispatcher.do(partial(_keep, self._reflect, self._reflect.text(), self._reflect.prompt))


def _today(desk: "Desk") -> TodayView:
    return desk.today.view()


def _tick_action(action_id: str, desk: "Desk") -> "Changes":
    return desk.actions.tick(action_id)


def _add_action(card: ActionsCard, text: str, owner: Role, desk: "Desk") -> "Changes":
    changes = desk.actions.add(text, owner)
    card.taken()
    return changes


def _another(skip: str, desk: "Desk") -> tuple[str, str]:
    return desk.today.another_prompt(skip)


def _keep(card: ReflectCard, text: str, prompt: str, desk: "Desk") -> "Changes":
    changes = desk.journal.add(text, prompt=prompt)
    card.taken()
    return changes
