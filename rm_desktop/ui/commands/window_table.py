"""The commands of the window itself, as data; those of each page are in `page_commands`."""

from dataclasses import replace

from rm_desktop.ui.commands.command import Command, Keys, Menu, Role, When
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

_FILE = (
    Command("new", QT_TRANSLATE_NOOP("actions", "&New pair…"), "plus", menu=Menu.FILE),
    Command("open", QT_TRANSLATE_NOOP("actions", "&Open…"), "file", ("Ctrl+O",), Menu.FILE),
    Command(
        "export", QT_TRANSLATE_NOOP("actions", "&Export…"), "share", ("Ctrl+Shift+E",), Menu.FILE, When.WORKSPACE, 1
    ),
    Command("backups", QT_TRANSLATE_NOOP("actions", "&Backups…"), "save", (), Menu.FILE, When.WORKSPACE, 2),
    Command("protection", QT_TRANSLATE_NOOP("actions", "&Protection…"), "lock", (), Menu.FILE, When.WRITABLE, 2),
    Command("lock", QT_TRANSLATE_NOOP("actions", "&Lock now"), "lock", ("Ctrl+L",), Menu.FILE, When.WORKSPACE, 2),
    Command("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "", ("Ctrl+Q",), Menu.FILE, part=3, role=Role.QUIT),
)
_EDIT = (
    Command("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", ("Ctrl+Z",), Menu.EDIT, When.UNDO),
    Command("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.EDIT, When.REDO),
    Command("find", QT_TRANSLATE_NOOP("actions", "&Find anything…"), "search", ("Ctrl+K",), Menu.EDIT, When.DESK, 1),
    Command(
        "history",
        QT_TRANSLATE_NOOP("actions", "&Version history…"),
        "history",
        ("Ctrl+Shift+H",),
        Menu.EDIT,
        When.DESK,
        1,
    ),
    Command(
        "settings",
        QT_TRANSLATE_NOOP("actions", "&Settings…"),
        "settings",
        ("Ctrl+,",),
        Menu.EDIT,
        part=9,
        role=Role.SETTINGS,
    ),
    Command("menu", QT_TRANSLATE_NOOP("actions", "Menu"), "more", ("F10",)),
)
_VIEW = (
    Command(
        "theme-system",
        QT_TRANSLATE_NOOP("actions", "Theme of the &system"),
        menu=Menu.VIEW,
        choice="theme",
        alone=QT_TRANSLATE_NOOP("actions", "Theme: As the system"),
    ),
    Command(
        "theme-light",
        QT_TRANSLATE_NOOP("actions", "&Light"),
        menu=Menu.VIEW,
        choice="theme",
        alone=QT_TRANSLATE_NOOP("actions", "Theme: Light"),
    ),
    Command(
        "theme-dark",
        QT_TRANSLATE_NOOP("actions", "&Dark"),
        menu=Menu.VIEW,
        choice="theme",
        alone=QT_TRANSLATE_NOOP("actions", "Theme: Dark"),
    ),
    Command("zoom-in", QT_TRANSLATE_NOOP("actions", "Zoom &in"), keys=("Ctrl++", "Ctrl+="), menu=Menu.VIEW, part=2),
    Command("zoom-out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), keys=("Ctrl+-",), menu=Menu.VIEW, part=2),
    Command("zoom-reset", QT_TRANSLATE_NOOP("actions", "&Actual size"), keys=("Ctrl+0",), menu=Menu.VIEW, part=2),
    Command("focus", QT_TRANSLATE_NOOP("actions", "&Focus on the page"), "", ("F11",), Menu.VIEW, When.WORKSPACE, 3),
    Command("full-screen", QT_TRANSLATE_NOOP("actions", "F&ull screen"), keys=("Shift+F11",), menu=Menu.VIEW, part=3),
)
_GO = (
    Command("back", QT_TRANSLATE_NOOP("actions", "&Back"), "chevron-left", ("Alt+Left",), Menu.GO, When.BACK),
    Command(
        "forward", QT_TRANSLATE_NOOP("actions", "&Forward"), "chevron-right", ("Alt+Right",), Menu.GO, When.FORWARD
    ),
    Command(
        "page-before",
        QT_TRANSLATE_NOOP("actions", "Page &above"),
        "chevron-up",
        ("Ctrl+PgUp",),
        Menu.GO,
        When.WORKSPACE,
        2,
    ),
    Command(
        "page-after",
        QT_TRANSLATE_NOOP("actions", "Page &below"),
        "chevron-down",
        ("Ctrl+PgDown",),
        Menu.GO,
        When.WORKSPACE,
        2,
    ),
    Command("next-pane", QT_TRANSLATE_NOOP("actions", "&Next pane"), keys=("F6",), menu=Menu.GO, part=3),
    Command("last-pane", QT_TRANSLATE_NOOP("actions", "&Previous pane"), keys=("Shift+F6",), menu=Menu.GO, part=3),
)
_HELP = (
    Command("keys", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "info", ("Ctrl+/", "F1"), Menu.HELP),
    Command("about", QT_TRANSLATE_NOOP("actions", "&About RM Desktop"), menu=Menu.HELP, role=Role.ABOUT),
)
WINDOW_COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_VIEW, *_GO, *_HELP)

# Ctrl is the Command key there and Meta the Control key; Option with an arrow moves the caret by a word.
_ON_MAC: dict[str, Keys] = {
    "back": ("Ctrl+[",),
    "forward": ("Ctrl+]",),
    "focus": ("Ctrl+Shift+F",),
    "full-screen": ("Ctrl+Meta+F",),
}


def for_platform(commands: tuple[Command, ...], platform: str) -> tuple[Command, ...]:
    """Return the commands with the keys that people are used to where they are others (`sys.platform`)."""
    if platform != "darwin":
        return commands
    return tuple(replace(command, keys=_ON_MAC.get(command.id, command.keys)) for command in commands)
