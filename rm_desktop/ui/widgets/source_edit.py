"""The editor of Markdown source: fixed pitch on sunken paper, for notes up to megabytes."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.file_drops import holds_files
from rm_desktop.ui.widgets.markdown_highlighter import MarkdownHighlighter

_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_TAB_COLUMNS = 4
# Qt takes about 10 ms to set this much in short lines.
_PART = 96 * 1024


class SourceEdit(QPlainTextEdit):
    """Plain text with Markdown's marks shown; the accessible name must be given.

    Tab writes a tab; Ctrl+Tab leaves the editor. A long text comes part by part, and is not written in before all of it
    is there.
    """

    edited = Signal()
    """The person changed the text; filling it by `set_text` says nothing. Do not fetch the text on every one."""
    filled = Signal()
    """All of the text given last is there."""

    def __init__(
        self, theme: Theme, accessible_name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self._filling = False
        self._coming = ""
        self._closed = False
        self._came = 0
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._add_part)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._restyle()
        self._highlighter = MarkdownHighlighter(theme, self)
        self.document().contentsChange.connect(self._on_contents_change)
        theme.changed.connect(self._restyle)

    @property
    def coming(self) -> bool:
        """Return whether parts of the text are still to come; `filled` says when they are there."""
        return bool(self._coming)

    def text(self) -> str:
        """The source exactly as typed, no-break spaces too (which `toPlainText` would turn into spaces)."""
        return self._coming or self.document().toRawText().translate(_LINE_BREAKS)

    def set_text(self, text: str) -> None:
        """Fill the editor; the history of undo starts anew."""
        first = _cut(text, 0)
        self._coming, self._came = ("", 0) if first == len(text) else (text, first)
        self._filling = True
        self._close()
        self.document().setUndoRedoEnabled(not self._coming)
        self.setPlainText(text[:first])
        self._filling = False
        self._rest.stop()
        if self._coming:
            self._rest.start()
        else:
            self.filled.emit()

    def setReadOnly(self, closed: bool) -> None:
        """Let it be written in, or only be read; what is filled in takes no hold of that."""
        self._closed = closed
        self._close()

    def _close(self) -> None:
        super().setReadOnly(self._closed or bool(self._coming))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):  # pasting does not ask
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._highlighter.mark_view()

    @Slot()
    def _add_part(self) -> None:
        end = _cut(self._coming, self._came)
        self._filling = True
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._coming[self._came : end])
        self._filling = False
        self._came = end
        if end < len(self._coming):
            self._rest.start()
            return
        self._coming = ""
        self.document().setUndoRedoEnabled(True)
        self.document().setModified(False)
        self._close()
        self.filled.emit()

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


def _cut(text: str, start: int) -> int:
    """Return where a part ends: after a line, where there is one of some length."""
    if len(text) - start <= _PART:
        return len(text)
    end = text.find("\n", start + _PART)
    return len(text) if end < 0 else end + 1
