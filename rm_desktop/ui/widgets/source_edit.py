"""The editor of Markdown source: fixed pitch on sunken paper, for notes up to megabytes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.markdown_highlighter import MarkdownHighlighter

_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_TAB_COLUMNS = 4


class SourceEdit(QPlainTextEdit):
    """Plain text with Markdown's marks shown; the accessible name must be given.

    Tab writes a tab; Ctrl+Tab leaves the editor.
    """

    edited = Signal()
    """The person changed the text; filling it by `set_text` says nothing. Do not fetch the text on every one."""

    def __init__(
        self, theme: Theme, accessible_name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = False
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._restyle()
        self._highlighter = MarkdownHighlighter(theme, self.document())
        self.document().contentsChange.connect(self._on_contents_change)
        theme.changed.connect(self._restyle)

    def text(self) -> str:
        """The source exactly as typed, no-break spaces too (which `toPlainText` would turn into spaces)."""
        return self.document().toRawText().translate(_LINE_BREAKS)

    def set_text(self, text: str) -> None:
        """Fill the editor; the history of undo starts anew."""
        self._filling = True
        self.setPlainText(text)
        self._filling = False

    @Slot(int, int, int)
    def _on_contents_change(self, _position: int, removed: int, added: int) -> None:
        if not self._filling and (removed or added):
            self.edited.emit()

    @Slot()
    def _restyle(self) -> None:
        font = self._theme.fixed_font()
        self.setFont(font)
        self.viewport().setFont(font)  # the placeholder is drawn in this one
        self.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(" ") * _TAB_COLUMNS)
