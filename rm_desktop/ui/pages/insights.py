"""The Insights page: empty for now, and it says so."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class InsightsPage(Page):
    """One honest sentence in place of figures."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Insights")
        sentence = self.tr("What you learn from each other will be counted here; this version does not count yet.")
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16, (32, 24, 32, 32))
        column.addWidget(Heading(theme, self.title))
        column.addWidget(Label(theme, sentence, colour="ink2", wrap=True))
        column.addStretch(1)
