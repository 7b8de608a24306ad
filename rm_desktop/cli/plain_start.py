"""The command line that a click on the icon makes, read without argparse, which takes 5 ms of the start."""

from collections.abc import Sequence
from pathlib import Path

from rm_desktop.cli.options import WindowOptions

_WORKSPACE = ".rmpair"


def plain_start(argv: Sequence[str]) -> WindowOptions | None:
    """Return what `[--home DIR] [FILE.rmpair]` asks for, as `parse` would; None for any other command line."""
    words = list(argv)
    home = words[1] if words[:1] == ["--home"] and len(words) > 1 else None
    files = words if home is None else words[2:]
    given = [word for word in (home, *files) if word is not None]
    if len(files) > 1 or any(word.startswith("-") for word in given):
        return None
    if files and not files[0].endswith(_WORKSPACE):
        return None
    return WindowOptions(
        home=None if home is None else Path(home),
        today=None,
        json=False,
        passphrase_file=None,
        file=Path(files[0]) if files else None,
        screenshot=None,
        theme=None,
        zoom=None,
        size=None,
    )
