"""Where the buses of this computer are, and whether the one there answers at all."""

import os
import re
import socket
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_PATIENCE = 10_000  # milliseconds
_ESCAPED = re.compile(r"%([0-9a-fA-F]{2})")


def system_address() -> str:
    """Return where the system's bus is said to be."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM)


def session_address() -> str:
    """Return where the session's bus is said to be; empty where nobody says, so that none is started for us."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return told or (f"unix:path={Path(runtime, 'bus')}" if runtime else "")


def socket_name(address: str) -> str:
    """Return the name of the Unix socket an address means; empty for every other kind of address."""
    kind, _, rest = address.split(";")[0].partition(":")
    pairs = dict(pair.partition("=")[::2] for pair in rest.split(","))
    if kind != "unix" or not ("path" in pairs or "abstract" in pairs):
        return ""
    name = pairs.get("path") or "\0" + pairs["abstract"]
    return _ESCAPED.sub(_unescaped, name)


class Knock(QObject):
    """Says hello to a bus without waiting; `answered` comes only where somebody is there.

    Qt's own way in waits for the answer and holds Python all the while: with a bus that hangs, for ever.
    """

    answered = Signal(str)  # the address

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def begin(self) -> None:
        """Knock; where there is nothing to knock at, nothing happens."""
        name = socket_name(self._address)
        if not name or not hasattr(socket, "AF_UNIX"):
            return
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.setblocking(False)
        try:
            line.connect(name)
            line.send(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        except OSError:
            line.close()
            return
        self._socket = line
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_answer)
        QTimer.singleShot(_PATIENCE, self, self.close)

    @Slot()
    def close(self) -> None:
        """Listen no longer."""
        if self._notifier is not None and self._socket is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._socket.close()
        self._notifier = self._socket = None

    @Slot()
    def _on_answer(self) -> None:
        heard = b""
        if self._socket is not None:
            with suppress(OSError):
                heard = self._socket.recv(256)
        self.close()
        if heard.startswith(b"OK"):
            self.answered.emit(self._address)


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
