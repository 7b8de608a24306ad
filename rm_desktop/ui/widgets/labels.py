"""Words on paper: labels in the five sizes, always plain text."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def overhang(metrics: QFontMetrics, text: str) -> int:
    """Return how far the first letter reaches out before its place, as the hook of a J does; a widget cuts that off."""
    return max(0, -metrics.leftBearing(text[0])) if text else 0


class Label(QLabel):
    """Plain text in one size and one colour of the theme.

    It stands where reading starts in the application; QLabel would go by the script of the words, and leave English
    ones on the left of a mirrored window.
    """

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
        self.setAlignment(_RIGHT if self.isRightToLeft() else _LEFT)
        self._restyle()
        theme.changed.connect(self._restyle)

    def align_end(self, end: bool) -> None:
        """Stand where reading ends, as figures do that end below each other, or again where it starts."""
        self.setAlignment(_RIGHT if end is not self.isRightToLeft() else _LEFT)

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
        self._make_room()

    def _make_room(self) -> None:
        """Leave the room that the font needs; no slot, for PySide never disconnects one that overrides another."""

    def _font(self) -> QFont:
        return self._theme.font(self._size, self._weight)


class Heading(Label):
    """A title: h1 for the page, h2 and h3 below it. The level is told to screen readers by its name only.

    Its ink starts where the cards below start, also that of a J.
    """

    def __init__(self, theme: Theme, text: str = "", size: TextSize = TextSize.H1, *, wrap: bool = True) -> None:
        super().__init__(theme, text, size, wrap=wrap)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._make_room()

    def _make_room(self) -> None:
        self.setContentsMargins(overhang(self.fontMetrics(), self.text()), 0, 0, 0)


class SectionLabel(Label):
    """The small capitals over a card: NEXT SESSION. Keeps the text as given and only shows it in capitals."""

    def __init__(self, theme: Theme, text: str = "", colour: TokenName = "ink2") -> None:
        super().__init__(theme, text, TextSize.CAPTION, colour, weight=QFont.Weight.DemiBold)

    def _font(self) -> QFont:
        font = QFont(super()._font())
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
        return font
