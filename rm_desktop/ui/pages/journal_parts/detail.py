"""The entry beside the list; it scrolls where the window is too low for it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.entry_card import EntryCard
from rm_desktop.ui.widgets.page_area import EDGE, PageArea

_GAP = 16


class EntryDetail(PageArea):
    """Holds the card of one entry."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 0, parent=parent)
        self.card = EntryCard(dispatcher, theme, self.sheet)
        self.page.addWidget(self.card)
        self.set_beside(True)

    def focus_first(self) -> None:
        """Put the keyboard where a person goes on: into the text."""
        self.card.editor.setFocus()

    def point_at(self, words: str) -> None:
        """Select the first place of words that were searched for, and bring it on view."""
        editor = self.card.editor
        text = editor.text().casefold()
        places = [(text.find(word), len(word)) for word in words.casefold().split()]
        found = min((place for place in places if place[0] >= 0), default=None)
        if found is not None:
            cursor = editor.textCursor()
            cursor.setPosition(found[0])
            cursor.setPosition(sum(found), QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
            editor.ensureCursorVisible()

    def set_beside(self, beside: bool) -> None:
        """Stand beside the list, or on a page of its own."""
        self.set_margins((_GAP if beside else EDGE, 24, EDGE, 24))
