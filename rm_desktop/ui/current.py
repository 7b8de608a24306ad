"""The workspace that is open in this window: shown, given its services, saved, left where a person was."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.errors import UserError
from rm_desktop.services.live_hint import is_live_here
from rm_desktop.settings import Spot
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.loading import last_picture, make_desk
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.hold import Hold
from rm_desktop.ui.page import EVERY_PAGE
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.services.desk import Desk

_FIRST_PAGE = "today"
_LIVE_PAGE = "live"
_SPOT_LATER = 60_000  # milliseconds after which a crash or a power cut does not send anybody back


class Current(QObject):
    """At most one workspace; what the later half of the window asks of it is told by `Host`."""

    painted = Signal()  # what a workspace begins with is on the screen; its services come next
    shown = Signal(object)  # Workspace, painted and about to be given its services
    leaving = Signal()
    unreadable = Signal(object, object)  # Attempt, UserError: its records cannot be read
    unsaved = Signal(object, object, bool)  # UserError, what to do all the same, whether that quits

    def __init__(
        self, window: MainWindow, dispatcher: Dispatcher, lane: Lane, habits: Habits, hold: Hold, *, remembers: bool
    ) -> None:
        """`remembers` is whether a person is there to whom things come back."""
        super().__init__(window)
        self._window = window
        self._dispatcher = dispatcher
        self._lane = lane
        self._habits = habits
        self._hold = hold
        self._remembers = remembers
        self._workspace: Workspace | None = None
        self._seen: set[Path] = set()
        self._loads = False
        self._goes_without = False
        self.spot_timer = QTimer(self, singleShot=True, interval=_SPOT_LATER)
        self.spot_timer.timeout.connect(self._keep_spot)
        window.pages.page_shown.connect(self._on_page_shown)
        window.painted.connect(self._on_painted)

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that is open."""
        return self._workspace

    @Slot(object)
    def take(self, workspace: Workspace) -> None:
        """Show a workspace in place of what was shown, its last picture first, where a person was in it."""
        self.let_go()
        self._workspace = workspace
        self._loads = True
        self._hold.release_others(None if workspace.read_only else workspace.path)
        self._habits.opened(workspace.path)
        self._dispatcher.set_can_write(not workspace.read_only)
        spot = self._spot_of(workspace)
        self._window.pages.begin_at(spot)
        self._window.show_workspace(spot.page, last_picture(workspace))

    def let_go(self) -> None:
        """Close the workspace that is open and forget its pages; its lock is kept."""
        desk, workspace = self._dispatcher.desk, self._workspace
        if workspace is None:
            return
        self.leaving.emit()
        self._window.pages.save_pending()
        self._keep_spot()
        if desk is None and self._dispatcher.waiting:  # left sooner than the services could load
            with suppress(UserError):  # or they cannot load at all
                desk = make_desk(workspace)
                self._dispatcher.set_desk(desk)
        self._window.pages.forget()
        self._dispatcher.set_desk(None)
        self._workspace = None
        self._lane.abandon()
        if desk is not None:
            desk.close()
        workspace.close()

    def leave(self, again: Callable[[], object]) -> bool:
        """Save, close the workspace and release its lock; return False where that has to wait."""
        if not self.all_saved(again):
            return False
        self.let_go()
        self._hold.release_others(None)
        return True

    def note_spot(self) -> None:
        """Have the habits remember where a person is in this workspace."""
        if self._remembers and self._workspace is not None:
            self._habits.left_at(self._workspace.path, self._window.pages.spot())

    @Slot(str)
    def _on_page_shown(self, _page_id: str) -> None:
        if self._remembers and not self.spot_timer.isActive():
            self.spot_timer.start()

    @Slot()
    def _keep_spot(self) -> None:
        """Write down where a person is."""
        self.spot_timer.stop()
        self.note_spot()
        self._habits.save()

    def save_failure(self) -> UserError | None:
        """Write what was typed; return why that failed, or None."""
        failures: list[UserError] = []
        self._dispatcher.failed.connect(failures.append)
        self._window.pages.save_pending()
        self._dispatcher.failed.disconnect(failures.append)
        return failures[0] if failures else None

    def all_saved(self, again: Callable[[], object], *, quits: bool = False) -> bool:
        """Write what was typed; where that failed, have it asked whether to do `again` without, and return False."""
        error = self.save_failure()
        if error is None or self._goes_without or not self._remembers:
            return True
        self.unsaved.emit(error, partial(self._go_without, again), quits)
        return False

    def _go_without(self, again: Callable[[], object]) -> None:
        self._goes_without = True
        try:
            again()
        finally:
            self._goes_without = False

    def _spot_of(self, workspace: Workspace) -> Spot:
        """Return where to begin: as it was left, but on Today where a person wants that, and at the first sight.

        What was live when the window was seen last is gone on with, also after a crash.
        """
        settings, path = self._habits.settings, workspace.path
        spot = settings.spot(path.absolute()) if self._remembers else Spot()
        comes_back = path.absolute() in self._seen
        self._seen.add(path.absolute())
        known = any(entry.id == spot.page for entry in EVERY_PAGE)
        as_left = comes_back or settings.begin_on == "last"
        if as_left and is_live_here(workspace, workspace.clock.now()):
            return spot._replace(page=_LIVE_PAGE)
        return spot if known and as_left else spot._replace(page=_FIRST_PAGE)

    @Slot()
    def _on_painted(self) -> None:
        """Have the services made on the lane, once for each workspace."""
        if not self._loads:  # a page that was made anew
            return
        self._loads = False
        self.painted.emit()
        workspace = self._workspace
        if workspace is not None:
            self.shown.emit(workspace)
            done = partial(self._on_desk, workspace)
            self._lane.run(partial(make_desk, workspace), done, partial(self._on_no_desk, workspace))

    def _on_desk(self, workspace: Workspace, desk: "Desk") -> None:
        """Take the services, unless another workspace was opened meanwhile."""
        if workspace is self._workspace:
            self._dispatcher.set_desk(desk)
        else:
            desk.close()

    def _on_no_desk(self, workspace: Workspace, error: UserError) -> None:
        """Let go of a workspace whose records cannot be read: it is as good as one that cannot be opened."""
        if workspace is self._workspace:
            attempt = Attempt(workspace.path, workspace.read_only, key=workspace.key)
            self.let_go()
            self.unreadable.emit(attempt, error)
