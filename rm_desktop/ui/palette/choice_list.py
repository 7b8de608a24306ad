"""The rows of the palette, steered from the line above it that keeps the keyboard."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from rm_desktop.ui.item_models.choices import Choice, ChoiceModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.palette.delegate import ChoiceDelegate
from rm_desktop.ui.palette.groups import stepped
from rm_desktop.ui.widgets.row_list import RowList

_LEAP = 7
_ALL = 1_000_000
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_PageUp: -_LEAP,
    Qt.Key.Key_PageDown: _LEAP,
    Qt.Key.Key_Home: -_ALL,
    Qt.Key.Key_End: _ALL,
}


def step_of(event: QKeyEvent) -> int:
    """Return how many rows a key goes on; 0 for any other key, and where Shift or Alt makes it mean something else."""
    meant = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier)
    if meant and event.key() != Qt.Key.Key_Backtab:
        return 0
    return _STEPS.get(Qt.Key(event.key()), 0)


class ChoiceList(RowList):
    """Shows choices under headings; the first one that can be chosen is current."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__(theme, accessible_name)
        self.choices = ChoiceModel(self)
        self._stepped = False
        self.setModel(self.choices)
        self.setItemDelegate(ChoiceDelegate(theme, self))
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_choices(self, choices: tuple[Choice, ...], *, again: bool = False) -> None:
        """Offer other rows; `again` for the same line, a row that was stepped to and is still there stays current."""
        before = self.choice() if again and self._stepped else None
        self.choices.show_choices(choices)
        self._stepped = before in choices
        if before is not None and self._stepped:
            self.setCurrentIndex(self.choices.index(choices.index(before)))
            self.scrollTo(self.currentIndex())
        else:
            self._go(-_ALL)

    def step(self, count: int) -> None:
        """Go so many rows on, past headings; one row goes round, more stop at either end."""
        self._stepped = True
        self._go(count)

    def _go(self, count: int) -> None:
        offered = self.choices.offered()
        row = stepped(offered, self.currentIndex().row(), count)
        self.setCurrentIndex(self.choices.index(row))
        if row > 0 and row - 1 not in offered:
            self.scrollTo(self.choices.index(row - 1))  # its heading
        self.scrollTo(self.currentIndex())

    def choice(self, index: QModelIndex | None = None) -> Choice | None:
        """Return the choice of a row, of the current one where none is named."""
        return self.choices.choice(self.currentIndex() if index is None else index)

    def place(self) -> tuple[int, int]:
        """Return which of how many rows is the current one; (0, 0) without rows."""
        offered = self.choices.offered()
        row = self.currentIndex().row()
        return (offered.index(row) + 1 if row in offered else 0), len(offered)

    def height_within(self, most: int) -> int:
        """Return the height at which as many rows as fit are whole."""
        height = 0
        for row in range(self.choices.rowCount()):
            more = self.sizeHintForIndex(self.choices.index(row)).height()
            if height + more > most and height:
                break
            height += more
        return height + 2 * self.frameWidth() if height else 0
