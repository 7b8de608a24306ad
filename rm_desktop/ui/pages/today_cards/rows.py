"""What the cards of the Today page share: a head and small words."""

from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label, SectionLabel


def head(theme: Theme, title: str, aside: QWidget) -> QWidget:
    """Return a card's head: its name in small capitals, and one thing at the end, below it where it is narrow."""
    return FoldingRow(theme, SectionLabel(theme, title), aside, least=0)


def caption(theme: Theme, text: str, colour: TokenName = "ink2") -> Label:
    """Return small words for the end of a row."""
    return Label(theme, text, TextSize.CAPTION, colour)
