"""`rm-desktop [WORKSPACE]`: the window; what the first frame does not need is imported after it."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rm_desktop.cli.options import WindowOptions, clock_of, home_of
from rm_desktop.errors import Problem, UserError

if TYPE_CHECKING:
    from rm_desktop.services.keeping import Keeper

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(options: WindowOptions) -> int:
    """Open the window, or draw its pages to files, and return the exit code."""
    _find_display(options.screenshot)
    gc.disable()  # looking for rubbish while everything is being made costs 8 ms of the start; `Desktop` ends it
    from rm_desktop.ui.plain_imports import import_plainly

    import_plainly()
    from rm_desktop import app

    return app.run(
        options.file,
        home=home_of(options),
        passphrase=_passphrase(options.passphrase_file),
        screenshot=options.screenshot,
        theme=options.theme,
        zoom=options.zoom,
        size=options.size,
        clock=clock_of(options),
        make_keeper=_keeper,
    )


def _find_display(pictures: Path | None) -> None:
    """Draw pictures without a display where there is none; raise NO_DISPLAY for a window, where Qt would abort."""
    if not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _DISPLAYS):
        return
    if pictures is None:
        raise UserError(Problem.NO_DISPLAY)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _passphrase(file: str | None) -> str | None:
    if file is None:
        return None
    from rm_desktop.cli.opening import first_secret

    return first_secret(file)


def _keeper() -> "Keeper":
    """Return who asks the keyring; its module is not needed for the first frame."""
    from rm_desktop.services.keeping import Keeper

    return Keeper()
