"""The line above the notes: by which keys one captures, and for some seconds what was captured just now."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.elided_label import ElidedLabel

SHOWN_FOR_MS = 5_000


class KeptLine(ElidedLabel):
    """As high whatever it says, so that nothing moves below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", TextSize.CAPTION, "ink2", parent=parent)
        self._hint = ""
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self.say_hint)

    def set_keys(self, keys: str) -> None:
        """Name the keys, e.g. `Ctrl 1 · Ctrl 2 · Ctrl 3`; "" for none."""
        self._hint = self.tr("Capture by keys: {keys}").format(keys=keys) if keys else ""
        if not self._timer.isActive():
            self.say_hint()

    def say_kept(self, words: str) -> None:
        """Say for a while what was kept; a screen reader hears it once."""
        self.set_colour("ok")
        self.setText(self.tr("Kept: {words}").format(words=words))
        announce(self, self.text())
        self._timer.start()

    @Slot()
    def say_hint(self) -> None:
        """Name the keys again."""
        self.set_colour("ink2")
        self.setText(self._hint)
