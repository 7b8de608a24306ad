"""A quiet strip over the page: words, and what can be done about them beside or, where it is narrow, below."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_EDGE = 16
WORDS = 340
"""Where words have less room than this beside the buttons, before zoom, these go below."""


class Bar(Card):
    """Put the words into `head` and the buttons into `ways`; a bar without ways does not fold."""

    def __init__(self, theme: Theme, padding: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=padding, parent=parent)
        self._least = WORDS
        self.head = QHBoxLayout()
        ScaledSpacing(theme, self.head, 12, (4, 0, 0, 0))
        self.ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self.ways, 8)
        self.ways.addStretch(1)
        self._fold = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self._fold, 12)
        self._fold.addLayout(self.head, 1)
        self._fold.addLayout(self.ways)
        self.body.addLayout(self._fold)
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Fold where the words have too little room, and once more where even the buttons have."""
        directions = QBoxLayout.Direction
        items = (self.ways.itemAt(place) for place in range(1, self.ways.count()))
        buttons = [item.sizeHint().width() for item in items if item is not None]
        wanted = sum(buttons) + len(buttons) * self.ways.spacing()
        folded = bool(buttons) and self._room_for_words(wanted) < self._theme.px(self._least)
        self._fold.setDirection(directions.TopToBottom if folded else directions.LeftToRight)
        self.ways.setDirection(
            directions.TopToBottom if folded and self._room_for_words(wanted) < 0 else directions.LeftToRight
        )

    def _room_for_words(self, taken: int) -> int:
        """Return what buttons of this width together leave beside them; less than nothing where they lack room."""
        return self.contentsRect().width() - 2 * self._theme.px(_EDGE) - taken
