"""The entry beside the list; it scrolls where the window is too low for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.journal_parts.entry_card import EntryCard
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class EntryDetail(QScrollArea):
    """Holds the card of one entry."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = EntryCard(dispatcher, theme)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        ScaledSpacing(theme, column, 0, (24, 24, 24, 24))
        column.addWidget(self.card)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)
