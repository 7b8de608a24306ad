"""The sidebar: whose pair this is, the search field, the pages; at its foot Trash, Settings and what is saved."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from rm_desktop.services.today_view import PairView
from rm_desktop.ui.page import EVERY_PAGE, PAGES, TRASH, PageEntry
from rm_desktop.ui.search_button import SearchButton
from rm_desktop.ui.sidebar_parts import FootLine, PairHead
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.nav_button import NavButton

WIDTH = 216
NARROW_WIDTH = 64
_MARGIN = 14
_GAP = 4


class _Needs(NamedTuple):
    """Heights: for everything with air, with everything close together, and without what tells nothing new."""

    roomy: int
    close: int
    least: int


class Sidebar(QWidget):
    """Chooses pages and opens the search; it shows only what it is told."""

    page_requested = Signal(str)
    search_requested = Signal()
    menu_requested = Signal()
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._saving = self._refused = False
        self._needs = _Needs(0, 0, 0)
        self.setAccessibleName(self.tr("Pages"))
        self._pair = PairHead(theme, self)
        self._search = SearchButton(theme, self.tr("Search…"), self.tr("Ctrl K"), self)
        self._search.clicked.connect(self.search_requested)
        self._group = QButtonGroup(self)
        self._buttons = {entry.id: self._page_button(entry) for entry in EVERY_PAGE}
        self.settings = NavButton(theme, self.tr("Settings"), "settings", self)
        self.settings.setCheckable(False)
        self.settings.clicked.connect(self.settings_requested)
        self._at_foot = (self._buttons[TRASH.id], self.settings)
        self._private = FootLine(theme, self)
        self._private.say("lock", "private", self.tr("Journal stays private"))
        self._saved = FootLine(theme, self)
        self.more = IconButton(theme, "more", self.tr("Menu (F10)"), self)
        self.more.clicked.connect(self.menu_requested)
        self._lay_out()
        self._tell_saved()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_pair(self, pair: PairView, week: int) -> None:
        """Show the two people and which week of their pair this is."""
        self._pair.show_pair(pair, week)

    def show_page(self, page_id: str) -> None:
        """Mark the page that is shown."""
        self._buttons[page_id].setChecked(True)

    @Slot(bool)
    def set_saving(self, saving: bool) -> None:
        """Say whether everything a person did is on disk."""
        self._saving = saving
        self._tell_saved()

    @Slot(bool)
    def set_refused(self, refused: bool) -> None:
        """Say that what is still to be saved could not be, or no longer."""
        self._refused = refused
        self._tell_saved()

    def _tell_saved(self) -> None:
        if self._refused:
            self._saved.say("warning", "danger", self.tr("Not saved"))
        elif self._saving:
            self._saved.say("clock", "ink3", self.tr("Saving…"))
        else:
            self._saved.say("check-circle", "ink3", self.tr("All changes saved"))

    def set_narrow(self, narrow: bool) -> None:
        """Shrink to icons, or grow back."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyle()

    def focus_first(self) -> None:
        """Put the keyboard on the page that is shown."""
        shown = next((button for button in self._buttons.values() if button.isChecked()), self._search)
        shown.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRect(self.rect())
        edge = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.setBrush(self._theme.colour("line"))
        painter.drawRect(edge, 0, 1, self.height())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Stand closer where the window is low; then do without what tells nothing new, then what a menu has too."""
        height = self.height()
        for part in (self._pair, self._private):
            part.setHidden(height < self._needs.close)
        for button in self._at_foot:
            button.setHidden(height < self._needs.least)
        self._column.setSpacing(self._theme.px(1 if height < self._needs.roomy else _GAP))

    def _measure(self) -> None:
        """Note what height the sidebar needs at each of these steps."""
        for part in (self._pair, self._private, *self._at_foot):
            part.show()
        roomy = self._column.sizeHint().height()
        self._column.setSpacing(self._theme.px(1))
        close = self._column.sizeHint().height()
        for part in (self._pair, self._private):
            part.hide()
        self._needs = _Needs(roomy, close, self._column.sizeHint().height())

    def _page_button(self, entry: PageEntry) -> NavButton:
        button = NavButton(self._theme, entry.title, entry.icon, self)
        button.setObjectName(entry.id)
        self._group.addButton(button)
        button.clicked.connect(self._on_page_clicked)
        return button

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._pair)
        self._column.addSpacing(8)
        self._column.addWidget(self._search)
        self._column.addSpacing(4)
        for entry in PAGES:
            self._column.addWidget(self._buttons[entry.id])
        self._column.addStretch(1)
        for button in self._at_foot:
            self._column.addWidget(button)
        self._column.addSpacing(4)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._private)
        lines.addWidget(self._saved)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addLayout(lines, 1)
        self._foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignCenter)
        self._column.addLayout(self._foot)

    @Slot()
    def _on_page_clicked(self) -> None:
        self.page_requested.emit(self.sender().objectName())

    @Slot()
    def _restyle(self) -> None:
        theme, narrow = self._theme, self._narrow
        margin = theme.px(_MARGIN)
        self.setFixedWidth(theme.px(NARROW_WIDTH if narrow else WIDTH))
        self._column.setContentsMargins(margin, theme.px(18), margin, margin)
        self._column.setSpacing(theme.px(_GAP))
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._pair.set_icon_only(narrow)
        self._search.set_icon_only(narrow)
        for button in (*self._buttons.values(), self.settings):
            button.set_icon_only(narrow)
        for line in (self._private, self._saved):
            line.set_icon_only(narrow)
        self._measure()
        self._make_room()
        self.update()
