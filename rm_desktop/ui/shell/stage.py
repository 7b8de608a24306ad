"""What fills the window beside the sidebar: the pages, or one thing in their place."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stage(QStackedWidget):
    """Shows the pages of a workspace, or what stands in their place; they stay behind it."""

    def __init__(self, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addWidget(pages)

    @property
    def instead(self) -> QWidget | None:
        """Return what is shown in place of the pages."""
        return self.widget(1)

    @property
    def shows_pages(self) -> bool:
        """Return whether nothing stands in their place."""
        return self.currentIndex() == 0

    def minimumSizeHint(self) -> QSize:
        """Leave the room to the bars above: pages scroll, bars do not."""
        return QSize(0, 0)

    def put(self, widget: QWidget) -> None:
        """Show something in place of the pages."""
        self.setCurrentIndex(self.addWidget(widget))

    def clear(self) -> None:
        """Show the pages; what stood in their place goes away for good."""
        while (old := self.instead) is not None:
            self.removeWidget(old)
            old.hide()
            old.deleteLater()
