"""Words on paper: labels in the five sizes, always plain text."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.tokens import TokenName


class Label(QLabel):
    """Plain text in one size and one colour of the theme."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: TextSize = TextSize.BODY,
        colour: TokenName = "ink",
        *,
        weight: QFont.Weight | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._colour = colour
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_colour(self, colour: TokenName) -> None:
        """Write in another colour, e.g. `danger` for what is overdue."""
        self._colour = colour
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._font())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._colour))
        self.setPalette(palette)

    def _font(self) -> QFont:
        return self._theme.font(self._size, self._weight)


class Heading(Label):
    """A title: h1 for the page, h2 and h3 below it. The level is told to screen readers by its name only."""

    def __init__(self, theme: Theme, text: str = "", size: TextSize = TextSize.H1, *, wrap: bool = True) -> None:
        super().__init__(theme, text, size, wrap=wrap)


class SectionLabel(Label):
    """The small capitals over a card: NEXT SESSION. Keeps the text as given and only shows it in capitals."""

    def __init__(self, theme: Theme, text: str = "", colour: TokenName = "ink2") -> None:
        super().__init__(theme, text, TextSize.CAPTION, colour, weight=QFont.Weight.DemiBold)

    def _font(self) -> QFont:
        font = QFont(super()._font())
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
        return font
