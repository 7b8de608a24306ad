"""The commands that lead from page to page and from pane to pane."""

from PySide6.QtCore import QObject, Slot

from rm_desktop.ui.commands.actions import CommandTable, page_commands
from rm_desktop.ui.main_window import MainWindow
from rm_desktop.ui.shell import panes


class Going(QObject):
    """Connects the pages and panes of the window with their commands."""

    def __init__(self, table: CommandTable, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        pages = window.pages
        table.connect_all({command.id: self._show_page for command in page_commands()})
        table.connect_all(
            {
                "back": pages.go_back,
                "forward": pages.go_forward,
                "page-before": self._go_up,
                "page-after": self._go_down,
                "next-pane": self._next_pane,
                "last-pane": self._last_pane,
            }
        )

    @Slot()
    def _show_page(self) -> None:
        self._window.pages.go_to(self.sender().objectName().removeprefix("page-"))

    @Slot()
    def _go_up(self) -> None:
        self._window.pages.go_by(-1)

    @Slot()
    def _go_down(self) -> None:
        self._window.pages.go_by(1)

    @Slot()
    def _next_pane(self) -> None:
        self._go_pane(1)

    @Slot()
    def _last_pane(self) -> None:
        self._go_pane(-1)

    def _go_pane(self, step: int) -> None:
        page = self._window.pages.current
        panes.go_on((self._window.sidebar, *(page.panes() if page is not None else ())), step)
