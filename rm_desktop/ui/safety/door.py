"""The way to what keeps a workspace safe: it brings the services, so nobody waits for it who need not."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.host import Host
from rm_desktop.ui.loading import import_services
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.ways_in import WaysIn
from rm_desktop.ui.shell.feedback import Feedback
from rm_desktop.ui.shell.notices import Notices

if TYPE_CHECKING:  # these come later still
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.opening.opener import Shared
    from rm_desktop.ui.safety.safety import Safety


class SafetyDoor(QObject):
    """Has `Safety` made when it is first needed, and passes on what is asked of it meanwhile."""

    forgotten = Signal(object)  # Path of a workspace that is not wanted any more

    def __init__(
        self, shared: "Shared", dispatcher: Dispatcher, host: Host, feedback: Feedback, notices: Notices, ways: WaysIn
    ) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._dispatcher = dispatcher
        self._host = host
        self._feedback = feedback
        self._notices = notices
        self._ways = ways
        self._safety: Safety | None = None
        ways.opener.misfit.connect(self._on_misfit)
        ways.opener.backups_wanted.connect(self._on_backups_wanted)
        ways.arrival.rescue_requested.connect(self.show_rescue)
        ways.arrival.backups_requested.connect(self.show_backups_of)
        notices.backups_requested.connect(self.show_backups)

    @property
    def safety(self) -> "Safety":
        """What checks, backs up and restores."""
        if self._safety is None:
            from rm_desktop.ui.safety.safety import Safety

            parts = (self._feedback, self._notices, self._ways.opener, self._ways.beginner)
            self._safety = Safety(self._shared, self._dispatcher, self._host, *parts)
            self._safety.rescue.forgotten.connect(self.forgotten)
            self._safety.rescue.misfit_explained.connect(self._on_misfit_explained)
        return self._safety

    def begin(self, desk: "Desk") -> None:
        """Look after an open workspace; the services are there by now."""
        self.safety.begin(desk)

    @Slot()
    def stop(self) -> None:
        """Let go of the workspace that closes."""
        if self._safety is not None:
            self._safety.stop()

    @Slot(object, object)
    def show_rescue(self, attempt: Attempt, error: UserError) -> None:
        """Show what is wrong with a workspace, and the ways back."""
        self._with_safety(partial(_show_rescue, attempt, error))

    @Slot(object)
    def show_backups_of(self, path: Path) -> None:
        """Show what backups a workspace has, open or not."""
        self._with_safety(partial(_show_backups, path))

    @Slot()
    def show_backups(self) -> None:
        """Show the backups of the workspace that is open."""
        if self._host.workspace is not None:
            self.show_backups_of(self._host.workspace.path)

    @Slot()
    def show_protection(self) -> None:
        """Show how the workspace is protected."""
        self._with_safety(_show_protection)

    def _with_safety(self, call: "Callable[[Safety], None]") -> None:
        """Do something once `safety` can be had without anybody waiting for its import."""
        if self._safety is not None:
            call(self._safety)
        else:
            self._shared.lane.run(import_services, partial(self._on_imported, call), self._feedback.tell_failure)

    def _on_imported(self, call: "Callable[[Safety], None]", _none: None) -> None:
        call(self.safety)

    @Slot(object)
    def _on_misfit(self, attempt: Attempt) -> None:
        self._with_safety(partial(_look_whether_it_fits, attempt))

    @Slot(object, object)
    def _on_misfit_explained(self, attempt: Attempt, _error: UserError) -> None:
        """A passphrase that fits the newest backup but not the file: the file may be what is wrong."""
        if not self._ways.keeps(attempt.path):
            self._ways.opener.offer_backups(attempt)

    @Slot(object)
    def _on_backups_wanted(self, attempt: Attempt) -> None:
        if not self._ways.keeps(attempt.path):
            self.show_rescue(attempt, UserError(Problem.WRONG_PASSPHRASE, file=attempt.path.name))


def _show_rescue(attempt: Attempt, error: UserError, safety: "Safety") -> None:
    safety.rescue.show(attempt, error)


def _show_backups(path: Path, safety: "Safety") -> None:
    safety.backups.show(path)


def _look_whether_it_fits(attempt: Attempt, safety: "Safety") -> None:
    safety.rescue.look_whether_it_fits(attempt)


def _show_protection(safety: "Safety") -> None:
    safety.protector.show()
