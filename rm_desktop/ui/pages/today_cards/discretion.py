"""Today's private card while the two sit together: out of sight, whatever is written in it."""

from PySide6.QtCore import QObject, Slot

from rm_desktop.ui.pages.today_cards.reflect import ReflectCard
from rm_desktop.ui.together import Together


class Discretion(QObject):
    """Hides the card, and shows it again with its words."""

    def __init__(self, reflect: ReflectCard, together: Together) -> None:
        super().__init__(reflect)
        self._reflect = reflect
        self._together = together
        together.changed.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self._reflect.isHidden() is not self._together.on:
            self._reflect.setHidden(self._together.on)
