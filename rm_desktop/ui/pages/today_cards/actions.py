"""The card of the open actions: tick in place, add one in place, change one by a double click."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from rm_desktop.services.today_view import ActionLine, PairView, TodayView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.today_cards.row import WALKING, Row, RowWords
from rm_desktop.ui.pages.today_cards.row_column import RowColumn
from rm_desktop.ui.pages.today_cards.rows import caption, head
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.layouts import clear
from rm_desktop.ui.wording import words

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.ui.pages.today_cards.hands import ActionEntry

_SHOWN = 8
_BOX_ROOM = 34


class _Box(CheckBox):
    """The box of a row, which leaves walking between the rows to their column."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WALKING:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _ActionRow(Row):
    """A row whose action can be changed: double-click it."""

    edit_requested = Signal()

    def hold(self, box: QWidget) -> None:
        """Have a box where reading starts; a layout would be asked for the row's height in its place."""
        self._box = box

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = QRect(QPoint(), self._box.sizeHint())
        place.moveTop((self.height() - place.height()) // 2)
        self._box.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_requested.emit()


class ActionsCard(Card):
    """Shows what both have promised, overdue first."""

    tick_requested = Signal(str)
    add_requested = Signal(object)  # QuickAction, with an owner
    all_requested = Signal()
    edit_requested = Signal(str)
    menu_wanted = Signal(object, str)  # QPoint on the screen, the action's id
    chosen_changed = Signal()  # another row has the keyboard

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Open actions"))
        self._view: TodayView | None = None
        self._boxes: list[CheckBox] = []
        self._said: list[tuple[str, RowWords]] = []
        self._chosen = ""
        self._count = caption(theme, "")
        self.rows = RowColumn()
        self._rows = QVBoxLayout(self.rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._note = Label(theme, "", colour="ink2", wrap=True)
        self._add = QuietButton(theme, self.tr("Add action"))
        self._add.clicked.connect(self.start_adding)
        self._entry: ActionEntry | None = None
        self._today = date.min
        self._all = QuietButton(theme, self.tr("All actions"))
        self._all.clicked.connect(self.all_requested)
        self.body.addWidget(head(theme, self.tr("Open actions"), self._count))
        self.body.addWidget(self.rows)
        self.body.addWidget(self._note)
        ways = QHBoxLayout()
        ways.addStretch(1)
        ways.addWidget(self._add)
        ways.addWidget(self._all)
        ways.addStretch(1)
        self.body.addLayout(ways)

    @property
    def chosen(self) -> ActionLine | None:
        """Return the action whose row was used last."""
        actions = self._view.actions[:_SHOWN] if self._view is not None else ()
        return next((action for action in actions if action.id == self._chosen), None)

    def take_entry(self, entry: "ActionEntry") -> None:
        """Take the line that actions are typed into."""
        self._entry = entry
        entry.hide()
        entry.entered.connect(self.add_requested)
        entry.left.connect(self._stop_adding)
        self.body.insertWidget(self.body.count() - 1, entry)
        if self._view is not None:
            entry.show_pair(self._view.pair, self._today)

    def show_view(self, view: TodayView, today: date, locale: QLocale) -> None:
        """Show the open actions of a view; the keyboard stays at the row it was on."""
        self._view, self._today = view, today
        if self._entry is not None:
            self._entry.show_pair(view.pair, today)
        said = [(action.id, _words(action, view.pair, today, locale)) for action in view.actions[:_SHOWN]]
        if said == self._said:
            self.show_as_is()
        else:
            self._said = said
            self._make_rows(said)
        self._say_rest(view)
        self._count.setText(self._counts(view))
        self.chosen_changed.emit()

    def only_read(self) -> None:
        """Let no box be ticked and no action be added."""
        for part in (self.rows, self._add):
            part.setEnabled(False)

    def show_as_is(self) -> None:
        """Show every box empty, as they all are in the store: a tick was not taken."""
        for box in self._boxes:
            box.setChecked(False)

    def taken(self) -> None:
        """Empty the line that was typed: its action is kept."""
        if self._entry is not None:
            self._entry.taken()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        box = next((box for box in self._boxes if box.hasFocus()), None) if by_keys else self._box_at(event.pos())
        if box is None:
            super().contextMenuEvent(event)
            return
        self.rows.go_to(self._boxes.index(box))
        self._choose(box.objectName())
        self.menu_wanted.emit(box.mapToGlobal(box.rect().center()) if by_keys else event.globalPos(), box.objectName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._choose(watched.objectName())
        return super().eventFilter(watched, event)

    def _choose(self, action_id: str) -> None:
        if self._chosen != action_id:
            self._chosen = action_id
            self.chosen_changed.emit()

    def _box_at(self, place: QPoint) -> CheckBox | None:
        inside = self.rows.mapFrom(self, place)
        rows = ((box, box.parentWidget()) for box in self._boxes)
        return next((box for box, row in rows if row is not None and row.geometry().contains(inside)), None)

    def _say_rest(self, view: TodayView) -> None:
        rest = len(view.actions) - _SHOWN
        said = "" if view.actions else self.tr("Nothing is promised and open.")
        if rest > 0:
            said = words.counted(rest, "and {n} more", "and {n} more")
        self._note.setText(said)
        self._note.setVisible(bool(said))

    def _counts(self, view: TodayView) -> str:
        """Return e.g. `2 yours · 1 Priya's`."""
        if not view.actions:
            return ""
        mine = sum(action.owner is view.pair.me for action in view.actions)
        return self.tr("{mine} yours · {theirs} {name}’s").format(
            mine=mine, theirs=len(view.actions) - mine, name=view.pair.partner.short
        )

    def _make_rows(self, said: list[tuple[str, RowWords]]) -> None:
        at = self.rows.at
        clear(self._rows)
        self._boxes = []
        for action_id, row_words in said:
            self._rows.addWidget(self._row(action_id, row_words))
        self.rows.set_stops(list(self._boxes), at)
        self.rows.setVisible(bool(self._boxes))
        if at is not None and not self._boxes:
            self._add.setFocus()

    def _row(self, action_id: str, row_words: RowWords) -> Row:
        row = _ActionRow(self._theme, row_words, lead_in=_BOX_ROOM, inset=2)
        row.setObjectName(action_id)
        row.edit_requested.connect(self._edit)
        box = _Box(self._theme, "", row_words.spoken(), parent=row)
        box.setObjectName(action_id)
        box.clicked.connect(self._tick)
        box.installEventFilter(self)
        row.hold(box)
        self._boxes.append(box)
        return row

    @Slot()
    def _tick(self) -> None:
        self.tick_requested.emit(self.sender().objectName())

    @Slot()
    def _edit(self) -> None:
        self._choose(self.sender().objectName())
        self.edit_requested.emit(self._chosen)

    @Slot()
    def start_adding(self) -> None:
        """Show the line to type an action into, with the keyboard in it."""
        self.open_entry()
        if self._entry is not None:
            self._entry.focus_first()

    def open_entry(self) -> None:
        """Show the line to type an action into."""
        if self._entry is not None:
            self._add.hide()
            self._entry.show()

    @Slot()
    def _stop_adding(self) -> None:
        if self._entry is not None:
            self._entry.hide()
        self._add.show()
        self._add.setFocus()


def _words(action: ActionLine, pair: PairView, today: date, locale: QLocale) -> RowWords:
    return RowWords(
        action.text,
        chip=pair.person(action.owner).short,
        chip_colour=action.owner.value,
        end="" if action.due is None else words.due(action.due, today, locale),
        end_colour="danger" if action.overdue(today) else "ink2",
    )
