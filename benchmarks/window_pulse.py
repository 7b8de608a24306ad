"""How long the event loop of a window stood still, and what was being done then."""

import time

from PySide6.QtCore import QEvent, QObject, Qt

_TICK_MS = 2
_NOTED = 0.03


class Pulse(QObject):
    """Beats as often as the event loop lets it; the time between two beats is a stall, named by `doing`."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.longest = 0.0
        self.stalls: list[tuple[str, float, float]] = []
        """What was done, seconds between two beats, and how many of them this thread computed: from 30 ms on."""
        self._last, self._used = time.perf_counter(), time.thread_time()
        self.startTimer(_TICK_MS, Qt.TimerType.PreciseTimer)

    def timerEvent(self, event: QEvent) -> None:  # noqa: N802
        now, used = time.perf_counter(), time.thread_time()
        took = now - self._last
        self.longest = max(self.longest, took)
        if took > _NOTED:
            self.stalls.append((self.doing, took, used - self._used))
        self._last, self._used = now, used
