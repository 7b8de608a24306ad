"""How the Actions page is laid out: head, the line to add one, what narrows the list, and the list."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.services.today_view import ActionLine
from rm_desktop.ui.item_models.actions import ActionModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.actions_parts.action_list import ActionList
from rm_desktop.ui.pages.actions_parts.calls import Surroundings
from rm_desktop.ui.pages.actions_parts.evidence_strip import EvidenceStrip
from rm_desktop.ui.pages.actions_parts.filters import ActionFilters
from rm_desktop.ui.pages.actions_parts.head import ActionsHead
from rm_desktop.ui.pages.actions_parts.quick_line import ActionQuickLine
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.page_area import EDGE, PageArea

# The list is never lower than this, before zoom: the page scrolls then.
_LEAST = 190


class ActionsSheet(QWidget):
    """The parts of the page; what they show and ask for is the page's business."""

    left = Signal()  # the person wants back to Sessions

    def __init__(self, theme: Theme, model: ActionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area = PageArea(theme, 12, (EDGE, 24, EDGE, 16), self)
        self.head = ActionsHead(theme, area.sheet)
        self.quick = ActionQuickLine(theme, area.sheet)
        self.filters = ActionFilters(theme, area.sheet)
        self.evidence = EvidenceStrip(theme, area.sheet)
        self.stack = QStackedWidget(area.sheet)
        self.rows = ActionList(theme, model, self.stack)
        nothing = self.tr("No action matches.")
        self.nothing = EmptyState(theme, "search", nothing, self.tr("Show all actions"), self.stack)
        self.empty = EmptyState(
            theme,
            "check-square",
            self.tr("What you promise each other stands here, until it is done and you say what came of it."),
            self.tr("Write the first one"),
            self.stack,
        )
        self.bulk = BulkBar(theme, area.sheet)
        for each in (self.rows, self.nothing, self.empty):
            self.stack.addWidget(each)
        self._theme = theme
        for widget in (self.head, self.quick, self.filters, self.evidence):
            area.page.addWidget(widget)
        area.page.addWidget(self.stack, 1)
        area.page.addWidget(self.bulk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._connect()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_state(self, around: Surroundings, *, is_empty: bool) -> None:
        """Show the list, or what stands there where it is empty."""
        narrowed = self.filters.wanted.narrows
        self.head.show_counts(around.counts)
        self.filters.setVisible(narrowed or not is_empty)
        self.stack.setCurrentWidget(self.rows if not is_empty else self.nothing if narrowed else self.empty)

    def ask_for_evidence(self, line: ActionLine) -> None:
        """Ask what came of an action that was just done, where nothing is said of it yet; the keyboard stays."""
        if line.done and not line.evidence.strip():
            self.evidence.ask(line)

    def focus_first(self) -> None:
        """Put the keyboard on the list, or where the first action is written."""
        if self.stack.currentWidget() is self.rows:
            if not self.rows.chosen_count():
                self.rows.choose_after(max(0, self.rows.currentIndex().row()))
            self.rows.come_back()
            self._area.ensureWidgetVisible(self.stack)
        else:
            self.quick.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.head.back_requested.connect(self.left)
        self.quick.left.connect(self.focus_first)
        self.filters.left.connect(self.focus_first)
        self.evidence.left.connect(self.focus_first)
        self.nothing.asked.connect(self.filters.show_all)
        self.empty.asked.connect(self.start_adding)
        self.bulk.cleared.connect(self._choose_one)
        self.rows.chosen_changed.connect(self._on_chosen_changed)
        self.rows.editing.changed.connect(self._show_editor)

    @Slot()
    def start_adding(self) -> None:
        """Put the keyboard into the line that makes an action."""
        self.quick.line.setFocus()

    @Slot()
    def start_filtering(self) -> None:
        """Put the keyboard into the words of the filter."""
        self.filters.line.setFocus()
        self.filters.line.selectAll()

    @Slot()
    def _show_editor(self) -> None:
        """Scroll a low page to the editor, whose buttons would lie below the window."""
        if self.rows.editing.editor is not None:
            self._area.ensureWidgetVisible(self.rows.editing.editor)

    @Slot()
    def _restyle(self) -> None:
        self.stack.setMinimumHeight(self._theme.px(_LEAST))

    @Slot()
    def _on_chosen_changed(self) -> None:
        self.bulk.show_count(self.rows.chosen_count())

    @Slot()
    def _choose_one(self) -> None:
        self.rows.setCurrentIndex(self.rows.currentIndex())
        self.rows.setFocus()
