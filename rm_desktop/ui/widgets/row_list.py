"""The list beside every detail."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.list_delegate import ListDelegate

# Qt lays all rows out anew when one comes, and forgets the place beyond the first batch; this many take 6 ms.
_BATCH = 100_000


class RowList(QListView):
    """A list of such rows, quick for 100,000 of them: one height for all, laid out in large batches."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ListDelegate(theme, self))
        theme.changed.connect(self.scheduleDelayedItemsLayout)
