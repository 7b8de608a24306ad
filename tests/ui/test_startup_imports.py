"""Nothing heavy is imported before Today is painted."""

import os
import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy",
    "alembic",
    "keyring",
    "markdown",
    "nh3",
    "pyrage",
    "asyncio",
    "ssl",
    "rm_desktop.cli.arguments",
    "rm_desktop.messages",
    "importlib.metadata",
    "tomllib",
    "urllib.request",
    "http",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "concurrent.futures",
    "rm_desktop.store.backup",
    "rm_desktop.ui.window_tools",
)
CHILD = """
import linecache
import sys
from pathlib import Path
from rm_desktop.cli import main
from rm_desktop.ui import marks

def mark(self, name, remembered=marks.Marks.mark):
    if name == "today_painted":
        print(*(module for module in sys.argv[2].split(",") if sys.modules.get(module)), "painted")
    remembered(self, name)

marks.Marks.mark = mark
code = main(["--home", str(Path(sys.argv[1]).parent / "home"), sys.argv[1]])
kept = sum(len(entry[2]) for entry in linecache.cache.values() if len(entry) > 1)
print("sources kept", kept > 5_000, "OpenSSL", bool(sys.modules["ssl"]) or "_hashlib" in sys.modules)
print("ended", code)
"""


@pytest.fixture
def lines(sampled, tmp_path, root):
    marks = tmp_path / "marks"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "RM_DESKTOP_TIMING": str(marks)}
    path = tmp_path / "pair.rmpair"
    path.write_bytes(sampled.read_bytes())
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(path), ",".join(HEAVY)],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return child.stdout.splitlines(), marks


def test_today_is_painted_with_nothing_heavy_loaded_and_then_the_services_come(lines):
    said, marks = lines
    assert said == ["painted", "sources kept False OpenSSL False", "ended 0"]
    names = [line.split()[0] for line in marks.read_text().splitlines()]
    assert names == ["first_window", "today_painted", "ready"]
