"""The running window: one workspace at most, its services, and everything a person does with them."""

import gc
import sys
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.paths import Home
from rm_desktop.services.today_view import PICTURE, TodayView
from rm_desktop.settings import Settings, SettingsFile
from rm_desktop.store.keys import Key
from rm_desktop.store.workspace import Workspace, open_workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.style_sheet import palette_of
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.theme import Scheme, Theme

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.services.desk import Desk
    from rm_desktop.ui.window_tools import WindowTools


class Desktop(QObject):
    """Fills the frame, opens workspaces into it, and remembers the person's habits when it closes."""

    def __init__(self, application: QApplication, frame: Frame, home: Home, clock: Clock, marks: Marks) -> None:
        super().__init__(frame)
        self.failure: UserError | None = None
        self._application = application
        self._frame = frame
        self._home = home
        self._clock = clock
        self._marks = marks
        self._recall: Callable[[Path], Key | None] | None = None
        self._workspace: Workspace | None = None
        self._pictures: Path | None = None
        self._settings_file = SettingsFile(home.config)
        self._settings = Settings()
        self._lane = Lane(self)
        self.dispatcher = Dispatcher(self)
        self.dispatcher.ready.connect(self._on_ready)
        self._told = False
        frame.ask_before_closing(self._may_close)
        frame.closing.connect(self._on_closing)

    def furnish(self, settings: Settings) -> None:
        """Make the window's content in these looks, without the style sheet: that comes with the editors it is for."""
        self._settings = settings
        self.theme = Theme(Scheme(settings.theme), settings.zoom / 100, self)
        self._application.setFont(self.theme.font())
        self._application.setPalette(palette_of(self.theme.tokens))
        self.window = MainWindow(self.dispatcher, self.theme, self._lane, self._clock)
        self.window.today_painted.connect(self._on_today_painted)
        self._frame.hold(self.window)

    def photograph_into(self, folder: Path | None) -> None:
        """Draw every page into a folder once everything is there, and end; None for an ordinary window."""
        self._pictures = folder

    def begin(self, path: Path | None, passphrase: str | None, recall: Callable[[Path], Key | None] | None) -> None:
        """Open a workspace, or the one opened last, or offer ways to begin."""
        self._recall = recall
        if path is None:
            path = next((Path(name) for name in self._settings.recent if QFileInfo(name).isFile()), None)
        if path is None:
            self._welcome()
        else:
            self._open(path, passphrase)

    def save(self) -> None:
        """Write what was typed and is not saved yet."""
        self.window.pages.save_pending()

    def show_fault(self, error: BaseException, saved: bool) -> QObject:
        """Show the crash dialog and return it."""
        return self.tools.show_crash(error, saved)

    @property
    def unwatched(self) -> bool:
        """Whether the window runs for pictures or marks alone, with nobody to read a dialog."""
        return self._pictures is not None or self._marks.wanted

    def _open(self, path: Path, passphrase: str | None) -> None:
        try:
            self._take(open_workspace(path, None, self._clock))
        except UserError as error:
            if error.problem is Problem.NEEDS_PASSPHRASE:
                _watch_rubbish()
                self.tools.show_locked(path)
                self.tools.opener.unlock(path, passphrase)
            else:
                self._welcome()
                self._on_failed(error)

    def _welcome(self) -> None:
        _watch_rubbish()
        self.tools.show_welcome()

    @cached_property
    def tools(self) -> "WindowTools":
        """What the window needs for a hand; made after the first paint, or sooner where something must be asked."""
        from rm_desktop.ui.window_tools import WindowTools

        self.theme.apply(self._application)
        tools = WindowTools(self.window, self.dispatcher, self.theme, self._lane, self._clock)
        tools.watch_focus(self._application)
        tools.opener.look_in(self._home.workspaces, self._recall)
        tools.opener.opened.connect(self._take)
        if self.unwatched:
            tools.opener.never_ask()
            tools.opener.failed.connect(self._on_failed)
        return tools

    @Slot(object)
    def _take(self, workspace: Workspace) -> None:
        """Show a workspace in place of what was shown, its last picture first."""
        self._let_go()
        self._workspace = workspace
        self._settings = self._settings.opened(workspace.path.absolute())
        view = _last_picture(workspace)
        self.window.show_today(view)
        if view is None:
            QTimer.singleShot(0, self, self._load)

    def _let_go(self) -> None:
        """Close the workspace that is open."""
        desk, workspace = self.dispatcher.desk, self._workspace
        if workspace is None:
            return
        self.window.pages.save_pending()
        if desk is None and self.dispatcher.waiting:  # left sooner than the services could load
            desk = _make_desk(workspace)
            self.dispatcher.set_desk(desk)
        self.window.pages.forget()
        self.dispatcher.set_desk(None)
        self._workspace = None
        if desk is not None:
            desk.close()
        workspace.close()

    @Slot()
    def _on_today_painted(self) -> None:
        self._marks.mark("today_painted")
        self._load()

    def _load(self) -> None:
        """Make ready what had to wait for the first paint: the commands here, the services on the lane."""
        tools = self.tools
        tools.commands.refresh()
        workspace = self._workspace
        if workspace is not None:
            done = partial(self._on_desk, workspace)
            self._lane.run(partial(_make_desk, workspace), done, self._on_failed)

    def _on_desk(self, workspace: Workspace, desk: "Desk") -> None:
        """Take the services, unless another workspace was opened meanwhile."""
        if workspace is self._workspace:
            self.dispatcher.set_desk(desk)
        else:
            desk.close()

    @Slot()
    def _on_ready(self) -> None:
        _watch_rubbish()
        self._marks.mark("ready")
        if self._marks.wanted:
            self._marks.write()
            self._frame.close()
        elif self._pictures is not None:
            photographer = self.tools.photographer(self._pictures)
            photographer.finished.connect(self._frame.close)
            photographer.failed.connect(self._on_failed)
            photographer.start()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        """Say it in the window, or, where nobody watches, end with it."""
        if self.unwatched:
            self.failure = error
            self._application.exit(1)
        else:
            self.tools.feedback.tell_failure(error)

    def _may_close(self) -> bool:
        """Save; where that failed, stay open once so that the person can read why and rescue the words."""
        failures: list[UserError] = []
        self.dispatcher.failed.connect(failures.append)
        self.save()
        self.dispatcher.failed.disconnect(failures.append)
        if failures and not self._told and not self.unwatched:
            self._told = True
            return False
        return True

    @Slot()
    def _on_closing(self) -> None:
        """Remember the habits and let go of the file; what was typed is saved by then."""
        if not self.unwatched:
            zoom, geometry = round(self.theme.zoom * 100), self._frame.geometry_text()
            self._settings = self._settings._replace(theme=self.theme.scheme.value, zoom=zoom, geometry=geometry)
            self._settings_file.save(self._settings)
        self._lane.close()
        self._let_go()


def _watch_rubbish() -> None:
    """End the peace of the start: look for rubbish from now on, but not among what was made until now.

    Looking through all of SQLAlchemy would stop the window for 60 ms each time.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _last_picture(workspace: Workspace) -> TodayView | None:
    """Return Today as it was shown last, or None where none is kept or it is of another version."""
    picture = workspace.state(PICTURE)
    try:
        return None if picture is None else TodayView.from_json(picture)
    except ValueError:
        return None


def _make_desk(workspace: Workspace, _progress: Progress | None = None) -> "Desk":
    """Import the services, which bring SQLAlchemy, and have them ready for the first click.

    SQLAlchemy brings asyncio, and that would bring OpenSSL where it finds it: 1.3 MB for sockets that nobody opens.
    """
    sys.modules.setdefault("ssl", None)  # type: ignore[arg-type]  # how Python is told that a module cannot be had
    from rm_desktop.services.desk import Desk

    desk = Desk.over(workspace)
    desk.warm()
    return desk
