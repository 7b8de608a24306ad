"""All that keeps a workspace safe, connected with each other; it brings the services, so it is made when they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rm_desktop.errors import UserError
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.host import Host
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.beginnings import Beginner
from rm_desktop.ui.opening.opener import Opener, Shared
from rm_desktop.ui.safety.backups_asked import BackupsAsked
from rm_desktop.ui.safety.protecting import Protector
from rm_desktop.ui.safety.replacing import Replacer
from rm_desktop.ui.safety.rescue import Rescue
from rm_desktop.ui.safety.restoring import Restorer
from rm_desktop.ui.safety.safekeeping import Safekeeper
from rm_desktop.ui.shell.feedback import Feedback
from rm_desktop.ui.shell.notices import Notices

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class Safety(QObject):
    """Checks, backups, protection, and the ways back from damage."""

    def __init__(
        self,
        shared: Shared,
        dispatcher: Dispatcher,
        host: Host,
        feedback: Feedback,
        notices: Notices,
        opener: Opener,
        beginner: Beginner,
    ) -> None:
        super().__init__(shared.window)
        self._host = host
        self.replacer = Replacer(shared, host.leave)
        self.restorer = Restorer(shared, host, self.replacer, notices)
        self.rescue = Rescue(shared, self.restorer.key_of)
        self.safekeeper = Safekeeper(shared, dispatcher)
        self.backups = BackupsAsked(shared, host, self.safekeeper, self.restorer.key_of)
        self.protector = Protector(shared, dispatcher, self.replacer)
        self.rescue.restore_requested.connect(self.restorer.restore_found)
        self.rescue.backups_requested.connect(self.backups.show)
        self.rescue.open_requested.connect(opener.ask_open)
        self.rescue.loss_accepted.connect(self.restorer.accept_loss)
        self.rescue.passphrase_requested.connect(opener.open)
        self.safekeeper.damaged.connect(self._on_damaged)
        dispatcher.failed.connect(self.safekeeper.hear)
        self.safekeeper.failed.connect(notices.backup_failed)
        self.backups.restore_requested.connect(self.restorer.restore)
        self.replacer.open_requested.connect(opener.open)
        self.protector.sheet_offered.connect(beginner.offer_sheet)
        for part in (self.restorer, self.replacer, self.protector):
            part.failed.connect(feedback.tell_failure)

    def begin(self, desk: "Desk") -> None:
        """Look after an open workspace."""
        self.safekeeper.begin(desk)

    def stop(self) -> None:
        """Let go of the workspace that closes."""
        self.safekeeper.stop()

    @Slot(object)
    def _on_damaged(self, error: UserError) -> None:
        workspace = self._host.workspace
        if workspace is not None:
            self.rescue.warn(Attempt(workspace.path, key=workspace.key), error)
