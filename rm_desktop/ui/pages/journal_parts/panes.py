"""The list and the entry: side by side, or in a narrow window and at a large zoom one of them."""

from PySide6.QtWidgets import QHBoxLayout

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.detail import EntryDetail
from rm_desktop.ui.pages.journal_parts.list_pane import JournalListPane
from rm_desktop.ui.widgets.list_beside import ListBeside

_LIST_WIDTH = 362
_NARROWEST_LIST = 300
_NARROWEST_ENTRY = 320


class Panes(ListBeside):
    """Tells list and entry how they stand."""

    def __init__(self, theme: Theme, entries: JournalListPane, detail: EntryDetail) -> None:
        super().__init__(theme, entries, detail, (_LIST_WIDTH, 2 * _LIST_WIDTH), (_NARROWEST_LIST, _NARROWEST_ENTRY))
        self._entries = entries
        self._detail = detail
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.arrange()

    def fit(self) -> None:
        self._detail.set_beside(not self.is_narrow)
        self._detail.card.back.setVisible(self.is_narrow)
        self._entries.set_narrow(self.is_narrow)
