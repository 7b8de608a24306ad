"""The card of the goals: whose, and how far each has come."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.today_view import GoalLine, TodayView
from rm_desktop.ui import words
from rm_desktop.ui.pages.today_cards.row import Row, RowWords
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.layouts import clear
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class GoalsCard(Card):
    """Shows the goals of both with a bar each."""

    open_requested = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Goals"))
        self._rows = QVBoxLayout()
        ScaledSpacing(theme, self._rows, 12)
        self._none = Label(theme, self.tr("Neither of you has set a goal yet."), colour="ink2", wrap=True)
        self._button = QuietButton(theme, self.tr("Set a goal"))
        self._button.clicked.connect(self._open)
        self.body.addWidget(SectionLabel(theme, self.tr("Goals")))
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_view(self, view: TodayView, locale: QLocale) -> None:
        """Show the goals of a view."""
        clear(self._rows)
        self._none.setVisible(not view.goals)
        self._button.setVisible(not view.goals)
        for goal in view.goals:
            self._rows.addWidget(self._row(goal, view, locale))

    def _row(self, goal: GoalLine, view: TodayView, locale: QLocale) -> Row:
        owner, share = view.pair.person(goal.owner), words.percent(goal.progress, locale)
        return Row(self._theme, RowWords(goal.statement, badge=owner, end=share, bar=goal.progress), inset=0)

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(Kind.GOAL.value, "")
