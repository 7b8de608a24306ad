"""How the Journal page is laid out: list beside entry, one of them where the window is narrow, or the empty page."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from rm_desktop.services.journal import EntryRow
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.journal import EntryModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.journal_parts.page_head import JournalHead
from rm_desktop.ui.pages.journal_parts.panes import Panes
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.page_area import EDGE, PageArea


class JournalFrame(Page):
    """The parts of the page and the way between them; what they show is the page's business."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        theme: Theme,
        today: date,
        read: Callable[[Sequence[str]], Sequence[EntryRow]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Journal")
        self._theme = theme
        self.sides = Panes(dispatcher, theme, EntryModel(read, self), today, self)
        self.list, self.detail = self.sides.list, self.sides.detail
        self.entries, self.calendar = self.list.entries, self.list.calendar
        self.card = self.detail.card
        sentence = self.tr("Write three honest lines after a session. Nobody else will ever read them.")
        second = self.tr("Begin from a template…")
        self.empty = EmptyState(theme, "journal", sentence, self.tr("Write the first entry"), second=second)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.sides)
        self._stack.addWidget(self._empty_page())

    @property
    def is_empty(self) -> bool:
        """Whether the page stands without any entry."""
        return self._stack.currentIndex() == 1

    def show_empty(self, empty: bool) -> None:
        """Show list and entry, or what stands there before the first one."""
        self._stack.setCurrentIndex(1 if empty else 0)

    def focus_first(self) -> None:
        if self.is_empty:
            self.empty.focus_first()
        elif self.has_draft or self.sides.shows_only_detail:
            self.card.editor.setFocus()
        else:
            self.entries.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self.detail, self.empty)

    def splitters(self) -> dict[str, ColumnSplitter]:
        return {"panes": self.sides.splitter}

    @property
    def selected(self) -> str:
        entry = self.card.keeper.entry
        return "" if entry is None else entry.id

    @property
    def has_draft(self) -> bool:
        """Whether an entry is begun that is not kept yet."""
        entry = self.card.keeper.entry
        return entry is not None and not entry.id

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """The chosen entries, else the one that is shown."""
        return self.entries.chosen_ids or (self.selected,)

    @Slot(str)
    def open_entry(self, entry_id: str) -> None:
        """Go to the text of the entry that is shown."""
        if entry_id and entry_id == self.selected:
            self.sides.open_detail(True)
            self.card.editor.setFocus()

    @Slot()
    def open_current(self) -> None:
        """Go to the text of the current entry."""
        self.open_entry(self.entries.current_id or self.selected)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        area = PageArea(self._theme, 12, (EDGE, 24, EDGE, 24), page)
        area.page.addWidget(JournalHead(self._theme, asks=False))
        area.page.addWidget(self.empty, 1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        return page
