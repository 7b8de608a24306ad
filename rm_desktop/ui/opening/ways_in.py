"""Every way a workspace comes into the window: opened, unlocked, made, or chosen on the welcome."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.errors import UserError
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.host import Host
from rm_desktop.ui.locking.curtain import Curtain
from rm_desktop.ui.opening.arrival import Arrival
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.beginnings import Beginner
from rm_desktop.ui.opening.opener import Opener, Shared
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.shell.notices import Notices
from rm_desktop.ui.unsaved import Unsaved


class WaysIn(QObject):
    """Connects those who open, make and lock with each other."""

    failed = Signal(object)  # UserError
    standing_changed = Signal()  # what stands in the window, and so which commands are of use

    def __init__(self, shared: Shared, host: Host, notices: Notices, unsaved: Unsaved, folder: Path) -> None:
        """`folder` is where workspaces usually are."""
        super().__init__(shared.window)
        self._shared = shared
        self._host = host
        self._notices = notices
        self.opener = Opener(shared, host)
        self.beginner = Beginner(shared, self.opener, folder)
        self.curtain = Curtain(shared, self.opener, self.beginner, host, unsaved)
        self.arrival = Arrival(shared, self.opener, self.keeps)
        self.opener.opened.connect(self._on_opened)
        self.opener.refused.connect(self.arrival.refuse)
        self.opener.waiting.connect(self._on_waiting)
        self.opener.remembered.connect(self._on_remembered)
        self.beginner.made.connect(self._on_opened)
        self.beginner.failed.connect(self.failed)
        self.beginner.emptied.connect(self.show_welcome)
        notices.own_pair_requested.connect(self.beginner.ask_new)
        notices.sample_unwanted.connect(self._throw_sample_away)
        self.arrival.failed.connect(self.failed)
        self.arrival.welcome_requested.connect(self.show_welcome)

    def begin_locked(self, attempt: Attempt) -> None:
        """Begin with a workspace that is protected."""
        self._on_waiting(attempt)
        self.opener.unlock(attempt)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a workspace that was open before."""
        self.opener.open(Attempt(path))

    @Slot()
    def show_welcome(self) -> None:
        """Offer the three ways to begin."""
        welcome = Welcome(self._shared.theme)
        welcome.new_requested.connect(self.beginner.ask_new)
        welcome.open_requested.connect(self.opener.ask_open)
        welcome.sample_requested.connect(self.beginner.open_sample)
        self._shared.window.show_instead(welcome)
        self.standing_changed.emit()
        self.beginner.look_for_keyring()

    @Slot(object)
    def forget(self, path: Path) -> None:
        """Begin anew without a workspace that is not wanted any more."""
        self._shared.habits.forget(path)
        self._shared.hold.release_others(None)
        self.show_welcome()

    @Slot()
    def _throw_sample_away(self) -> None:
        """Close the sample pair, then take it off this computer."""
        workspace = self._host.workspace
        if workspace is not None and self._host.leave(self._throw_sample_away):
            self.beginner.throw_away(workspace.path)

    def retranslate(self) -> None:
        """Word anew what stands in place of the pages, as far as it can be had again."""
        if isinstance(self._shared.window.instead, Welcome):
            self.show_welcome()
        else:
            self.curtain.retranslate()

    def keeps(self, path: Path) -> bool:
        """Return whether another workspace than this is open or locked here."""
        waits = self.curtain.shown and not self.curtain.waits_for(path)
        return self._host.workspace is not None or waits

    @Slot(object)
    def _on_opened(self, workspace: Workspace) -> None:
        """Show a workspace; the lock of one that was just made is still to be taken."""
        self._notices.withdraw()
        try:
            if not workspace.read_only:
                self._shared.hold.take(workspace.path)
        except UserError as error:
            workspace.close()
            self.failed.emit(error)
        else:
            self._host.take(workspace)

    @Slot(object)
    def _on_waiting(self, attempt: Attempt) -> None:
        if self._host.workspace is None:
            self.curtain.show(attempt)
            self.standing_changed.emit()

    @Slot(object)
    def _on_remembered(self, error: UserError | None) -> None:
        if error is not None:
            self._notices.not_remembered()
