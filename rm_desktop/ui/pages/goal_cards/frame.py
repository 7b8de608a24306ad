"""How the Goals page is laid out: its head over the cards, or over what stands there before the first goal."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.goal_cards.board import GoalBoard
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.two_columns import fits_two
from rm_desktop.ui.wording import goal_words


class GoalsFrame(Page):
    """The parts of the page and where they stand; what they show and ask is the page's business."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Goals")
        self._theme = theme
        self._area = PageArea(theme, parent=self)
        self.caption = Label(theme, "", colour="ink2", wrap=True)
        self.new = PrimaryButton(theme, self.tr("New goal"), "plus")
        self.new.setToolTip(self.tr("Set a goal"))
        self.board = GoalBoard(theme, self._area.sheet)
        sentence = self.tr("A goal is one thing that one of you wants to be able to do, and that the other can see.")
        self.empty = EmptyState(theme, "goals", sentence, self.tr("Set the first goal"), self._area.sheet)
        self._lay_out()
        theme.changed.connect(self._arrange)

    @property
    def selected(self) -> str:
        return self.board.current_id

    def home(self, command_id: str) -> QWidget:
        return self.board if command_id == "goal-remove" else self

    def focus_first(self) -> None:
        boxes = self.board.boxes
        if boxes:
            (self.board.box(self.selected) or boxes[0]).focus_first()
        else:
            self.empty.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_cards(self, cards: Sequence[GoalCard], pair: PairView, today: date) -> None:
        """Show these goals, or what begins them."""
        self.caption.setText(goal_words.balance(cards, pair) if cards else "")
        for widget in (self.caption, self.new, self.board):
            widget.setVisible(bool(cards))
        self.empty.setVisible(not cards)
        self._page.setStretch(self._page.count() - 1, 1 if cards else 0)
        self.board.show_cards(cards, pair, today)

    def choose(self, goal_id: str) -> bool:
        """Make a goal the current one and bring its card on view; return False where it is not here."""
        box = self.board.box(goal_id)
        if box is not None:
            self.board.current_id = goal_id
            QTimer.singleShot(0, box, partial(self._bring, box))
            self.possible_changed.emit()
        return box is not None

    def _bring(self, box: QWidget) -> None:
        """Scroll to a card; one that begins on the first screen is seen best from the top of the page."""
        if box.mapTo(self._area.sheet, QPoint()).y() < self._area.viewport().height() // 2:
            self._area.verticalScrollBar().setValue(0)
        else:
            self._area.ensureWidgetVisible(box, 0, self._theme.px(16))

    def _lay_out(self) -> None:
        theme = self._theme
        names = QVBoxLayout()
        ScaledSpacing(theme, names, 2)
        names.addWidget(Heading(theme, self.tr("Skill goals")))
        names.addWidget(self.caption)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 16)
        head.addLayout(names, 1)
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignVCenter)
        page = self._area.page
        page.addLayout(head)
        page.addWidget(self.board)
        page.addWidget(self.empty, 1)
        page.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._page = page
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._near_the_end)
        bar.rangeChanged.connect(self._near_the_end)

    @Slot()
    def _near_the_end(self) -> None:
        """Have more cards made where less than half a window of them is left below."""
        bar = self._area.verticalScrollBar()
        if bar.maximum() - bar.value() < bar.pageStep() // 2:
            self.board.make_more()

    @Slot()
    def _arrange(self) -> None:
        """Lay the cards in two columns, or in one where the window is narrow or the zoom large."""
        self.board.set_columns(2 if fits_two(self, self._theme) else 1)
