"""Measures one thing in a window of its own and writes it down: `window.py` starts it as a program."""

import gc
import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from rm_desktop.ui.plain_imports import import_plainly

_PARTS = {
    "switches": "window_pages",
    "looks": "window_looks",
    "held": "window_pages",
    "list_of_notes": "window_list",
    "keys": "window_keys",
    "half_hour": "window_day",
}


def main(part: str, file: str, outcome: str, rounds: str) -> None:
    """Run a part over a workspace file so many rounds; the program itself begins with the same two lines."""
    gc.disable()
    import_plainly()
    measure: Callable[[Path, int], dict[str, object]] = getattr(import_module(f"benchmarks.{_PARTS[part]}"), part)
    Path(outcome).write_text(json.dumps(measure(Path(file), int(rounds))), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
