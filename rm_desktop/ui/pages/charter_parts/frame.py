"""How the Charter page is laid out: clauses beside the text, or above it where the window is narrow."""

from datetime import date

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.charter_view import CharterState
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.charter_parts import state_words
from rm_desktop.ui.pages.charter_parts.calls import CharterPicture
from rm_desktop.ui.pages.charter_parts.clauses_card import ClausesCard
from rm_desktop.ui.pages.charter_parts.head import CharterHead
from rm_desktop.ui.pages.charter_parts.purpose_card import PurposeCard
from rm_desktop.ui.pages.charter_parts.signatures_card import SignaturesCard
from rm_desktop.ui.pages.charter_parts.text_card import TextCard
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.two_columns import fits_two

_CLAUSES_WIDTH = 300
_FEW_ROWS = 210
_NARROWEST = 320


class CharterFrame(QWidget):
    """Holds the parts; before the first word is agreed one sentence and two ways stand in their place."""

    begin_requested = Signal()
    """Start with the usual clauses."""
    begun = Signal()
    """The person wants to choose or write the clauses one by one."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._by_hand = False
        self.is_begun = False
        self._area = PageArea(theme, parent=self)
        self._cards = QWidget(self._area.sheet)
        self.head = CharterHead(theme, self._area.sheet)
        self.purpose = PurposeCard(dispatcher, theme, self._cards)
        self.clauses = ClausesCard(theme, self._cards)
        self.text = TextCard(dispatcher, theme, lane, self._cards)
        self.signatures = SignaturesCard(theme, self._cards)
        self.empty = EmptyState(
            theme,
            "shield-check",
            self.tr("A charter says how the two of you want to work, and what stays between you. Write it together."),
            self.tr("Use the usual clauses"),
            self._area.sheet,
            second=self.tr("Choose them one by one"),
        )
        self.empty.hide()
        self.empty.asked.connect(self.begin_requested)
        self.empty.second_asked.connect(self._start_by_hand)
        self._lay_out()
        theme.changed.connect(self._arrange)

    def show_picture(self, picture: CharterPicture, today: date) -> None:
        """Show the charter as it is stored."""
        view, pair = picture.view, picture.pair
        can_write = self._dispatcher.can_write
        self.is_begun = self._by_hand or view.state is not CharterState.EMPTY
        self.head.chip.set_text(state_words.chip_words(view, pair))
        self.head.chip.set_colour(state_words.chip_colour(view.state))
        self.head.sentence.setText(state_words.sentence(view, pair, today))
        missing = sum(view.signature(person.role) is None for person in (pair.mentor, pair.leader))
        self.head.show_ways(can_sign=can_write and missing > 0, begun=self.is_begun, signed_before=view.outdated)
        self.head.sentence.setVisible(self.is_begun)
        self._show_side()
        self.purpose.show_purpose(view.purpose)
        self.clauses.show_library(picture.clauses, pair)
        self.clauses.show_body(view.body)
        self.clauses.set_open(can_write)
        self.text.show_body(view.body)
        self.signatures.show_view(view, pair, today, can_sign=can_write)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 goes."""
        return (self.head, self.purpose, self.clauses, self.text, self.signatures, self.empty)

    def focus_first(self) -> None:
        """Put the keyboard where a person goes on: on the purpose while it is missing, else on the clauses."""
        if not self.is_begun:
            self.empty.focus_first()
        elif not self.purpose.editor.text().strip():
            self.purpose.focus_first()
        else:
            self.clauses.focus_first()

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow: only then the parts go below each other."""
        return QSize(self._theme.px(_NARROWEST), self._theme.px(_NARROWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(self._theme, self._both, 16)
        self._both.addWidget(self.clauses)
        self._both.addWidget(self.text, 1)
        cards = QVBoxLayout(self._cards)
        ScaledSpacing(self._theme, cards, 16)
        cards.addWidget(self.purpose)
        cards.addLayout(self._both, 1)
        cards.addWidget(self.signatures)
        area = self._area
        area.page.addWidget(self.head)
        for side in (self._cards, self.empty):
            area.page.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    @Slot()
    def _arrange(self) -> None:
        px, beside = self._theme.px, fits_two(self, self._theme)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        widest = self.maximumWidth()
        self.clauses.setMaximumWidth(px(_CLAUSES_WIDTH) if beside else widest)
        self.clauses.setMinimumWidth(px(_CLAUSES_WIDTH) if beside else 0)
        self.clauses.list.setMaximumHeight(widest if beside else px(_FEW_ROWS))
        self.signatures.set_beside(beside)

    def _show_side(self) -> None:
        """Show the parts, or what stands there before them; the keyboard goes along."""
        focused = QApplication.focusWidget()
        had = focused is not None and self.empty.isAncestorOf(focused)
        self._cards.setVisible(self.is_begun)
        self.empty.setVisible(not self.is_begun)
        if had and self.is_begun:
            self.focus_first()

    @Slot()
    def _start_by_hand(self) -> None:
        self._by_hand = self.is_begun = True
        self._show_side()
        self.head.show_ways(can_sign=self._dispatcher.can_write, begun=True, signed_before=False)
        self.focus_first()
        self.begun.emit()
