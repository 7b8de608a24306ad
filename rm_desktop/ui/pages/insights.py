"""The Insights page: what the two have done together, in figures, pictures and tables."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.insights import InsightsService
from rm_desktop.services.insights_view import Insights
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.insights_parts import told
from rm_desktop.ui.pages.insights_parts.cards import BarsCard, LearnedCard, LevelsCard, TotalCard
from rm_desktop.ui.pages.insights_parts.figure_card import FigureCard
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.two_columns import CardColumns, fits_two

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_COUNTED = frozenset(
    {
        *(Kind.PAIR, Kind.PERSON, Kind.SESSION, Kind.TOPIC),
        *(Kind.ACTION, Kind.TAKEAWAY, Kind.GOAL, Kind.CHECK_IN),
    }
)
_TOTALS = 4
_PAIRED = 420  # px before zoom, from which on two totals stand beside each other


class InsightsPage(Page):
    """Counts anew when something that is counted has changed and the page is on view; else when it is shown again."""

    def __init__(
        self,
        desk: "Desk",
        dispatcher: Dispatcher,
        theme: Theme,
        lane: Lane,  # every page with a desk is made alike
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Insights")
        self._theme = theme
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._day: date | None = None
        self._view: Insights | None = None
        self._across = 0
        self._area = PageArea(theme, parent=self)
        self._cards = QWidget(self._area.sheet)
        self.totals = tuple(TotalCard(theme, self._cards) for _ in range(_TOTALS))
        self.learned = LearnedCard(theme, self.tr("Who learned"), self._cards)
        self.areas = BarsCard(theme, self.tr("What you talked about"), self._cards)
        self.levels = LevelsCard(theme, self.tr("Skill levels"), self._cards)
        self.meetings = BarsCard(theme, self.tr("Sessions"), self._cards)
        self.promises = BarsCard(theme, self.tr("Actions"), self._cards)
        sentence = self.tr("Insights counts what you two do together. It begins with your first session.")
        self.empty = EmptyState(theme, "insights", sentence, self.tr("Prepare a session"), self._area.sheet)
        self.empty.asked.connect(self._go_to_sessions)
        self._lay_out()
        theme.changed.connect(self._arrange)
        dispatcher.changed.connect(self._on_changed)
        self._reload()

    @property
    def cards(self) -> tuple[FigureCard, ...]:
        """The cards in reading order: the left column, then the right one."""
        return (self.learned, self.areas, self.levels, self.meetings, self.promises)

    def focus_first(self) -> None:
        filled = next((card for card in self.cards if card.filled), None)
        if filled is None or self._cards.isHidden():
            self.empty.focus_first()
        else:
            filled.switch.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self._look()
        return super().event(event)

    def _lay_out(self) -> None:
        theme = self._theme
        stacked = QVBoxLayout(self._cards)
        ScaledSpacing(theme, stacked, 16)
        self._heads = QGridLayout()
        ScaledSpacing(theme, self._heads, 16)
        self._columns = CardColumns(theme, (2, 3))
        stacked.addLayout(self._heads)
        stacked.addLayout(self._columns)
        area = self._area
        area.page.addWidget(Heading(theme, self.title))
        area.page.addWidget(self._cards)
        area.page.addWidget(self.empty, 1)
        area.page.addStretch(0)
        self._page = area.page
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Lay the cards in two columns and the totals in one row, or in one and two, where there is less room."""
        two = fits_two(self, self._theme)
        across = _TOTALS if two else 2 if self.width() >= self._theme.px(_PAIRED) else 1
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self.totals):
            self._heads.removeWidget(card)
            self._heads.addWidget(card, *divmod(place, across))
        for column in range(_TOTALS):
            self._heads.setColumnStretch(column, 1 if column < across else 0)
        left, right = self.cards[:2], self.cards[2:]
        self._columns.place(*((left, right) if two else (self.cards,)))

    def _look(self) -> None:
        """Count again where something changed since, or another day has come."""
        if self._day != self._clock.today():
            self._reload()

    def _reload(self) -> None:
        view = self._dispatcher.read(_view)
        if view is None:
            return
        self._day = self._clock.today()
        if view == self._view:
            return
        self._view = view
        self._cards.setVisible(not view.empty)
        self.empty.setVisible(view.empty)
        self._page.setStretch(self._page.count() - 1, 0 if view.empty else 1)
        if not view.empty:
            self._show(view)

    def _show(self, view: Insights) -> None:
        for card, (figure, counted) in zip(self.totals, told.totals(view), strict=True):
            card.show_total(figure, counted)
        self.learned.show_insights(view)
        self.areas.show_areas(view)
        self.levels.show_insights(view)
        self.meetings.show_meetings(view)
        self.promises.show_actions(view)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _COUNTED:
            return
        self._day = None
        if self.isVisible():
            self._look()

    @Slot()
    def _go_to_sessions(self) -> None:
        self.open_requested.emit(Kind.SESSION.value, "")


def _view(desk: "Desk") -> Insights:
    return InsightsService(desk.workspace).view()
