"""The later half of the window: what no hand can use before the first paint is over."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.attention import Attention
from rm_desktop.ui.commands.text_menus import TextMenus
from rm_desktop.ui.commands.text_undo import TextUndo
from rm_desktop.ui.commands.window_commands import WindowCommands
from rm_desktop.ui.crash_dialog import CrashDialog, report
from rm_desktop.ui.current import Current
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.app_icon import put_app_icon
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.opening.ways_in import WaysIn
from rm_desktop.ui.reading_guard import ReadingGuard
from rm_desktop.ui.safety.door import SafetyDoor
from rm_desktop.ui.settings_at_once import SettingsAtOnce
from rm_desktop.ui.shell.feedback import Feedback
from rm_desktop.ui.shell.notices import Notices
from rm_desktop.ui.unsaved import Unsaved

if TYPE_CHECKING:  # these come later still
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.safety.safety import Safety


class WindowTools(QObject):
    """Commands, feedback, settings and ways to a workspace, connected with each other."""

    def __init__(
        self, shared: Shared, dispatcher: Dispatcher, current: Current, folder: Path, application: QApplication
    ) -> None:
        """`folder` is where workspaces usually are."""
        super().__init__(shared.window)
        self._shared = shared
        self.feedback = Feedback(shared.window, dispatcher, shared.theme)
        self.commands = WindowCommands(shared.window, dispatcher, shared.theme, shared.habits, shared.lane)
        self.notices = Notices(shared.window, shared.theme)
        self.unsaved = Unsaved(shared.window, shared.theme, current)
        self.ways = WaysIn(shared, current, self.notices, self.unsaved, folder)
        self.opener, self.beginner = self.ways.opener, self.ways.beginner
        self.curtain, self.arrival = self.ways.curtain, self.ways.arrival
        self.door = SafetyDoor(shared, dispatcher, current, self.feedback, self.notices, self.ways)
        self.attention = Attention(shared, dispatcher, application)
        self.locker = self.attention.locker
        self.settings = SettingsAtOnce(shared, application, self.commands, self.attention)
        TextUndo(application, dispatcher, self)  # gives Ctrl+Z to whom it belongs
        TextMenus(application, shared.theme, self)
        ReadingGuard(application, shared.window.pages, dispatcher)
        self._connect_ways(dispatcher, current)
        self._connect_commands()
        self._name_keys()
        QTimer.singleShot(0, self, partial(put_app_icon, application))

    def _connect_ways(self, dispatcher: Dispatcher, current: Current) -> None:
        self.ways.failed.connect(self.feedback.tell_failure)
        self.ways.standing_changed.connect(self.commands.refresh)
        self.door.forgotten.connect(self.ways.forget)
        self.curtain.cover.covered.connect(self.feedback.forget)
        self.curtain.cover.lifted.connect(self.commands.refresh)
        self.curtain.drawn.connect(self._on_drawn)
        self.attention.lock_requested.connect(self._on_left)
        self.attention.reminders.said_locked.connect(self.curtain.remind)
        self.curtain.drawn.connect(self.attention.reminders.go_on_locked)
        dispatcher.ready.connect(self.curtain.lift)
        current.leaving.connect(self._stop_looking)

    def _connect_commands(self) -> None:
        commands, sidebar = self.commands, self._shared.window.sidebar
        self.feedback.undo_requested.connect(commands.undo)
        self.feedback.redo_requested.connect(commands.undoing.redo)
        commands.new_requested.connect(self.beginner.ask_new)
        commands.open_requested.connect(self.opener.ask_open)
        commands.recent_requested.connect(self.ways.open)
        commands.settings_requested.connect(self.settings.show)
        sidebar.settings_requested.connect(self.settings.show)
        sidebar.saved.asked.connect(self.unsaved.tell)
        for asks in (commands, self.settings):
            asks.lock_requested.connect(self.curtain.lock)
            asks.protection_requested.connect(self.door.show_protection)
            asks.backups_requested.connect(self.door.show_backups)
        self.settings.retranslated.connect(self._on_retranslated)
        commands.table.keys_changed.connect(self._name_keys)

    @property
    def safety(self) -> "Safety":
        """What checks, backs up and restores; it brings the services."""
        return self.door.safety

    def listen(self) -> None:
        """Hear of other starts and of the person leaving."""
        self.attention.listen()

    def look_after(self, desk: "Desk") -> None:
        """Check, back up and lock from now on."""
        self.door.begin(desk)
        self.attention.begin(desk)

    def introduce(self, workspace: Workspace) -> None:
        """Say what is special about a workspace that is shown."""
        self.commands.refresh()
        self.notices.introduce(workspace, self.arrival.why_only_read(workspace.path))

    def begin_locked(self, attempt: Attempt) -> None:
        """Begin with a workspace that is protected."""
        self.ways.begin_locked(attempt)

    def show_welcome(self) -> None:
        """Offer the three ways to begin."""
        self.ways.show_welcome()

    def show_crash(self, error: BaseException, saved: bool) -> CrashDialog:
        """Show the dialog of a fault of the program."""
        dialog = CrashDialog(report(error), saved, self._shared.theme, self._shared.window)
        dialog.quit_requested.connect(self._shared.window.window().close)
        dialog.open()
        return dialog

    @Slot()
    def _stop_looking(self) -> None:
        """Let go of the workspace that closes."""
        self.door.stop()
        self.attention.stop()
        self.notices.let_go()
        self.feedback.forget()

    @Slot()
    def _on_left(self) -> None:
        """Lock; the commands know then what can still be used."""
        self.curtain.lock_unattended()
        self.commands.refresh()

    @Slot()
    def _on_drawn(self) -> None:
        self.feedback.forget()
        self.commands.forget()

    @Slot()
    def _on_retranslated(self) -> None:
        self._shared.window.retranslate()
        self.ways.retranslate()
        self.notices.retranslate()
        self.feedback.retranslate()
        self._name_keys()

    @Slot()
    def _name_keys(self) -> None:
        key_words, window = self.commands.table.key_words, self._shared.window
        window.sidebar.name_keys(key_words("find"), key_words("menu"))
        window.focus_mode.name_keys(key_words("focus"))
