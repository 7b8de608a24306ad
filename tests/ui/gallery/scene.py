"""What a picture of the gallery is: a name, how to get there, and which workspaces have it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.gallery.rooms import STATES, Room

Show = Callable[[Room], QWidget]
FULL = ("sample", "large")


@dataclass(frozen=True)
class Scene:
    """Something to see. `show` leads there and returns what to look at; `dialog` is the class it is for."""

    name: str
    show: Show
    states: tuple[str, ...] = STATES
    dialog: type[QDialog] | None = None
    page: bool = False
