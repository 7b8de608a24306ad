"""One window calls another: whoever starts a second time on a workspace brings the first window to the front.

A channel is a folder of this person's among the temporary files. A call is a file in it, which the window called takes
away for an answer. QtNetwork's sockets would say as much, and that library is 2.3 MB in every window.
"""

import weakref
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 2_000
_LOOK_MS = 50
_CALL = "raise"


class Listener(QObject):
    """Listens on this window's channel, to programs of the same person only, and answers each that asks."""

    raise_requested = Signal()

    def __init__(self, channel: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = _place(channel)
        self._call = place / _CALL
        self.close = weakref.finalize(self, _take_away, place)
        """Listen no longer; the end of the program does so too."""
        with suppress(OSError):  # as on a full disk: then nobody is heard
            place.mkdir(mode=0o700)
        watcher = QFileSystemWatcher([str(place)] if place.exists() else [], self)
        watcher.directoryChanged.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if self._call.exists():
            self.raise_requested.emit()
            with suppress(OSError):
                self._call.unlink()


class Call(QObject):
    """Asks the window behind a channel to come to the front; `answered` says within two seconds whether it did."""

    answered = Signal(bool)

    def __init__(self, channel: str, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._call = _place(channel) / _CALL if channel else None
        self._patience_ms = patience_ms
        self._waited = QElapsedTimer()
        self._asked = False
        self._turn = QTimer(self, interval=_LOOK_MS)
        self._turn.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; the answer comes by signal."""
        self._waited.start()
        self._turn.start()

    @Slot()
    def _look(self) -> None:
        """Ask as soon as there is a channel, which a window that is only just starting has not; then see who heard."""
        if self._call is not None and self._asked and not self._call.exists():
            self._end(True)
        elif self._waited.elapsed() >= self._patience_ms:
            self._end(False)
        elif self._call is not None and not self._asked:
            with suppress(OSError):
                self._call.touch(mode=0o600)
                self._asked = True

    def _end(self, raised: bool) -> None:
        self._turn.stop()
        if self._call is not None and not raised:
            with suppress(OSError):
                self._call.unlink()
        self.answered.emit(raised)
        self.deleteLater()


def _place(channel: str) -> Path:
    return Path(QDir.tempPath(), channel)


def _take_away(place: Path) -> None:
    with suppress(OSError):
        (place / _CALL).unlink(missing_ok=True)
        place.rmdir()


def bring_to_front(frame: QWidget) -> None:
    """Show a window where it was, above the others, with the keyboard."""
    if frame.isMinimized():
        frame.showNormal()
    frame.show()
    frame.raise_()
    frame.activateWindow()
