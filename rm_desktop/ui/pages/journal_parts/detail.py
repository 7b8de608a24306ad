"""The entry beside the list; it scrolls where the window is too low for it."""

from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.journal_parts.entry_card import EntryCard
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.page_area import EDGE, PageArea

_GAP = 24


class EntryDetail(PageArea):
    """Holds the card of one entry."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 0, parent=parent)
        self.card = EntryCard(dispatcher, theme)
        self.page.addWidget(self.card)
        self.set_beside(True)

    def focus_first(self) -> None:
        """Put the keyboard where a person goes on: into the text."""
        self.card.editor.setFocus()

    def set_beside(self, beside: bool) -> None:
        """Stand beside the list, or on a page of its own."""
        self.set_margins((_GAP if beside else EDGE, 24, EDGE, 24))
