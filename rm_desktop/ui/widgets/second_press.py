"""A double click where the first click leads elsewhere already."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_OF_SECOND = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease})


class SecondPress(QObject):
    """Swallows the second press of a double click, which would land on what has come under the mouse meanwhile."""

    def __init__(self, window: QWidget, at: QPoint) -> None:
        """`at` is where on the screen the first was."""
        super().__init__(window)
        self._at = at
        self._application = QCoreApplication.instance()
        if self._application is not None:
            self._application.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._timer.timeout.connect(self._end)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_SECOND and isinstance(event, QMouseEvent):
            moved = (event.globalPosition().toPoint() - self._at).manhattanLength()
            return moved <= QApplication.startDragDistance()
        return False

    @Slot()
    def _end(self) -> None:
        self.deleteLater()  # a filter that is gone filters nothing
