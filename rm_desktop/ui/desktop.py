"""The running window: one workspace at most, its services, and everything a person does with them."""

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import Clock
from rm_desktop.errors import Problem, UserError
from rm_desktop.paths import Home
from rm_desktop.settings import Settings
from rm_desktop.store.workspace import Workspace
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.loading import last_picture, make_desk, watch_rubbish
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.attempt import Attempt, open_file
from rm_desktop.ui.opening.hold import Hold
from rm_desktop.ui.style_sheet import palette_of
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Scheme, Theme

if TYPE_CHECKING:  # made after the first paint
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.keeping import Keeper
    from rm_desktop.ui.window_tools import WindowTools

MakeKeeper = Callable[[], "Keeper"]
# Where nobody watches, a window that cannot have the workspace to itself only reads it.
_NOT_OURS = frozenset(
    {
        Problem.IN_USE,
        Problem.OPEN_ELSEWHERE,
        Problem.NO_PERMISSION,
        Problem.READ_ONLY,
        Problem.DISK_FULL,
        Problem.SECOND_NAME,
    }
)


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
        self._make_keeper: MakeKeeper | None = None
        self._workspace: Workspace | None = None
        self._pictures: Path | None = None
        self.habits = Habits(home, self)
        self.hold = Hold(self)
        self._lane = Lane(self)
        self.dispatcher = Dispatcher(self)
        self.dispatcher.ready.connect(self._on_ready)
        self._goes_without = False
        frame.ask_before_closing(self._may_close)
        frame.closing.connect(self._on_closing)

    def furnish(self, settings: Settings) -> None:
        """Make the window's content in these looks, without the style sheet: that comes with the editors it is for."""
        self.habits.settings = settings
        self.habits.keep = not self.unwatched
        self.theme = Theme(Scheme(settings.theme), settings.zoom / 100, self)
        self._application.setFont(self.theme.font())
        self._application.setPalette(palette_of(self.theme.tokens))
        self.window = MainWindow(self.dispatcher, self.theme, self._lane, self._clock)
        self.window.today_painted.connect(self._on_today_painted)
        self._frame.hold(self.window)

    def photograph_into(self, folder: Path | None) -> None:
        """Draw every page into a folder once everything is there, and end; None for an ordinary window."""
        self._pictures = folder

    def begin(self, path: Path | None, passphrase: str | None, make_keeper: MakeKeeper | None) -> None:
        """Open a workspace, or the one opened last, or offer ways to begin; without a keeper no keyring is asked."""
        self._make_keeper = make_keeper
        path = path or self.habits.last
        if path is None:
            self._settle()
            self.tools.show_welcome()
        else:
            self._open(Attempt(path, passphrase=passphrase))

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

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that is open."""
        return self._workspace

    def _open(self, attempt: Attempt) -> None:
        """Open what the window begins with, before anything of `tools` is imported."""
        try:
            if not attempt.reading:
                self.hold.take(attempt.path)
            self.take(open_file(attempt, None, self._clock, self.habits.backups))
        except UserError as error:
            if self.unwatched and error.problem in _NOT_OURS and not attempt.reading:
                self._open(Attempt(attempt.path, reading=True, passphrase=attempt.passphrase))
            else:
                self._begin_otherwise(attempt, error)

    def _begin_otherwise(self, attempt: Attempt, error: UserError) -> None:
        self._settle()
        if error.problem is Problem.NEEDS_PASSPHRASE:
            self.tools.begin_locked(attempt)
        elif self.unwatched:
            self._on_failed(error)
        else:
            self.tools.arrival.refuse(attempt, error)

    @cached_property
    def tools(self) -> "WindowTools":
        """What the window needs for a hand; made after the first paint, or sooner where something must be asked."""
        from rm_desktop.ui.opening.opener import Shared
        from rm_desktop.ui.window_tools import WindowTools

        self.theme.apply(self._application)
        keeper = None if self._make_keeper is None else self._make_keeper()
        shared = Shared(self.window, self._lane, self.theme, self._clock, self.hold, self.habits, keeper)
        tools = WindowTools(shared, self.dispatcher, self, self._home.workspaces, self._application)
        tools.arrival.raised.connect(self._application.quit)
        tools.arrival.unreachable.connect(self._end_with)
        if self.unwatched:
            tools.opener.never_ask()
            tools.opener.refused.disconnect(tools.arrival.refuse)
            tools.opener.refused.connect(self._on_refused_unwatched)
        return tools

    @Slot(object)
    def take(self, workspace: Workspace) -> None:
        """Show a workspace in place of what was shown, its last picture first."""
        self.let_go()
        self._workspace = workspace
        self.hold.release_others(None if workspace.read_only else workspace.path)
        self.habits.opened(workspace.path)
        view = last_picture(workspace)
        self.window.show_today(view)
        if view is None:
            QTimer.singleShot(0, self, self._load)

    def let_go(self) -> None:
        """Close the workspace that is open and forget its pages; its lock is kept."""
        desk, workspace = self.dispatcher.desk, self._workspace
        if workspace is None:
            return
        if "tools" in self.__dict__:
            self.tools.stop_looking()
        self.window.pages.save_pending()
        if desk is None and self.dispatcher.waiting:  # left sooner than the services could load
            with suppress(UserError):  # or they cannot load at all
                desk = make_desk(workspace)
                self.dispatcher.set_desk(desk)
        self.window.pages.forget()
        self.dispatcher.set_desk(None)
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
        self.hold.release_others(None)
        return True

    @Slot()
    def _on_today_painted(self) -> None:
        self._marks.mark("today_painted")
        self._load()

    def _load(self) -> None:
        """Make ready what had to wait for the first paint: the commands here, the services on the lane."""
        tools = self.tools
        workspace = self._workspace
        if workspace is not None:
            done = partial(self._on_desk, workspace)
            self._lane.run(partial(make_desk, workspace), done, partial(self._on_no_desk, workspace))
            tools.introduce(workspace)

    def _on_desk(self, workspace: Workspace, desk: "Desk") -> None:
        """Take the services, unless another workspace was opened meanwhile."""
        if workspace is self._workspace:
            self.dispatcher.set_desk(desk)
        else:
            desk.close()

    def _on_no_desk(self, workspace: Workspace, error: UserError) -> None:
        """A workspace whose records cannot be read is as good as one that cannot be opened."""
        if self.unwatched:
            self._end_with(error)
        elif workspace is self._workspace:
            attempt = Attempt(workspace.path, workspace.read_only, key=workspace.key)
            self.let_go()
            self.tools.arrival.refuse(attempt, error)

    @Slot()
    def _on_ready(self) -> None:
        self._marks.mark("ready")
        if self._marks.wanted:
            self._marks.write()
            self._frame.close()
        elif self._pictures is not None:
            photographer = self.tools.photographer(self._pictures)
            photographer.finished.connect(self._frame.close)
            photographer.failed.connect(self._on_failed)
            photographer.start()
        else:
            self._settle()
            self.habits.save()  # a window that is killed has still opened this workspace
            self.tools.curtain.lift()
            if self.dispatcher.desk is not None:
                self.tools.look_after(self.dispatcher.desk)

    def _settle(self) -> None:
        """End the peace of the start, as far as somebody watches."""
        watch_rubbish()
        if not self.unwatched:
            self.tools.listen()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        """Say it in the window, or, where nobody watches, end with it."""
        if self.unwatched:
            self._end_with(error)
        else:
            self.tools.feedback.tell_failure(error)

    @Slot(object, object)
    def _on_refused_unwatched(self, _attempt: Attempt, error: UserError) -> None:
        self._end_with(error)

    @Slot(object)
    def _end_with(self, error: UserError) -> None:
        self.failure = error
        self._application.exit(1)

    def save_failure(self) -> UserError | None:
        """Save; return why that failed, or None."""
        failures: list[UserError] = []
        self.dispatcher.failed.connect(failures.append)
        self.save()
        self.dispatcher.failed.disconnect(failures.append)
        return failures[0] if failures else None

    def all_saved(self, again: Callable[[], object], *, quits: bool = False) -> bool:
        """Save; where that failed, ask whether to do `again` without the words, and return False."""
        error = self.save_failure()
        if error is None or self._goes_without or self.unwatched:
            return True
        self.tools.unsaved.explain(error, partial(self._go_without, again), quits=quits)
        return False

    def _go_without(self, again: Callable[[], object]) -> None:
        self._goes_without = True
        try:
            again()
        finally:
            self._goes_without = False

    def _may_close(self) -> bool:
        return self.all_saved(self._frame.close, quits=True)

    @Slot()
    def _on_closing(self) -> None:
        """Remember the habits and let go of the file; what was typed is saved by then."""
        if not self.unwatched:
            zoom, geometry = round(self.theme.zoom * 100), self._frame.geometry_text()
            settings = self.habits.settings
            self.habits.settings = settings._replace(theme=self.theme.scheme.value, zoom=zoom, geometry=geometry)
            self.habits.save()
        self._frame.hide()  # what still has to stop and to be closed is nobody's waiting
        if "tools" in self.__dict__:
            self.tools.stop_looking()
        self._lane.close()
        self.let_go()
        self.hold.release_others(None)
