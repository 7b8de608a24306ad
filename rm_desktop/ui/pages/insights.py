"""The Insights page: empty for now, and it says so."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class InsightsPage(Page):
    """One honest sentence in place of figures, and the way to the levels there are."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Insights")
        sentence = self.tr("Insights will count sessions, minutes and levels here. This version does not yet.")
        self._empty = EmptyState(theme, "insights", sentence, self.tr("See your goals"))
        self._empty.asked.connect(self._go_to_goals)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16, (32, 24, 32, 32))
        column.addWidget(Heading(theme, self.title))
        column.addWidget(self._empty, 1)

    def focus_first(self) -> None:
        self._empty.setFocus()
        self._empty.focusNextChild()

    @Slot()
    def _go_to_goals(self) -> None:
        self.open_requested.emit(Kind.GOAL.value, "")
