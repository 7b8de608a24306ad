"""Every command of the window as data: its words, icon, keys, menu and when it may be used."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from rm_desktop.ui.command import Command, Menu, When
from rm_desktop.ui.page import PAGES
from rm_desktop.ui.words import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    Command("new", QT_TRANSLATE_NOOP("actions", "&New pair…"), menu=Menu.FILE),
    Command("open", QT_TRANSLATE_NOOP("actions", "&Open…"), keys=("Ctrl+O",), menu=Menu.FILE),
    Command(
        "export", QT_TRANSLATE_NOOP("actions", "&Export…"), "share", ("Ctrl+Shift+E",), Menu.FILE, When.WORKSPACE, 1
    ),
    Command("backups", QT_TRANSLATE_NOOP("actions", "&Backups…"), "save", (), Menu.FILE, When.WORKSPACE, 2),
    Command("protection", QT_TRANSLATE_NOOP("actions", "&Protection…"), "lock", (), Menu.FILE, When.WORKSPACE, 2),
    Command("lock", QT_TRANSLATE_NOOP("actions", "&Lock now"), "lock", ("Ctrl+L",), Menu.FILE, When.WORKSPACE, 2),
    Command("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), keys=("Ctrl+Q",), menu=Menu.FILE, part=3),
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
    Command("settings", QT_TRANSLATE_NOOP("actions", "&Settings…"), "settings", ("Ctrl+,",), Menu.EDIT, part=2),
    Command("menu", QT_TRANSLATE_NOOP("actions", "Menu"), "more", ("F10",)),
    Command(
        "theme-system",
        QT_TRANSLATE_NOOP("actions", "Theme of the &system"),
        menu=Menu.VIEW,
        part=1,
        choice="theme",
        alone=QT_TRANSLATE_NOOP("actions", "Theme: As the system"),
    ),
    Command(
        "theme-light",
        QT_TRANSLATE_NOOP("actions", "&Light"),
        menu=Menu.VIEW,
        part=1,
        choice="theme",
        alone=QT_TRANSLATE_NOOP("actions", "Theme: Light"),
    ),
    Command(
        "theme-dark",
        QT_TRANSLATE_NOOP("actions", "&Dark"),
        menu=Menu.VIEW,
        part=1,
        choice="theme",
        alone=QT_TRANSLATE_NOOP("actions", "Theme: Dark"),
    ),
    Command("page-trash", QT_TRANSLATE_NOOP("actions", "&Trash"), "trash", (), Menu.VIEW, When.WORKSPACE),
    Command("zoom-in", QT_TRANSLATE_NOOP("actions", "Zoom &in"), keys=("Ctrl++", "Ctrl+="), menu=Menu.VIEW, part=2),
    Command("zoom-out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), keys=("Ctrl+-",), menu=Menu.VIEW, part=2),
    Command("zoom-reset", QT_TRANSLATE_NOOP("actions", "&Actual size"), keys=("Ctrl+0",), menu=Menu.VIEW, part=2),
    Command("full-screen", QT_TRANSLATE_NOOP("actions", "&Full screen"), keys=("F11",), menu=Menu.VIEW, part=3),
    Command("next-pane", QT_TRANSLATE_NOOP("actions", "&Next pane"), keys=("F6",), menu=Menu.VIEW, part=3),
    Command("keys", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), keys=("Ctrl+/",), menu=Menu.HELP),
    Command("about", QT_TRANSLATE_NOOP("actions", "&About RM Desktop"), menu=Menu.HELP),
)


def page_commands() -> tuple[Command, ...]:
    """Return a command for each page: `page-today` and so on, Alt+1 to Alt+7."""
    return tuple(
        Command(f"page-{entry.id}", entry.words, entry.icon, (f"Alt+{number}",), Menu.VIEW, When.WORKSPACE)
        for number, entry in enumerate(PAGES, 1)
    )


def plain(words: str) -> str:
    """Return a command's words without the marks that make a menu key, for lists and screen readers."""
    return words.replace("&", "").rstrip("…")


class CommandTable(QObject):
    """The commands as `QAction`s that live on one window."""

    def __init__(self, commands: tuple[Command, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.commands = commands
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {command.id: self._build(command) for command in commands}

    def action(self, command_id: str) -> QAction:
        """Return the action of a command; raise KeyError for an unknown one."""
        return self._actions[command_id]

    def words(self, command_id: str) -> str:
        """Return what a command is called outside the menus, in the person's language."""
        alone = next(command.alone for command in self.commands if command.id == command_id)
        return QCoreApplication.translate("actions", alone) if alone else plain(self.action(command_id).text())

    def all(self) -> tuple[QAction, ...]:
        """Return every action in the order of the table."""
        return tuple(self._actions.values())

    def connect_all(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect commands by their ids; raise KeyError for an unknown one."""
        for command_id, slot in slots.items():
            self._actions[command_id].triggered.connect(slot)

    def allow(self, conditions: frozenset[When]) -> None:
        """Enable exactly the commands whose condition is among `conditions`."""
        for command in self.commands:
            self._actions[command.id].setEnabled(command.when is When.ALWAYS or command.when in conditions)

    def title(self, menu: Menu) -> str:
        """Return a menu's name in the person's language."""
        return QCoreApplication.translate("actions", menu.value)

    def of_menu(self, menu: Menu) -> tuple[Command, ...]:
        """Return the commands of a menu, grouped by their part."""
        return tuple(sorted((c for c in self.commands if c.menu is menu), key=_part))

    def _build(self, command: Command) -> QAction:
        action = QAction(QCoreApplication.translate("actions", command.words), self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(bool(command.choice))
        if command.choice:
            self._groups.setdefault(command.choice, QActionGroup(self)).addAction(action)
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action


def _part(command: Command) -> int:
    return command.part
