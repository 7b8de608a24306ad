"""The card of the open actions: tick in place, add one in place."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.today_view import ActionLine, PairView, TodayView
from rm_desktop.ui import words
from rm_desktop.ui.pages.today_cards.row import Row, RowWords
from rm_desktop.ui.pages.today_cards.rows import caption, head
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.layouts import clear

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.ui.pages.today_cards.hands import ActionEntry

_SHOWN = 8
_BOX_ROOM = 34


class ActionsCard(Card):
    """Shows what both have promised, overdue first."""

    tick_requested = Signal(str)
    add_requested = Signal(str, str)  # text, role of its owner

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Open actions"))
        self._view: TodayView | None = None
        self._boxes: list[CheckBox] = []
        self._count = caption(theme, "")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._add = QuietButton(theme, self.tr("Add action"))
        self._add.clicked.connect(self._start_adding)
        self._entry: ActionEntry | None = None
        self.body.addLayout(head(theme, self.tr("Open actions"), self._count))
        self.body.addLayout(self._rows)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignHCenter)

    def take_entry(self, entry: "ActionEntry") -> None:
        """Take the line that actions are typed into."""
        self._entry = entry
        entry.hide()
        entry.entered.connect(self.add_requested)
        entry.left.connect(self._stop_adding)
        self.body.insertWidget(self.body.count() - 1, entry)
        if self._view is not None:
            entry.show_pair(self._view.pair)

    def show_view(self, view: TodayView, today: date, locale: QLocale) -> None:
        """Show the open actions of a view; the keyboard stays at the row it was on."""
        focused = next((index for index, box in enumerate(self._boxes) if box.hasFocus()), None)
        self._view = view
        if self._entry is not None:
            self._entry.show_pair(view.pair)
        clear(self._rows)
        self._boxes = []
        for action in view.actions[:_SHOWN]:
            self._rows.addWidget(self._row(action, view.pair, today, locale))
        self._say_rest(view)
        self._count.setText(self._counts(view))
        if focused is not None and self._boxes:
            self._boxes[min(focused, len(self._boxes) - 1)].setFocus()

    def taken(self) -> None:
        """Empty the line that was typed: its action is kept."""
        if self._entry is not None:
            self._entry.taken()

    def _say_rest(self, view: TodayView) -> None:
        rest = len(view.actions) - _SHOWN
        if not view.actions:
            self._rows.addWidget(Label(self._theme, self.tr("Nothing is promised and open."), colour="ink2"))
        elif rest > 0:
            more = self.tr("and {n} more, in their sessions").format(n=rest)
            self._rows.addWidget(caption(self._theme, more))

    def _counts(self, view: TodayView) -> str:
        """Return e.g. `2 yours · 1 Priya's`."""
        if not view.actions:
            return ""
        mine = sum(action.owner is view.pair.me for action in view.actions)
        return self.tr("{mine} yours · {theirs} {name}’s").format(
            mine=mine, theirs=len(view.actions) - mine, name=view.pair.partner.short
        )

    def _row(self, action: ActionLine, pair: PairView, today: date, locale: QLocale) -> Row:
        row_words = RowWords(
            action.text,
            chip=pair.person(action.owner).short,
            chip_colour=action.owner.value,
            end="" if action.due is None else words.due(action.due, today, locale),
            end_colour="danger" if action.overdue(today) else "ink2",
        )
        row = Row(self._theme, row_words, lead_in=_BOX_ROOM, inset=2)
        box = CheckBox(self._theme, "", row_words.spoken(), parent=row)
        box.setObjectName(action.id)
        box.clicked.connect(self._tick)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._boxes.append(box)
        return row

    @Slot()
    def _tick(self) -> None:
        self.tick_requested.emit(self.sender().objectName())

    @Slot()
    def _start_adding(self) -> None:
        if self._entry is not None:
            self._add.hide()
            self._entry.show()
            self._entry.focus_first()

    @Slot()
    def _stop_adding(self) -> None:
        if self._entry is not None:
            self._entry.hide()
        self._add.show()
        self._add.setFocus()
