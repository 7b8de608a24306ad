"""The menus, made from the table of commands: that of the window, those of records, and the bar of macOS."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar

from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command import Command, Menu
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.page import entry_of
from rm_desktop.ui.recent_files import RecentFiles

_BEFORE_RECENT = "open"


class Menus(QObject):
    """Every menu shows the same actions; one that pops up goes away when it closes."""

    recent_requested = Signal(object)  # Path

    def __init__(self, table: CommandTable, window: MainWindow, theme: Theme, recent: RecentFiles | None) -> None:
        super().__init__(window)
        self._table = table
        self._window = window
        self._theme = theme
        self._recent = recent
        self._bar: QMenuBar | None = None

    def everything(self) -> QMenu:
        """Return all commands by their menus, those of the page on view among them."""
        menu = self._passing()
        for each in Menu:
            if self._commands(each):
                self._fill(menu.addMenu(self._title(each)), each)
        return menu

    @Slot(object, object)
    def pop_up(self, command_ids: tuple[str, ...], at: QPoint) -> QMenu:
        """Show commands at a place on the screen; "" among them draws a line."""
        menu = self._passing()
        for command_id in command_ids:
            if command_id:
                self._add(menu, self._table.command(command_id))
            else:
                menu.addSeparator()
        menu.popup(at)
        return menu

    def make_bar(self) -> QMenuBar:
        """Make the bar on top of the screen, as macOS has it: it belongs to no window."""
        bar = self._bar = QMenuBar(None)
        self._window.destroyed.connect(bar.deleteLater)
        self._window.pages.page_shown.connect(self.refill_bar)
        self._table.retranslated.connect(self.refill_bar)
        self.refill_bar()
        return bar

    @Slot()
    def refill_bar(self) -> None:
        """Have the bar show what the page on view offers."""
        if self._bar is None:
            return
        self._bar.clear()
        for each in Menu:
            if self._commands(each):
                self._fill(self._bar.addMenu(self._title(each)), each)

    def _passing(self) -> QMenu:
        menu = QMenu(self._window)
        self._theme.dress(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _commands(self, menu: Menu) -> tuple[Command, ...]:
        return self._table.of_menu(menu, self._window.pages.current_id if self._window.has_workspace_shown else "")

    def _title(self, menu: Menu) -> str:
        """Return a menu's name: of the page's own commands that of the page."""
        page = self._window.pages.current_id
        return entry_of(page).title if menu is Menu.RECORD and page else self._table.title(menu)

    def _fill(self, menu: QMenu, which: Menu) -> None:
        commands = self._commands(which)
        part = commands[0].part
        for command in commands:
            if command.part != part:
                menu.addSeparator()
                part = command.part
            self._add(menu, command)
            if command.id == _BEFORE_RECENT and self._recent is not None:
                RecentMenu(self._recent, menu, opens=self._opens_recent()).chosen.connect(self.recent_requested)

    def _opens_recent(self) -> bool:
        """Return whether the newest of the recent ones is open now: it is not offered."""
        return self._window.has_workspace_shown

    def _add(self, menu: QMenu, command: Command) -> None:
        action = self._table.action(command.id)
        if command.icon:
            action.setIcon(self._theme.icon(command.icon))
        menu.addAction(action)


class RecentMenu(QObject):
    """The workspaces opened before, in a menu of their own inside another one."""

    chosen = Signal(object)  # Path

    def __init__(self, recent: RecentFiles, menu: QMenu, *, opens: bool) -> None:
        """`opens`: the newest one is open."""
        super().__init__(menu)
        self._recent = recent
        self._first = 1 if opens else 0
        self.menu = menu.addMenu(self.tr("Open &recent"))
        recent.looked.connect(self._show)
        self._show()
        recent.look()

    @Slot()
    def _show(self) -> None:
        self.menu.clear()
        paths = self._recent.paths[self._first :]
        for path in paths:
            action = self.menu.addAction(_said(path, paths))
            action.setData(str(path))
            action.triggered.connect(self._on_triggered)
        self.menu.menuAction().setEnabled(bool(paths))

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(Path(action.data()))


def choose_first(menu: QMenu) -> None:
    """Choose the first row of an open menu as an arrow key would: a menu opened by `setActiveAction` opens the next."""
    kind, key, modifiers = QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(menu, QKeyEvent(kind, key, modifiers))


def _said(path: Path, others: Iterable[Path]) -> str:
    """Return a file's name, with its folder where another one is called the same."""
    same = sum(other.name == path.name for other in others) > 1
    name = f"{path.stem} — {path.parent.name}" if same else path.stem
    return name.replace("&", "&&")
