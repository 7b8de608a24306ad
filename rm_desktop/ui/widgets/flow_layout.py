"""A layout that runs on like words in a paragraph: for chips and tags."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from rm_desktop.ui.looks.theme import Theme


class FlowLayout(QLayout):
    """Lays items in rows from where reading starts, breaks where the width ends, and centres each in its row."""

    def __init__(self, theme: Theme, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gap = spacing
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[QRect]] = {}
        self.setContentsMargins(QMargins())
        theme.changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        self._known.clear()
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        leftward = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            left = rect.width() - place.right() - 1 if leftward else place.left()
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, place.top()), place.size()))

    def _places(self, width: int) -> list[QRect]:
        """Where each item goes in a paragraph of this width, as read from the left; Qt asks many times over."""
        if width not in self._known:
            self._known[width] = self._measured(width)
        return self._known[width]

    def _measured(self, width: int) -> list[QRect]:
        gap = self._theme.px(self._gap)
        places: list[QRect] = []
        x = y = height = begun = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                places.append(QRect(x, y, 0, 0))
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 0)))
            if x and x + size.width() > width:
                _centre(places[begun:], y, height)
                x, y, height, begun = 0, y + height + gap, 0, len(places)
            places.append(QRect(QPoint(x, y), size))
            x += size.width() + gap
            height = max(height, size.height())
        _centre(places[begun:], y, height)
        return places


def _centre(row: list[QRect], top: int, height: int) -> None:
    """Move the places of one row to its middle."""
    for place in row:
        place.moveTop(top + (height - place.height()) // 2)
