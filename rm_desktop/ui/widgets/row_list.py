"""The list beside every detail."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.list_delegate import ListDelegate


class RowList(QListView):
    """A list of such rows, quick for 100,000 of them: one height for all, laid out in batches."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ListDelegate(theme, self))
        theme.changed.connect(self.scheduleDelayedItemsLayout)
