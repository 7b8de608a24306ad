"""A choice among values, the present one among them whatever it is."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Signal, Slot

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.combo_box import SteadyCombo

WIDTH = 208
"""Of every choice in the settings, in pixels before zoom, so that they end and begin below each other."""


class ChoiceCombo(SteadyCombo):
    """Emits `picked` when a person chooses; `show_value` says nothing."""

    picked = Signal(object)

    def __init__(
        self, theme: Theme, accessible_name: str, values: Iterable[object], say: Callable[..., str], *, name: str = ""
    ) -> None:
        """`say` words a value; `name` is by which the choice is found again when the words change."""
        super().__init__(theme, accessible_name)
        self._say = say
        self.setObjectName(name)
        for value in values:
            self.addItem(say(value), value)
        self.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Show what holds; a number that is not among those offered is put in its place."""
        row = self.findData(value)
        if row < 0:
            row = sum(self.itemData(each) < value for each in range(self.count())) if isinstance(value, int) else 0
            self.insertItem(row, self._say(value), value)
        self.setCurrentIndex(row)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._theme.px(WIDTH), 0))

    @Slot()
    def _on_activated(self) -> None:
        self.picked.emit(self.currentData())
