"""The sidebar: whose pair this is, the search field, the pages; at its foot Trash, Settings and what is saved."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import IN_SIDEBAR, PAGES, TRASH, PageEntry, entry_of
from rm_desktop.ui.shell.foot_lines import FootLine, SavedLine
from rm_desktop.ui.shell.running_line import RunningLine
from rm_desktop.ui.shell.search_button import SearchButton
from rm_desktop.ui.shell.sidebar_parts import PairHead, PlacesArea
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.nav_button import NavButton

WIDTH = 216
NARROW_WIDTH = 64
_MARGIN = 14
_GAP = 4
_CLOSE = 1
_STEPS = 5


class Sidebar(QWidget):
    """Chooses pages and opens the search; it shows only what it is told."""

    page_requested = Signal(str)
    search_requested = Signal()
    menu_requested = Signal()
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = self._hides = False
        self._needs = [0] * _STEPS
        self._keys = ("Ctrl K", "F10")
        self._pair = PairHead(theme, self)
        self._search = SearchButton(theme, "", "", self)
        self._search.clicked.connect(self.search_requested)
        self._group = QButtonGroup(self)
        self._buttons = {entry.id: self._page_button(entry) for entry in IN_SIDEBAR}
        self.settings = NavButton(theme, self.tr("Settings"), "settings", self)
        self.settings.setCheckable(False)
        self.settings.clicked.connect(self.settings_requested)
        self._places = PlacesArea(self)
        theme.dress(self._places)
        self.running = RunningLine(theme, self)
        self.running.came_or_went.connect(self._restyle)
        self._private = FootLine(theme, self)
        self.saved = SavedLine(theme, self)
        self.more = IconButton(theme, "more", "", self)
        self.more.clicked.connect(self.menu_requested)
        self._lay_out()
        self._speak()
        self._restyle()
        theme.changed.connect(self._restyle)

    def retranslate(self) -> None:
        """Take the words of the language that is spoken now."""
        for entry in IN_SIDEBAR:
            self._buttons[entry.id].rename(entry.title)
        self.settings.rename(self.tr("Settings"))
        self._pair.retranslate()
        self.saved.retranslate()
        self.running.tell()
        self._speak()
        self._restyle()

    def name_keys(self, search: str, menu: str) -> None:
        """Say which keys do the same as the search field and the button of the menu; "" for none."""
        self._keys = (search, menu)
        self._speak()

    def _speak(self) -> None:
        search, menu = self._keys
        self.setAccessibleName(self.tr("Pages"))
        self._search.rename(self.tr("Search…"), search)
        words = self.tr("Menu ({keys})").format(keys=menu) if menu else self.tr("Menu")
        self.more.setAccessibleName(words)
        self.more.setToolTip(words)
        self._say_private()

    def set_private_hidden(self, hidden: bool) -> None:
        """Say whether private things are kept off the screen now, or only in the journal."""
        if hidden != self._hides:
            self._hides = hidden
            self._say_private()

    def _say_private(self) -> None:
        words = self.tr("Private things hidden") if self._hides else self.tr("Journal stays private")
        self._private.say("lock", "private", words)

    def show_pair(self, pair: PairView, week: int) -> None:
        """Show the two people and which week of their pair this is."""
        self._pair.show_pair(pair, week)

    def show_page(self, page_id: str) -> None:
        """Mark the page that is shown, or the one that it belongs to."""
        button = self._buttons[entry_of(page_id).within or page_id]
        button.setChecked(True)
        self._places.bring(button)

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
        """Go as many steps as the window is low; what has no room even then scrolls."""
        fitting = (step for step, needed in enumerate(self._needs) if needed <= self.height())
        self._take_step(next(fitting, _STEPS - 1))

    def _take_step(self, step: int) -> None:
        """Stand with air, close, with low buttons, with small people, or without what tells nothing new."""
        gap = self._theme.px(_CLOSE if step else _GAP)
        self._column.setSpacing(gap)
        self._places.column.setSpacing(gap)
        for button in (*self._buttons.values(), self.settings):
            button.set_low(step >= 2)
        self._places.updateGeometry()  # Qt tells no layout outside of what scrolls
        self._pair.set_small(step >= 3)
        for part in (self._pair, self._private):
            part.setHidden(step >= 4)

    def _measure(self) -> None:
        """Note what height the sidebar needs at each step."""
        for step in range(_STEPS):
            self._take_step(step)
            self._needs[step] = self._column.sizeHint().height()

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
            self._places.column.addWidget(self._buttons[entry.id])
        self._places.column.addStretch(1)
        for button in (self._buttons[TRASH.id], self.settings):
            self._places.column.addWidget(button)
        self._column.addWidget(self._places, 1)
        self._column.addSpacing(4)
        self._column.addWidget(self.running)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._private)
        lines.addWidget(self.saved)
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
        self._private.set_icon_only(narrow)
        self.saved.set_icon_only(narrow)
        self.running.set_icon_only(narrow)
        self._measure()
        self._make_room()
        self.update()
