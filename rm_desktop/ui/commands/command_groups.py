"""The commands in groups, as a person looks for them: those of the window by menu, those of each page by page."""

from typing import NamedTuple

from rm_desktop.ui.commands.actions import CommandTable, plain
from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.page import EVERY_PAGE

_WITHOUT_MENU = Menu.VIEW


class CommandGroup(NamedTuple):
    """Commands that belong together, by their ids."""

    title: str
    ids: tuple[str, ...]


def groups(table: CommandTable, page_id: str = "") -> tuple[CommandGroup, ...]:
    """Return every command in its group: those of the page on view first, then the window's, then other pages'."""
    of_pages = {
        entry.id: CommandGroup(entry.title, tuple(each.id for each in table.commands if each.page == entry.id))
        for entry in EVERY_PAGE
    }
    first = [of_pages.pop(page_id)] if page_id in of_pages else []
    of_window = (CommandGroup(plain(table.title(menu)), _of(table, menu)) for menu in Menu)
    return tuple(group for group in (*first, *of_window, *of_pages.values()) if group.ids)


def _of(table: CommandTable, menu: Menu) -> tuple[str, ...]:
    return tuple(each.id for each in table.commands if not each.page and _menu_of(each) is menu)


def _menu_of(command: Command) -> Menu:
    return command.menu or _WITHOUT_MENU
