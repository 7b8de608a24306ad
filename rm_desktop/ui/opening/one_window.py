"""One window calls another: whoever starts a second time on a workspace brings the first window to the front.

Import this after the first paint only: QtNetwork is a library of its own.
"""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 2_000
_AGAIN_MS = 100  # a window that is only just starting does not listen yet
_RAISE = b"raise\n"
_DONE = b"raised\n"


class Listener(QObject):
    """Listens on this window's channel, for programs of the same person only, and answers each that asks."""

    raise_requested = Signal()

    def __init__(self, channel: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)
        self._server.listen(channel)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    @Slot()
    def _on_called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_words)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_words(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or not socket.canReadLine():
            return
        if bytes(socket.readLine(len(_RAISE) + 1).data()) == _RAISE:
            self.raise_requested.emit()
            socket.write(_DONE)
            socket.flush()
        socket.disconnectFromServer()


class Call(QObject):
    """Asks the window behind a channel to come to the front; `answered` says within two seconds whether it did."""

    answered = Signal(bool)

    def __init__(self, channel: str, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._channel = channel
        self._patience_ms = patience_ms
        self._waited = QElapsedTimer()
        self._over = False
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._ask)
        self._socket.readyRead.connect(self._on_words)
        self._socket.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin; the answer comes by signal."""
        self._waited.start()
        QTimer.singleShot(self._patience_ms, self, self._give_up)
        if self._channel:
            self._connect()

    @Slot()
    def _connect(self) -> None:
        if not self._over:
            self._socket.connectToServer(self._channel)

    @Slot()
    def _ask(self) -> None:
        self._socket.write(_RAISE)

    @Slot()
    def _on_words(self) -> None:
        if self._socket.canReadLine():
            self._end(bytes(self._socket.readLine().data()) == _DONE)

    @Slot()
    def _on_error(self) -> None:
        if not self._over and self._waited.elapsed() + _AGAIN_MS < self._patience_ms:
            QTimer.singleShot(_AGAIN_MS, self, self._connect)

    @Slot()
    def _give_up(self) -> None:
        self._end(False)

    def _end(self, raised: bool) -> None:
        if not self._over:
            self._over = True
            self._socket.abort()
            self.answered.emit(raised)
            self.deleteLater()


def bring_to_front(frame: QWidget) -> None:
    """Show a window where it was, above the others, with the keyboard."""
    if frame.isMinimized():
        frame.showNormal()
    frame.show()
    frame.raise_()
    frame.activateWindow()
