"""What fills the window: sidebar and pages put together; it decides nothing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.today_view import TodayView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page, entry_of
from rm_desktop.ui.page_stack import PageStack
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.sidebar import Sidebar
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme

NARROW_WIDTH = 900
NARROW_ZOOM = 1.5


class MainWindow(QWidget):
    """Shows one workspace, or what stands in its place: the welcome, a locked one, one in trouble."""

    today_painted = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._message: QWidget | None = None
        self._standing: QWidget | None = None
        self.is_blank = True
        """Whether nothing was shown yet."""
        self.sidebar = Sidebar(theme)
        self.pages = PageStack(dispatcher, theme, lane, clock)
        self.pages.page_shown.connect(self._on_page_shown)
        self.pages.page_made.connect(self._on_page_made)
        self.sidebar.page_requested.connect(self.pages.go_to)
        dispatcher.waiting_changed.connect(self.sidebar.set_saving)
        dispatcher.refused_changed.connect(self.sidebar.set_refused)
        theme.changed.connect(self._fit)
        self._lay_out()

    def show_today(self, view: TodayView | None) -> None:
        """Show the workspace on Today; without a last picture the page fills once the services are there."""
        self.is_blank = False
        self._take_away_instead()
        self.sidebar.show()
        page = self.pages.show_page("today")
        if view is not None and isinstance(page, TodayPage):
            page.show_view(view)

    def show_instead(self, widget: QWidget) -> None:
        """Show something in place of the workspace, and nothing that tells of one."""
        self.is_blank = False
        self.put_standing(None)
        self._take_away_instead()
        self.sidebar.hide()
        self._root.setCurrentIndex(self._root.addWidget(widget))
        self.window().setWindowTitle("RM Desktop")

    def cover(self, widget: QWidget) -> None:
        """Show something in place of the workspace until `uncover`; pages and bars stay as they are behind it."""
        for bar in (self._standing, self._message):
            if bar is not None:
                bar.hide()
        self.sidebar.hide()
        self._root.setCurrentIndex(self._root.addWidget(widget))
        self.window().setWindowTitle("RM Desktop")

    def uncover(self) -> None:
        """Show the workspace again as it was."""
        self._take_away_instead()
        self.sidebar.show()
        for bar in (self._standing, self._message):
            if bar is not None:
                bar.show()
        self._on_page_shown(self.pages.current_id)

    @property
    def instead(self) -> QWidget | None:
        """Return what is shown in place of the workspace."""
        return self._root.widget(1)

    @property
    def has_workspace_shown(self) -> bool:
        """Return whether the pages are shown, not the welcome."""
        return self._root.currentIndex() == 0

    def put_message(self, bar: QWidget | None) -> None:
        """Show a message on top of the page in place of the one before, or none."""
        _take_away(self._message)
        self._message = bar
        self._make_room(bar)

    @property
    def message(self) -> QWidget | None:
        """Return the message that is shown, or was until it was dismissed."""
        return self._message

    def put_standing(self, bar: QWidget | None) -> None:
        """Show what holds as long as this workspace is open above any message, or nothing any more."""
        _take_away(self._standing)
        self._standing = bar
        self._make_room(bar, 0)

    def _make_room(self, bar: QWidget | None, place: int = -1) -> None:
        there = any(each is not None for each in (self._message, self._standing))
        edge = self._theme.px(16) if there else 0
        self._messages.setContentsMargins(2 * edge, edge, 2 * edge, 0)
        if bar is not None:
            self._messages.insertWidget(place, bar)
            bar.show()

    def _take_away_instead(self) -> None:
        while (old := self._root.widget(1)) is not None:
            self._root.removeWidget(old)
            old.hide()
            old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._messages = QVBoxLayout()
        column.addLayout(self._messages)
        self._root = QStackedWidget()
        self._root.addWidget(self.pages)
        column.addWidget(self._root, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.content, 1)

    @Slot()
    def _fit(self) -> None:
        self.sidebar.set_narrow(self.width() < NARROW_WIDTH or self._theme.zoom >= NARROW_ZOOM)

    @Slot(str)
    def _on_page_shown(self, page_id: str) -> None:
        self.sidebar.show_page(page_id)
        title = entry_of(page_id).title
        self.window().setWindowTitle(self.tr("{page} — RM Desktop").format(page=title))  # as Qt ends every other title

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        if isinstance(page, TodayPage):
            page.shown.connect(self._on_today_shown)
            page.painted.connect(self.today_painted)

    @Slot(object)
    def _on_today_shown(self, view: TodayView) -> None:
        self.sidebar.show_pair(view.pair, view.pair.week(self._clock.today()))


def _take_away(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
