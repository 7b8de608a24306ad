"""Types into the palette of the real window and writes how long each key took: `palette.py` starts it as a program."""

import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from rm_desktop.clock import SystemClock
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.looks.theme import fusion_arguments
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.palette.choice_list import ChoiceList
from rm_desktop.ui.palette.palette import Palette
from rm_desktop.ui.tasks import Lane

_PATIENCE_MS = 300_000
_QUIET_SECONDS = 1.5
_BETWEEN_MS = 15  # between keys that are waited for
_QUICK_MS = 60  # between those of a quick hand: 200 words a minute
_TICK_MS = 5


class Pulse(QObject):
    """Beats as often as the event loop lets it; the longest time between beats is its longest stall."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self.startTimer(_TICK_MS, Qt.TimerType.PreciseTimer)

    def timerEvent(self, event: QEvent) -> None:  # noqa: N802
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def begin(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()


class Quiet:
    """Whether the window's own background jobs have ended for a while."""

    def __init__(self, desktop: Desktop) -> None:
        (self._lane,) = desktop.findChildren(Lane, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._since = time.perf_counter()

    def now(self) -> bool:
        """Look again."""
        if self._lane.busy:
            self._since = time.perf_counter()
        return time.perf_counter() - self._since > _QUIET_SECONDS


class Hand(QObject):
    """A hand on the keyboard and an eye on the palette."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._loop = QEventLoop()
        self._wanted: str | None = None
        self.find()
        (self._palette,) = desktop.window.findChildren(Palette)
        (self._line,) = self._palette.findChildren(QLineEdit)
        (rows,) = self._palette.findChildren(ChoiceList)
        for part in (self._palette, rows.viewport()):
            part.installEventFilter(self)

    def find(self) -> None:
        """Press Ctrl+K, as far as the palette knows."""
        self._desktop.tools.commands.find()

    def open(self) -> float:
        """Open the palette and return how long it took until what was opened last is painted."""
        began = time.perf_counter()
        self.find()
        self._seen("")
        return time.perf_counter() - began

    def close(self) -> None:
        """Close the palette."""
        self._palette.close_palette()
        self.rest(_BETWEEN_MS)

    def rest(self, milliseconds: int) -> None:
        """Let the window do what it has to."""
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()

    def type(self, line: str) -> list[tuple[str, float, float]]:
        """Type a line key by key; return each line it came by, how long it took to be painted, and computed."""
        times = []
        for key in line:
            used = time.process_time()
            began = self._press(key)
            self._seen(self._line.text())
            times.append((self._line.text(), time.perf_counter() - began, time.process_time() - used))
            self.rest(_BETWEEN_MS)
        return times

    def type_quickly(self, line: str) -> float:
        """Type a line without waiting; return how long the last key took."""
        for key in line[:-1]:
            self._press(key)
            self.rest(_QUICK_MS)
        began = self._press(line[-1])
        self._seen(self._line.text())
        return time.perf_counter() - began

    def clear(self) -> None:
        """Begin a new line."""
        self._line.selectAll()
        self._line.del_()
        self._line.textEdited.emit("")
        self._seen("")
        self.rest(_BETWEEN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and self._wanted is not None and self._palette.shown_for == self._wanted:
            self._wanted = None
            QTimer.singleShot(0, self._loop.quit)  # which comes when all parts are painted
        return False

    def _press(self, key: str) -> float:
        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, key))
        return began

    def _seen(self, line: str) -> None:
        self._wanted = line
        if self._palette.shown_for == line:
            self._palette.update()
        self._loop.exec()


def main(file: Path, outcome: Path, asked: dict[str, object]) -> None:
    """Type the lines and write the times."""
    gc.disable()  # as the program does until the services are there
    application = QApplication(fusion_arguments(sys.argv[:1]))
    with tempfile.TemporaryDirectory() as home:
        frame = Frame()
        desktop = Desktop(application, frame, Home.under(Path(home)), SystemClock(), Marks(None))
        desktop.furnish(Settings(theme="light", idle_minutes=0))
        frame.show()
        QTimer.singleShot(0, lambda: desktop.begin(file, asked["passphrase"], None))  # type: ignore[arg-type]
        _wait(lambda: desktop.dispatcher.desk is not None)
        frame.activateWindow()
        outcome.write_text(json.dumps(_typed(desktop, asked)), encoding="utf-8")
        frame.close()


def _typed(desktop: Desktop, asked: dict[str, object]) -> dict[str, object]:
    lines: list[str] = asked["lines"]  # type: ignore[assignment]
    hand = Hand(desktop)
    first = hand.type(lines[0][0])[0][1]
    _wait(Quiet(desktop).now)  # of the day's backup and the check at the start
    pulse, keys, last, opened = Pulse(), [], [], []
    pulse.begin()
    for line in lines:
        hand.clear()
        keys += hand.type(line)
        hand.clear()
        last.append(hand.type_quickly(line))
        hand.close()
        opened.append(hand.open())
    return {"first": first, "keys": keys, "last": last, "opened": opened, "stall": pulse.longest}


def _wait(until: Callable[[], bool]) -> None:
    loop = QEventLoop()
    looks = QTimer(interval=20)
    looks.timeout.connect(lambda: loop.exit() if until() else None)
    looks.start()
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    loop.exec()
    if not until():
        raise RuntimeError("the window was not ready in time")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), json.load(sys.stdin.buffer))
