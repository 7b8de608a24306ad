"""The list and the entry: side by side, or in a narrow window and at a large zoom one of them."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.pages.journal_parts.detail import EntryDetail
from rm_desktop.ui.pages.journal_parts.list_pane import JournalListPane
from rm_desktop.ui.theme import Theme

_LIST_WIDTH = 362
_NARROW_WINDOW = 900
_TWO_COLUMNS = 684
_LARGE_ZOOM = 1.5


class Panes(QWidget):
    """Knows which of the two a narrow page shows."""

    def __init__(self, theme: Theme, entries: JournalListPane, detail: EntryDetail) -> None:
        super().__init__()
        self._theme = theme
        self._entries = entries
        self._detail = detail
        self.is_narrow = self.is_detail_open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(entries)
        row.addWidget(detail, 1)
        theme.changed.connect(self.arrange)
        self.arrange()

    @property
    def shows_only_detail(self) -> bool:
        """Whether the entry stands where the list was."""
        return self.is_narrow and self.is_detail_open

    def open_detail(self, opened: bool) -> None:
        """Go to the entry, or back to the list."""
        self.is_detail_open = opened
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Fit both to the width."""
        theme = self._theme
        small = self.window().width() < _NARROW_WINDOW or self.width() < theme.px(_TWO_COLUMNS)
        self.is_narrow = small or theme.zoom >= _LARGE_ZOOM
        self._entries.setVisible(not self.shows_only_detail)
        self._detail.setVisible(not self.is_narrow or self.is_detail_open)
        self._detail.set_beside(not self.is_narrow)
        self._detail.card.back.setVisible(self.is_narrow)
        self._entries.set_narrow(self.is_narrow, theme.px(_LIST_WIDTH))
