"""Whose workspace this is: the head of the sidebar, and the first view of Today however late that page is made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rm_desktop.clock import Clock
from rm_desktop.services.today_view import TodayView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.shell.page_stack import PageStack
from rm_desktop.ui.shell.sidebar import Sidebar

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class Whose(QObject):
    """Knows Today as it was seen last, and hands it to those who show a part of it."""

    changed = Signal()
    """The pair is another one, or has another title."""

    def __init__(self, pages: PageStack, sidebar: Sidebar, dispatcher: Dispatcher, clock: Clock) -> None:
        super().__init__(pages)
        self._pages = pages
        self._sidebar = sidebar
        self._dispatcher = dispatcher
        self._clock = clock
        self._view: TodayView | None = None
        self._begun = False
        pages.page_made.connect(self._on_page_made)
        dispatcher.ready.connect(self._on_ready)

    @property
    def pair(self) -> str:
        """The pair's title; "" as long as nobody looked."""
        return "" if self._view is None else self._view.pair.title

    def begin(self, view: TodayView | None) -> None:
        """Show the last picture of another workspace; None where there is none."""
        self._view = None
        self._begun = True
        if view is not None:
            self._on_shown(view)

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        """Fill Today; where the services are there already it would wait for them for ever."""
        if isinstance(page, TodayPage):
            page.shown.connect(self._on_shown)
            view = self._dispatcher.read(_today) or self._view
            if view is not None:
                page.show_view(view)
            if self._dispatcher.desk is not None:
                page.equip()

    @Slot()
    def _on_ready(self) -> None:
        """Look who they are where Today is not shown and does not look itself."""
        if self._begun and self._pages.made("today") is None:
            view = self._dispatcher.read(_today)
            if view is not None:
                self._on_shown(view)

    @Slot(object)
    def _on_shown(self, view: TodayView) -> None:
        before, self._view = self.pair, view
        if self.pair != before:
            self.changed.emit()
        self._sidebar.show_pair(view.pair, view.pair.week(self._clock.today()))


def _today(desk: "Desk") -> TodayView:
    return desk.today.view()
