"""The card of the goals: whose, and how far each has come."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_view import GoalLine, PairView, TodayView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.today_cards.row import RowButton, RowWords
from rm_desktop.ui.pages.today_cards.row_column import RowColumn
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.layouts import clear
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class GoalsCard(Card):
    """Shows the goals of both with a bar each; a row leads to its goal."""

    open_requested = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Goals"))
        self._said: list[tuple[str, RowWords]] = []
        self._column = RowColumn()
        self._rows = QVBoxLayout(self._column)
        ScaledSpacing(theme, self._rows, 12)
        self._none = Label(theme, self.tr("Neither of you has set a goal yet."), colour="ink2", wrap=True)
        self._button = QuietButton(theme, self.tr("Set a goal"))
        self._button.clicked.connect(self._set_one)
        self.body.addWidget(SectionLabel(theme, self.tr("Goals")))
        self.body.addWidget(self._none)
        self.body.addWidget(self._column)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_view(self, view: TodayView, locale: QLocale) -> None:
        """Show the goals of a view; the keyboard stays at the row it was on."""
        self._none.setVisible(not view.goals)
        self._button.setVisible(not view.goals)
        self._column.setVisible(bool(view.goals))
        said = [(goal.id, _words(goal, view.pair, locale)) for goal in view.goals]
        if said != self._said:
            self._said = said
            self._make_rows(said)

    def _make_rows(self, said: list[tuple[str, RowWords]]) -> None:
        at = self._column.at
        clear(self._rows)
        stops: list[QWidget] = []
        for goal_id, row_words in said:
            stops.append(self._row(goal_id, row_words))
            self._rows.addWidget(stops[-1])
        self._column.set_stops(stops, at)

    def _row(self, goal_id: str, row_words: RowWords) -> RowButton:
        row = RowButton(self._theme, row_words, inset=0)
        row.setObjectName(goal_id)
        row.clicked.connect(self._open)
        return row

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(Kind.GOAL.value, self.sender().objectName())

    @Slot()
    def _set_one(self) -> None:
        self.open_requested.emit(Kind.GOAL.value, "")


def _words(goal: GoalLine, pair: PairView, locale: QLocale) -> RowWords:
    share = words.percent(goal.progress, locale)
    return RowWords(goal.statement, badge=pair.person(goal.owner), end=share, bar=goal.progress)
