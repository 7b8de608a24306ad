"""All cards in two columns, or one: first what is being worked on, then what rests."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import GoalState
from rm_desktop.services.actions_listed import ActionCounts
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.goal_cards.card import GoalBox
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_Shown = tuple[GoalCard, PairView, date]
# So many cards are made at once, as many as most windows show; each takes 2 ms and 250 kB. The others are made when
# somebody comes near the last of them, a few at a time.
_AT_ONCE = 6
_A_FEW = 4


class GoalBoard(QWidget):
    """Keeps one box for each goal, so that a reload does not take the keyboard away."""

    check_in_requested = Signal(str)
    history_requested = Signal(str)
    actions_requested = Signal(str)
    menu_wanted = Signal(str, QPoint)
    current_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 2
        self.current_id = ""
        self._order: list[str] = []
        self._boxes: dict[str, GoalBox] = {}
        self._shown: dict[str, _Shown] = {}
        self._promises: Mapping[str, ActionCounts] = {}
        self._coming: list[_Shown] = []
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._make_few)
        self._rest = SectionLabel(theme, self.tr("Reached and paused"))
        self._grids = (QGridLayout(), QGridLayout())
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16)
        for grid in self._grids:
            ScaledSpacing(theme, grid, 16)
        column.addLayout(self._grids[0])
        column.addWidget(self._rest)
        column.addLayout(self._grids[1])

    @property
    def boxes(self) -> tuple[GoalBox, ...]:
        """The cards made so far, in their order on the page."""
        return tuple(self._boxes[goal_id] for goal_id in self._order if goal_id in self._boxes)

    def box(self, goal_id: str) -> GoalBox | None:
        """Return a goal's card, or None where it is not here."""
        if any(card.id == goal_id for card, _, _ in self._coming):
            self._make_next(len(self._coming))
        return self._boxes.get(goal_id)

    def show_cards(self, cards: Sequence[GoalCard], pair: PairView, today: date) -> None:
        """Show these goals; where the card with the keyboard is gone, its place's next one has it."""
        before = self._focused()
        self._order = [card.id for card in cards]
        for goal_id in set(self._boxes) - set(self._order):
            self._drop(goal_id)
        self._coming = [(card, pair, today) for card in cards if card.id not in self._boxes]
        self._coming.sort(key=_rests)
        for card in cards:
            if card.id in self._boxes:
                self._show((card, pair, today))
        self._make_next(_AT_ONCE)
        if self.current_id not in self._order:
            self.current_id = ""
        if before is not None and self._focused() is None and cards:
            self.boxes[min(before, len(self.boxes) - 1)].focus_first()

    def show_promises(self, counts: Mapping[str, ActionCounts]) -> None:
        """Say on each card how many actions its goal has."""
        self._promises = counts
        for goal_id, box in self._boxes.items():
            box.show_promises(counts.get(goal_id))

    def set_columns(self, columns: int) -> None:
        """Lay the cards in one column or two."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _make_next(self, count: int) -> None:
        """Make the next so many cards that are still to come."""
        for shown in self._coming[:count]:
            self._make(*shown[:2])
            self._show(shown)
            self._boxes[shown[0].id].show_promises(self._promises.get(shown[0].id))
        del self._coming[:count]
        self._arrange()

    @Slot()
    def make_more(self) -> None:
        """Make a few more cards, if there are any, as soon as what is under way is done."""
        if self._coming:
            self._more.start()

    @Slot()
    def _make_few(self) -> None:
        self._make_next(_A_FEW)

    def _show(self, shown: _Shown) -> None:
        """Show a goal as it is now on its card, where that is other than before."""
        card, pair, today = shown
        if self._shown.get(card.id) != shown:
            self._shown[card.id] = shown
            self._boxes[card.id].show_goal(card, pair, today, QLocale())

    def _drop(self, goal_id: str) -> None:
        gone = self._boxes.pop(goal_id)
        del self._shown[goal_id]
        gone.hide()
        gone.deleteLater()

    def _make(self, card: GoalCard, pair: PairView) -> None:
        box = self._boxes[card.id] = GoalBox(self._theme, card, pair, self)
        box.check_in_requested.connect(self.check_in_requested)
        box.history_requested.connect(self.history_requested)
        box.actions_requested.connect(self.actions_requested)
        box.menu_wanted.connect(self._on_menu_wanted)
        box.step_requested.connect(self._step)
        box.entered.connect(self._on_entered)

    def _focused(self) -> int | None:
        """Return the place of the card that has the keyboard."""
        return next((place for place, box in enumerate(self.boxes) if box.has_keyboard), None)

    @Slot(int)
    def _step(self, key: int) -> None:
        """Go to the nearest card in the direction of an arrow key."""
        here = self.sender()
        if isinstance(here, GoalBox):
            found = _nearest(here, self.boxes, Qt.Key(key))
            if found is not None:
                found.focus_first()

    @Slot()
    def _on_entered(self) -> None:
        box = self.sender()
        if not isinstance(box, GoalBox):
            return
        if box in self.boxes[-_A_FEW:]:
            self.make_more()
        if box.goal.id != self.current_id:
            self.current_id = box.goal.id
            self.current_changed.emit()

    @Slot(str, QPoint)
    def _on_menu_wanted(self, goal_id: str, at: QPoint) -> None:
        box = self.box(goal_id)
        if box is not None and not box.has_keyboard:
            box.focus_first()
        self.menu_wanted.emit(goal_id, at)

    def _arrange(self) -> None:
        boxes = self.boxes
        active = [box for box in boxes if box.goal.state is GoalState.ACTIVE]
        resting = [box for box in boxes if box.goal.state is not GoalState.ACTIVE]
        self._rest.setVisible(bool(resting))
        for grid, part in zip(self._grids, (active, resting), strict=True):
            for box in boxes:  # not `takeAt`: its item would stay alive in Python, and a new one miss changes of height
                grid.removeWidget(box)
            for place, box in enumerate(part):
                grid.addWidget(box, *divmod(place, self._columns))
                box.show()  # at once: what is not on view yet cannot have the keyboard
            for column in range(2):
                grid.setColumnStretch(column, 1 if column < self._columns else 0)
                grid.setColumnMinimumWidth(column, 0)
        stops = [stop for box in boxes for stop in box.stops]
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)


def _rests(shown: _Shown) -> bool:
    return shown[0].state is not GoalState.ACTIVE


def _nearest(here: GoalBox, boxes: Sequence[GoalBox], key: Qt.Key) -> GoalBox | None:
    """Return the card that stands nearest in a direction, straight ahead before aslant; None at the edge."""
    ahead = {
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Up: (0, -1),
        Qt.Key.Key_Down: (0, 1),
    }[key]
    ways: list[tuple[int, int, GoalBox]] = []
    for place, box in enumerate(boxes):
        way = box.geometry().center() - here.geometry().center()
        forward = way.x() * ahead[0] + way.y() * ahead[1]
        aside = abs(way.x() * ahead[1]) + abs(way.y() * ahead[0])
        if forward > aside and box is not here:
            ways.append((forward + 2 * aside, place, box))
    return min(ways)[2] if ways else None
