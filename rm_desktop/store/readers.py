"""The reading connections of one open workspace, which must end before its file is let go of."""

import threading
from typing import cast
from weakref import WeakSet

from rm_desktop.store.connection import Reader
from rm_desktop.store.driver import Connection

_SECONDS = 30.0  # a reader that is told to stop stops at its next step; only SQLCipher's own check takes longer
_AGAIN = 0.05


class OpenReaders:
    """Who is reading; a reader of another thread is told to stop, and waited for."""

    def __init__(self) -> None:
        self._open: WeakSet[Reader] = WeakSet()
        self._changed = threading.Condition()

    def add(self, connection: Connection) -> None:
        """Take in a reader that was just opened."""
        reader = cast("Reader", connection)
        reader.on_closed = self._on_closed
        with self._changed:
            self._open.add(reader)

    def end(self) -> bool:
        """Interrupt whoever is reading and return whether all of them have closed; waits half a minute at most."""
        with self._changed:
            for _ in range(round(_SECONDS / _AGAIN)):
                for reader in self._open:
                    reader.interrupt()  # which counts only for what is running at this moment
                if self._changed.wait_for(self._none_left, _AGAIN):
                    return True
            return False

    def _none_left(self) -> bool:
        return not self._open

    def _on_closed(self, reader: Reader) -> None:
        with self._changed:
            self._open.discard(reader)
            self._changed.notify_all()
