"""The pages of the window, each made at its first visit."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from rm_desktop.clock import Clock
from rm_desktop.settings import Spot
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import IN_SIDEBAR, Page, PageEntry, entry_of, page_of
from rm_desktop.ui.shell.page_spot import PageSpots
from rm_desktop.ui.shell.page_trail import PageTrail, Place
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class PageStack(QStackedWidget):
    """Shows one page at a time; a page that needs the services waits for them."""

    page_shown = Signal(str)
    page_made = Signal(object)  # Page
    trail_changed = Signal()

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
        self._stale: set[Page] = set()
        self._spots = PageSpots()
        self.trail = PageTrail()
        """Where a person was in this workspace."""
        dispatcher.ready.connect(self._show_wanted)
        theme.changed.connect(self._on_theme_changed)

    @property
    def current(self) -> Page | None:
        """Return the page that is shown."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def current_id(self) -> str:
        """Return the id of the page that is shown, or is wanted as soon as the services are there."""
        return self._wanted or next((each for each, page in self._pages.items() if page is self.current), "")

    @property
    def selected(self) -> str:
        """Return the id of the record that is chosen on the page that is shown; "" for none."""
        return self.current.selected if self.current is not None else ""

    def made(self, page_id: str) -> Page | None:
        """Return a page that was shown before; None for one that was not."""
        return self._pages.get(page_id)

    def spot(self) -> Spot:
        """Return where a person is on every page, to come back to it another day."""
        return self._spots.read(self.current_id, self._pages)

    def begin_at(self, spot: Spot) -> None:
        """Bring each page to where it was left as soon as it is made; which one is shown first is the caller's."""
        self._spots = PageSpots(spot)

    def show_page(self, page_id: str) -> Page | None:
        """Show a page and return it; None where it has to wait for the services."""
        return self._show(Place(page_id))

    @Slot(str)
    def go_to(self, page_id: str) -> Page | None:
        """Show a page as a person asks for it, with the keyboard on it, so that its own keys work at once."""
        page = self.show_page(page_id)
        if page is not None:
            page.focus_first()
        return page

    @Slot(str, str)
    def go_with(self, page_id: str, record_id: str) -> None:
        """Show a page with something chosen on it, whatever kind it is of; without an id only the page."""
        page = self.go_to(page_id)
        if page is not None and record_id:
            page.come_back_to(record_id)

    @Slot(str, str)
    def open_record(self, kind: str, record_id: str) -> bool:
        """Show a record on the page where its kind lives; without an id only the page."""
        return self._open(kind, record_id, "")

    @Slot(str, str, str)
    def open_found(self, kind: str, record_id: str, words: str) -> bool:
        """Show a record at the place where words that were searched for stand in it."""
        return self._open(kind, record_id, words)

    @Slot()
    def go_back(self) -> None:
        """Show the page before this one, with what was chosen on it."""
        self._go_along(self.trail.back(self.selected))

    @Slot()
    def go_forward(self) -> None:
        """Show the page again that was gone back from."""
        self._go_along(self.trail.forward(self.selected))

    def go_by(self, step: int) -> None:
        """Show the page so many places further down the sidebar; after the last one comes the first."""
        ids = [entry.id for entry in IN_SIDEBAR]
        here = entry_of(self.current_id).within or self.current_id if self.current_id else ""
        self.go_to(ids[(ids.index(here) + step) % len(ids)] if here else ids[0])

    def save_pending(self) -> None:
        """Have every page write what autosave has not written yet."""
        for page in self._pages.values():
            page.save_pending()

    def forget(self) -> None:
        """Let go of every page: another workspace comes."""
        for page in self._pages.values():
            page.part()
            self.removeWidget(page)
            page.hide()
            for each in (page, *page.findChildren(QObject)):  # else PySide keeps the Python half of each for good
                each.destroyed.connect(vars(each).clear)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()
        self._spots = PageSpots()
        self.trail = PageTrail()
        self.trail_changed.emit()

    def _show(self, place: Place, *, along: bool = False) -> Page | None:
        """Show a page; `along` the trail, where it stands already."""
        left_at = self.selected
        page = self._pages.get(place.page) or self._make(entry_of(place.page))
        if page is None:
            self._wanted = place.page
            return None
        self._wanted = ""
        self.setCurrentWidget(page)
        if page in self._stale:
            self._stale.remove(page)
            QTimer.singleShot(0, page, partial(_lay_out_anew, page))
        if not along:
            self.trail.visit(place, left_at)
        self.page_shown.emit(place.page)
        self.trail_changed.emit()
        return page

    def _open(self, kind: str, record_id: str, words: str) -> bool:
        """Show a record; within one page that is a step of its own on the trail."""
        page_id, page_before, left_at = page_of(kind), self.current_id, self.selected
        page = self.go_to(page_id)
        if page is None or not record_id:
            return page is not None
        opened = page.open_found(kind, record_id, words) if words else page.open_record(kind, record_id)
        if page_before == page_id and page.selected:
            self.trail.visit(Place(page_id, page.selected), left_at)
            self.trail_changed.emit()
        return opened

    def _go_along(self, place: Place | None) -> None:
        page = self._show(place, along=True) if place is not None else None
        if place is not None and page is not None:
            if place.record:
                page.come_back_to(place.record)
            page.focus_first()

    def _make(self, entry: PageEntry) -> Page | None:
        page = self._load(entry)
        if page is not None:
            self._pages[entry.id] = page
            page.open_requested.connect(self.open_record)
            page.page_requested.connect(self.go_with)
            self.addWidget(page)
            self._spots.put_back(entry.id, page)
            self.page_made.emit(page)
        return page

    def _load(self, entry: PageEntry) -> Page | None:
        desk: Desk | None = self._dispatcher.desk
        if not entry.needs_desk:
            return entry.maker()(self._dispatcher, self._theme, self._clock, self)
        return None if desk is None else entry.maker()(desk, self._dispatcher, self._theme, self._lane, self)

    def _show_wanted(self) -> None:
        if self._wanted:
            self.go_to(self._wanted)

    @Slot()
    def _on_theme_changed(self) -> None:
        """Note who was out of sight: there Qt tells no layout that what lies in it has another size."""
        self._stale = {page for page in self._pages.values() if page is not self.current}


def _lay_out_anew(page: Page) -> None:
    for layout in page.findChildren(QLayout):
        layout.invalidate()
