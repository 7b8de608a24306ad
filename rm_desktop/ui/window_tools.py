"""The later half of the window: what no hand can use before the first paint is over."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.errors import Problem, UserError
from rm_desktop.settings import Settings
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.crash_dialog import CrashDialog, report
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.feedback import Feedback
from rm_desktop.ui.host import Host
from rm_desktop.ui.loading import import_services
from rm_desktop.ui.locking.curtain import Curtain
from rm_desktop.ui.locking.locker import Locker
from rm_desktop.ui.notices import Notices
from rm_desktop.ui.opening.arrival import Arrival
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.beginnings import Beginner
from rm_desktop.ui.opening.opener import Opener, Shared
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.screenshots import Photographer
from rm_desktop.ui.text_undo import TextUndo
from rm_desktop.ui.theme import Scheme
from rm_desktop.ui.unsaved import Unsaved
from rm_desktop.ui.window_commands import WindowCommands

if TYPE_CHECKING:  # these come later still
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.opening.one_window import Listener
    from rm_desktop.ui.safety.safety import Safety


class WindowTools(QObject):
    """Commands, feedback and ways to a workspace, connected with each other."""

    def __init__(
        self, shared: Shared, dispatcher: Dispatcher, host: Host, folder: Path, application: QApplication
    ) -> None:
        """`folder` is where workspaces usually are."""
        super().__init__(shared.window)
        self._shared = shared
        self._dispatcher = dispatcher
        self._host = host
        self._listener: Listener | None = None
        self._safety: Safety | None = None
        self.feedback = Feedback(shared.window, dispatcher, shared.theme)
        self.commands = WindowCommands(shared.window, dispatcher, shared.theme)
        self.notices = Notices(shared.window, shared.theme)
        self.opener = Opener(shared, host)
        self.beginner = Beginner(shared, self.opener, folder)
        self.unsaved = Unsaved(shared.window, shared.theme)
        self.curtain = Curtain(shared, self.opener, self.beginner, host, self.unsaved)
        self.arrival = Arrival(shared, self.opener, self._keeps)
        self.locker = Locker(application, shared.clock, self)
        self.locker.set_idle_minutes(shared.habits.settings.idle_minutes)
        TextUndo(application, self)  # gives Ctrl+Z to whom it belongs
        self._connect_ways_in()
        self._connect_commands()

    def _connect_ways_in(self) -> None:
        self.opener.opened.connect(self._on_opened)
        self.opener.refused.connect(self.arrival.refuse)
        self.opener.waiting.connect(self._on_waiting)
        self.opener.remembered.connect(self._on_remembered)
        self.opener.misfit.connect(self._on_misfit)
        self.opener.backups_wanted.connect(self._on_backups_wanted)
        self.beginner.made.connect(self._on_opened)
        self.beginner.failed.connect(self.feedback.tell_failure)
        self.arrival.failed.connect(self.feedback.tell_failure)
        self.arrival.welcome_requested.connect(self.show_welcome)
        self.arrival.rescue_requested.connect(self._show_rescue)
        self.arrival.backups_requested.connect(self._show_backups_of)
        self.curtain.cover.lifted.connect(self.commands.refresh)
        self.curtain.drawn.connect(self._on_drawn)
        self.locker.lock_requested.connect(self._on_left)

    def _connect_commands(self) -> None:
        self.feedback.undo_requested.connect(self.commands.undo)
        self.notices.backups_requested.connect(self._show_backups)
        self.commands.new_requested.connect(self.beginner.ask_new)
        self.commands.open_requested.connect(self.opener.ask_open)
        self.commands.lock_requested.connect(self.curtain.lock)
        self.commands.protection_requested.connect(self._show_protection)
        self.commands.backups_requested.connect(self._show_backups)
        self.commands.settings_requested.connect(self._show_settings)
        self._shared.window.sidebar.settings_requested.connect(self._show_settings)

    @property
    def safety(self) -> "Safety":
        """What checks, backs up and restores; it brings the services."""
        if self._safety is None:
            from rm_desktop.ui.safety.safety import Safety

            parts = (self.feedback, self.notices, self.opener, self.beginner)
            self._safety = Safety(self._shared, self._dispatcher, self._host, *parts)
            self._safety.rescue.forgotten.connect(self._on_forgotten)
            self._safety.rescue.misfit_explained.connect(self._on_misfit_explained)
        return self._safety

    def with_safety(self, call: "Callable[[Safety], None]") -> None:
        """Do something once `safety` can be had without anybody waiting for its import."""
        if self._safety is not None:
            call(self._safety)
        else:
            self._shared.lane.run(import_services, partial(self._on_imported, call), self.feedback.tell_failure)

    def listen(self) -> None:
        """Come to the front when another start asks for it, and lock when the computer says that the person left."""
        if self._listener is not None:
            return
        from rm_desktop.ui.locking.session_bus import SessionBus
        from rm_desktop.ui.opening.one_window import Listener

        self._listener = Listener(self._shared.hold.channel, self)
        self._listener.raise_requested.connect(self._on_raise)
        bus = SessionBus(self)
        bus.listen()
        self.locker.listen(bus)

    def look_after(self, desk: "Desk") -> None:
        """Check, back up and lock from now on."""
        self.safety.begin(desk)
        self.locker.start()

    def stop_looking(self) -> None:
        """Let go of the workspace that closes."""
        if self._safety is not None:
            self._safety.stop()
        self.locker.stop()
        self.notices.withdraw()
        self._shared.window.put_standing(None)

    def introduce(self, workspace: Workspace) -> None:
        """Say what is special about a workspace that is shown."""
        self.commands.refresh()
        self.notices.introduce(workspace, self.arrival.why_only_read(workspace.path))

    def begin_locked(self, attempt: Attempt) -> None:
        """Begin with a workspace that is protected."""
        self._on_waiting(attempt)
        self.opener.unlock(attempt)

    @Slot()
    def show_welcome(self) -> None:
        """Offer the three ways to begin."""
        welcome = Welcome(self._shared.theme)
        welcome.new_requested.connect(self.beginner.ask_new)
        welcome.open_requested.connect(self.opener.ask_open)
        welcome.sample_requested.connect(self.beginner.open_sample)
        self._shared.window.show_instead(welcome)
        self.commands.refresh()
        self.beginner.look_for_keyring()

    def photographer(self, folder: Path) -> Photographer:
        """Return who draws every page into a folder."""
        return Photographer(folder, self._shared.window, self._shared.theme)

    def show_crash(self, error: BaseException, saved: bool) -> CrashDialog:
        """Show the dialog of a fault of the program."""
        dialog = CrashDialog(report(error), saved, self._shared.theme, self._shared.window)
        dialog.quit_requested.connect(self._shared.window.window().close)
        dialog.open()
        return dialog

    def _on_imported(self, call: "Callable[[Safety], None]", _none: None) -> None:
        call(self.safety)

    def _keeps(self, path: Path) -> bool:
        """Return whether another workspace than this is open or locked here."""
        workspace = self._host.workspace
        return workspace is not None or (self.curtain.shown and not self.curtain.waits_for(path))

    @Slot(object)
    def _on_opened(self, workspace: Workspace) -> None:
        """Show a workspace; the lock of one that was just made is still to be taken."""
        self.notices.withdraw()
        try:
            if not workspace.read_only:
                self._shared.hold.take(workspace.path)
        except UserError as error:
            workspace.close()
            self.feedback.tell_failure(error)
        else:
            self._host.take(workspace)

    @Slot(object)
    def _on_waiting(self, attempt: Attempt) -> None:
        if self._host.workspace is None:
            self.curtain.show(attempt)
            self.commands.refresh()

    @Slot(object)
    def _on_remembered(self, error: UserError | None) -> None:
        if error is not None:
            self.notices.not_remembered()

    @Slot()
    def _on_left(self) -> None:
        """Lock; the commands know then what can still be used."""
        self.curtain.lock_unattended()
        self.commands.refresh()

    @Slot()
    def _on_drawn(self) -> None:
        self.feedback.forget()
        self.commands.forget()

    @Slot(object, object)
    def _show_rescue(self, attempt: Attempt, error: UserError) -> None:
        self.with_safety(partial(_show_rescue, attempt, error))

    @Slot(object)
    def _show_backups_of(self, path: Path) -> None:
        self.with_safety(partial(_show_backups, path))

    @Slot(object)
    def _on_forgotten(self, path: Path) -> None:
        self._shared.habits.forget(path)
        self._shared.hold.release_others(None)
        self.show_welcome()

    @Slot(object)
    def _on_misfit(self, attempt: Attempt) -> None:
        self.with_safety(partial(_look_whether_it_fits, attempt))

    @Slot(object, object)
    def _on_misfit_explained(self, attempt: Attempt, _error: UserError) -> None:
        """A passphrase that fits the newest backup but not the file: the file may be what is wrong."""
        if not self._keeps(attempt.path):
            self.opener.offer_backups(attempt)

    @Slot(object)
    def _on_backups_wanted(self, attempt: Attempt) -> None:
        if not self._keeps(attempt.path):
            self._show_rescue(attempt, UserError(Problem.WRONG_PASSPHRASE, file=attempt.path.name))

    @Slot()
    def _show_backups(self) -> None:
        if self._host.workspace is not None:
            self._show_backups_of(self._host.workspace.path)

    @Slot()
    def _show_protection(self) -> None:
        self.with_safety(_show_protection)

    @Slot()
    def _show_settings(self) -> None:
        from rm_desktop.ui.dialogs.settings import SettingsDialog  # which knows of backups, and so brings SQLAlchemy

        habits = self._shared.habits
        dialog = SettingsDialog(habits.settings, habits.usual_backups, self._shared.theme, self._shared.window)
        dialog.changed.connect(self._on_settings)
        dialog.open()

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self._shared.habits.change(settings)
        self._shared.theme.set_scheme(Scheme(settings.theme))
        self._shared.theme.set_zoom(settings.zoom / 100)
        self.locker.set_idle_minutes(settings.idle_minutes)

    @Slot()
    def _on_raise(self) -> None:
        from rm_desktop.ui.opening.one_window import bring_to_front

        bring_to_front(self._shared.window.window())


def _show_rescue(attempt: Attempt, error: UserError, safety: "Safety") -> None:
    safety.rescue.show(attempt, error)


def _show_backups(path: Path, safety: "Safety") -> None:
    safety.backups.show(path)


def _look_whether_it_fits(attempt: Attempt, safety: "Safety") -> None:
    safety.rescue.look_whether_it_fits(attempt)


def _show_protection(safety: "Safety") -> None:
    safety.protector.show()
