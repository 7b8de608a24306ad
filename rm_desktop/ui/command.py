"""What a command of the window is, as data."""

from dataclasses import dataclass
from enum import Enum

from rm_desktop.ui.words import QT_TRANSLATE_NOOP


class Menu(Enum):
    """The menus in the order they are shown."""

    FILE = QT_TRANSLATE_NOOP("actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("actions", "&View")
    HELP = QT_TRANSLATE_NOOP("actions", "&Help")


class When(Enum):
    """What must be there for a command to be of use."""

    ALWAYS = 0
    WORKSPACE = 1  # a workspace is open, maybe still without its services
    DESK = 2  # the services are loaded
    UNDO = 3
    REDO = 4


Keys = tuple[str, ...]


@dataclass(frozen=True)
class Command:
    """One command. `keys` are portable key sequences, the first is shown; `part` groups a menu between lines.

    Commands of one `choice` exclude each other: exactly one of them is checked. `alone` are the words outside the
    menu, where those of the menu do not say enough. A command with a `page` is of use on that page alone: there
    `Page.slots` says what it does, and its keys work where `Page.home` says.
    """

    id: str
    words: str
    icon: str = ""
    keys: Keys = ()
    menu: Menu | None = None
    when: When = When.ALWAYS
    part: int = 0
    choice: str = ""
    alone: str = ""
    page: str = ""
