"""Columns whose widths a person can shift: what is between them is paper, wide enough to be grasped."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from rm_desktop.ui.looks.theme import Theme

_GAP = 24


class ColumnSplitter(QSplitter):
    """Columns side by side that never collapse; the gap between them follows the zoom."""

    def __init__(self, theme: Theme, gap: int = _GAP, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._gap = gap
        self.setChildrenCollapsible(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.setHandleWidth(self._theme.px(self._gap))
        # Where reading runs from the right, Qt lays the columns out one pixel too far that way.
        shift = int(self.isRightToLeft())
        self.setContentsMargins(shift, 0, -shift, 0)
