"""The real window under a hand and an eye: what is done to it, when it is painted, and how long it stood still."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from rm_desktop.clock import SystemClock
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.ui.desktop import Desktop
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.looks.theme import fusion_arguments
from rm_desktop.ui.marks import Marks

if TYPE_CHECKING:  # the program imports the services when it is ready for them
    from rm_desktop.services.desk import Desk

W = TypeVar("W", bound=QWidget)
_PATIENCE_MS = 30_000
_QUIET = 0.06  # seconds without a paint or background work: what an act brought about is over
_SIZE = (1280, 820)
_LATE = 0.5  # a paint that comes later than this was not the act's


@dataclass(frozen=True)
class Painted:
    """Seconds from an act to the first paint after it, and to the last one it brought about."""

    first: float
    whole: float


class Hand(QObject):
    """Does what a person does and sees when the window has been painted."""

    def __init__(self, desktop: Desktop, frame: Frame) -> None:
        super().__init__()
        self.desktop = desktop
        self.frame = frame
        self.pages = desktop.window.pages
        self._loop = QEventLoop()
        self._paints: list[float] = []
        self._asked = False
        frame.installEventFilter(self)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._on_idle)

    @property
    def desk(self) -> "Desk":
        """The services of the workspace that is open."""
        desk = self.desktop.dispatcher.desk
        if desk is None:
            raise RuntimeError("no workspace is open")
        return desk

    def command(self, command_id: str) -> None:
        """Use a command of the menus."""
        self.desktop.tools.commands.table.action(command_id).trigger()

    def rest(self, milliseconds: int) -> None:
        """Let the window do what it has to."""
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window run until something is so; raise RuntimeError where that takes too long."""
        give_up = time.perf_counter() + _PATIENCE_MS / 1000
        while not until():
            self.rest(10)
            if time.perf_counter() > give_up:
                raise RuntimeError("it did not come in time")

    def settle(self) -> None:
        """Wait until nothing is painted or worked on any more."""
        last = time.perf_counter()
        while time.perf_counter() - last < _QUIET:
            seen = len(self._paints)
            self.rest(8)
            if len(self._paints) > seen or self.desktop.window.pages._lane.busy:  # nobody else knows
                last = time.perf_counter()

    def painted(self, act: Callable[[], object]) -> Painted:
        """Do something and return when it was on the screen."""
        self.settle()
        self._paints.clear()
        began = time.perf_counter()
        act()
        self.wait(self._has_painted)
        self.settle()
        times = [at - began for at in self._paints]
        return Painted(times[0], max(each for each in times if each < _LATE or each == times[0]))

    def press(self, widget: QObject, text: str, key: int = 0) -> float:
        """Press and let go of a key; return the seconds until the press was handled."""
        none = Qt.KeyboardModifier.NoModifier
        began = time.perf_counter()
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, none, text))
        took = time.perf_counter() - began
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, none, text))
        return took

    def write(self, widget: QObject, text: str, between_ms: int = 20) -> list[float]:
        """Type a text; return how long each key took."""
        times = []
        for character in text:
            times.append(self.press(widget, character))
            self.rest(between_ms)
        return times

    def child(self, kind: type[W], name: str = "", *, within: QWidget | None = None) -> W:
        """Return the first child of a kind that can be seen, of this accessible name where one is given."""
        root = within or self.frame
        found = (each for each in root.findChildren(kind) if each.isVisible() and name in each.accessibleName())
        return next(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self._asked |= event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.Paint)
        return False

    def _has_painted(self) -> bool:
        return bool(self._paints)

    def _on_idle(self) -> None:
        if self._asked:
            self._asked = False
            self._paints.append(time.perf_counter())


@contextmanager
def opened(file: Path, settings: Settings | None = None) -> Iterator[Hand]:
    """Open the window over a workspace, as the program does, and close it after the block."""
    application = QApplication(fusion_arguments(sys.argv[:1]))
    application.setCursorFlashTime(0)  # a caret that blinks is painted by itself
    with tempfile.TemporaryDirectory() as home:
        frame = Frame()
        frame.resize(*_SIZE)
        desktop = Desktop(application, frame, Home.under(Path(home)), SystemClock(), Marks(None))
        desktop.furnish(settings or Settings(theme="light", idle_minutes=0))
        frame.show()
        QTimer.singleShot(0, desktop, lambda: desktop.begin(file, None, None))
        hand = Hand(desktop, frame)
        hand.wait(lambda: desktop.dispatcher.desk is not None)
        frame.activateWindow()
        yield hand
        frame.close()
