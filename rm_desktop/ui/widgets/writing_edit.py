"""The editor for words that people write: roomy lines, plain text, nothing formatted."""

from PySide6 import QtGui  # the names of QtGui used here load on first use, which keeps them out of the start
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QTextEdit, QWidget

from rm_desktop.ui.looks.theme import READING_LINE_HEIGHT, Theme
from rm_desktop.ui.widgets.file_drops import holds_files

_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class WritingEdit(QTextEdit):
    """12 pt, line height 1.55, at most 72 characters a line, where nothing else is set; not for a megabyte.

    Tab leaves the editor. The accessible name must be given. Its font comes from the style sheet, which also
    reaches the placeholder.
    """

    edited = Signal()
    """The person changed the text; filling it by `set_text` says nothing."""

    def __init__(
        self,
        theme: Theme,
        accessible_name: str,
        placeholder: str = "",
        *,
        lines: int = 3,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self, "" if framed else "frameless")
        self._theme = theme
        self._lines = lines
        self._filling = False
        self._spaced = False
        self._hint = placeholder
        self._empty = True
        self.setAccessibleName(accessible_name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("frameless", not framed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)

    def placeholderText(self) -> str:
        return self._hint

    def setPlaceholderText(self, text: str) -> None:
        """Show words while there are none; Qt itself would paint only as much of them as one line has room for."""
        self._hint = text
        self.viewport().update()

    def text(self) -> str:
        """The words exactly as typed, no-break spaces too (which `toPlainText` would turn into spaces)."""
        return self.document().toRawText().translate(_LINE_BREAKS)

    def set_text(self, text: str) -> None:
        """Fill the editor; the history of undo starts anew."""
        self._filling = True
        self.setPlainText(text)
        self._filling = self._spaced = False
        if text or self.hasFocus():
            self._space_lines()

    def sizeHint(self) -> QSize:
        frame = self._theme.px(16) + 10
        return QSize(self._theme.px(240), round(self._line_height() * self._lines + frame))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            self._paint_hint()

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        self._space_lines()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Begin a paragraph as spaced as this one; on an empty one Qt would take the spacing away instead."""
        if event.matches(QtGui.QKeySequence.StandardKey.InsertParagraphSeparator) and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            event.accept()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words in as if they were typed; Qt would bring the line height of its own along."""
        if self.canInsertFromMimeData(source):
            self._space_lines()
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_line()

    def _limit_line(self) -> None:
        """Keep lines short on a wide page: the rest of the width becomes a margin where reading ends."""
        widest = QFontMetricsF(self._theme.reading_font()).averageCharWidth() * self._theme.line_length
        spare = max(0, round(self.contentsRect().width() - widest - self._theme.px(8)))
        margins = self.viewportMargins()
        if spare != margins.left() + margins.right():
            rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            self.setViewportMargins(0 if rightward else spare, 0, spare if rightward else 0, 0)
            self.document().setTextWidth(self.viewport().width())  # inside a resize Qt sends no second one

    def _paint_hint(self) -> None:
        """Paint the placeholder on the lines on which words will stand."""
        margin, height = self.document().documentMargin(), self._line_height()
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        layout = QtGui.QTextLayout(self._hint, self.font())
        layout.setTextOption(option)
        painter = QtGui.QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        layout.beginLayout()
        top = margin
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.viewport().width() - 2 * margin)
            line.setPosition(QPointF(margin, top + max(0, height - line.height())))
            top += height
        layout.endLayout()
        layout.draw(painter, QPointF())
        painter.end()

    def _line_height(self) -> float:
        return QtGui.QFontInfo(self._theme.reading_font()).pixelSize() * READING_LINE_HEIGHT

    def _space_lines(self) -> None:
        """Give every paragraph its line height, a factor of the type as in CSS; what is typed later inherits it."""
        if self._spaced:
            return
        self._spaced = self._filling = True
        spaced = QtGui.QTextBlockFormat()
        spaced.setLineHeight(self._line_height(), QtGui.QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        self.document().setUndoRedoEnabled(False)  # spacing is not a step to take back
        cursor = QtGui.QTextCursor(self.document())
        cursor.select(QtGui.QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().setUndoRedoEnabled(True)
        self._filling = False

    @Slot()
    def _on_text_changed(self) -> None:
        if self.document().isEmpty() is not self._empty:
            self._empty = not self._empty
            self.viewport().update()
        if not self._filling:
            self.edited.emit()

    @Slot()
    def _restyle(self) -> None:
        if self._spaced:
            self._spaced = False
            self._space_lines()
        self._limit_line()
        self.updateGeometry()
