"""Weight and ink for Markdown source: only of the lines on view, so that its cost does not grow with the text."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.markdown_marks import Span, in_code, is_fence, spans_of

_UNSEEN = -1  # what Qt says of a line that was never marked
_MARKS_AT_ONCE = 400  # more lines than a window shows; what is pasted beyond is marked when it comes on view


class MarkdownHighlighter(QObject):
    """Colours nothing: headings are bold, marks are pale, code stands back. Very long lines are left alone.

    The state of a line that is marked is twice its round, and one more where code goes on after it. A new round begins
    where code begins or ends elsewhere than before: then every line is marked anew when it comes on view.
    """

    def __init__(self, theme: Theme, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._theme = theme
        self._editor = editor
        self._round = 0
        self._busy = False
        self._make_formats()
        theme.changed.connect(self._restyle)
        editor.document().contentsChange.connect(self._on_change)
        editor.verticalScrollBar().valueChanged.connect(self.mark_view)
        editor.updateRequest.connect(self.mark_view)

    @Slot()
    def mark_view(self) -> None:
        """Mark what is on view and not marked yet."""
        if self._busy:
            return
        block, bottom = self._editor.firstVisibleBlock(), self._editor.viewport().height()
        offset = self._editor.contentOffset()
        for _ in range(_MARKS_AT_ONCE):
            if not block.isValid():
                break
            if not self._is_marked(block):
                self._mark(block)
            if self._editor.blockBoundingGeometry(block).translated(offset).top() > bottom:
                break
            block = block.next()

    @Slot(int, int, int)
    def _on_change(self, position: int, _removed: int, added: int) -> None:
        """Mark the lines that were typed in; where code begins or ends now, the others in a new round.

        The line after them is looked at too: the end of code may just have been taken out before it.
        """
        document = self._editor.document()
        block, last = document.findBlock(position), document.findBlock(position + added).blockNumber() + 1
        for _ in range(_MARKS_AT_ONCE):
            if not block.isValid() or block.blockNumber() > last:
                break
            before = block.userState()
            self._mark(block)
            if before != block.userState() and (before != _UNSEEN or is_fence(block.text())):
                self._round += 1
                break
            block = block.next()
        self.mark_view()

    def _is_marked(self, block: QTextBlock) -> bool:
        return block.userState() != _UNSEEN and block.userState() // 2 == self._round

    def _mark(self, block: QTextBlock) -> None:
        line, code = block.text(), self._in_code(block)
        if is_fence(line):
            spans, goes_on = [Span(0, len(line), "code")], not code
        elif code:
            spans, goes_on = [Span(0, len(line), "code")], True
        else:
            spans, goes_on = list(spans_of(line)), False
        block.setUserState(2 * self._round + goes_on)
        formats = [self._range(span) for span in spans]
        layout = block.layout()
        if formats or layout.formats():
            self._busy = True
            layout.setFormats(formats)
            self._editor.document().markContentsDirty(block.position(), block.length())
            self._busy = False

    def _in_code(self, block: QTextBlock) -> bool:
        """Return whether a line begins inside code: by the line before it, else by all that stands above."""
        before = block.previous()
        if not before.isValid():
            return False
        if self._is_marked(before):
            return before.userState() % 2 == 1
        return in_code(self._editor.document().toRawText()[: block.position()])

    def _range(self, span: Span) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = span.start, span.length, self._formats[span.what]
        return made

    def _make_formats(self) -> None:
        strong, code = self._format("ink", QFont.Weight.Bold), self._format("ink3")
        emphasis, link = self._format("ink"), self._format("ink")
        emphasis.setFontItalic(True)
        link.setFontUnderline(True)
        quote = self._format("ink2")
        self._formats = {"heading": strong, "mark": strong, "strong": strong, "quote": quote, "code": code}
        self._formats |= {"emphasis": emphasis, "link": link}

    def _format(self, colour: TokenName, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._theme.colour(colour))
        made.setFontWeight(weight.value)
        return made

    @Slot()
    def _restyle(self) -> None:
        self._make_formats()
        self._round += 1
        self.mark_view()
