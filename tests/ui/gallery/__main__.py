"""`python -m tests.ui.gallery DIR`: draw every page and dialog, print what is wrong with the layout, exit 1 for any."""

import argparse
import os
import sys
import tempfile
from itertools import product
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rm_desktop.ui.looks.theme import Scheme, fusion_arguments
from tests.ui.gallery.checks import faults
from tests.ui.gallery.rooms import STATES, Room, room
from tests.ui.gallery.scene import Scene
from tests.ui.gallery.scenes import named


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.gallery", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", help="beginnings of names between commas: notes,settings")
    parser.add_argument("--theme", default="light,dark")
    parser.add_argument("--zoom", default="100,150")
    parser.add_argument("--state", default=",".join(STATES))
    parser.add_argument("--size", default="1360x860", help="several between commas: 1360x860,800x560")
    parser.add_argument("--rtl", action="store_true", help="from right to left")
    parser.add_argument("--language", default="en")
    parser.add_argument("--pages", action="store_true", help="only the pages themselves")
    return parser.parse_args()


def visit(opened: Room, scene: Scene, suffix: str, folder: Path) -> list[str]:
    """Draw one scene and return what is wrong in it."""
    try:
        shown = scene.show(opened)
        opened.settle()
        found = [f"{scene.name}{suffix}: {fault}" for fault in faults(shown)]
        shown.grab().save(str(folder / f"{scene.name}{suffix}.png"))
    except AssertionError as error:
        found = [f"{scene.name}{suffix}: could not be shown: {error}"]
    opened.tidy()
    return found


def walk(opened: Room, chosen: argparse.Namespace, scenes: tuple[Scene, ...]) -> list[str]:
    """Draw every scene of one state in every look."""
    found = []
    for theme, zoom, size in product(chosen.theme.split(","), chosen.zoom.split(","), chosen.size.split(",")):
        opened.frame.resize(*map(int, size.split("x")))
        looks = opened.theme.looks
        opened.theme.set_looks(looks._replace(scheme=Scheme(theme), zoom=int(zoom) / 100))
        opened.settle()
        small = "" if size == "1360x860" else f"-{size}"
        suffix = f"-{opened.state}-{theme}-{zoom}{small}{'-rtl' * chosen.rtl}"
        for scene in scenes:
            if opened.state in scene.states:
                found += visit(opened, scene, suffix, chosen.folder)
    return found


def main() -> int:
    """Draw what was asked for."""
    chosen, began = arguments(), perf_counter()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(fusion_arguments(sys.argv[:1]))
    if chosen.rtl:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scenes = tuple(scene for scene in named(chosen.only) if scene.page or not chosen.pages)
    found = []
    for state in chosen.state.split(","):
        with (
            tempfile.TemporaryDirectory() as folder,
            room(application, Path(folder), state, language=chosen.language) as opened,
        ):
            found += walk(opened, chosen, scenes)
    took, drawn = perf_counter() - began, len(list(chosen.folder.glob("*.png")))
    found.append(f"{drawn} pictures in {chosen.folder}, {len(found)} faults, {took:.0f} s")
    sys.stdout.write("\n".join(found) + "\n")
    return 1 if len(found) > 1 else 0


if __name__ == "__main__":
    sys.exit(main())
