"""The later half of the window: what no hand can use before the first paint is over."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import Clock
from rm_desktop.ui.crash_dialog import CrashDialog, report
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.feedback import Feedback
from rm_desktop.ui.locked import Locked
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.opening import Opener
from rm_desktop.ui.screenshots import Photographer
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.text_undo import TextUndo
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.welcome import Welcome
from rm_desktop.ui.window_commands import WindowCommands


class WindowTools(QObject):
    """Commands, feedback and ways to a workspace, connected with each other."""

    def __init__(self, window: MainWindow, dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.feedback = Feedback(window, dispatcher, theme)
        self.commands = WindowCommands(window, dispatcher, theme)
        self.feedback.undo_requested.connect(self.commands.undo)
        self.opener = Opener(window, lane, theme, clock)
        self.opener.failed.connect(self.feedback.tell_failure)
        self.commands.new_requested.connect(self.opener.ask_new)
        self.commands.open_requested.connect(self.opener.ask_open)

    def watch_focus(self, application: QApplication) -> None:
        """Give Ctrl+Z to whom it belongs."""
        TextUndo(application, self)

    def show_welcome(self) -> None:
        """Offer the three ways to begin."""
        welcome = Welcome(self._theme)
        welcome.new_requested.connect(self.opener.ask_new)
        welcome.open_requested.connect(self.opener.ask_open)
        welcome.sample_requested.connect(self.opener.open_sample)
        self._window.show_instead(welcome)
        self.commands.refresh()

    def show_locked(self, path: Path) -> None:
        """Show which workspace waits for its passphrase."""
        locked = Locked(path.name, self._theme)
        locked.unlock_requested.connect(partial(self.opener.ask_passphrase, path))
        locked.open_requested.connect(self.opener.ask_open)
        self._window.show_instead(locked)
        locked.setFocus()
        self.commands.refresh()

    def photographer(self, folder: Path) -> Photographer:
        """Return who draws every page into a folder."""
        return Photographer(folder, self._window, self._theme)

    def show_crash(self, error: BaseException, saved: bool) -> CrashDialog:
        """Show the dialog of a fault of the program."""
        dialog = CrashDialog(report(error), saved, self._theme, self._window)
        dialog.quit_requested.connect(self._window.window().close)
        dialog.open()
        return dialog
