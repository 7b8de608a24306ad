"""The sheet of the Today page: the greeting, the strip, and the cards in two columns or one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.today_cards.actions import ActionsCard
from rm_desktop.ui.pages.today_cards.goals import GoalsCard
from rm_desktop.ui.pages.today_cards.greeting import Greeting
from rm_desktop.ui.pages.today_cards.lead import Lead
from rm_desktop.ui.pages.today_cards.lead_card import LeadCard
from rm_desktop.ui.pages.today_cards.nudges import NudgesCard
from rm_desktop.ui.pages.today_cards.reflect import ReflectCard
from rm_desktop.ui.pages.today_cards.strip import ShareStrip
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.two_columns import CardColumns, fits_two

_SPLIT = (616, 450)


class TodaySheet(QWidget):
    """Lays out the cards, and passes on what they ask for."""

    painted = Signal()
    open_requested = Signal(str, str)  # kind, id
    asked = Signal(str, str)  # a button's id, the session's
    menu_wanted = Signal(object, str)  # QPoint on the screen, the session's id

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._placed: tuple[bool, int, bool, bool] | None = None
        self._ended = False
        self._usable: frozenset[str] | None = None
        self._count = 1
        self._greeting = Greeting(theme)
        self._greeting.painted.connect(self.painted)
        self._date = Label(theme, "", colour="ink2")
        self.strip = ShareStrip(theme)
        self.leads: list[LeadCard] = []
        self._add_lead()
        self.nudges = NudgesCard(theme, self)
        self.promises = ActionsCard(theme)
        self.reflect = ReflectCard(theme)
        self.goals = GoalsCard(theme)
        self.goals.open_requested.connect(self.open_requested)
        self._lay_out()
        whole = QVBoxLayout(parent)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)

    def greet(self, greeting: str, day: str) -> None:
        """Show who is greeted, on which day."""
        self._greeting.setText(greeting)
        self._date.setText(day)

    def show_leads(self, leads: tuple[Lead, ...], *, ended: bool) -> None:
        """Show the leading cards; after the programme's end they tell of the goals, which then have no card."""
        while len(self.leads) < len(leads):
            self._add_lead()
        for card, lead in zip(self.leads, leads, strict=False):
            card.show_lead(lead)
        self._count, self._ended = len(leads), ended
        placed = self._placed
        self._arrange()
        if self._placed == placed:
            self._order_tabs()  # rows that are new stand at the window's end

    def only_read(self, usable: frozenset[str]) -> None:
        """Let nothing be changed; of the buttons of the leading cards these are still of use."""
        self._usable = usable
        self.promises.only_read()
        for card in self.leads:
            card.only_read(usable)

    def focus_first(self) -> None:
        """Put the keyboard on the main button."""
        self.leads[0].focus_first()

    def show_reflect(self) -> None:
        """Put the keyboard into the box for the journal, and bring it into view."""
        self.reflect.focus_box()
        self._area.ensureWidgetVisible(self.reflect)

    def let_scroll(self) -> None:
        """Allow a scroll bar: the style sheet is there, in another look it would have flashed."""
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._space()

    def arrange_anew(self) -> None:
        """Lay everything out for another zoom."""
        self._placed = None
        self._space()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _add_lead(self) -> None:
        card = LeadCard(self._theme, main=not self.leads)
        card.open_requested.connect(self.open_requested)
        card.asked.connect(self.asked)
        card.menu_wanted.connect(self.menu_wanted)
        if self._usable is not None:
            card.only_read(self._usable)
        self.leads.append(card)

    def _lay_out(self) -> None:
        content = QWidget()
        page = QVBoxLayout(content)
        head = QVBoxLayout()
        ScaledSpacing(self._theme, head, 2)
        head.addWidget(self._greeting)
        head.addWidget(self._date)
        self._columns = CardColumns(self._theme, _SPLIT)
        page.addLayout(head)
        page.addWidget(self.strip)
        page.addLayout(self._columns)
        page.addStretch(1)
        self._page = page
        area = self._area = QScrollArea(self)
        self._theme.dress(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without a bar until the style sheet is there: a bar in the platform's look would flash.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.verticalScrollBar().rangeChanged.connect(self._space)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._space()

    def _arrange(self) -> None:
        """Lay the cards in two columns, or in one where the window is narrow or the zoom large."""
        stacked = not fits_two(self, self._theme)
        wanted = (stacked, self._count, self._ended, self.leads[0].asks_to_reflect)
        if wanted == self._placed:
            return
        self._placed = wanted
        cards = self._in_order(stacked)
        right = () if stacked else (self.promises, self.goals)
        self._columns.place([card for card in cards if card not in right], [card for card in cards if card in right])
        for index, lead in enumerate(self.leads):
            lead.setVisible(index < self._count)
        self.goals.setVisible(not self._ended)
        self.nudges.setVisible(self.nudges.has_any)
        self._order_tabs()

    def _in_order(self, stacked: bool) -> list[QWidget]:
        """Return the cards as they are read; right after a session comes the question about it."""
        first, *others = self.leads[: self._count]
        goals = [] if self._ended else [self.goals]
        middle = [self.reflect, *others] if first.asks_to_reflect else [*others, self.reflect]
        if stacked:
            return [first, self.nudges, self.promises, *middle, *goals]
        return [first, self.nudges, *middle, self.promises, *goals]

    def _order_tabs(self) -> None:
        """Have Tab go through the cards as they are read."""
        before: QWidget = self.strip
        for card in self._in_order(self._placed is not None and self._placed[0]):
            for part in (each for each in card.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus):
                QWidget.setTabOrder(before, part)
                before = part

    @Slot()
    def _space(self) -> None:
        """Set the margins so that the cards end at the same place with a scroll bar and without."""
        px, bar = self._theme.px, self._area.verticalScrollBar()
        shown = bar.maximum() > 0 and self._area.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
        taken = bar.sizeHint().width() if shown else 0
        before, after = (taken, 0) if self.isRightToLeft() else (0, taken)
        self._page.setContentsMargins(px(32) - before, px(24), px(32) - after, px(32))
        self._page.setSpacing(px(16))
