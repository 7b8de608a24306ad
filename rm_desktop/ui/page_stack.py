"""The pages of the window, each made at its first visit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page, PageEntry, entry_of, page_of
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class PageStack(QStackedWidget):
    """Shows one page at a time; a page that needs the services waits for them."""

    page_shown = Signal(str)
    page_made = Signal(object)  # Page

    def __init__(
        self, dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._clock = clock
        self._pages: dict[str, Page] = {}
        self._wanted = ""
        dispatcher.ready.connect(self._show_wanted)

    @property
    def current(self) -> Page | None:
        """Return the page that is shown."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def current_id(self) -> str:
        """Return the id of the page that is shown, or is wanted as soon as the services are there."""
        return self._wanted or next((each for each, page in self._pages.items() if page is self.current), "")

    def show_page(self, page_id: str) -> Page | None:
        """Show a page and return it; None where it has to wait for the services."""
        entry = entry_of(page_id)
        page = self._pages.get(page_id) or self._make(entry)
        if page is None:
            self._wanted = page_id
            return None
        self._wanted = ""
        self.setCurrentWidget(page)
        self.page_shown.emit(page_id)
        return page

    @Slot(str)
    def go_to(self, page_id: str) -> Page | None:
        """Show a page as a person asks for it, with the keyboard on it, so that its own keys work at once."""
        page = self.show_page(page_id)
        if page is not None:
            page.focus_first()
        return page

    @Slot(str, str)
    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a record on the page where its kind lives; without an id only the page."""
        page = self.go_to(page_of(kind))
        return page is not None and (not record_id or page.open_record(kind, record_id))

    def save_pending(self) -> None:
        """Have every page write what autosave has not written yet."""
        for page in self._pages.values():
            page.save_pending()

    def forget(self) -> None:
        """Let go of every page: another workspace comes."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.hide()
            for each in (page, *page.findChildren(QObject)):  # else PySide keeps the Python half of each for good
                each.destroyed.connect(vars(each).clear)
            page.deleteLater()
        self._pages.clear()

    def _make(self, entry: PageEntry) -> Page | None:
        desk: Desk | None = self._dispatcher.desk
        if entry.needs_desk:
            if desk is None:
                return None
            page = entry.load()(desk, self._dispatcher, self._theme, self._lane)
        else:
            page = entry.load()(self._dispatcher, self._theme, self._clock)
        self._pages[entry.id] = page
        page.open_requested.connect(self.open_record)
        self.addWidget(page)
        self.page_made.emit(page)
        return page

    def _show_wanted(self) -> None:
        if self._wanted:
            self.go_to(self._wanted)
