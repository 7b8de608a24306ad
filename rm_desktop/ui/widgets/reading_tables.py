"""How wide the columns of a rendered table are: no word is broken in one while there is room in another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QTextCursor, QTextDocument, QTextLength, QTextTable

# Of each column so many of the longest words are measured; which of them is the widest hangs on their letters.
_MEASURED = 4
_BOLDER = 1.15
# What is longer, and what comes after so many, is left to Qt: it would take too long.
_MOST_CELLS = 300
_MOST_TABLES = 60


class _Part(NamedTuple):
    text: str
    font: QFont


@dataclass
class ColumnNeeds:
    """What the columns of one table need in pixels: for their widest word, and for their longest line."""

    table: QTextTable
    words: list[float] = field(default_factory=list)
    lines: list[float] = field(default_factory=list)


def needs_of(document: QTextDocument, padding: float, known: int = 0) -> list[ColumnNeeds]:
    """Measure the tables of the text itself but for the first `known`; code and quotes stand in boxes that are none."""
    frames = document.rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable) and _is_of_text(frame)]
    return [_needs(table, padding) for table in tables[known:_MOST_TABLES]]


def fit_columns(document: QTextDocument, needs: Sequence[ColumnNeeds], room: float) -> None:
    """Give the columns of each table their widths within the room."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for each in needs:
        form = each.table.format()
        wanted = [] if sum(each.lines) <= room else shares(each.words, each.lines, room)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in wanted])
        if form != each.table.format():
            each.table.setFormat(form)
    cursor.endEditBlock()


def shares(words: Sequence[float], lines: Sequence[float], room: float) -> list[float]:
    """Share room among columns: first for the widest word of each, the rest by what their lines would like.

    Where there is not even room for the words, those of the widest columns alone are cut short.
    """
    most = _highest(words, room)
    least = [min(word, most) for word in words]
    rest = max(0.0, room - sum(least))
    wishes = [max(0.0, line - low) for line, low in zip(lines, least, strict=True)]
    whole = sum(wishes) or 1.0
    return [low + rest * wish / whole for low, wish in zip(least, wishes, strict=True)]


def _highest(words: Sequence[float], room: float) -> float:
    """Return the width that no column may go beyond for all to have room."""
    left, columns = room, len(words)
    for word in sorted(words):
        if word * columns >= left:
            return left / columns
        left, columns = left - word, columns - 1
    return max(words)


def _is_of_text(table: QTextTable) -> bool:
    return table.format().width().type() is QTextLength.Type.VariableLength


def _needs(table: QTextTable, padding: float) -> ColumnNeeds:
    needs = ColumnNeeds(table)
    if table.rows() * table.columns() > _MOST_CELLS:
        return needs
    for column in range(table.columns()):
        parts = [part for row in range(table.rows()) for part in _parts(table, row, column)]
        widest = max(map(_width, nlargest(_MEASURED, _words(parts), key=_length)), default=0.0)
        line = max(map(_width, nlargest(_MEASURED, parts, key=_length)), default=0.0)
        needs.words.append(widest + padding)
        needs.lines.append(max(widest, line) + padding)
    return needs


def _parts(table: QTextTable, row: int, column: int) -> Iterator[_Part]:
    """Yield what stands in a cell, each piece of it in one font."""
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            yield _Part(piece.text(), piece.charFormat().font())
            pieces += 1
        if block == last:
            return
        block = block.next()


def _words(parts: Iterable[_Part]) -> Iterator[_Part]:
    return (_Part(word, part.font) for part in parts for word in part.text.split())


def _length(part: _Part) -> float:
    return len(part.text) * (_BOLDER if part.font.bold() else 1.0)


def _width(part: _Part) -> float:
    return QFontMetricsF(part.font).horizontalAdvance(part.text)
