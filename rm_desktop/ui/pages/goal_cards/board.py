"""All cards in two columns, or one: first what is being worked on, then what rests."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import GoalState
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.pages.goal_cards.card import GoalBox
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class GoalBoard(QWidget):
    """Keeps one box for each goal, so that a reload does not take the keyboard away."""

    check_in_requested = Signal(str)
    history_requested = Signal(str)
    command_requested = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 2
        self._order: list[str] = []
        self._boxes: dict[str, GoalBox] = {}
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
        """The cards in their order on the page."""
        return tuple(self._boxes[goal_id] for goal_id in self._order)

    def box(self, goal_id: str) -> GoalBox | None:
        """Return a goal's card, or None where it is not here."""
        return self._boxes.get(goal_id)

    def show_cards(self, cards: Sequence[GoalCard], pair: PairView, today: date) -> None:
        """Show these goals; where the card with the keyboard is gone, its place's next one has it."""
        before = self._focused()
        locale = QLocale()
        order = [card.id for card in cards]
        for goal_id in set(self._boxes) - set(order):
            gone = self._boxes.pop(goal_id)
            gone.hide()
            gone.deleteLater()
        for card in cards:
            box = self._boxes.get(card.id) or self._make(card, pair)
            box.show_goal(card, pair, today, locale)
        self._order = order
        self._arrange()
        if before is not None and self._focused() is None and order:
            self.boxes[min(before, len(order) - 1)].focus_first()

    def set_columns(self, columns: int) -> None:
        """Lay the cards in one column or two."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _make(self, card: GoalCard, pair: PairView) -> GoalBox:
        box = self._boxes[card.id] = GoalBox(self._theme, card, pair)
        box.check_in_requested.connect(self.check_in_requested)
        box.history_requested.connect(self.history_requested)
        box.command_requested.connect(self.command_requested)
        return box

    def _focused(self) -> int | None:
        """Return the place of the card that has the keyboard."""
        stops = ((box.check_in, box.history, box.more) for box in self.boxes)
        return next((place for place, each in enumerate(stops) if any(stop.hasFocus() for stop in each)), None)

    def _arrange(self) -> None:
        boxes = self.boxes
        active = [box for box in boxes if box.goal.state is GoalState.ACTIVE]
        resting = [box for box in boxes if box.goal.state is not GoalState.ACTIVE]
        self._rest.setVisible(bool(resting))
        for grid, part in zip(self._grids, (active, resting), strict=True):
            while grid.count():
                grid.takeAt(0)
            for place, box in enumerate(part):
                grid.addWidget(box, *divmod(place, self._columns))
            for column in range(2):
                grid.setColumnStretch(column, 1 if column < self._columns else 0)
                grid.setColumnMinimumWidth(column, 0)
        stops = [stop for box in boxes for stop in (box.check_in, box.history, box.more)]
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)
