"""Hears from D-Bus that the computer goes to sleep or that its session is locked."""

import os
import re
import sys
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from rm_desktop.ui.locking.bus_address import Knock, session_address, system_address

_LOGIN = "org.freedesktop.login1"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_TOLD, _LOCKED = SLOT("_on_told(bool)"), SLOT("_on_locked()")
_NUMBERS = count()  # a name used twice would mean the connection that is there
_UNPLAIN = re.compile(r"^[0-9]|[^0-9A-Za-z]")


class _Ear(NamedTuple):
    """A signal and the slot that hears it; an empty path stands for every object."""

    path: str
    interface: str
    name: str
    slot: str


class SessionBus(QObject):
    """Emits `left` when the person has left the desk, as far as a bus tells.

    Where there is no bus, where it does not answer, and on systems that have none, nothing happens.
    """

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listening = 0
        """How many buses are listened to."""

    def listen(self, system: str | None = None, session: str | None = None) -> None:
        """Begin; returns at once. The addresses are those of the environment unless given."""
        if sys.platform in ("win32", "darwin"):
            return
        for address, answered in (
            (system_address() if system is None else system, self._on_system),
            (session_address() if session is None else session, self._on_session),
        ):
            knock = Knock(address, self)
            knock.answered.connect(answered)
            knock.begin()

    @Slot(str)
    def _on_system(self, address: str) -> None:
        ears = [_Ear("/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", _TOLD)]
        session = session_path(os.environ.get("XDG_SESSION_ID", ""))
        if session:
            ears.append(_Ear(session, f"{_LOGIN}.Session", "Lock", _LOCKED))
        self._hear(address, ears)

    @Slot(str)
    def _on_session(self, address: str) -> None:
        self._hear(address, [_Ear("", saver, "ActiveChanged", _TOLD) for saver in _SAVERS])

    def _hear(self, address: str, ears: list[_Ear]) -> None:
        """Connect; without a service's name, for Qt would wait for the bus to tell who that is.

        It is never closed: Qt's own thread would then call into Python, which may just be waiting for that thread.
        """
        bus = QDBusConnection.connectToBus(address, f"rm-desktop-{next(_NUMBERS)}")
        if not bus.isConnected():
            return
        self.listening += 1
        for ear in ears:
            bus.connect("", ear.path, ear.interface, ear.name, self, ear.slot)  # type: ignore[call-overload]  # text it is

    @Slot(bool)
    def _on_told(self, begins: bool) -> None:
        """Take `false` for what it is: the person is back."""
        if begins:
            self.left.emit()

    @Slot()
    def _on_locked(self) -> None:
        self.left.emit()


def session_path(session: str) -> str:
    """Return the path of a session of logind, which writes every odd letter of its id as `_` and two hex digits."""
    escaped = _UNPLAIN.sub(_escaped, session)
    return f"/org/freedesktop/login1/session/{escaped}" if session else ""


def _escaped(found: re.Match[str]) -> str:
    return f"_{ord(found[0]):02x}"
