"""Two texts side by side, then and now, with the words that differ coloured and marked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from rm_desktop.ui.difference_rows import Row
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.differences import Run

_LINE_HEIGHT = 132.0
_PADDING = 2
_INDENT = 8
_AROUND_FOLD = 8
_EDGE = 3
_ABOVE = 48
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


class DifferenceView(QTextEdit):
    """A table of two columns to read and to copy from. Words of a person are put in as plain text, never as HTML.

    What is gone since is struck through, what is new is underlined; an edge stands beside every changed line.
    """

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, "frameless")
        self._theme = theme
        self._rows: Sequence[Row] = ()
        self.setAccessibleName(accessible_name)
        self.setProperty("frameless", True)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        mouse, keys = Qt.TextInteractionFlag.TextSelectableByMouse, Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(mouse | keys)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._draw)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, from the top."""
        self._rows = rows
        self._draw()

    def go_to(self, row: int) -> None:
        """Put the caret on a row, in the column of now where it has words there, and a little room above it."""
        table = self._table()
        if table is None:
            return
        side = 1 if any(run.changed for run in self._rows[row].new) else 0
        cursor = table.cellAt(row, self._column(side)).firstCursorPosition()
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self._theme.px(_ABOVE))

    def _column(self, side: int) -> int:
        """Return where then (0) or now (1) stands: Qt does not turn tables round where reading runs from the right."""
        return side if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 1 - side

    def _table(self) -> QTextTable | None:
        frames = self.document().rootFrame().childFrames()
        return next((frame for frame in frames if isinstance(frame, QTextTable)), None)

    @Slot()
    def _draw(self) -> None:
        self.clear()
        if not self._rows:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(len(self._rows), 2, self._table_format())
        for at, row in enumerate(self._rows):
            if row.hidden:
                self._put_fold(table, at, row.hidden)
            else:
                self._put_side(table, at, 0, row)
                self._put_side(table, at, 1, row)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _put_side(self, table: QTextTable, at: int, side: int, row: Row) -> None:
        runs: tuple[Run, ...] = row.new if side else row.old
        cell = table.cellAt(at, self._column(side))
        changed = any(run.changed for run in runs)
        cell.setFormat(self._cell(("ok" if side else "danger") if changed else None))
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(_spaced())
        for run in runs:
            cursor.insertText(_on_one_line(run.text), self._marked(side) if run.changed else self._plain())

    def _put_fold(self, table: QTextTable, at: int, hidden: int) -> None:
        table.mergeCells(at, 0, 1, 2)
        said = words.counted(hidden, "⋯ {n} line the same", "⋯ {n} lines the same")
        format_ = self._plain("ink3")
        format_.setFont(self._theme.font(TextSize.CAPTION))
        paper, cell = self._cell(None), table.cellAt(at, 0)
        paper.setTopPadding(self._theme.px(_AROUND_FOLD))
        paper.setBottomPadding(self._theme.px(_AROUND_FOLD))
        cell.setFormat(paper)
        cell.firstCursorPosition().insertText(said, format_)

    def _plain(self, colour: TokenName = "ink") -> QTextCharFormat:
        format_ = QTextCharFormat()
        format_.setForeground(self._theme.colour(colour))
        return format_

    def _marked(self, side: int) -> QTextCharFormat:
        """Return the look of a word that differs; the marks tell it to an eye that sees no colours."""
        format_ = self._plain("ok" if side else "danger")
        if side:
            format_.setFontUnderline(True)
            format_.setFontWeight(QFont.Weight.DemiBold)
        else:
            format_.setFontStrikeOut(True)
        return format_

    def _cell(self, edge: TokenName | None) -> QTextTableCellFormat:
        """Return the look of one side of a row; with `edge`, a line where reading starts."""
        format_, rightward = QTextTableCellFormat(), self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        format_.setPadding(self._theme.px(_PADDING))
        format_.setLeftPadding(self._theme.px(_INDENT))
        format_.setRightPadding(self._theme.px(_INDENT))
        if edge is not None and rightward:
            format_.setLeftBorderStyle(_SOLID)
            format_.setLeftBorder(self._theme.px(_EDGE))
            format_.setLeftBorderBrush(self._theme.colour(edge))
        elif edge is not None:
            format_.setRightBorderStyle(_SOLID)
            format_.setRightBorder(self._theme.px(_EDGE))
            format_.setRightBorderBrush(self._theme.colour(edge))
        return format_

    def _table_format(self) -> QTextTableFormat:
        format_ = QTextTableFormat()
        format_.setBorder(0)
        format_.setCellSpacing(0)
        format_.setCellPadding(self._theme.px(_PADDING))
        format_.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        format_.setColumnWidthConstraints([half, half])
        return format_


def _spaced() -> QTextBlockFormat:
    format_ = QTextBlockFormat()
    format_.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return format_


def _on_one_line(text: str) -> str:
    """Return words without what would end their line: a row is one line of each text."""
    return text.translate(_LINE_ENDS)


_LINE_ENDS = dict.fromkeys(map(ord, "\n\r\u2028\u2029"), " ")
