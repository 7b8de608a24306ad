"""The running window: what it begins with, what a person finds in it, and what closing it keeps."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.current import Current
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.loading import watch_rubbish
from rm_desktop.ui.looks.style_sheet import palette_of
from rm_desktop.ui.looks.theme import Scheme, Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.attempt import Attempt, open_file
from rm_desktop.ui.opening.hold import Hold
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.unwatched import Unwatched
from rm_desktop.ui.wording import language

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.services.keeping import Keeper
    from rm_desktop.ui.warming import Warming
    from rm_desktop.ui.window_tools import WindowTools

MakeKeeper = Callable[[], "Keeper"]


class Desktop(QObject):
    """Fills the frame, opens a workspace into it, and remembers the person's habits when it closes."""

    def __init__(self, application: QApplication, frame: Frame, home: Home, clock: Clock, marks: Marks) -> None:
        super().__init__(frame)
        self._application = application
        self._frame = frame
        self._home = home
        self._clock = clock
        self._marks = marks
        self._make_keeper: MakeKeeper | None = None
        self.unwatched = Unwatched(application, frame, marks)
        self.habits = Habits(home, self)
        self.hold = Hold(self)
        self._lane = Lane(self)
        self.dispatcher = Dispatcher(self)
        self.dispatcher.many.use(self._lane)
        self.dispatcher.ready.connect(self._on_ready)
        frame.ask_before_closing(self._may_close)
        frame.closing.connect(self._on_closing)

    def furnish(self, settings: Settings) -> None:
        """Make the window's content in these looks, without the style sheet: that comes with the editors it is for."""
        self.habits.settings = settings
        self.habits.keep = not self.unwatched
        language.install(self._application, settings.language)
        self.theme = Theme(Scheme(settings.theme), settings.zoom / 100, self)
        self.theme.set_reading(settings.reading_size, settings.line_length)
        self._application.setFont(self.theme.font())
        self._application.setPalette(palette_of(self.theme.tokens))
        self.window = MainWindow(self.dispatcher, self.theme, self._lane, self._clock)
        self.current = Current(
            self.window, self.dispatcher, self._lane, self.habits, self.hold, remembers=not self.unwatched
        )
        self.current.painted.connect(self._on_painted)
        self.current.shown.connect(self._on_shown)
        self.current.unreadable.connect(self._on_unreadable)
        self.current.unsaved.connect(self._on_unsaved)
        self._frame.hold(self.window)

    def photograph_into(self, folder: Path | None) -> None:
        """Draw every page into a folder once everything is there, and end; None for an ordinary window."""
        self.unwatched.photograph_into(folder)

    def begin(self, path: Path | None, passphrase: str | None, make_keeper: MakeKeeper | None) -> None:
        """Open a workspace, or the one opened last, or offer ways to begin; without a keeper no keyring is asked."""
        self._make_keeper = make_keeper
        path = path or self.habits.last
        if path is None:
            self._settle()
            self.tools.show_welcome()
            self.unwatched.finish_without_workspace(self.window, self.theme)
        else:
            self._open(Attempt(path, passphrase=passphrase))

    def save(self) -> bool:
        """Write what was typed and is not saved yet; return whether nothing is left unsaved."""
        return self.current.save_failure() is None and not self.tools.curtain.holds_words

    def show_fault(self, error: BaseException, saved: bool) -> QObject:
        """Show the crash dialog and return it."""
        return self.tools.show_crash(error, saved)

    @property
    def failure(self) -> UserError | None:
        """What a window that nobody watches ended with."""
        return self.unwatched.failure

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that is open."""
        return self.current.workspace

    @cached_property
    def _warming(self) -> "Warming":
        from rm_desktop.ui.warming import Warming

        return Warming(self.dispatcher, self._lane, self)

    @cached_property
    def tools(self) -> "WindowTools":
        """What the window needs for a hand; made after the first paint, or sooner where something must be asked."""
        from rm_desktop.ui.opening.opener import share
        from rm_desktop.ui.window_tools import WindowTools

        self.theme.apply(self._application)
        keeper = None if self._make_keeper is None else self._make_keeper()
        shared = share(self.window, self._lane, self.theme, self._clock, self.hold, self.habits, keeper)
        tools = WindowTools(shared, self.dispatcher, self.current, self._home.workspaces, self._application)
        tools.arrival.raised.connect(self._application.quit)
        tools.arrival.unreachable.connect(self.unwatched.end_with)
        if self.unwatched:
            tools.opener.never_ask()
            tools.opener.refused.disconnect(tools.arrival.refuse)
            tools.opener.refused.connect(self.unwatched.on_refused)
        return tools

    def _open(self, attempt: Attempt) -> None:
        """Open what the window begins with, before anything of `tools` is imported."""
        try:
            if not attempt.reading:
                self.hold.take(attempt.path)
            self.current.take(open_file(attempt, None, self._clock, self.habits.backups))
        except UserError as error:
            if self.unwatched.only_reads(attempt, error):
                self._open(Attempt(attempt.path, reading=True, passphrase=attempt.passphrase))
            else:
                self._begin_otherwise(attempt, error)

    def _begin_otherwise(self, attempt: Attempt, error: UserError) -> None:
        self._settle()
        if error.problem is Problem.NEEDS_PASSPHRASE:
            self.tools.begin_locked(attempt)
        elif self.unwatched:
            self.unwatched.end_with(error)
        else:
            self.tools.arrival.refuse(attempt, error)

    @Slot()
    def _on_painted(self) -> None:
        """Make ready what had to wait for the first paint."""
        self._marks.mark("today_painted")
        self.tools  # noqa: B018  # made by being asked for

    @Slot(object)
    def _on_shown(self, workspace: Workspace) -> None:
        self.tools.introduce(workspace)

    @Slot(object, object)
    def _on_unreadable(self, attempt: Attempt, error: UserError) -> None:
        if self.unwatched:
            self.unwatched.end_with(error)
        else:
            self.tools.arrival.refuse(attempt, error)

    @Slot(object, object, bool)
    def _on_unsaved(self, error: UserError, go_on: Callable[[], None], quits: bool) -> None:
        self.tools.unsaved.explain(error, go_on, quits=quits)

    @Slot()
    def _on_ready(self) -> None:
        self._marks.mark("ready")
        if self.unwatched:
            self.unwatched.finish(self.window, self.theme)
        elif self.dispatcher.desk is not None:
            self._settle()
            self.habits.save()  # a window that is killed has still opened this workspace
            self.tools.look_after(self.dispatcher.desk)
            self._warming.begin()

    def _settle(self) -> None:
        """End the peace of the start, as far as somebody watches."""
        watch_rubbish()
        if not self.unwatched:
            self.tools.listen()

    def _may_close(self) -> bool:
        return self.current.all_saved(self._frame.close, quits=True)

    @Slot()
    def _on_closing(self) -> None:
        """Remember the habits and let go of the file; what was typed is saved by then."""
        if not self.unwatched:
            self.current.note_spot()
            zoom, geometry = round(self.theme.zoom * 100), self._frame.geometry_text()
            settings = self.habits.settings
            self.habits.settings = settings._replace(theme=self.theme.scheme.value, zoom=zoom, geometry=geometry)
            self.habits.save()
        self._frame.hide()  # what still has to stop and to be closed is nobody's waiting
        self._lane.close()
        self.current.let_go()
        self.hold.release_others(None)
