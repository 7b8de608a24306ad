"""What the commands of the window do; made after the first paint, for no hand is quicker."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.changes import Changes, UnitLabel
from rm_desktop.ui import deed_words, panes
from rm_desktop.ui.actions import COMMANDS, CommandTable, page_commands
from rm_desktop.ui.command import Menu, When
from rm_desktop.ui.dialogs.about import AboutDialog
from rm_desktop.ui.dialogs.keys import KeysDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.outside import OutsideWatch
from rm_desktop.ui.theme import Scheme, Theme
from rm_desktop.ui.widgets.quick_find import QuickFind

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

ZOOM_STEP = 0.1


class WindowCommands(QObject):
    """Connects the table of commands with window, theme and dispatcher; what needs a file is only asked for."""

    new_requested = Signal()
    open_requested = Signal()
    lock_requested = Signal()
    protection_requested = Signal()
    backups_requested = Signal()
    settings_requested = Signal()

    def __init__(self, window: MainWindow, dispatcher: Dispatcher, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._dispatcher = dispatcher
        self._theme = theme
        self._finder: QuickFind | None = None
        self._outside = OutsideWatch(dispatcher, window.pages, self)
        self.table = CommandTable(COMMANDS + page_commands(), self)
        window.addActions(list(self.table.all()))
        self._connect()
        self._choose_scheme()
        dispatcher.changed.connect(self._on_changed)
        dispatcher.ready.connect(self.refresh)
        window.sidebar.search_requested.connect(self.find)
        window.sidebar.menu_requested.connect(self.show_menu)
        self.refresh()

    def _connect(self) -> None:
        window, theme = self._window, self._theme
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
                "page-trash": self._show_page,
                "quit": window.window().close,
                "undo": self.undo,
                "redo": self.redo,
                "find": self.find,
                "menu": self.show_menu,
                "theme-system": self._follow_system,
                "theme-light": self._go_light,
                "theme-dark": self._go_dark,
                "zoom-in": self._zoom_in,
                "zoom-out": self._zoom_out,
                "zoom-reset": self._zoom_reset,
                "full-screen": self._toggle_full_screen,
                "next-pane": self._next_pane,
                "keys": self._show_keys,
                "about": self._show_about,
            }
        )
        for command in page_commands():
            self.table.action(command.id).triggered.connect(self._show_page)
        theme.changed.connect(self._choose_scheme)

    @Slot()
    def undo(self) -> None:
        """Take back the last change, after what is typed was written: that is then the last change."""
        self._window.pages.save_pending()
        self._unless_outside(_undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._unless_outside(_redo)

    def _unless_outside(self, call: "Callable[[Desk], Changes]") -> None:
        """Do what the menu says, unless another program has written since: then that would be taken back instead."""
        if self._outside.look():
            self._dispatcher.failed.emit(UserError(Problem.CHANGED_OUTSIDE))
        else:
            self._dispatcher.do(call)

    @Slot()
    def find(self) -> None:
        """Open the palette that finds records and commands."""
        if self._dispatcher.desk is None:
            return
        if self._finder is None:
            self._finder = QuickFind(self._dispatcher, self._theme, self.table, self._window)
            self._finder.record_chosen.connect(self._window.pages.open_record)
        self._finder.open()

    @Slot()
    def show_menu(self) -> None:
        """Show all commands by their menus beside the button in the sidebar."""
        menu = self.menu()
        button = self._window.sidebar.more
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot()
    def refresh(self) -> None:
        """Enable what can be used now, and name what undo and redo would do."""
        conditions = set()
        shown = self._window.has_workspace_shown
        if shown:
            conditions.add(When.WORKSPACE)
        if shown and self._dispatcher.desk is not None:
            conditions.add(When.DESK)
        undo, redo = self._dispatcher.read(_next_undo), self._dispatcher.read(_next_redo)
        if shown and undo is not None:
            conditions.add(When.UNDO)
        if shown and redo is not None:
            conditions.add(When.REDO)
        self.table.allow(frozenset(conditions))
        undo_words = deed_words.undo_words(undo) if shown and undo else self.tr("Undo")
        redo_words = deed_words.redo_words(redo) if shown and redo else self.tr("Redo")
        self.table.action("undo").setText(undo_words.replace("&", "&&"))
        self.table.action("redo").setText(redo_words.replace("&", "&&"))

    def forget(self) -> None:
        """Let go of what names records: the window is being locked."""
        if self._finder is not None:
            self._finder.hide()
            self._finder.deleteLater()
            self._finder = None
        self.refresh()

    def menu(self) -> QMenu:
        """Return all commands by their menus; it goes away when it closes."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for each in Menu:
            inner = menu.addMenu(self.table.title(each))
            part = 0
            for command in self.table.of_menu(each):
                if command.part != part:
                    inner.addSeparator()
                    part = command.part
                inner.addAction(self.table.action(command.id))
        return menu

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.refresh()

    @Slot()
    def _show_page(self) -> None:
        self._window.pages.go_to(self.sender().objectName().removeprefix("page-"))

    @Slot()
    def _export(self) -> None:
        self._window.pages.go_to("share")

    @Slot()
    def _show_versions(self) -> None:
        page = self._window.pages.current
        if page is not None:
            page.show_versions()

    @Slot()
    def _next_pane(self) -> None:
        page = self._window.pages.current
        panes.go_on((self._window.sidebar, *(page.panes() if page is not None else ())))

    @Slot()
    def _choose_scheme(self) -> None:
        self.table.action(f"theme-{self._theme.scheme.value}").setChecked(True)

    @Slot()
    def _follow_system(self) -> None:
        self._theme.set_scheme(Scheme.SYSTEM)

    @Slot()
    def _go_light(self) -> None:
        self._theme.set_scheme(Scheme.LIGHT)

    @Slot()
    def _go_dark(self) -> None:
        self._theme.set_scheme(Scheme.DARK)

    @Slot()
    def _zoom_in(self) -> None:
        self._theme.set_zoom(round(self._theme.zoom + ZOOM_STEP, 2))

    @Slot()
    def _zoom_out(self) -> None:
        self._theme.set_zoom(round(self._theme.zoom - ZOOM_STEP, 2))

    @Slot()
    def _zoom_reset(self) -> None:
        self._theme.set_zoom(1.0)

    @Slot()
    def _toggle_full_screen(self) -> None:
        frame = self._window.window()
        if frame.isFullScreen():
            frame.showNormal()
        else:
            frame.showFullScreen()

    @Slot()
    def _show_keys(self) -> None:
        KeysDialog(self.table, self._theme, self._window).open()

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(self._theme, self._window).open()


def _undo(desk: "Desk") -> Changes:
    return desk.undoing.undo()


def _redo(desk: "Desk") -> Changes:
    return desk.undoing.redo()


def _next_undo(desk: "Desk") -> UnitLabel | None:
    return desk.undoing.next_undo()


def _next_redo(desk: "Desk") -> UnitLabel | None:
    return desk.undoing.next_redo()
