"""Where a file lies, on one line that gives way in its middle."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.safety.backup_words import path_words
from rm_desktop.ui.widgets.elided_label import ElidedLabel


class PathLabel(ElidedLabel):
    """A path runs from left to right in every window, also where some of its names do not."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", TextSize.BODY, parent=parent)
        self._name = accessible_name

    def set_path(self, path: Path) -> None:
        """Show another path."""
        self.setText(path_words(path))
        self.setAccessibleName(f"{self._name}: {path}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignAbsolute, shown)
        painter.end()
