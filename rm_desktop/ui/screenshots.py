"""Draws every page to a PNG file: for the documentation, and to look at the window where there is no display."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow

# Layouts, autosize and deferred reads are done after a few turns of the event loop; this is some dozen.
_SETTLE_MS = 200
_WELCOME = "welcome"


class Photographer(QObject):
    """Visits page after page and grabs the window into `today.png`, or `today-dark.png` in the dark.

    Without any page it is one picture of what the window shows in their place, `welcome.png`. The folder is made if its
    parent is there.
    """

    finished = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, folder: Path, window: MainWindow, theme: Theme, pages: Sequence[str]) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._theme = theme
        self._left = list(pages)

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
            self._begin()

    def _begin(self) -> None:
        if self._left:
            self._visit()
        else:
            self._take_soon(_WELCOME)

    def _visit(self) -> None:
        page = self._left.pop(0)
        self._window.pages.show_page(page)
        self._take_soon(page)

    def _take_soon(self, what: str) -> None:
        QTimer.singleShot(_SETTLE_MS, self, partial(self._take, what))

    def _take(self, what: str) -> None:
        name = what + ("-dark" if self._theme.is_dark else "") + ".png"
        if not self._window.grab().save(str(self._folder / name)):
            self.failed.emit(UserError(Problem.COULD_NOT_WRITE, file=name))
        elif self._left:
            self._visit()
        else:
            self.finished.emit()
