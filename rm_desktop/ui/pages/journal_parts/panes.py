"""The list and the entry: side by side, or in a narrow window and at a large zoom one of them."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.journal import EntryModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.detail import EntryDetail
from rm_desktop.ui.pages.journal_parts.list_pane import JournalListPane
from rm_desktop.ui.widgets.list_beside import ListBeside

_LIST_WIDTH = 362
_NARROWEST_LIST = 300
_NARROWEST_ENTRY = 320


class Panes(ListBeside):
    """Tells list and entry how they stand."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, model: EntryModel, today: date, parent: QWidget) -> None:
        super().__init__(theme, (_NARROWEST_LIST, _NARROWEST_ENTRY), parent)
        self.list = JournalListPane(theme, model, today, self.splitter)
        self.detail = EntryDetail(dispatcher, theme, self.splitter)
        self.hold(self.list, self.detail, _LIST_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.arrange()

    def fit(self) -> None:
        self.detail.set_beside(not self.is_narrow)
        self.detail.card.back.setVisible(self.is_narrow)
        self.list.set_narrow(self.is_narrow)
