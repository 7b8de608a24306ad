"""Has lines looked for away from the window: the newest one wins, and of an older one nothing is heard any more."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.asked import Asked
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.tasks import Job, Lane, Progress

if TYPE_CHECKING:
    from rm_desktop.services.answers import Answer, Recent
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes

T = TypeVar("T")


class Asking(QObject):
    """Asks on a lane of its own, as the window's may be busy with an export."""

    answered = Signal(object)  # Answer
    remembered = Signal(object)  # Recent

    def __init__(self, dispatcher: Dispatcher, parent: QObject) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._lane = Lane()
        self._given_up: list[Job] = []
        self._job: Job | None = None
        self._private = True
        self._to_note: list[tuple[frozenset[Kind], str]] = []
        dispatcher.changed.connect(self._on_changed)
        parent.destroyed.connect(partial(_end, self._lane))

    def hide_private(self, hidden: bool) -> None:
        """Find private records, or none from now on."""
        self._private = not hidden

    def ask(self, asked: Asked) -> None:
        """Look for a line, and stop looking for the one before."""
        self._run(partial(_look, asked, self._private), self._on_answer)

    def remember(self, kinds: frozenset[Kind], limit: int) -> None:
        """Look where a person was last; afterwards make the first look quick."""
        self._run(partial(_recent, kinds, limit, self._private), self._on_recent)

    def note_opened(self, kinds: frozenset[Kind], record_id: str) -> None:
        """Remember that a record, of one of these kinds, was opened; with the next look at the latest."""
        self._to_note.append((kinds, record_id))
        if self._job is None:
            self._run(_nothing_more, _heard)

    def drop(self) -> None:
        """Stop looking."""
        job, self._job = self._job, None
        if job is None:
            return
        desk = self._dispatcher.desk
        self._lane.abandon()
        self._given_up.append(job)
        if desk is not None:
            desk.finding.interrupt()

    def _run(self, work: "Callable[[Desk, Progress], T]", done: Callable[[T], None]) -> None:
        desk = self._dispatcher.desk
        self.drop()
        if desk is not None:
            after_noting = partial(_after_noting, self._to_note, work, desk)
            self._job = self._lane.run(after_noting, partial(self._on_done, done), self._on_failed)

    def _on_done(self, done: Callable[[T], None], result: T) -> None:
        self._job = None
        for job in self._given_up:  # the lane is past them
            job.deleteLater()
        self._given_up.clear()
        done(result)

    def _on_answer(self, answer: "Answer | None") -> None:
        if answer is None:
            return
        if answer.hasty:
            self._run(partial(_look_again, answer.asked, self._private), self._on_answer)
        self.answered.emit(answer)

    def _on_recent(self, recent: "Recent") -> None:
        self._run(_warm, _heard)
        self.remembered.emit(recent)

    def _on_failed(self, error: UserError) -> None:
        self._job = None
        if error.problem is not Problem.CANCELLED:
            self._dispatcher.failed.emit(error)

    @Slot(object)
    def _on_changed(self, changes: "Changes") -> None:
        if self._dispatcher.desk is not None:
            self._dispatcher.desk.finding.note_changed(changes)


def _end(lane: Lane) -> None:
    """End the lane with the palette; where the whole program ends it may be gone already."""
    if isValid(lane):
        lane.close()


def _look(asked: Asked, private: bool, desk: "Desk", progress: Progress) -> "Answer | None":
    return desk.finding.look(asked, progress.cancelled, private=private)


def _look_again(asked: Asked, private: bool, desk: "Desk", progress: Progress) -> "Answer | None":
    return _look(asked, private, desk, progress) if desk.finding.warm() else None


def _recent(kinds: frozenset[Kind], limit: int, private: bool, desk: "Desk", _progress: Progress) -> "Recent":
    return desk.finding.recent(kinds, limit, private=private)


def _after_noting(
    to_note: list[tuple[frozenset[Kind], str]],
    work: "Callable[[Desk, Progress], T]",
    desk: "Desk",
    progress: Progress,
) -> T:
    while to_note:
        desk.finding.note_opened(*to_note.pop(0))
    return work(desk, progress)


def _warm(desk: "Desk", _progress: Progress) -> bool:
    return desk.finding.warm()


def _nothing_more(_desk: "Desk", _progress: Progress) -> None:
    """Noting was all there was to do."""


def _heard(_nothing: object) -> None:
    """What is remembered needs no answer."""
