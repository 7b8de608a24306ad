"""The wait after a wrong passphrase, a little longer each time, so that guessing by hand leads nowhere."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LONGEST = 30
_SECOND = 1000


class Pause(QObject):
    """Counts seconds down: none after the first mistake, then 1, 2, 4, 8, 16, and 30 from there on."""

    left_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mistakes = 0
        self._left = 0
        self.timer = QTimer(self)
        self.timer.setInterval(_SECOND)
        self.timer.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """Return the seconds left to wait."""
        return self._left

    def begin(self) -> None:
        """Begin the wait after one more mistake."""
        self._left = min(LONGEST, 2 ** (self._mistakes - 1)) if self._mistakes else 0
        self._mistakes += 1
        if self._left:
            self.timer.start()
        self.left_changed.emit(self._left)

    @Slot()
    def tick(self) -> None:
        """Count one second."""
        self._left = max(self._left - 1, 0)
        if not self._left:
            self.timer.stop()
        self.left_changed.emit(self._left)
