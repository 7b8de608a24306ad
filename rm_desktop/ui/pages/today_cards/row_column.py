"""Rows below each other, walked through with the arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget


class RowColumn(QWidget):
    """Rows below each other, of which Tab reaches one; Up, Down, Home and End go to the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def at(self) -> int | None:
        """Return which row has the keyboard."""
        return next((index for index, stop in enumerate(self._stops) if stop.hasFocus()), None)

    def set_stops(self, stops: list[QWidget], at: int | None = None) -> None:
        """Take the parts of the rows that take the keyboard, and give it to one where it was on one before."""
        self._stops = stops
        for index, stop in enumerate(stops):
            stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus if index else Qt.FocusPolicy.StrongFocus)
        if at is not None and stops:
            self.go_to(min(at, len(stops) - 1))

    def go_to(self, index: int) -> None:
        """Give the keyboard to a row, which from then on is the one that Tab reaches."""
        for stop in self._stops:
            stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stops[index].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stops[index].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, last = self.at, len(self._stops) - 1
        places = {
            Qt.Key.Key_Up: max((at or 0) - 1, 0),
            Qt.Key.Key_Down: min((at or 0) + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if at is None or place is None:
            super().keyPressEvent(event)
        else:
            self.go_to(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the keyboard to the row that is pressed, also where its words are."""
        for index, stop in enumerate(self._stops):
            row = stop if stop.parentWidget() is self else stop.parentWidget()
            if row is not None and row.geometry().contains(event.position().toPoint()):
                self.go_to(index)
        super().mousePressEvent(event)
