"""Paints actions: a box, what was promised and what became of it, who, and until when."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from rm_desktop.services.today_view import ActionLine, PairView
from rm_desktop.ui.item_models.actions import ActionRole
from rm_desktop.ui.looks.painted_parts import caption_width, chip_width, draw_chip, draw_line
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.check_box import BOX, paint_tick
from rm_desktop.ui.widgets.list_delegate import ListDelegate, RowRole
from rm_desktop.ui.widgets.painting import mirrored
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_PADDING = 10
_BOX_ROOM = 34
_GAP = 12
# Narrower than this, before zoom, the day stands in the second line.
_NARROW = 460


class _Row(NamedTuple):
    """What the words of a row are; `due` where the day stands below them."""

    line: ActionLine
    caption: str
    due: str
    bold: bool


class ActionPainter(ListDelegate):
    """Rows as everywhere, with a box to tick before the words; what is overdue is red and says so."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.pair: PairView | None = None
        self.today = date.min
        self.writable = True

    def box_of(self, row: QRectF, direction: Qt.LayoutDirection) -> QRectF:
        """Return where the box of a row is hit, as high as the row."""
        theme = self._theme
        target = QRectF(row.left(), row.top(), theme.px(_PADDING + _BOX_ROOM - 4), row.height())
        return mirrored(target, row, direction)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ActionRole.LINE)
        if not isinstance(line, ActionLine):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        whole = QRectF(option.rect)
        self._paint_paper(painter, whole, option)
        padding = self._theme.px(_PADDING)
        inner = whole.adjusted(padding, 0, -padding, 0)
        self._paint_box(painter, inner, line, option.direction)
        rest = inner.adjusted(self._theme.px(_BOX_ROOM), 0, 0, 0)
        narrow = whole.width() < self._theme.px(_NARROW)
        rest = self._paint_facts(painter, rest, inner, line, narrow=narrow)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row = _Row(line, str(index.data(RowRole.CAPTION) or ""), self._due(line) if narrow else "", bold=selected)
        self._paint_both(painter, rest, inner, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(self._theme.px(200), hint.height())

    def _paint_box(self, painter: QPainter, inner: QRectF, line: ActionLine, direction: Qt.LayoutDirection) -> None:
        side = self._theme.px(BOX)
        box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        state = Qt.CheckState.Checked if line.done else Qt.CheckState.Unchecked
        ink: TokenName = "primary" if self.writable else "control"
        paint_tick(painter, self._theme, mirrored(box, inner, direction), state, ink=ink)

    def _paint_facts(self, painter: QPainter, left: QRectF, inner: QRectF, line: ActionLine, *, narrow: bool) -> QRectF:
        """Paint from the end who promised it and until when; return what is left for the words."""
        theme, direction = self._theme, painter.layoutDirection()
        gap = theme.px(_GAP)
        if self.pair is not None:
            name = self.pair.person(line.owner).short
            width = chip_width(theme, name)
            box = QRectF(left.right() - width, left.top(), width, left.height())
            draw_chip(painter, theme, mirrored(box, inner, direction), name, line.owner.value)
            widest = max(chip_width(theme, person.short) for person in (self.pair.mine, self.pair.partner))
            left = left.adjusted(0, 0, -widest - gap, 0)  # the days stand below each other
        due = self._due(line)
        if due and not narrow:
            width = caption_width(theme, due) + 1
            box = QRectF(left.right() - width, left.top(), width, left.height())
            draw_line(painter, theme, mirrored(box, inner, direction), due, TextSize.CAPTION, self._due_colour(line))
            left = left.adjusted(0, 0, -width - gap, 0)
        return left

    def _paint_both(self, painter: QPainter, left: QRectF, inner: QRectF, row: "_Row") -> None:
        """Paint what was promised, and below it the day where it has no room beside it, and the caption."""
        theme, direction, line = self._theme, painter.layoutDirection(), row.line
        upper = QFontMetricsF(theme.font()).height()
        lower = QFontMetricsF(theme.font(TextSize.CAPTION)).height() if row.caption or row.due else 0.0
        top = left.center().y() - (upper + lower) / 2
        title = mirrored(QRectF(left.left(), top, left.width(), upper), inner, direction)
        weight = QFont.Weight.DemiBold if row.bold else None
        draw_line(painter, theme, title, line.text, colour="ink2" if line.done else "ink", weight=weight)
        below = QRectF(left.left(), top + upper, left.width(), lower)
        if row.due:
            width = min(caption_width(theme, row.due) + 1, below.width())
            box = mirrored(QRectF(below.left(), below.top(), width, lower), inner, direction)
            draw_line(painter, theme, box, row.due, TextSize.CAPTION, self._due_colour(line))
            below = below.adjusted(width + theme.px(8), 0, 0, 0)
        if row.caption and below.width() > 0:
            draw_line(painter, theme, mirrored(below, inner, direction), row.caption, TextSize.CAPTION, "ink2")

    def _due(self, line: ActionLine) -> str:
        """Return until when it is; what is done is that."""
        if line.done:
            return words.tr("done")
        return "" if line.due is None else words.due(line.due, self.today, QLocale())

    def _due_colour(self, line: ActionLine) -> TokenName:
        if line.done:
            return "ok"
        return "danger" if line.overdue(self.today) else "ink2"
