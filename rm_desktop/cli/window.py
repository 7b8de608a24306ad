"""`rm-desktop [WORKSPACE]`: the window; what the first frame does not need is imported after it."""

from pathlib import Path
from typing import TYPE_CHECKING

from rm_desktop import app
from rm_desktop.cli.options import WindowOptions, clock_of, home_of

if TYPE_CHECKING:
    from rm_desktop.store.keys import RawKey


def run(options: WindowOptions) -> int:
    """Open the window, or draw its pages to files, and return the exit code."""
    return app.run(
        options.file,
        home=home_of(options),
        passphrase=_passphrase(options.passphrase_file),
        screenshot=options.screenshot,
        theme=options.theme,
        zoom=options.zoom,
        size=options.size,
        clock=clock_of(options),
        recall=_recall,
    )


def _passphrase(file: str | None) -> str | None:
    if file is None:
        return None
    from rm_desktop.cli.opening import first_secret

    return first_secret(file)


def _recall(path: Path) -> "RawKey | None":
    """Ask the keyring for a file's key."""
    from rm_desktop.services.keeping import Keeper

    return Keeper().key_of(path)
