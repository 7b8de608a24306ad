"""Columns whose widths a person can shift: what is between them is paper, wide enough to be grasped."""

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from rm_desktop.ui.looks.theme import Theme

_GAP = 24


class ColumnSplitter(QSplitter):
    """Columns side by side that never collapse; the gap between them follows the zoom.

    `kept` is the state as a person left it: empty until somebody shifts a column, or what was kept is restored.
    """

    restored = Signal()

    def __init__(self, theme: Theme, gap: int = _GAP, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._gap = gap
        self.setChildrenCollapsible(False)
        self.kept = QByteArray()
        self.splitterMoved.connect(self._keep)
        theme.changed.connect(self._restyle)
        self._restyle()

    def createHandle(self) -> QSplitterHandle:
        return _Paper(self.orientation(), self)

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        done = super().restoreState(state)
        if done:
            self.kept = QByteArray(state)
            self.restored.emit()
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    @Slot()
    def _keep(self) -> None:
        """Note the widths, while each column has one: one that is hidden left its room to the others."""
        columns = (self.widget(place) for place in range(self.count()))
        if not any(column is None or column.isHidden() for column in columns):
            self.kept = self.saveState()

    @Slot()
    def _restyle(self) -> None:
        self.setHandleWidth(self._theme.px(self._gap))
        # Where reading runs from the right, Qt lays the columns out one pixel too far that way.
        shift = int(self.isRightToLeft())
        self.setContentsMargins(shift, 0, -shift, 0)


class _Paper(QSplitterHandle):
    """Shows nothing; the pointer tells that it can be grasped."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave out the style's dots."""
