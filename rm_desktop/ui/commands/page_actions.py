"""What the commands of each page do: their actions live on the pages, and ask the page that has them."""

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from rm_desktop.ui.commands.actions import CommandTable, said
from rm_desktop.ui.commands.command import Command
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import EVERY_PAGE, Page
from rm_desktop.ui.shell.page_stack import PageStack


class PageActions(QObject):
    """Puts each action where its keys work, enables what can be used now, and hands it to its page.

    A command that may be asked for from `anywhere` can be used as soon as the services are there; its keys still
    work on its page alone, for on another one they mean something else.
    """

    menu_requested = Signal(object, object)  # tuple[str, ...]: ids of commands, "" parts them; QPoint on the screen

    def __init__(self, table: CommandTable, pages: PageStack, dispatcher: Dispatcher, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._pages = pages
        self._dispatcher = dispatcher
        self._usable = False
        self._told: tuple[object, ...] = ()
        for command in table.commands:
            if command.page:
                table.action(command.id).triggered.connect(self._on_triggered)
        for entry in EVERY_PAGE:
            page = pages.made(entry.id)
            if page is not None:
                self._on_page_made(page)
        pages.page_made.connect(self._on_page_made)
        pages.page_shown.connect(self._on_page_shown)

    def run(self, command_id: str) -> None:
        """Do a command of a page, which is shown first where it is another one; there it may turn out impossible."""
        page_id = self._table.command(command_id).page
        page = self._pages.current if self._pages.current_id == page_id else self._pages.go_to(page_id)
        if page is not None and command_id in self._possible(page):
            page.slots()[command_id]()

    def allow(self, usable: bool) -> None:
        """Take note whether pages can be used at all: none is behind a lock or before the services are there."""
        self._usable = usable
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Enable what can be used now."""
        self._told = ()
        self._refresh_where_other()

    def _refresh_where_other(self) -> None:
        """Do nothing where the same can be used as before: pages say more often that it may be other than it is."""
        page = self._pages.current if self._usable else None
        shown, possible = self._pages.current_id, self._possible(page) if page is not None else frozenset()
        called = page.words() if page is not None else {}
        told = (page, shown, possible, dict(called), self._usable, self._dispatcher.desk, self._dispatcher.can_write)
        if told == self._told:
            return
        self._told = told
        for command in self._table.commands:
            if command.page:
                here = command.page == shown and command.id in possible
                self._table.action(command.id).setEnabled(here or self._elsewhere(command, shown))
                self._table.action(command.id).setText(called.get(command.id) or said(command))

    def _elsewhere(self, command: Command, shown: str) -> bool:
        known = self._usable and command.anywhere and command.page != shown and self._dispatcher.desk is not None
        return known and self._allowed(command)

    def _possible(self, page: Page) -> frozenset[str]:
        """Return what a page can do now, as far as what that changes can be kept."""
        return frozenset(each for each in page.possible() if self._allowed(self._table.command(each)))

    def _allowed(self, command: Command) -> bool:
        return command.reads or self._dispatcher.can_write

    @Slot()
    def _on_triggered(self) -> None:
        self.run(self.sender().objectName())

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        page.possible_changed.connect(self._on_possible_changed)
        page.menu_requested.connect(self._on_menu_requested)
        for command_id in page.slots():
            page.home(command_id).addAction(self._table.action(command_id))

    @Slot(str)
    def _on_page_shown(self, _page_id: str) -> None:
        self._refresh_where_other()

    @Slot()
    def _on_possible_changed(self) -> None:
        if self.sender() is self._pages.current:
            self._refresh_where_other()

    @Slot(object, object)
    def _on_menu_requested(self, command_ids: tuple[str, ...], at: QPoint) -> None:
        self._refresh_where_other()
        self.menu_requested.emit(command_ids, at)
