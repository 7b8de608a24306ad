"""The five cards of Insights, each with its own picture."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.services.insights import learns_less, quiet
from rm_desktop.services.insights_view import Insights
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.insights_parts import levels, told
from rm_desktop.ui.pages.insights_parts.bars import BarRows, SharedBar
from rm_desktop.ui.pages.insights_parts.figure_card import FigureCard
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.level_chart import LevelChart
from rm_desktop.ui.widgets.rater_legend import RaterLegend
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class LearnedCard(FigureCard):
    """Who learned: one bar of two parts, and under each end whose part it is."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        self.bar = SharedBar(theme)
        self.chips = (Chip(theme, "", "mentor"), Chip(theme, "", "leader"))
        below = QWidget()
        row = QHBoxLayout(below)
        ScaledSpacing(theme, row, 8)
        row.addWidget(self.chips[0])
        row.addStretch(1)
        row.addWidget(self.chips[1])
        super().__init__(theme, title, (self.bar, below), parent)

    def show_insights(self, view: Insights) -> None:
        """Show what each of the two took away."""
        bars = told.learned_bars(view)
        self.bar.show_bars(bars)
        for chip, bar in zip(self.chips, bars, strict=True):
            chip.set_text(f"{bar.name} {bar.value}")
        self.show_figure(told.learned(view, learns_less(view.learned), quiet(view.learned, view.meetings)))


class BarsCard(FigureCard):
    """Rows of bars: sessions, areas, actions."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        self.bars = BarRows(theme)
        super().__init__(theme, title, (self.bars,), parent)

    def show_meetings(self, view: Insights) -> None:
        """Show which sessions were held, and who postponed."""
        self.bars.show_bars(told.meeting_bars(view))
        self.show_figure(told.meetings(view, QLocale()))

    def show_areas(self, view: Insights) -> None:
        """Show what the minutes went into."""
        self.bars.show_bars(told.area_bars(view))
        self.show_figure(told.areas(view, QLocale()))

    def show_actions(self, view: Insights) -> None:
        """Show which promises were kept."""
        self.bars.show_bars(told.action_bars(view))
        self.show_figure(told.actions(view))


class LevelsCard(FigureCard):
    """The mean levels of both, as lines."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        self.chart = LevelChart(theme)
        self.legend = RaterLegend(theme)
        self._under = QWidget()
        row = QHBoxLayout(self._under)
        ScaledSpacing(theme, row, 0)
        row.addWidget(self.legend)
        super().__init__(theme, title, (self.chart, self._under), parent)
        self.chart.table_requested.connect(self.switch.click)

    def show_insights(self, view: Insights) -> None:
        """Show how the levels moved."""
        locale = QLocale()
        figure = levels.levels(view, locale)
        self.chart.show_series(levels.series(view), figure.sentence, levels.marks(view, locale))
        self.legend.show_keys(
            [(view.pair.person(line.owner).short, line.owner.value, False) for line in view.levels if line.days]
        )
        self.show_figure(figure)


class TotalCard(Card):
    """One large figure and what it counts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.figure = Heading(theme, "", TextSize.H1)
        self.counted = Label(theme, "", colour="ink2", wrap=True)
        for label in (self.figure, self.counted):  # else one long word would push the page aside
            label.setMinimumWidth(1)
        self.body.addWidget(self.figure)
        self.body.addWidget(self.counted)
        self.body.addStretch(1)

    def show_total(self, figure: str, counted: str) -> None:
        """Show another figure."""
        self.figure.setText(figure)
        self.counted.setText(counted)
