"""What a page can be shown without: done after its first paint, so that nobody waits for it."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_PAINTS = (QEvent.Type.UpdateRequest, QEvent.Type.Paint)
# Milliseconds after a paint: the picture is on its way to the screen then, and keys and clicks were first.
_FRAME = 10


class AfterPaint(QObject):
    """Takes one step after each paint, and none while the page is out of sight.

    A step must be under 30 ms, and right at any later time: keys and clicks come in between. What somebody asks for
    before its turn is to be made then and there, and its step finds it made.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._window: QWidget | None = None
        self._steps: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=_FRAME)
        self._turn.timeout.connect(self._do_next)

    def add(self, step: Callable[[], object]) -> None:
        """Take a step when those before it are taken."""
        self._steps.append(step)
        if self._window is None:
            self._window = self._page.window()
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until what the window is told to paint is painted."""
        if event.type() in _PAINTS and self._page.isVisible() and not self._turn.isActive():
            QTimer.singleShot(0, self._turn, self._turn.start)
        return super().eventFilter(watched, event)

    @Slot()
    def _do_next(self) -> None:
        if not self._steps or not self._page.isVisible():
            return
        self._steps.popleft()()
        if self._steps:
            self._turn.start()
        elif self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
