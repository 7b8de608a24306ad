"""The editor of the shared notes while a session is held: large enough for two to read from one screen."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.source_edit import SourceEdit

_LARGER = 1.3  # than text that people read alone
_LINES = 5


class LargeNotes(SourceEdit):
    """Markdown as typed, in the type of reading; Tab leaves it, as one key at a time has to do here."""

    def __init__(self, theme: Theme, accessible_name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, accessible_name, placeholder, parent)
        self.setTabChangesFocus(True)
        theme.changed.connect(self._enlarge)
        self._enlarge()

    def sizeHint(self) -> QSize:
        height = QFontMetricsF(self.font()).lineSpacing() * _LINES + self._theme.px(24)
        return QSize(self._theme.px(240), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    @Slot()
    def _enlarge(self) -> None:
        font = self._theme.reading_font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.setFont(font)
        self.viewport().setFont(font)  # the placeholder is drawn in this one
        self.updateGeometry()
