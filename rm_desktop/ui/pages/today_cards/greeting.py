"""The words that greet on Today; when they are painted, so is the page."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.labels import Heading


class Greeting(Heading):
    """Says once when it has been painted with words in it.

    By its own `paintEvent`: an event filter in Python makes PySide load a class for every kind of event, 4 ms.
    """

    painted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
