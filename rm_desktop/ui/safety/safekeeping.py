"""Checks and backups while the window runs: soon after the start, then every hour a look whether one is due."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Backup, Reason, back_up, is_due
from rm_desktop.services.checking import Checker, Finding
from rm_desktop.store.changes import EVERYTHING
from rm_desktop.store.driver import dbapi
from rm_desktop.store.pruning import prune
from rm_desktop.store.rest_seal import CHANGED_AT_REST
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.freed import hand_back
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.tasks import Job, Progress

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

T = TypeVar("T")
_SOON = 1_500  # milliseconds after everything is there: the first clicks come first
_HOUR = 60 * 60 * 1000
_LATER = frozenset({Problem.DISK_FULL, Problem.BUSY})
_TOLD = "backup-failure-told"  # local state: the day


@dataclass(frozen=True)
class Kept:
    """What came of one round: why there is no backup where one was due, and how much was swept from the trash."""

    fault: UserError | None
    swept: int


class Safekeeper(QObject):
    """Works on the lane and in nobody's way; what it finds is told by signal, a failure once a day."""

    damaged = Signal(object)  # UserError DAMAGED
    failed = Signal(object)  # UserError: today's backup could not be made

    def __init__(self, shared: Shared, dispatcher: Dispatcher) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._dispatcher = dispatcher
        self._desk: Desk | None = None
        self._sound = True
        self._job: Job | None = None
        self._first = QTimer(self, singleShot=True, interval=_SOON)
        self._first.timeout.connect(self.check)
        self._hourly = QTimer(self, interval=_HOUR)
        self._hourly.timeout.connect(self.look)

    def begin(self, desk: "Desk") -> None:
        """Look after a workspace from now on; one that is only read is checked and no more."""
        self._desk = desk
        self._sound = True
        self._first.start()
        if not desk.workspace.read_only:
            self._hourly.start()

    def stop(self) -> None:
        """Look after nothing any more; what runs stops where it can, and tells nothing."""
        self._first.stop()
        self._hourly.stop()
        self._desk = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def check(self) -> None:
        """Look at every page, and then whether a backup is due."""
        if self._desk is not None:
            self._run(self._desk, partial(_check, self._desk), self._on_checked)

    @Slot()
    def look(self) -> None:
        """Make the day's backup where it is due, thin the history and sweep the trash."""
        if self._desk is not None and self._sound and not self._desk.workspace.read_only:
            habits = self._shared.habits
            work = partial(_keep, self._desk, habits.backups, habits.settings.history_days)
            self._run(self._desk, work, self._on_kept)

    @Slot(object)
    def hear(self, error: UserError) -> None:
        """Take note of a failure that came up elsewhere: what is damaged is damaged."""
        if error.problem is Problem.DAMAGED and self._desk is not None and self._sound:
            self._on_failed(error)

    def back_up_now(self, done: Callable[[Backup], None], failed: Callable[[UserError], None]) -> Job | None:
        """Make a backup because the person wants one; None where nothing is open."""
        if self._desk is None:
            return None
        work = partial(_back_up_by_hand, self._desk, self._shared.habits.backups)
        return self._shared.lane.run(work, done, failed)

    def _run(self, desk: "Desk", work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        if self._job is None:
            ended = partial(self._on_ended, desk, done)
            self._job = self._shared.lane.run(work, ended, partial(self._on_ended, desk, self._on_failed))

    def _on_ended(self, desk: "Desk", tell: Callable[[T], None], outcome: T) -> None:
        if desk is self._desk:
            self._job = None
            tell(outcome)

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        if findings:
            at_rest = findings[0].detail == CHANGED_AT_REST
            cause = CHANGED_AT_REST if at_rest else self.tr("some of its pages are broken")
            self._on_failed(UserError(Problem.DAMAGED, file=self._name, cause=cause))
        else:
            self.look()

    def _on_kept(self, kept: Kept) -> None:
        if kept.swept:
            self._dispatcher.changed.emit(EVERYTHING)
        if kept.fault is not None:
            self._on_failed(kept.fault)

    def _on_failed(self, error: UserError) -> None:
        """Tell damage at once and make no backup any more, for it could push out a good one; the rest once a day."""
        if error.problem is Problem.DAMAGED:
            self._sound = False
            self.damaged.emit(error)
        elif error.problem is not Problem.CANCELLED and self._is_news():
            self.failed.emit(error)

    def _is_news(self) -> bool:
        if self._desk is None:
            return False
        today = self._shared.clock.today().isoformat()
        workspace = self._desk.workspace
        try:
            told = workspace.state(_TOLD)
            workspace.set_state(_TOLD, today)
        except UserError:  # a full disk; then it is told more often
            return True
        return told != today

    @property
    def _name(self) -> str:
        return self._desk.workspace.path.name if self._desk is not None else ""


def _check(desk: "Desk", progress: Progress) -> tuple[Finding, ...]:
    with _ended_quietly(progress):
        return Checker().quick(desk.workspace, progress.cancelled)


def _keep(desk: "Desk", root: Path, history_days: int, progress: Progress) -> Kept:
    """Back up, then tidy up: what goes is in the backup, and so nothing goes where there is none."""
    with _ended_quietly(progress):
        try:
            if is_due(desk.workspace, root):
                back_up(desk.workspace, root, Reason.DAILY, progress)
        except UserError as error:
            if error.problem in (Problem.CANCELLED, Problem.DAMAGED):
                raise
            return Kept(error, 0)
        if progress.cancelled():
            raise UserError(Problem.CANCELLED)
        kept = Kept(None, _tidied(desk, history_days))
    hand_back()
    return kept


def _tidied(desk: "Desk", history_days: int) -> int:
    """Thin the history and sweep the trash; return how much went. A full disk puts it off: the backup is made."""
    try:
        prune(desk.workspace, history_days)
        return desk.trash.sweep()
    except UserError as error:
        if error.problem not in _LATER:
            raise
        return 0


def _back_up_by_hand(desk: "Desk", root: Path, progress: Progress) -> Backup:
    with _ended_quietly(progress):
        return back_up(desk.workspace, root, Reason.HAND, progress)


@contextmanager
def _ended_quietly(progress: Progress) -> Iterator[None]:
    """Take what a workspace says that was closed in the midst of the work for what it is: the end of the work."""
    try:
        yield
    except (dbapi.Error, UserError) as error:
        if progress.cancelled():
            raise UserError(Problem.CANCELLED) from error
        raise
