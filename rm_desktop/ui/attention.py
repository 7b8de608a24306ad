"""What reaches the window from outside: another start of the program, the person leaving, a session about to begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.settings import Settings
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.locking.live_hold import LiveHold
from rm_desktop.ui.locking.locker import Locker
from rm_desktop.ui.opening.one_window import Listener, bring_to_front
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.reminders import Reminders

if TYPE_CHECKING:  # these come later still
    from rm_desktop.services.desk import Desk


class Attention(QObject):
    """Listens from `listen` on, and looks after a workspace from `begin` to `stop`."""

    lock_requested = Signal()

    def __init__(self, shared: Shared, dispatcher: Dispatcher, application: QApplication) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._listener: Listener | None = None
        self.locker = Locker(application, shared.clock, self)
        self.locker.lock_requested.connect(self.lock_requested)
        self._hold = LiveHold(dispatcher, self)
        self._hold.held_until.connect(self.locker.hold_until)
        self.reminders = Reminders(shared.window, dispatcher, shared.theme, shared.clock)
        self.reminders.window_requested.connect(self._come_to_front)
        self.reminders.quit_requested.connect(shared.window.window().close)
        self.apply(shared.habits.settings)

    def apply(self, settings: Settings) -> None:
        """Lock and remind as these settings say."""
        self.locker.set_idle_minutes(settings.idle_minutes)
        self.reminders.set(settings.remind_before, settings.remind_after)

    def listen(self) -> None:
        """Come to the front when another start asks for it, and lock when the computer says that the person left."""
        if self._listener is not None:
            return
        from rm_desktop.ui.locking.session_bus import SessionBus

        self._listener = Listener(self._shared.hold.channel, self)
        self._listener.raise_requested.connect(self._come_to_front)
        bus = SessionBus(self)
        bus.listen()
        self.locker.listen(bus)

    def begin(self, desk: "Desk") -> None:
        """Lock and remind from now on."""
        self.locker.start()
        self._hold.begin(desk)
        self.reminders.begin(desk)

    @Slot()
    def stop(self) -> None:
        """Let go of the workspace that closes."""
        self.locker.stop()
        self._hold.stop()
        self.reminders.stop()

    @Slot()
    def _come_to_front(self) -> None:
        bring_to_front(self._shared.window.window())
