"""Notices that time has passed: at the next minute or hour at which a page reads otherwise, and on coming back."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock

_LATE_MS = 200  # a coarse timer may be early by a little
_LONGEST_MS = 3_600_000


class HourHand(QObject):
    """Says `turned` at the moment it is set to while the widget is seen, and when its window is used again."""

    turned = Signal()

    def __init__(self, watched: QWidget, clock: Clock) -> None:
        super().__init__(watched)
        self._watched = watched
        self._clock = clock
        self._at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        watched.installEventFilter(self)

    @property
    def is_running(self) -> bool:
        """Return whether it waits for a moment."""
        return self._timer.isActive()

    def set_to(self, at: datetime) -> None:
        """Wait for a moment on the wall clock."""
        self._at = at
        self._run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Hide:
            self._timer.stop()
        elif kind in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    def _run(self) -> None:
        if self._at is None or not self._watched.isVisible():
            self._timer.stop()
            return
        left = (self._at - self._now()).total_seconds() * 1000
        self._timer.start(round(min(max(left, 0) + _LATE_MS, _LONGEST_MS)))

    def _now(self) -> datetime:
        return self._clock.local(self._clock.now())

    @Slot()
    def _look(self) -> None:
        """Say that time has passed where it has, as after a night with the lid closed; else go on waiting."""
        if self._at is not None and self._watched.isVisible() and self._now() >= self._at:
            self.turned.emit()
        else:
            self._run()

    @Slot()
    def _on_timeout(self) -> None:
        self._look()
