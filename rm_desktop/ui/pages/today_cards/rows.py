"""What the cards of the Today page share: a head and small words."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName
from rm_desktop.ui.widgets.labels import Label, SectionLabel


def head(theme: Theme, title: str, aside: QWidget) -> QHBoxLayout:
    """Return a card's head: its name in small capitals, and one thing at the end."""
    row = QHBoxLayout()
    row.addWidget(SectionLabel(theme, title))
    row.addStretch(1)
    row.addWidget(aside)
    return row


def caption(theme: Theme, text: str, colour: TokenName = "ink2") -> Label:
    """Return small words for the end of a row."""
    return Label(theme, text, TextSize.CAPTION, colour)
