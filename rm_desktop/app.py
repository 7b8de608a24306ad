"""The window's composition root: an empty window at once, then everything that goes into it."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtWidgets import QApplication

from rm_desktop.clock import Clock, SystemClock
from rm_desktop.paths import Home
from rm_desktop.settings import Settings, SettingsFile
from rm_desktop.ui.frame import Frame
from rm_desktop.ui.marks import Marks

if TYPE_CHECKING:
    from rm_desktop.services.keeping import Keeper
    from rm_desktop.ui.desktop import Desktop

MakeKeeper = Callable[[], "Keeper"]
_TIMING = "RM_DESKTOP_TIMING"


def run(
    path: Path | None,
    *,
    home: Home,
    passphrase: str | None = None,
    screenshot: Path | None = None,
    theme: str | None = None,
    zoom: int | None = None,
    size: tuple[int, int] | None = None,
    clock: Clock | None = None,
    make_keeper: MakeKeeper | None = None,
) -> int:
    """Open the window and return the exit code when it closes.

    `zoom` is percent; `theme` is `light` or `dark`; `make_keeper` gives the one who asks the keyring. With `screenshot`
    every page is drawn into that folder and nothing is remembered; a `UserError` is raised where that fails.
    """
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    if not isinstance(application, QApplication):
        raise TypeError("a QCoreApplication is running")
    application.setApplicationName("rm-desktop")
    application.setApplicationDisplayName("RM Desktop")
    kept = SettingsFile(home.config).load()
    settings = kept._replace(theme=theme or kept.theme, zoom=zoom or kept.zoom)
    marks = Marks(os.environ.get(_TIMING))
    frame = Frame()
    if size is not None:
        frame.resize(QSize(*size))
    elif settings.geometry and screenshot is None:
        frame.take_geometry(settings.geometry)
    elif screenshot is None:
        frame.fit_screen()
    start = Start(application, frame, home, clock or SystemClock(), marks)
    frame.painted.connect(partial(start.fill, settings, path, passphrase, screenshot, make_keeper, kept))
    frame.show()
    return start.wait()


class Start(QObject):
    """Brings up the rest when the empty window has been painted, and is there when the program is at fault."""

    def __init__(self, application: QApplication, frame: Frame, home: Home, clock: Clock, marks: Marks) -> None:
        super().__init__(frame)
        self._application = application
        self._frame = frame
        self._home = home
        self._clock = clock
        self._marks = marks
        self._desktop: Desktop | None = None
        self._dialog: QObject | None = None

    def fill(
        self,
        settings: Settings,
        path: Path | None,
        passphrase: str | None,
        screenshot: Path | None,
        make_keeper: MakeKeeper | None,
        kept: Settings | None = None,
    ) -> None:
        """Import and make what goes into the window; `kept` are the settings without what was given for this run."""
        self._marks.mark("first_window")
        from rm_desktop.ui.desktop import Desktop

        desktop = Desktop(self._application, self._frame, self._home, self._clock, self._marks)
        self._desktop = desktop
        desktop.photograph_into(screenshot)
        desktop.furnish(settings)
        desktop.habits.begin(settings, kept or settings)
        desktop.begin(path, passphrase, make_keeper)

    def wait(self) -> int:
        """Run until the window closes; raise the failure where nobody watched it."""
        sys.excepthook = self.on_exception
        code = self._application.exec()
        sys.excepthook = sys.__excepthook__
        if self._desktop is not None and self._desktop.failure is not None:
            raise self._desktop.failure
        return code

    def on_exception(self, _kind: type[BaseException], error: BaseException, _traceback: TracebackType | None) -> None:
        """Log a fault of the program, save what was typed, and show the crash dialog, one at a time."""
        if isinstance(error, KeyboardInterrupt):
            self._frame.close()
            return
        described = self._log("a fault", error)
        if self._desktop is None or self._desktop.unwatched:
            sys.stderr.write(f"rm-desktop: {described}\n")
            self._application.exit(1)
        elif self._dialog is None:
            self._dialog = self._desktop.show_fault(error, self._save(self._desktop))
            self._dialog.destroyed.connect(self._on_dialog_read)

    def _save(self, desktop: "Desktop") -> bool:
        try:
            return desktop.save()
        except Exception as error:  # the process edge: nothing may hinder the crash dialog
            self._log("could not save after a fault", error)
            return False

    def _log(self, words: str, error: BaseException) -> str:
        """Write a fault into the log and return how it was described."""
        from rm_desktop.logs import describe, log, start_log  # logging takes 3 ms, and no start needs it

        start_log(self._home.logs)
        described = describe(error)
        log.error("%s: %s", words, described)
        return described

    @Slot()
    def _on_dialog_read(self) -> None:
        self._dialog = None
