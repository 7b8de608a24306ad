"""What fills the window: sidebar and pages put together; it decides nothing."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.today_view import TodayView
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page, entry_of
from rm_desktop.ui.pages.today import TodayPage
from rm_desktop.ui.shell.bars import BarPlace, Bars
from rm_desktop.ui.shell.focus_mode import FocusMode
from rm_desktop.ui.shell.page_stack import PageStack
from rm_desktop.ui.shell.sidebar import Sidebar
from rm_desktop.ui.shell.stage import Stage
from rm_desktop.ui.shell.whose import Whose
from rm_desktop.ui.tasks import Lane

NARROW_WIDTH = 900
NARROW_ZOOM = 1.5
WIDEST = 1720  # of the content, at 100 %: a page on the largest screen stays one that the eye takes in
_LIVE = "live"
_FIRST = 10_000  # the content has all the room there is, up to its greatest width


class MainWindow(QWidget):
    """Shows one workspace, or what stands in its place: the welcome, a locked one, one in trouble."""

    painted = Signal()
    """What a workspace begins with is on the screen: its page, or the calm canvas before it."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, clock: Clock) -> None:
        super().__init__()
        self._dispatcher = dispatcher
        self._theme = theme
        self._unpainted = False
        self.is_blank = True
        """Whether nothing was shown yet."""
        self.sidebar = Sidebar(theme)
        self.pages = PageStack(dispatcher, theme, lane, clock)
        self._stage = Stage(self.pages)
        self._whose = Whose(self.pages, self.sidebar, dispatcher, clock)
        self.bars = Bars(theme, self)
        self.focus_mode = FocusMode(self, theme)
        self._whose.changed.connect(self._say_title)
        self.pages.page_shown.connect(self._on_page_shown)
        self.pages.page_made.connect(self._on_page_made)
        self.sidebar.page_requested.connect(self.pages.go_to)
        self.focus_mode.changed.connect(self._show_sidebar)
        dispatcher.waiting_changed.connect(self.sidebar.saved.set_saving)
        dispatcher.refused_changed.connect(self.sidebar.saved.set_refused)
        dispatcher.can_write_changed.connect(self.sidebar.saved.set_writable)
        dispatcher.together.changed.connect(self._say_together)
        self.sidebar.running.asked.connect(self._go_on)
        theme.changed.connect(self._fit)
        self._lay_out()

    def show_workspace(self, page_id: str, view: TodayView | None) -> None:
        """Show a workspace on a page. Where that waits for the services it is marked, and the canvas stays calm.

        `view` is Today as it was seen last: whose pair it is stands in the sidebar at once.
        """
        self.is_blank = False
        self._whose.begin(view)
        self._stage.clear()
        self._show_sidebar()
        page = self.pages.show_page(page_id)
        if page is None:
            self._on_page_shown(page_id)
        if view is None or not isinstance(page, TodayPage):
            self._unpainted = True
            self.update()

    def show_instead(self, widget: QWidget) -> None:
        """Show something in place of the workspace, and nothing that tells of one."""
        self.is_blank = False
        self.put_standing(None)
        self._stage.clear()
        self._stand_in(widget)

    def cover(self, widget: QWidget) -> None:
        """Show something in place of the workspace until `uncover`; pages and bars stay as they are behind it."""
        self.bars.cover()
        self._stand_in(widget)

    def uncover(self) -> None:
        """Show the workspace again as it was."""
        self._stage.clear()
        self._show_sidebar()
        self.bars.uncover()
        self._on_page_shown(self.pages.current_id)

    @property
    def instead(self) -> QWidget | None:
        """Return what is shown in place of the workspace."""
        return self._stage.instead

    @property
    def has_workspace_shown(self) -> bool:
        """Return whether the pages are shown, not the welcome."""
        return self._stage.shows_pages

    def put_message(self, bar: QWidget | None) -> None:
        """Show a message on top of the page in place of the one before, or none."""
        self.bars.put(BarPlace.MESSAGE, bar)

    @property
    def message(self) -> QWidget | None:
        """Return the message that is shown, or was until it was dismissed."""
        return self.bars.at(BarPlace.MESSAGE)

    def put_reminder(self, bar: QWidget | None) -> None:
        """Show what a person wanted to be reminded of above any message, or nothing any more."""
        self.bars.put(BarPlace.REMINDER, bar)

    def put_standing(self, bar: QWidget | None) -> None:
        """Show what holds as long as this workspace is open above any message, or nothing any more."""
        self.bars.put(BarPlace.STANDING, bar)

    def put_busy(self, bar: QWidget) -> None:
        """Show what is being done until it is taken away."""
        self.bars.put(BarPlace.BUSY, bar)

    def take_busy(self, bar: QWidget) -> None:
        """Take away what was being done; harmless where something else is being done by now."""
        self.bars.take(BarPlace.BUSY, bar)

    def set_focus_mode(self, on: bool) -> None:
        """Fill the screen with the page alone, or go back."""
        self.focus_mode.turn(on)

    def retranslate(self) -> None:
        """Say everything in the language that is spoken now; pages are made anew where they were."""
        self.sidebar.retranslate()
        self.focus_mode.retranslate()
        if self._dispatcher.desk is None or not self.has_workspace_shown:
            return
        spot = self.pages.spot()
        self.pages.save_pending()
        self.pages.forget()
        self.pages.begin_at(spot)
        self.pages.show_page(spot.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.focus_mode.take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _stand_in(self, widget: QWidget) -> None:
        self.sidebar.hide()
        self._stage.put(widget)
        self.window().setWindowTitle("RM Desktop")

    def _lay_out(self) -> None:
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.focus_mode.row)
        column.addWidget(self.bars.area)
        column.addWidget(self._stage, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addStretch(1)
        row.addWidget(self.content, _FIRST)
        row.addStretch(1)
        self._fit()

    @Slot()
    def _show_sidebar(self) -> None:
        self.sidebar.setVisible(self.has_workspace_shown and not self.focus_mode.on)

    @Slot()
    def _fit(self) -> None:
        self.content.setMaximumWidth(self._theme.px(WIDEST))
        self.sidebar.set_narrow(self.width() < NARROW_WIDTH or self._theme.zoom >= NARROW_ZOOM)

    @Slot(str)
    def _on_page_shown(self, page_id: str) -> None:
        self.sidebar.show_page(page_id)
        if not self.has_workspace_shown:
            return
        self._say_together()
        self._say_title()

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        if isinstance(page, TodayPage):
            page.painted.connect(self.painted)

    @Slot()
    def _say_title(self) -> None:
        """Name the page and whose it is; never a record. Qt ends it with the program's name, as every other title."""
        if self.has_workspace_shown and self.pages.current_id:
            said = self.tr("{page} — {pair}") if self._whose.pair else self.tr("{page} — RM Desktop")
            page = entry_of(self.pages.current_id).title
            self.window().setWindowTitle(said.format(page=page, pair=self._whose.pair))

    @Slot()
    def _say_together(self) -> None:
        """Say at the sidebar's foot that private things are hidden, and behind other pages that a session runs."""
        together = self._dispatcher.together
        self.sidebar.set_private_hidden(together.on)
        elsewhere = bool(together.held_id) and self.pages.current_id != _LIVE
        self.sidebar.running.show_held(together if elsewhere else None)

    @Slot()
    def _go_on(self) -> None:
        self.pages.go_with(_LIVE, self._dispatcher.together.held_id)
