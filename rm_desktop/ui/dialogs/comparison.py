"""Two texts compared on the lane and shown beside each other, with the way from difference to difference."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.differences import Line
from rm_desktop.ui.difference_rows import shown
from rm_desktop.ui.tasks import Job, Lane, Progress
from rm_desktop.ui.widgets.version_foot import VersionFoot
from rm_desktop.ui.widgets.version_panel import VersionPanel

Compare = Callable[[Progress], tuple[Line, ...]]


class Sentences(NamedTuple):
    """What is said under two texts of which only the beginning is shown, and under two that are the same."""

    cut: str
    same: str


class Comparison(QObject):
    """Fills the panel and the foot of a dialog; of two comparisons the later counts, and none after `end`."""

    failed = Signal(object)  # UserError

    def __init__(self, dialog: QDialog, panel: VersionPanel, foot: VersionFoot, lane: Lane, said: Sentences) -> None:
        super().__init__(dialog)
        self._panel = panel
        self._foot = foot
        self._lane = lane
        self._said = said
        self._job: Job | None = None
        self._turn = 0
        self._lines: tuple[Line, ...] = ()
        foot.back.clicked.connect(self._go_back)
        foot.on.clicked.connect(self._go_on)
        foot.whole.toggled.connect(self._show)
        foot.close_it.clicked.connect(dialog.reject)
        QShortcut(QKeySequence("Alt+Up"), dialog).activated.connect(self._go_back)
        QShortcut(QKeySequence("Alt+Down"), dialog).activated.connect(self._go_on)

    def begin(self, work: Compare) -> None:
        """Have the lane compare two texts."""
        self.end()
        self._foot.set_ready(ready=False)
        self._panel.say(self.tr("Comparing…"))
        self._job = self._lane.run(work, partial(self._on_compared, self._turn), partial(self._on_failed, self._turn))

    def end(self) -> None:
        """Take nothing in any more: what the lane still brings comes too late."""
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_compared(self, turn: int, lines: tuple[Line, ...]) -> None:
        if self._awaits(turn):
            self._job = None
            self._lines = lines
            self._show()

    def _on_failed(self, turn: int, error: UserError) -> None:
        if self._awaits(turn) and error.problem is not Problem.CANCELLED:
            self._panel.say("")
            self.failed.emit(error)

    def _awaits(self, turn: int) -> bool:
        """Whether a comparison is still of use; the page, and the dialog with it, may be gone when the lane is done."""
        return isValid(self) and turn == self._turn

    @Slot()
    def _show(self) -> None:
        """Show what was compared, with long equal parts folded or not."""
        self._panel.show_rows(shown(self._lines, folded=not self._foot.whole.isChecked()))
        found = self._panel.shown
        self._panel.say(self._said.cut if found.cut else "" if found.differences else self._said.same)
        self._foot.set_ready(ready=True)
        self._say_step()

    @Slot()
    def _go_back(self) -> None:
        self._panel.go(-1)
        self._say_step()

    @Slot()
    def _go_on(self) -> None:
        self._panel.go(1)
        self._say_step()

    def _say_step(self) -> None:
        self._foot.show_step(self._panel.step, len(self._panel.shown.starts), self._panel.shown.differences)
