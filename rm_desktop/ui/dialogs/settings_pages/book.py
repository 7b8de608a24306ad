"""The pages of the settings and their index, put together; a page is made when it is first turned to."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages.entries import ENTRIES
from rm_desktop.ui.dialogs.settings_pages.index import Index
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.looks.theme import TextSize
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_EDGE = 24


class SettingsBook(QWidget):
    """Shows settings; says what was chosen, asked for, and turned to."""

    chosen = Signal(str, object)
    asked = Signal(str)
    page_shown = Signal(str)
    close_requested = Signal()

    def __init__(self, around: Around, settings: Settings) -> None:
        super().__init__()
        self._around = around
        self._settings = settings
        self.page = ""
        self.pages: dict[str, SettingsPage] = {}
        self._areas: dict[str, PageArea] = {}
        theme = around.theme
        self.index = Index(theme)
        self.index.page_requested.connect(self.show_page)
        self._title = Heading(theme, "", TextSize.H2)
        self._close = IconButton(theme, "close", self.tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close_requested)
        self._stack = QStackedWidget()
        self._lay_out()

    @Slot(str)
    def show_page(self, page_id: str) -> None:
        """Turn to a page; an unknown one is the first."""
        entry = next((entry for entry in ENTRIES if entry.id == page_id), ENTRIES[0])
        if entry.id not in self.pages:
            self._make(entry.id, entry.make(self._around))
        self.page = entry.id
        self._title.setText(entry.title)
        self._stack.setCurrentWidget(self._areas[entry.id])
        self.index.show_page(entry.id)
        self.page_shown.emit(entry.id)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now on every page."""
        self._settings = settings
        for page in self.pages.values():
            page.show_settings(settings)

    def _make(self, page_id: str, page: SettingsPage) -> None:
        area = PageArea(self._around.theme, margins=(_EDGE, 0, _EDGE, _EDGE))
        area.page.addWidget(page, 1 if page.fills else 0)
        if not page.fills:
            area.page.addStretch(1)
        page.show_settings(self._settings)
        page.chosen.connect(self.chosen)
        page.asked.connect(self.asked)
        self.pages[page_id] = page
        self._areas[page_id] = area
        self._stack.addWidget(area)

    def _lay_out(self) -> None:
        theme = self._around.theme
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 8, (_EDGE, 16, 12, 16))
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout()
        ScaledSpacing(theme, column, 0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.index)
        row.addLayout(column, 1)
