"""Cards in two columns, or one, and whether there is room for two: decided in one place for every page.

See `look.md`: Type, space, shape.
"""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.spacing import ScaledSpacing

NEEDED = 684
"""So wide, before zoom, are two columns with the space around them; beside the sidebar it is a window of 900 px."""
_NARROW_WINDOW = 900
_LARGE_ZOOM = 1.5
_GAP = 16


def fits_two(page: QWidget, theme: Theme, needed: int = NEEDED) -> bool:
    """Return whether two columns fit: not below 900 px of window, not from 150 % zoom, not below `needed` px."""
    wide = page.window().width() >= _NARROW_WINDOW and page.width() >= theme.px(needed)
    return wide and theme.zoom < _LARGE_ZOOM


class CardColumns(QHBoxLayout):
    """Two columns of cards from the top; `shares` are their parts of the width where both hold any."""

    def __init__(self, theme: Theme, shares: tuple[int, int]) -> None:
        super().__init__()
        self._theme = theme
        self._shares = shares
        self._placed: list[QWidget] = []
        self._two = True
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            ScaledSpacing(theme, column, _GAP)
            column.addStretch(1)
            self.addLayout(column)
        theme.changed.connect(self._space)
        self._space()

    def place(self, left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> None:
        """Have these cards stand here, and no others; without any on the right the left ones have all the room."""
        first, second = self._columns
        # `takeAt` would leave its item alive in Python, and no new one would hear then that the card's height changed.
        for card in self._placed:
            first.removeWidget(card)
            second.removeWidget(card)
        for column, cards in zip(self._columns, (left, right), strict=True):
            for card in cards:
                column.insertWidget(column.count() - 1, card)  # above the stretch
        self._placed = [*left, *right]
        self._two = bool(right)
        self._space()

    @Slot()
    def _space(self) -> None:
        for index, share in enumerate(self._shares if self._two else (1, 0)):
            self.setStretch(index, share)
        self.setSpacing(self._theme.px(_GAP) if self._two else 0)
