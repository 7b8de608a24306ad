"""A window that nobody watches: it runs for pictures or for marks alone, asks nothing, and ends with its failure."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.marks import Marks
from rm_desktop.ui.opening.attempt import Attempt
from rm_desktop.ui.page import EVERY_PAGE

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


class Unwatched(QObject):
    """Knows whether anybody watches, and does what there is to do where nobody does."""

    def __init__(self, application: QApplication, frame: Frame, marks: Marks) -> None:
        super().__init__(frame)
        self._application = application
        self._frame = frame
        self._marks = marks
        self._pictures: Path | None = None
        self.failure: UserError | None = None
        """What it ended with."""

    def photograph_into(self, folder: Path | None) -> None:
        """Draw every page into a folder once everything is there; None for an ordinary window."""
        self._pictures = folder

    def __bool__(self) -> bool:
        """Return whether nobody is there to read a dialog."""
        return self._pictures is not None or self._marks.wanted

    def only_reads(self, attempt: Attempt, error: UserError) -> bool:
        """Return whether to go on with reading alone where opening was refused."""
        return bool(self) and error.problem in _NOT_OURS and not attempt.reading

    def finish(self, window: MainWindow, theme: Theme) -> None:
        """Do what the window was opened for, now that everything is there, and close it."""
        self._finish(window, theme, tuple(entry.id for entry in EVERY_PAGE))

    def finish_without_workspace(self, window: MainWindow, theme: Theme) -> None:
        """Do the same where there are no pages, only ways to begin; nothing where somebody watches."""
        self._finish(window, theme, ())

    def _finish(self, window: MainWindow, theme: Theme, pages: tuple[str, ...]) -> None:
        if self._marks.wanted:
            self._marks.write()
            self._frame.close()
        elif self._pictures is not None:
            from rm_desktop.ui.screenshots import Photographer  # which no other start needs

            photographer = Photographer(self._pictures, window, theme, pages)
            photographer.finished.connect(self._frame.close)
            photographer.failed.connect(self.end_with)
            photographer.start()

    @Slot(object)
    def end_with(self, error: UserError) -> None:
        """End the program with a failure."""
        self.failure = error
        self._application.exit(1)

    @Slot(object, object)
    def on_refused(self, _attempt: Attempt, error: UserError) -> None:
        """End with why a workspace could not be opened."""
        self.end_with(error)
