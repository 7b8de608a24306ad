"""Draws every page to a PNG file: for the documentation, and to look at the window where there is no display."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.page import PAGES, ROOMS

# Layouts, autosize and deferred reads are done after a few turns of the event loop; this is some dozen.
_SETTLE_MS = 200


class Photographer(QObject):
    """Visits page after page and grabs the window into `today.png`, or `today-dark.png` in the dark.

    The folder is made if its parent is there.
    """

    finished = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, folder: Path, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._theme = theme
        self._left = [entry.id for entry in (*PAGES, *ROOMS)]

    def start(self) -> None:
        """Begin with the first page."""
        try:
            self._folder.mkdir(exist_ok=True)
        except FileNotFoundError:
            self.failed.emit(UserError(Problem.NO_SUCH_FOLDER, folder=self._folder.parent.name))
        except FileExistsError:
            self.failed.emit(UserError(Problem.ALREADY_EXISTS, file=self._folder.name))
        except OSError:
            self.failed.emit(UserError(Problem.NO_PERMISSION, file=self._folder.name))
        else:
            self._visit()

    def _visit(self) -> None:
        if not self._left:
            self.finished.emit()
            return
        self._window.pages.show_page(self._left[0])
        QTimer.singleShot(_SETTLE_MS, self, self._take)

    @Slot()
    def _take(self) -> None:
        name = self._left.pop(0) + ("-dark" if self._theme.is_dark else "") + ".png"
        if self._window.grab().save(str(self._folder / name)):
            self._visit()
        else:
            self.failed.emit(UserError(Problem.COULD_NOT_WRITE, file=name))
