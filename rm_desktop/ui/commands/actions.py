"""The commands of the window as actions of Qt: their words, icons and keys, made from the data."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from rm_desktop.ui.commands.command import Command, Keys, Menu, When
from rm_desktop.ui.commands.key_choices import Pairs, keys_of_all, usual
from rm_desktop.ui.commands.page_keys import any_of
from rm_desktop.ui.commands.window_table import WINDOW_COMMANDS, for_platform
from rm_desktop.ui.page import PAGES, ROOMS, TRASH, PageEntry
from rm_desktop.ui.page_commands import (
    actions,
    charter,
    goals,
    journal,
    live,
    notes,
    sessions,
    share,
    today,
    topics,
    trash,
)

COMMANDS: tuple[Command, ...] = for_platform(WINDOW_COMMANDS, sys.platform)
OF_PAGES: tuple[Command, ...] = (
    *today.COMMANDS,
    *sessions.COMMANDS,
    *topics.COMMANDS,
    *live.COMMANDS,
    *actions.COMMANDS,
    *charter.COMMANDS,
    *notes.COMMANDS,
    *goals.COMMANDS,
    *journal.COMMANDS,
    *share.COMMANDS,
    *trash.COMMANDS,
)


def page_commands() -> tuple[Command, ...]:
    """Return a command that shows each page: `page-today` and so on, Alt+1 to Alt+7, then those without a number."""
    numbered = tuple(_shows(entry, (f"Alt+{number}",)) for number, entry in enumerate(PAGES, 1))
    return (*numbered, *(_shows(entry, ()) for entry in (*ROOMS, TRASH)))


def _shows(entry: PageEntry, keys: Keys) -> Command:
    return Command(f"page-{entry.id}", entry.words, entry.icon, keys, Menu.GO, When.WORKSPACE, 1, context="pages")


def every_command() -> tuple[Command, ...]:
    """Return all there is: of the window, for each page, and on each page."""
    return (*COMMANDS, *page_commands(), *OF_PAGES)


def said(command: Command) -> str:
    """Return what a command is called in a menu, in the person's language."""
    return QCoreApplication.translate(command.context, command.words)


def plain(words: str) -> str:
    """Return a command's words without the marks that make a menu key, for lists and screen readers."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class CommandTable(QObject):
    """The commands as `QAction`s that live on one window.

    A page's own actions belong on that page (see `PageActions`), all others on the window.
    """

    keys_changed = Signal()
    retranslated = Signal()

    def __init__(self, commands: tuple[Command, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.commands = commands
        self._by_id = {command.id: command for command in commands}
        self._keys = {command.id: usual(command) for command in commands}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {command.id: self._build(command) for command in commands}

    def command(self, command_id: str) -> Command:
        """Return a command as data; raise KeyError for an unknown one."""
        return self._by_id[command_id]

    def action(self, command_id: str) -> QAction:
        """Return the action of a command; raise KeyError for an unknown one."""
        return self._actions[command_id]

    def words(self, command_id: str) -> str:
        """Return what a command is called outside the menus, in the person's language."""
        alone = self._by_id[command_id].alone
        return plain(QCoreApplication.translate("actions", alone) if alone else self._actions[command_id].text())

    def usual_words(self, command_id: str) -> str:
        """Return the same without what undo and redo would do just now."""
        command = self._by_id[command_id]
        return plain(QCoreApplication.translate("actions", command.alone) if command.alone else said(command))

    def keys(self, command_id: str) -> Keys:
        """Return the portable key sequences of a command as they are now."""
        return self._keys[command_id]

    def key_words(self, command_id: str) -> str:
        """Return `Ctrl N`, or `Ctrl Y or Ctrl Shift Z` for several ways; "" where there is none."""
        return any_of(self._keys[command_id])

    def all(self) -> tuple[QAction, ...]:
        """Return every action in the order of the table."""
        return tuple(self._actions.values())

    def of_window(self) -> tuple[QAction, ...]:
        """Return the actions whose keys work everywhere."""
        return tuple(self._actions[command.id] for command in self.commands if not command.page)

    def connect_all(self, slots: dict[str, Callable[[], object]]) -> None:
        """Connect commands by their ids; raise KeyError for an unknown one."""
        for command_id, slot in slots.items():
            self._actions[command_id].triggered.connect(slot)

    def allow(self, conditions: frozenset[When]) -> None:
        """Enable exactly those commands of the window whose condition is among `conditions`."""
        for command in self.commands:
            if not command.page:
                self._actions[command.id].setEnabled(command.when is When.ALWAYS or command.when in conditions)

    def set_keys(self, pairs: Pairs) -> None:
        """Give every command the keys that were chosen for it, all others the usual ones."""
        self._keys = keys_of_all(self.commands, pairs)
        for command_id, keys in self._keys.items():
            self._actions[command_id].setShortcuts([QKeySequence(each) for each in keys])
        self.keys_changed.emit()

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        for command in self.commands:
            self._actions[command.id].setText(said(command))
        self.retranslated.emit()

    def title(self, menu: Menu) -> str:
        """Return a menu's name in the person's language."""
        return QCoreApplication.translate("actions", menu.value)

    def of_menu(self, menu: Menu, page_id: str = "") -> tuple[Command, ...]:
        """Return the commands of a menu while a page is shown, grouped by their part."""
        shown = (command for command in self.commands if command.menu is menu and command.page in ("", page_id))
        return tuple(sorted(shown, key=_part))

    def _build(self, command: Command) -> QAction:
        action = QAction(said(command), self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(bool(command.choice))
        if command.choice:
            self._groups.setdefault(command.choice, QActionGroup(self)).addAction(action)
        if command.page:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setEnabled(False)
        action.setMenuRole(QAction.MenuRole[command.role.value])
        return action


def _part(command: Command) -> int:
    return command.part
