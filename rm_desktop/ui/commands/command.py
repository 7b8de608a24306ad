"""What a command of the window is, as data."""

from dataclasses import dataclass
from enum import Enum

from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP


class Menu(Enum):
    """The menus in the order they are shown; that of a page has the page's name on the screen."""

    FILE = QT_TRANSLATE_NOOP("actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
    RECORD = QT_TRANSLATE_NOOP("actions", "&Page")
    VIEW = QT_TRANSLATE_NOOP("actions", "&View")
    GO = QT_TRANSLATE_NOOP("actions", "&Go")
    HELP = QT_TRANSLATE_NOOP("actions", "&Help")


class When(Enum):
    """What must be there for a command to be of use."""

    ALWAYS = 0
    WORKSPACE = 1  # a workspace is open, maybe still without its services
    DESK = 2  # the services are loaded
    UNDO = 3
    REDO = 4
    BACK = 5  # a page was shown before this one
    FORWARD = 6  # somebody went back
    WRITABLE = 7  # a workspace is open, and not only to be read


class Role(Enum):
    """What macOS takes into the menu of the application, by the names of `QAction.MenuRole`."""

    NONE = "NoRole"
    ABOUT = "AboutRole"
    SETTINGS = "PreferencesRole"
    QUIT = "QuitRole"


Keys = tuple[str, ...]


@dataclass(frozen=True)
class Command:
    """One command. `keys` are portable key sequences, the first is shown; `part` groups a menu between lines.

    Commands of one `choice` exclude each other: exactly one of them is checked. `alone` are the words outside the
    menu, where those of the menu do not say enough. A command with a `page` is of use on that page alone: there
    `Page.slots` says what it does, and its keys work where `Page.home` says; it changes something unless it only
    `reads`, and is of no use then where nothing can be written. `within` names that part of the page
    where it is not the whole page: commands of parts beside each other may have the same keys. One that can be asked
    for from `anywhere` shows its page first. `context` is where translators find the words.
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
    within: str = ""
    anywhere: bool = False
    reads: bool = False
    role: Role = Role.NONE
    context: str = "actions"
