"""Weight and ink for Markdown source; quick enough for a note of a megabyte."""

import re

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.tokens import TokenName

_PLAIN_START = frozenset("#>-*+`~0123456789|")
_INLINE_MARKS = re.compile(r"[*_`\[]")
_SPANS = re.compile(
    r"(?P<code>`[^`\n]+`)"
    r"|(?P<strong>\*\*[^*\n]+\*\*|__[^_\n]+__)"
    r"|(?P<emphasis>(?<![\w*])\*[^*\s][^*\n]*\*|(?<!\w)_[^_\s][^_\n]*_(?!\w))"
    r"|(?P<link>\[\[[^\]\n]+\]\]|\[[^\]\n]*\]\([^)\n]*\))"
)
_LIST_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?: \[[ xX]\])?(?= )")
_LONGEST_LINE = 4_000
_OUTSIDE = 0
_IN_CODE = 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours nothing: headings are bold, marks are pale, code stands back. Very long lines are left alone."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._make_formats()
        theme.changed.connect(self._restyle)

    def highlightBlock(self, text: str) -> None:
        stripped = text.lstrip()
        first = stripped[:1]
        in_code = self.previousBlockState() == _IN_CODE
        if first in "`~" and stripped[:3] in ("```", "~~~"):
            self.setFormat(0, len(text), self._code)
            self.setCurrentBlockState(_OUTSIDE if in_code else _IN_CODE)
            return
        self.setCurrentBlockState(_IN_CODE if in_code else _OUTSIDE)
        if in_code:
            self.setFormat(0, len(text), self._code)
        elif first and len(text) <= _LONGEST_LINE:
            self._mark_line(text, stripped, first)

    def _mark_line(self, text: str, stripped: str, first: str) -> None:
        if first in _PLAIN_START:
            if first == "#":
                self.setFormat(0, len(text), self._strong)
                return
            if first == ">":
                self.setFormat(0, len(text), self._quiet)
            elif found := _LIST_MARK.match(stripped):
                self.setFormat(len(text) - len(stripped), found.end(), self._strong)
        if _INLINE_MARKS.search(text):
            for span in _SPANS.finditer(text):
                self.setFormat(span.start(), span.end() - span.start(), self._formats[span.lastgroup or ""])

    def _make_formats(self) -> None:
        self._strong = self._format("ink", QFont.Weight.Bold)
        self._quiet = self._format("ink2")
        self._code = self._format("ink3")
        emphasis, link = self._format("ink"), self._format("ink")
        emphasis.setFontItalic(True)
        link.setFontUnderline(True)
        self._formats = {"code": self._code, "strong": self._strong, "emphasis": emphasis, "link": link}

    def _format(self, colour: TokenName, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._theme.colour(colour))
        made.setFontWeight(weight.value)
        return made

    @Slot()
    def _restyle(self) -> None:
        self._make_formats()
        self.rehighlight()
