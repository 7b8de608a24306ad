"""Between a person's first clicks: imports and compiles what the first visit of a page would have to wait for."""

import gc
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractScrollArea

from rm_desktop.errors import UserError
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.freed import hand_back
from rm_desktop.ui.page import EVERY_PAGE, PageEntry
from rm_desktop.ui.tasks import Lane, Progress

# Milliseconds between two steps, of which the longest takes 35: clicks come first.
_BETWEEN = 60


class Warming(QObject):
    """Does one step at a time on the GUI thread: PySide makes its types when they are asked for, and in one thread."""

    def __init__(self, dispatcher: Dispatcher, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._lane = lane
        self._steps: deque[Callable[[], object]] = deque((_know_widgets, *(entry.load for entry in EVERY_PAGE)))
        self._steps.extend(partial(self._rehearse, entry) for entry in EVERY_PAGE)
        self._steps.append(self._learn_markdown)
        self._turn = QTimer(self, interval=_BETWEEN)
        self._turn.timeout.connect(self._do_next)

    @Slot()
    def begin(self) -> None:
        """Begin, or go on."""
        if self._steps:
            self._turn.start()

    @Slot()
    def _do_next(self) -> None:
        self._steps.popleft()()
        if not self._steps:
            self._turn.stop()
            gc.freeze()  # else looking for rubbish would walk through all of it from time to time, 30 ms each

    def _rehearse(self, entry: PageEntry) -> None:
        """Have a page's statements compiled; what goes wrong with that is told when somebody asks for the page."""
        desk = self._dispatcher.desk
        if desk is not None:
            with suppress(UserError):
                entry.load().rehearse(desk)

    def _learn_markdown(self) -> None:
        """Have what renders Markdown imported on the lane, which takes 50 ms and needs no Qt."""
        self._lane.run(_render_something, _pass_over, _pass_over)


def _know_widgets() -> None:
    """Have PySide make the types of all widgets (11 ms), as it does when Qt first hands it one that it made itself."""
    QAbstractScrollArea().viewport()


def _render_something(_progress: Progress) -> None:
    from rm_desktop.documents.markdown_text import to_html

    to_html("*ready*", inner_links=True)
    hand_back()


def _pass_over(_outcome: object) -> None:
    """Nobody waits for it."""
