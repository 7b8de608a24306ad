"""When the window locks by itself: nobody has touched it for a while, or the computer says that the person left."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from rm_desktop.clock import Clock

if TYPE_CHECKING:  # it brings QtDBus
    from rm_desktop.ui.locking.session_bus import SessionBus

_LOOK_EVERY = 15_000  # milliseconds; so soon after waking up the window is blank
_SAME_TOUCH = 1.0  # seconds; the mouse moves a hundred times in one
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # of a shortcut no other event comes
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
        QEvent.Type.DragMove,
    }
)


class Idleness:
    """How long ago the last touch was, by the clock that says more: one stands still while the computer sleeps."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self.touch()

    def touch(self) -> None:
        """Begin anew."""
        self._ticks = self._monotonic()
        self._wall = self._clock.now()

    @property
    def seconds(self) -> float:
        """The time since the last touch."""
        return max(self._monotonic() - self._ticks, (self._clock.now() - self._wall).total_seconds())


class Locker(QObject):
    """Asks to lock, from `start` to `stop`; the one who hears it decides what that means.

    Only the window in use and the widget that is typed into are watched: a filter on the application would run for
    every event there is.
    """

    lock_requested = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        clock: Clock,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._idle = Idleness(clock, monotonic)
        self._clock = clock
        self._limit = 0.0  # seconds; 0 is never
        self._held_until: datetime | None = None
        self._watched: dict[type[QObject], QObject] = {}
        self._running = False
        self._overdue = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.CoarseTimer)
        self.timer.timeout.connect(self.look)

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a touch; 0 is never."""
        self._limit = minutes * 60.0
        self._touch()

    @Slot(object)
    def hold_until(self, until: datetime | None) -> None:
        """Let nobody's silence lock before a time; None for as soon as it is long enough."""
        self._held_until = until
        self._rearm()

    def start(self) -> None:
        """Begin to watch: a workspace is open."""
        if self._running:
            return
        self._running = True
        self._application.focusWindowChanged.connect(self._on_window)
        self._application.focusObjectChanged.connect(self._on_focus)
        self._on_window(self._application.focusWindow())
        self._on_focus(self._application.focusObject())
        self._touch()

    def stop(self) -> None:
        """Watch no longer: nothing is open."""
        if not self._running:
            return
        self._running = False
        self._application.focusWindowChanged.disconnect(self._on_window)
        self._application.focusObjectChanged.disconnect(self._on_focus)
        self._on_window(None)
        self._on_focus(None)
        self._touch()

    def listen(self, bus: "SessionBus") -> None:
        """Lock too when this bus says that the person left."""
        bus.left.connect(self._on_left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch. The first one after too long is swallowed: whoever it is sees the lock first."""
        if event.type() not in _INPUT:
            return False
        if not self._overdue and self._idle.seconds < _SAME_TOUCH:
            return False
        if not self._overdue and not self._is_over():
            self._idle.touch()  # the timer looks again at its own time
            return False
        if not self._overdue:
            self._overdue = True
            self.timer.start(0)  # not from within an event of a widget that locking takes away
        event.accept()  # else a shortcut would still be carried out
        return True

    @Slot()
    def look(self) -> None:
        """Ask to lock where it is time, else look again later."""
        if self._overdue or self._is_over():
            self._ask()
        else:
            self._rearm()

    def _ask(self) -> None:
        self._touch()
        self.lock_requested.emit()

    def _is_over(self) -> bool:
        return 0 < self._limit <= self._idle.seconds and not self._held

    @property
    def _held(self) -> float:
        """The seconds for which silence means nothing."""
        return 0.0 if self._held_until is None else max((self._held_until - self._clock.now()).total_seconds(), 0.0)

    def _touch(self) -> None:
        self._overdue = False
        self._idle.touch()
        self._rearm()

    def _rearm(self) -> None:
        self.timer.stop()
        if self._running and self._limit:
            left = max(self._limit - self._idle.seconds, self._held)
            self.timer.start(min(int(left * 1000) + 1, _LOOK_EVERY))

    @Slot()
    def _on_left(self) -> None:
        if self._running:
            self._ask()

    @Slot(QWindow)
    def _on_window(self, window: QWindow | None) -> None:
        self._watch(QWindow, window)

    @Slot(QObject)
    def _on_focus(self, focused: QObject | None) -> None:
        self._watch(QObject, focused)

    def _watch(self, place: type[QObject], new: QObject | None) -> None:
        """Watch a window or the object with the focus in place of the one before; both may be the same."""
        old = self._watched.pop(place, None)
        if old is not None and isValid(old):
            old.removeEventFilter(self)
        if new is not None:
            self._watched[place] = new
        for watched in self._watched.values():
            if isValid(watched):
                watched.installEventFilter(self)
