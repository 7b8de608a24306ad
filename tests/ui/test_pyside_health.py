"""PySide6 itself is sound here: 6.12 on Python 3.11 loses references until the interpreter aborts."""

import sys

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

TURNS = 2_000


class Turner(QObject):
    """Emits a signal and calls a void function on each turn of the event loop."""

    turned = Signal(bool)

    def __init__(self, loop: QEventLoop) -> None:
        super().__init__()
        self.left = TURNS
        self._loop = loop
        self.turned.connect(self.mark)

    @Slot(bool)
    def mark(self, value: bool) -> None:
        self.setObjectName("turned" if value else "")

    @Slot()
    def turn(self) -> None:
        self.left -= 1
        self.turned.emit(True)
        if self.left == 0:
            self._loop.quit()


def test_two_thousand_event_loop_turns_lose_no_reference_to_none_or_true(qapp):
    loop = QEventLoop()
    turner = Turner(loop)
    timer = QTimer()
    timer.timeout.connect(turner.turn)
    timer.start(0)
    none, true = sys.getrefcount(None), sys.getrefcount(True)
    loop.exec()
    timer.stop()
    assert turner.left == 0
    assert sys.getrefcount(None) > none - 50
    assert sys.getrefcount(True) > true - 50
