"""What the commands of the window do; made after the first paint, for no hand is quicker."""

import sys

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from rm_desktop.store.changes import Changes
from rm_desktop.ui.commands.actions import CommandTable, every_command
from rm_desktop.ui.commands.appearance import Appearance
from rm_desktop.ui.commands.command import When
from rm_desktop.ui.commands.going import Going
from rm_desktop.ui.commands.menus import Menus, choose_first
from rm_desktop.ui.commands.page_actions import PageActions
from rm_desktop.ui.commands.undoing import Undoing
from rm_desktop.ui.dialogs.about import AboutDialog
from rm_desktop.ui.dialogs.keys import KeysDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.habits import Habits
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.outside import OutsideWatch
from rm_desktop.ui.palette.palette import Palette
from rm_desktop.ui.recent_files import RecentFiles
from rm_desktop.ui.tasks import Lane


class WindowCommands(QObject):
    """Connects the table of commands with window, theme and dispatcher; what needs a file is only asked for."""

    new_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(object)  # Path of a workspace that was open before
    lock_requested = Signal()
    protection_requested = Signal()
    backups_requested = Signal()
    settings_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        dispatcher: Dispatcher,
        theme: Theme,
        habits: Habits | None = None,
        lane: Lane | None = None,
    ) -> None:
        """`habits` know what was open before, and `lane` looks whether it is still there."""
        super().__init__(window)
        self._window = window
        self._dispatcher = dispatcher
        self._theme = theme
        self._finder: Palette | None = None
        self._outside = OutsideWatch(dispatcher, window.pages, self)
        self.table = CommandTable(every_command(), self)
        self.undoing = Undoing(self.table, dispatcher, window.pages, self._outside)
        self.undo = self.undoing.undo
        self.pages = PageActions(self.table, window.pages, dispatcher, self)
        recent = None if habits is None or lane is None else RecentFiles(habits, lane, self)
        self.menus = Menus(self.table, window, theme, recent)
        Appearance(self.table, theme, window, self)
        Going(self.table, window, self)
        window.addActions(list(self.table.of_window()))
        self._connect()
        if habits is not None:
            self.table.set_keys(habits.settings.keys)
        self.refresh()
        if sys.platform == "darwin":
            self.menus.make_bar()

    def _connect(self) -> None:
        window = self._window
        self.table.connect_all(
            {
                "new": self.new_requested.emit,
                "open": self.open_requested.emit,
                "export": self._export,
                "lock": self.lock_requested.emit,
                "protection": self.protection_requested.emit,
                "backups": self.backups_requested.emit,
                "settings": self.settings_requested.emit,
                "history": self._show_versions,
                "quit": window.window().close,
                "find": self.find,
                "menu": self.show_menu_for_keys,
                "keys": self.show_keys,
                "about": self._show_about,
            }
        )
        self._dispatcher.changed.connect(self._on_changed)
        self._dispatcher.ready.connect(self.refresh)
        self._dispatcher.can_write_changed.connect(self.refresh)
        self.table.retranslated.connect(self.refresh)
        self.pages.menu_requested.connect(self.menus.pop_up)
        self.menus.recent_requested.connect(self.recent_requested)
        window.pages.trail_changed.connect(self._allow)
        window.sidebar.search_requested.connect(self.find)
        window.sidebar.menu_requested.connect(self.show_menu)

    @Slot()
    def find(self) -> None:
        """Open the palette that finds records and commands."""
        if self._dispatcher.desk is None:
            return
        if self._finder is None:
            self._finder = Palette(self._dispatcher, self._theme, self.table, self._window)
            self._finder.record_chosen.connect(self._window.pages.open_found)
        self._finder.open()

    @Slot()
    def show_menu(self) -> QMenu:
        """Show all commands by their menus beside the button in the sidebar, or in a corner where that is hidden."""
        menu = self.menu()
        button = self._window.sidebar.more
        if button.isVisible():
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        else:
            menu.popup(self._window.mapToGlobal(QPoint(0, 0)))
        return menu

    @Slot()
    def show_menu_for_keys(self) -> None:
        """Show them with the first one chosen, from which the arrows go on."""
        choose_first(self.show_menu())

    @Slot()
    def refresh(self) -> None:
        """Enable what can be used now, and name what undo and redo would do."""
        shown = self._window.has_workspace_shown
        if not shown:
            self._window.set_focus_mode(False)
        self.undoing.name(shown)
        self._allow()
        self.pages.allow(shown)

    @Slot()
    def _allow(self) -> None:
        """Enable what can be used now, by what is known already: a step along the pages must cost nothing."""
        self.table.allow(self._conditions() if self._window.has_workspace_shown else frozenset())

    def _conditions(self) -> frozenset[When]:
        """Return what is there while a workspace is shown."""
        trail, desk = self._window.pages.trail, self._dispatcher.desk is not None
        there = {
            When.WORKSPACE: True,
            When.DESK: desk,
            When.WRITABLE: self._dispatcher.can_write,
            When.UNDO: self.undoing.can_undo,
            When.REDO: self.undoing.can_redo,
            When.BACK: desk and trail.can_go_back,
            When.FORWARD: desk and trail.can_go_forward,
        }
        return frozenset(when for when, is_there in there.items() if is_there)

    def forget(self) -> None:
        """Let go of what names records: the window is being locked."""
        if self._finder is not None:
            self._finder.hide()
            self._finder.deleteLater()
            self._finder = None
        self.refresh()

    def menu(self) -> QMenu:
        """Return all commands by their menus; it goes away when it closes."""
        return self.menus.everything()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.refresh()

    @Slot()
    def _export(self) -> None:
        self._window.pages.go_to("share")

    @Slot()
    def _show_versions(self) -> None:
        page = self._window.pages.current
        if page is not None:
            page.show_versions()

    @Slot()
    def show_keys(self) -> None:
        """Show every key, those of the page on view first."""
        KeysDialog(self.table, self._theme, self._window, self._window.pages.current_id).open()

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(self._theme, self._window).open()
